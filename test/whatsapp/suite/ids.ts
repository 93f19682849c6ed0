/** Ids come as objects or as texts, depending on the version of WhatsApp Web. */
export const textOf = (id: string | { _serialized: string }): string => typeof id === 'string' ? id : id._serialized
