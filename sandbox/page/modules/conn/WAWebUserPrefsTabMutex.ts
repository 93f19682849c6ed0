import { define } from '../../loader.js'

/** Only one tab of a browser may be WhatsApp: the one whose mark is in the local storage. */

const KEY = 'whatsapp-mutex'
const TAKEOVER_OK = 'local-takeover-ok'

export const THIS_TAB = `x${Math.round(Math.random() * 1e9)}`

const getMutex = (): string | null => JSON.parse(localStorage.getItem(KEY) ?? 'null')
export const setMutex = (mark: string): void => {
  localStorage.setItem(KEY, JSON.stringify(`${THIS_TAB}:${mark}`))
}
const removeMutex = (): void => {
  localStorage.removeItem(KEY)
}
const currentTabHasMutex = (): boolean => (getMutex() ?? '').includes(THIS_TAB)
const parseMutex = (value: string | null): string | undefined =>
  value === null
    ? undefined
    : String(JSON.parse(value) ?? '')
      .split(':')
      .pop()
const mutexFilter = ({ key, newValue }: StorageEvent): boolean => key === KEY && !(newValue ?? '').includes(THIS_TAB)
const takeoverFilter = ({ key, newValue }: StorageEvent): boolean =>
  key === TAKEOVER_OK && !(newValue ?? '').includes(THIS_TAB)

function localTakeoverSuccess (): void {
  localStorage.setItem(TAKEOVER_OK, JSON.stringify({ wa_tab_src: THIS_TAB }))
  localStorage.removeItem(TAKEOVER_OK)
}

export const TabMutex = define('WAWebUserPrefsTabMutex', {
  THIS_TAB,
  getMutex,
  setMutex,
  removeMutex,
  currentTabHasMutex,
  parseMutex,
  mutexFilter,
  takeoverFilter,
  localTakeoverSuccess
})
