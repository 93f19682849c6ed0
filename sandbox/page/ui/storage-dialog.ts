import { cloud } from '../cloud-socket.js'
import { login } from '../login-state.js'
import { LogoutReason } from '../modules/conn/WAWebLogoutReason.js'
import { Socket } from '../modules/conn/WAWebSocketModel.js'
import { StorageCmd } from '../modules/conn/WAWebStorageCmd.js'
import { element } from './element.js'

let isFull = false

/** False while there is room. Nothing else of the page shows it, and its only button logs out. */
export function storageDialog (): HTMLElement | false {
  if (!isFull || login.screen !== 'chats') return false
  const button = element('button', { type: 'button' }, 'OK')
  button.addEventListener('click', () => Socket.logout(LogoutReason.StorageQuotaExceeded))
  return element(
    'div',
    { role: 'dialog', 'data-testid': 'confirm-popup' },
    element('h1', {}, 'There is not enough space on this computer'),
    button
  )
}

/** The dialog stays: only a page that is loaded again finds that there is room. */
export function redrawWhenFull (draw: () => void): void {
  StorageCmd.on('storage_not_enough_space', () => {
    isFull = true
    draw()
  })
  cloud.onEvent('storage.full', ({ isOn }) => {
    if (isOn) StorageCmd.trigger('storage_not_enough_space')
  })
}
