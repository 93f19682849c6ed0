import type { MessageData } from '../../../../schemas/events/events.js'

/** The part of a message of WhatsApp Web that is looked at here. */
interface PageMessage { quotedStanzaID?: string, author?: unknown, from?: unknown }

/** Runs in each page after the reader, before anything of the page: messages as live events carry them. */
export function installMessageData (): void {
  if (window !== window.top) return
  /** Adds what the page itself adds when a message arrives, and writes ids as text. */
  window.zapserver.messageData = (message) => {
    const data = WAPI.processMessageObj(message, true, false) as MessageData | undefined
    if (!data) return undefined
    const { ContactStore, functions } = WPP.whatsapp
    const { quotedStanzaID, author, from } = message as PageMessage
    const quoted = quotedStanzaID === undefined ? undefined : functions.getQuotedMsgObj(message as never)
    const contact = data.sender ? undefined : ContactStore.get(String(author ?? from))
    return JSON.parse(
      JSON.stringify({
        ...data,
        ...(quoted && { quotedMsgId: quoted.id.toString() }),
        ...(contact && { sender: WAPI._serializeContactObj(contact) })
      })
    )
  }
}
