import { setTimeout as sleep } from 'node:timers/promises'

/** Waits until the test gives something; an error counts as not yet, for a page may be on its way. */
export async function until<T> (what: string, test: () => T | Promise<T>, ms = 90_000): Promise<Exclude<NonNullable<T>, false | 0 | ''>> {
  const end = Date.now() + ms
  for (;;) {
    let cause: unknown
    try {
      const value = await test()
      if (value) return value as Exclude<NonNullable<T>, false | 0 | ''>
    } catch (error) {
      cause = error
    }
    if (Date.now() > end) throw new Error(`waited ${ms} ms for ${what}`, { cause })
    await sleep(25)
  }
}
