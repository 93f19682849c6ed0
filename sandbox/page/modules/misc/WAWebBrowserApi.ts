import { define } from '../../loader.js'

/** What this browser says about itself; the phone shows `os` in its list of linked devices. */
export const browser = {
  id: (): string => 'sandbox',
  info: () => ({ os: 'Linux', version: '', name: 'Chrome', ua: navigator.userAgent }),
  hardRefresh: (): void => location.reload(),
  startDownloading: (): void => {},
  clearDownloading: (): void => {},
  isDownloading: (): boolean => false
}

define('WAWebBrowserApi', { default: browser })
