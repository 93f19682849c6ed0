import { randomBytes } from 'node:crypto'
import { SandboxMessageNotFound } from '../errors.js'
import type { MessageContent, WireMessage } from '../protocol.js'
import type { Cloud } from './cloud.js'
import { textContent } from './content.js'
import { chatOf } from './messages.js'

/** What people without a linked device do to messages. */
export class Outside {
  readonly #cloud: Cloud

  constructor (cloud: Cloud) {
    this.#cloud = cloud
  }

  /** @throws APP_SANDBOX_NOT_ON_WHATSAPP, APP_SANDBOX_GROUP_NOT_FOUND, APP_SANDBOX_NOT_MEMBER */
  send (from: string, to: string, content: MessageContent): WireMessage {
    const id = `3A${randomBytes(9).toString('hex').toUpperCase()}`
    return this.#cloud.send({ id, from: this.#cloud.account(from).phone, to, content })
  }

  /** @param text an emoji, or empty to take the reaction back @throws APP_SANDBOX_MESSAGE_NOT_FOUND */
  react (from: string, messageId: string, text: string): WireMessage {
    const { to, key } = this.#target(from, messageId)
    return this.send(from, to, { reactionMessage: { key, text, senderTimestampMs: Date.now() } })
  }

  /** @throws APP_SANDBOX_MESSAGE_NOT_FOUND, APP_SANDBOX_NO_POLL */
  vote (from: string, messageId: string, selectedOptions: string[]): WireMessage {
    const { to, key } = this.#target(from, messageId)
    return this.send(from, to, { pollUpdateMessage: { pollCreationMessageKey: key, vote: { selectedOptions }, senderTimestampMs: Date.now() } })
  }

  /** @throws APP_SANDBOX_MESSAGE_NOT_FOUND, APP_SANDBOX_NOT_AUTHOR */
  edit (from: string, messageId: string, body: string): WireMessage {
    const { to, key } = this.#target(from, messageId)
    return this.send(from, to, { protocolMessage: { key, type: 'MESSAGE_EDIT', editedMessage: textContent(body) } })
  }

  /** @throws APP_SANDBOX_MESSAGE_NOT_FOUND, APP_SANDBOX_NOT_AUTHOR */
  revoke (from: string, messageId: string): WireMessage {
    const { to, key } = this.#target(from, messageId)
    return this.send(from, to, { protocolMessage: { key, type: 'REVOKE' } })
  }

  /** A message that this account has sent or got, by the id of a session (`false_<chat>_<id>`) or its own part of it. */
  #target (from: string, messageId: string): { to: string, key: { id: string } } {
    const { phone } = this.#cloud.account(from)
    const id = messageId.split('_')[2] ?? messageId
    const message = this.#cloud.messages.of(phone).find((message) => message.id === id)
    if (message === undefined) throw new SandboxMessageNotFound(messageId)
    return { to: chatOf(message, phone), key: { id } }
  }
}
