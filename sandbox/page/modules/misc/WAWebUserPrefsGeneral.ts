import { define } from '../../loader.js'

type Theme = 'light' | 'dark'

const read = (key: string, otherwise: string): string => localStorage.getItem(key) ?? otherwise
const write = (key: string, value: unknown): void => localStorage.setItem(key, String(value))

const flag = (key: string) =>
  [(): boolean => read(key, 'true') === 'true', (value: boolean): void => write(key, value)] as const

const [getAutoDownloadPhotos, setAutoDownloadPhotos] = flag('auto-download-photos')
const [getAutoDownloadAudio, setAutoDownloadAudio] = flag('auto-download-audio')
const [getAutoDownloadVideos, setAutoDownloadVideos] = flag('auto-download-videos')
const [getAutoDownloadDocuments, setAutoDownloadDocuments] = flag('auto-download-documents')

/** Preferences that stay in the browser. */
define('WAWebUserPrefsGeneral', {
  getTheme: () => read('theme', 'light'),
  setTheme: (theme: Theme) => write('theme', theme),
  getAutoDownloadPhotos,
  setAutoDownloadPhotos,
  getAutoDownloadAudio,
  setAutoDownloadAudio,
  getAutoDownloadVideos,
  setAutoDownloadVideos,
  getAutoDownloadDocuments,
  setAutoDownloadDocuments
})
