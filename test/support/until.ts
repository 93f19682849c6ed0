import { setTimeout as sleep } from 'node:timers/promises'

/** A loaded machine is slow: what comes at all comes within this, in milliseconds. */
const WAITS = 90_000

/** Between two questions, in milliseconds: a question to a server costs both of them some work. */
const [SHORTEST, LONGEST] = [50, 250]

type Truthy<T> = Exclude<NonNullable<T>, false | 0 | ''>

/** Resolves with the first truthy answer, or rejects after `ms` saying what was waited for. */
export async function until<T> (what: string, ask: () => T | Promise<T>, ms = WAITS): Promise<Truthy<T>> {
  const begun = Date.now()
  for (;;) {
    const answer = await ask()
    if (answer) return answer as Truthy<T>
    const waited = Date.now() - begun
    if (waited > ms) throw new Error(`timed out after ${ms} ms waiting for ${what}`)
    await sleep(Math.min(Math.max(waited / 10, SHORTEST), LONGEST))
  }
}

/** The same for a question to a page, where an error counts as no answer: the page may be loading. */
export async function untilPage<T> (what: string, ask: () => T | Promise<T>, ms = WAITS): Promise<Truthy<T>> {
  let last: unknown
  const answer = async () => {
    try {
      return await ask()
    } catch (error) {
      last = error
      return undefined
    }
  }
  try {
    return await until(what, answer, ms) as Truthy<T>
  } catch (error) {
    throw Object.assign(error as Error, { cause: last })
  }
}
