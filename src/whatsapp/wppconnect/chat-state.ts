import { setTimeout as sleep } from 'node:timers/promises'
import type { Client } from '../driver.js'

type State = 'startTyping' | 'startRecording' | 'stopTyping'

/** 0 typing, 1 recording, 2 neither. */
const STATES: readonly State[] = ['startTyping', 'startRecording', 'stopTyping']

/** Shows in chats what this account does there. @param state 0 typing, 1 recording, 2 neither */
export async function setChatState (client: Client, ids: string[], state: number): Promise<void> {
  const call = STATES[state] ?? 'stopTyping'
  for (const id of ids) await client[call](id)
}

/** Shows this account as recording for a while. @param ms how long; 0 until it is stopped */
export async function recordFor (client: Client, ids: string[], ms: number): Promise<void> {
  await setChatState(client, ids, STATES.indexOf('startRecording'))
  if (ms === 0) return
  await sleep(ms)
  await setChatState(client, ids, STATES.indexOf('stopTyping'))
}
