import { setTimeout as sleep } from 'node:timers/promises'

/** Resolves with the first truthy answer, or rejects after `ms` saying what was waited for. */
export async function until<T> (what: string, ask: () => T | Promise<T>, ms = 15_000): Promise<NonNullable<T>> {
  const deadline = Date.now() + ms
  for (;;) {
    const answer = await ask()
    if (answer) return answer
    if (Date.now() > deadline) throw new Error(`waited ${ms} ms in vain for ${what}`)
    await sleep(50)
  }
}
