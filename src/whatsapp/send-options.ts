import type { Client } from './driver.js'

/** wppconnect's options of each kind of message. */
export type TextOptions = Parameters<Client['sendText']>[2]
export type ListOptions = Parameters<Client['sendListMessage']>[1]
export type PollOptions = Parameters<Client['sendPollMessage']>[3]
export type OrderItems = Parameters<Client['sendOrderMessage']>[1]
export type OrderOptions = Parameters<Client['sendOrderMessage']>[2]
export type PixOptions = Parameters<Client['sendPixKey']>[2]
export type EditOptions = Parameters<Client['editMessage']>[2]
