import type { ChatChange, ChatRequests, ChatSettings } from '../protocol/chats.js'
import { ChatSettingsStore } from './chat-settings.js'
import type { CloudCore, Peer } from './core.js'
import type { Db } from './database.js'

const ALL = -1

/** A chat as the control API shows it. */
export interface ChatView extends Omit<ChatSettings, 'pinned' | 'ephemeralSince'> {
  chat: string
  messages: number
  unread: number
  pinned: boolean
}

/** Operations of accounts on their chats; each reaches all devices of the account. */
export class Chats {
  readonly settings: ChatSettingsStore
  readonly #core: CloudCore

  constructor (core: CloudCore, db: Db) {
    this.#core = core
    this.settings = new ChatSettingsStore(db, core.clock)
  }

  set (phone: string, to: string, change: ChatChange, by?: Peer): ChatSettings {
    const settings = this.settings.set(phone, to, change)
    this.#core.push(phone, 'chat.settings', { to, settings }, by)
    return settings
  }

  /** Messages of a chat between two disappear after a time, for both. */
  setEphemeral (phone: string, to: string, duration: number, by?: Peer): ChatSettings {
    const { phone: other } = this.#core.account(to)
    if (other !== phone) {
      this.#core.push(other, 'chat.settings', {
        to: phone,
        settings: this.settings.setEphemeral(other, phone, duration)
      })
    }
    const settings = this.settings.setEphemeral(phone, other, duration)
    this.#core.push(phone, 'chat.settings', { to: other, settings }, by)
    return settings
  }

  /** Answers the ids of the messages that were kept. */
  clear (phone: string, to: string, keepStarred: boolean, by?: Peer): string[] {
    const messages = this.#messages(phone, to)
    const kept = keepStarred ? messages.filter(({ starred }) => starred) : []
    this.#core.messages.hide(
      phone,
      messages.filter((message) => !kept.includes(message)).map(({ seq }) => seq)
    )
    // A chat that is empty now stays in the list.
    this.settings.set(phone, to, { markedUnread: false })
    const ids = kept.map(({ id }) => id)
    this.#core.push(phone, 'chat.cleared', { to, kept: ids }, by)
    return ids
  }

  delete (phone: string, to: string, by?: Peer): boolean {
    this.#core.messages.hide(
      phone,
      this.#messages(phone, to).map(({ seq }) => seq)
    )
    this.settings.delete(phone, to)
    this.#core.push(phone, 'chat.deleted', { to }, by)
    return true
  }

  /** Everything that a page has to know of its account's chats besides their messages. */
  all (phone: string): ChatRequests['chat.all']['result'] {
    const chats = this.settings.of(phone)
    const people = this.#core.accounts.people(chats.map(({ to }) => to))
    return {
      people,
      chats,
      deleted: this.settings.deleted(phone).filter((to) => this.#messages(phone, to, 1).length === 0)
    }
  }

  /** The chats of an account, newest first. */
  list (phone: string): ChatView[] {
    const { messages } = this.#core
    const named = [...messages.chatsOf(phone), ...this.settings.of(phone).map(({ to }) => to)]
    const now = this.#core.clock.unixTime()
    const unread = messages.unread(phone)
    const counts = messages.counts(phone)
    return [...new Set(named)].map((chat) => {
      const { ephemeralSince, pinned, muted, ...settings } = this.settings.get(phone, chat)
      return {
        chat,
        messages: counts.get(chat) ?? 0,
        unread: unread.get(chat) ?? 0,
        ...settings,
        pinned: pinned !== 0,
        muted: muted > 0 && muted <= now ? 0 : muted
      }
    })
  }

  #messages (phone: string, to: string, count = ALL) {
    return this.#core.messages.page(phone, to, { count })
  }
}
