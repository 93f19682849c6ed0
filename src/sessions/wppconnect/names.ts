/** Names that each family of calls, and the events, need of wa-js and of WhatsApp Web: paths from `WPP`. */
export const NAMES: Record<string, string[]> = {
  core: ['whatsapp.ChatStore', 'whatsapp.MsgStore', 'whatsapp.Conn', 'whatsapp.Stream', 'whatsapp.Socket']
}
