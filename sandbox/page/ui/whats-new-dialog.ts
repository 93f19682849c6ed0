import { cloud } from '../cloud-socket.js'
import { login } from '../login-state.js'
import {
  getWhatsNewAutoModalCooldownDays,
  isWhatsNewAutoModalEnabled
} from '../modules/misc/WAWebWhatsNewGatingUtils.js'
import { createWhatsNewNux, shouldShowWhatsNewNux } from '../modules/misc/WAWebWhatsNewNux.js'
import { whatsNew } from '../whats-new.js'
import { element } from './element.js'

let isShown = false

/** False where there is nothing new, or nobody to show it to. */
export function whatsNewDialog (): HTMLElement | false {
  const days = getWhatsNewAutoModalCooldownDays()
  const shows = login.screen === 'chats' && isWhatsNewAutoModalEnabled() && shouldShowWhatsNewNux(days)
  if (shows && !isShown) void cloud.request('whats-new.shown', {}).catch(() => {})
  isShown = shows
  if (!shows) return false
  const button = element('button', { type: 'button' }, 'Continue')
  button.addEventListener('click', () => createWhatsNewNux(days).dismiss())
  return element('div', { role: 'dialog', 'data-testid': 'whats-new-modal' }, element('h1', {}, 'What’s new'), button)
}

export function redrawOnNews (draw: () => void): void {
  whatsNew.on('change:isOn', draw)
}
