import { LRUCache } from 'lru-cache'

interface Vote { msgId: unknown, sender: unknown, names: string[] }

const textOf = (id: unknown): string =>
  typeof id === 'object' && id !== null && '_serialized' in id ? String(id._serialized) : JSON.stringify(id)

/** Knows each person's last vote on each poll: WhatsApp Web may report one again when somebody reads the chat. */
export class Votes {
  readonly #last = new LRUCache<string, string>({ max: 20_000 })

  /** Ids of polls begin again: none is known. */
  forget (): void {
    this.#last.clear()
  }

  /** Whether this is another choice than this person's last one. */
  isNew ({ msgId, sender, names }: Vote): boolean {
    const key = `${textOf(msgId)} ${textOf(sender)}`
    const choice = JSON.stringify(names)
    if (this.#last.get(key) === choice) return false
    this.#last.set(key, choice)
    return true
  }
}
