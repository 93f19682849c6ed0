import { once } from 'node:events'
import type { WireMessage } from '../protocol/messages.js'
import type { Cloud } from './cloud.js'

/**
 * A place in the order of the cloud.
 * @param name of an account's message, by its id, or of the place itself; without it the beginning
 * @throws APP_SANDBOX_MESSAGE_NOT_FOUND
 */
export function placeOf (cloud: Cloud, phone: string, name: string | undefined): number {
  if (name === undefined) return 0
  return /^\d{1,15}$/.test(name) ? Number(name) : cloud.messageOf(phone, name).seq
}

export interface Waiting {
  /** Place in the cloud's order that they come after. */
  after: number
  /** How long to wait where there are none yet, in milliseconds. */
  ms: number
  signal: AbortSignal
}

/**
 * What an account has sent and got after a place in the order; empty where nothing came in time.
 * @throws the reason of the signal
 */
export async function waitForMessages (
  cloud: Cloud,
  phone: string,
  { after, ms, signal }: Waiting
): Promise<WireMessage[]> {
  const end = AbortSignal.any([signal, AbortSignal.timeout(ms)])
  for (;;) {
    const messages = cloud.messages.of(phone, after)
    if (messages.length > 0 || ms === 0) return messages
    try {
      await once(cloud, 'stored', { signal: end })
    } catch {
      signal.throwIfAborted()
      return []
    }
  }
}
