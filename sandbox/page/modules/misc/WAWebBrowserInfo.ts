import { define } from '../../loader.js'

interface Parsed {
  os: { name?: string, version?: string }
  browser: { name?: string, version?: string }
}

const [, major = ''] = /Chrome\/([\d.]+)/.exec(navigator.userAgent) ?? []

/** What the user agent says. Callers use this object each time: its functions may be replaced. */
const UA = {
  isChrome: true,
  os: 'linux',
  browser: 'chrome',
  browserVersion: major,
  parser: {
    getResult: (): Parsed => ({ os: { name: 'Linux', version: '' }, browser: { name: 'Chrome', version: major } })
  }
}

/** What this browser says about itself; the phone shows `os` in its list of linked devices. */
export function browserInfo () {
  const { os, browser } = UA.parser.getResult()
  return { os: os.name, version: os.version, name: browser.name, ua: `${browser.name} ${browser.version}` }
}

define('WAWebUA', { UA })
define('WAWebBrowserInfo', { default: browserInfo })
