import { setTimeout as sleep } from 'node:timers/promises'

/** A loaded machine is slow: what comes at all comes within this, in milliseconds. */
const WAITS = 90_000

/** Resolves with the first truthy answer, or rejects after `ms` saying what was waited for. */
export async function until<T> (what: string, ask: () => T | Promise<T>, ms = WAITS): Promise<NonNullable<T>> {
  const deadline = Date.now() + ms
  for (;;) {
    const answer = await ask()
    if (answer) return answer
    if (Date.now() > deadline) throw new Error(`waited ${ms} ms in vain for ${what}`)
    await sleep(50)
  }
}
