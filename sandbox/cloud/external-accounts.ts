import { SandboxNoChoice, SandboxNotLive } from '../errors.js'
import type { MessageContent } from '../protocol/content.js'
import type { WireMessage } from '../protocol/messages.js'
import type { LiveLocation } from '../protocol/live-location.js'
import { chatIdOf } from '../protocol/person.js'
import type { Cloud } from './cloud.js'
import { describe, textContent } from './content/describe.js'
import { chatOf } from './messages.js'

interface Choices {
  list?: { sections: Array<{ rows: Array<{ rowId: string, title: string }> }> }
  buttons?: Array<{ name: string, params: { id?: string, display_text: string } }>
}

/** What people without a linked device do to messages. */
export class ExternalAccounts {
  readonly #cloud: Cloud

  constructor (cloud: Cloud) {
    this.#cloud = cloud
  }

  /** @throws APP_SANDBOX_NOT_ON_WHATSAPP, APP_SANDBOX_GROUP_NOT_FOUND, APP_SANDBOX_NOT_MEMBER */
  send (from: string, to: string, content: MessageContent): WireMessage {
    return this.#cloud.send({ id: this.#cloud.newMessageId(), from: this.#cloud.account(from).phone, to, content })
  }

  /** @param text an emoji, or empty to take the reaction back @throws APP_SANDBOX_MESSAGE_NOT_FOUND */
  react (from: string, messageId: string, text: string): WireMessage {
    const { to, key } = this.#target(from, messageId)
    return this.send(from, to, { reactionMessage: { key, text, senderTimestampMs: this.#cloud.clock.now() } })
  }

  /** @throws APP_SANDBOX_MESSAGE_NOT_FOUND, APP_SANDBOX_NO_POLL */
  vote (from: string, messageId: string, selectedOptions: string[]): WireMessage {
    const { to, key } = this.#target(from, messageId)
    return this.send(from, to, {
      pollUpdateMessage: {
        pollCreationMessageKey: key,
        vote: { selectedOptions },
        senderTimestampMs: this.#cloud.clock.now()
      }
    })
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

  /** @throws as send does */
  shareLocation (from: string, to: string, place: Omit<LiveLocation, 'sequenceNumber' | 'endsAt'>): WireMessage {
    return this.send(from, to, {
      liveLocationMessage: { ...place, sequenceNumber: 1, endsAt: this.#cloud.clock.now() + place.duration * 1000 }
    })
  }

  /**
   * Moves a live location, or ends it. @throws APP_SANDBOX_MESSAGE_NOT_FOUND, APP_SANDBOX_NOT_AUTHOR,
   * APP_SANDBOX_NOT_LIVE
   */
  changeLocation (from: string, messageId: string, change: Partial<LiveLocation>): WireMessage {
    const { to, key, message } = this.#target(from, messageId)
    const place = message.content['liveLocationMessage'] as LiveLocation | undefined
    if (place === undefined) throw new SandboxNotLive(messageId)
    return this.send(from, to, {
      liveLocationUpdate: {
        key,
        liveLocationMessage: { ...place, ...change, sequenceNumber: place.sequenceNumber + 1 }
      }
    })
  }

  /** Chooses a row of a list, or a button to reply. @throws APP_SANDBOX_MESSAGE_NOT_FOUND, APP_SANDBOX_NO_CHOICE */
  choose (from: string, messageId: string, id: string): WireMessage {
    const { to, message } = this.#target(from, messageId)
    const { list, buttons } = describe(message.content) as Choices
    const participant = chatIdOf(this.#cloud.account(message.from))
    const contextInfo = { stanzaId: message.id, participant, quotedMessage: message.content }
    const row = list?.sections.flatMap(({ rows }) => rows).find(({ rowId }) => rowId === id)
    if (row !== undefined) {
      return this.send(from, to, {
        listResponseMessage: { title: row.title, listType: 1, singleSelectReply: { selectedRowId: id }, contextInfo }
      })
    }
    const button = buttons?.find(({ name, params }) => name === 'quick_reply' && params.id === id)
    if (button === undefined) throw new SandboxNoChoice(messageId, id)
    return this.send(from, to, {
      buttonsResponseMessage: {
        selectedButtonId: id,
        selectedDisplayText: button.params.display_text,
        type: 1,
        contextInfo
      }
    })
  }

  /**
   * A message that this account has sent or got, by the id of a session (`false_<chat>_<id>`) or its own part of it.
   */
  #target (from: string, messageId: string): { to: string, key: { id: string }, message: WireMessage } {
    const message = this.#cloud.messageOf(from, messageId)
    return { to: chatOf(message, this.#cloud.account(from).phone), key: { id: message.id }, message }
  }
}
