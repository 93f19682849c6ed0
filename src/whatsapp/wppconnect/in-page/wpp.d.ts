/** wa-js, as wppconnect adds it to the page. In-page functions use it. */
declare const WPP: typeof import('@wppconnect/wa-js')

/** wppconnect's own functions, as it adds them to the page. */
declare const WAPI: {
  _serializeChatObj: (chat: unknown) => Record<string, unknown>
  _serializeContactObj: (contact: unknown) => unknown
  _serializeMessageObj: (message: unknown) => unknown
  getMessageById: (id: string) => Promise<unknown>
  processMessageObj: (message: unknown, includeMe: boolean, includeNotifications: boolean) =>
    import('../../../../schemas/events/events.js').MessageData | undefined
}
