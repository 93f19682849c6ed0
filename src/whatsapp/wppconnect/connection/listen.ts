import type { Whatsapp } from '@wppconnect-team/wppconnect'
import { PAGE_EVENT_NAMES } from '../../../../schemas/events/events.js'
import { chosenOptions } from '../../../../schemas/chosen-options.js'
import type { Listeners } from '../../driver.js'
import type { EventBridge } from './event-bridge.js'
import type { Votes } from './votes.js'

const STATUS = 'status@broadcast'

/** The part of a message that decides which event it is emitted as. */
interface Received { type?: string, from?: string, fromMe?: boolean }

/** Attaches each listener once: wppconnect and the bridge put them into every page that this browser loads. */
export async function listen (
  whatsapp: Whatsapp, bridge: EventBridge, votes: Votes, listeners: Listeners
): Promise<void> {
  whatsapp.onAnyMessage((message) => {
    const event = eventOf(message as Received)
    if (event) listeners[event](message as never)
  })
  whatsapp.onMessageEdit(((edit: { msg?: { chatId?: unknown } }) => {
    // wppconnect gives the account itself as the chat if another one edited.
    listeners['message-edited']({ ...edit, ...(edit.msg?.chatId != null && { chat: edit.msg.chatId }) } as never)
  }) as never)
  whatsapp.onAck((ack) => { listeners.onack(ack as never) })
  whatsapp.onPresenceChanged((presence) => { listeners.onpresencechanged(presence as never) })
  whatsapp.onParticipantsChanged((change) => { listeners.onparticipantschanged(change as never) })
  // wa-js looks for the time where WhatsApp Web no longer has it.
  whatsapp.onReactionMessage((reaction) => {
    listeners.onreactionmessage({ ...reaction, timestamp: reaction.timestamp ?? Date.now() } as never)
  })
  whatsapp.onRevokedMessage((revocation) => { listeners.onrevokedmessage(revocation as never) })
  whatsapp.onPollResponse((vote) => {
    const chosen = { ...vote, ...chosenOptions(vote.selectedOptions) }
    if (votes.isNew(chosen)) listeners.onpollresponse(chosen as never)
  })
  whatsapp.onUpdateLabel((change) => { listeners.onupdatelabel(change as never) })
  whatsapp.onOrderStatusUpdate((order) => { listeners.order(order as never) })
  whatsapp.onStateChange(() => { listeners.onStateChange() })
  bridge.subscribe((event, data) => {
    const name = PAGE_EVENT_NAMES.find((one) => one === event)
    if (name) listeners[name](data as never)
  })
}

/** Which event a message is emitted as, so that none is emitted twice. */
function eventOf ({ type, from, fromMe }: Received): 'onmessage' | 'onselfmessage' | undefined {
  // Not decrypted yet: it is emitted again, under the same id, once it is.
  if (type === 'ciphertext') return undefined
  if (fromMe) return 'onselfmessage'
  return from === STATUS ? undefined : 'onmessage'
}
