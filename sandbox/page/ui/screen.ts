import { login } from '../login-state.js'
import { ChatCollection } from '../modules/chats/WAWebChatCollection.js'
import { NetworkStatus } from '../modules/conn/WAWebNetworkStatus.js'
import { getHistorySyncProgressModel } from '../modules/conn/WAWebHistorySyncProgressModel.js'
import { Socket } from '../modules/conn/WAWebSocketModel.js'
import { MsgCollection } from '../modules/messages/WAWebMsgCollection.js'
import { listenToActions } from './action-listener.js'
import { redrawOnFilter } from './chat-filters.js'
import { chatsScreen } from './chats-screen.js'
import { element } from './element.js'
import { linkScreen } from './link-screen.js'
import { modal, redrawOnModals } from './modal.js'
import { passkeyScreen } from './passkey-screen.js'
import { redrawWhenFull, storageDialog } from './storage-dialog.js'
import { STYLE } from './style.js'
import { redrawOnNews, whatsNewDialog } from './whats-new-dialog.js'

function content (): HTMLElement {
  const { screen } = login
  if (screen === 'chats') return chatsScreen()
  if (login.passkey !== undefined && screen === 'passkey') return passkeyScreen(login.passkey)
  return screen === 'loading' ? loadingScreen() : linkScreen()
}

/** Others find the progress, and the words to it, by their places. */
function loadingScreen (): HTMLElement {
  const { realProgress = 0 } = getHistorySyncProgressModel()
  const progress = element('progress', { value: String(realProgress), max: '100' })
  const words = element('div', {}, 'Loading your chats')
  return element('div', { class: 'empty' }, element('div', {}, element('div', {}), words, element('div', {}, progress)))
}

function draw (): void {
  listenToActions(login.screen === 'chats')
  const dialogs = [storageDialog() || whatsNewDialog(), modal()].filter((dialog) => dialog !== false)
  document
    .getElementById('app')
    ?.replaceChildren(
      element('div', { class: 'banner' }, 'Sandbox. Not WhatsApp: nothing here leaves this machine.'),
      ...(NetworkStatus.online
        ? []
        : [
            element(
              'div',
              { class: 'alert', 'data-testid': 'alert-computer' },
              'No connection. Trying to reach the cloud again.'
            )
          ]),
      content(),
      ...dialogs
    )
}

let planned = false

/** Many changes at once are one picture. */
function redrawSoon (): void {
  if (planned) return
  planned = true
  setTimeout(() => {
    planned = false
    draw()
  }, 50)
}

/** Renders the page, and renders it again whenever something changes. */
export function mount (): void {
  document.head.append(element('style', {}, STYLE))
  draw()
  // At once, for others read the QR from the screen as soon as they are notified of it.
  login.on('change', draw)
  NetworkStatus.on('change', draw)
  redrawOnNews(draw)
  redrawOnFilter(draw)
  redrawWhenFull(draw)
  redrawOnModals(draw)
  Socket.on('change:state', redrawSoon)
  MsgCollection.on('add change', redrawSoon)
  ChatCollection.on('add change sort', redrawSoon)
}
