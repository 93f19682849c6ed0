import { delay } from '../../shared/timeouts.js'
import type { Client } from './client.js'

type State = 'startTyping' | 'startRecording' | 'stopTyping'

/** 0 typing, 1 recording, 2 neither. */
const STATES: readonly State[] = ['startTyping', 'startRecording', 'stopTyping']

/** Shows in chats what this account does there. @param state 0 typing, 1 recording, 2 neither */
export async function setChatState (client: Client, ids: string[], state: number): Promise<void> {
  const call = STATES[state] ?? 'stopTyping'
  for (const id of ids) await client[call](id)
}

/**
 * Shows this account as recording for a while, and stops when the signal aborts.
 * @param ms how long; 0 until it is stopped
 * @throws the reason of the signal
 */
export async function recordFor (client: Client, ids: string[], ms: number, signal: AbortSignal): Promise<void> {
  await setChatState(client, ids, STATES.indexOf('startRecording'))
  if (ms === 0) return
  await delay(ms, signal).catch(() => {})
  const stopped = setChatState(client, ids, STATES.indexOf('stopTyping'))
  // At shutdown the browser may close first, which stops it too.
  await (signal.aborted ? stopped.catch(() => {}) : stopped)
  signal.throwIfAborted()
}
