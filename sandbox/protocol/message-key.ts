/** The message that a mutation is about, in WhatsApp's words. */
export interface MessageKey {
  id: string
  remoteJid?: string
  fromMe?: boolean
  participant?: string
}
