const FIRST = 1_000
const DAY = 24 * 60 * 60 * 1000

/**
 * Milliseconds until the next attempt: doubled with each that failed, up to a cap, and less up to a half
 * by chance, so that many queues do not all come at once.
 * @param attempts that failed one after the other, from 1
 */
export function backOff (attempts: number, cap: number, random: () => number = Math.random): number {
  return Math.min(FIRST * 2 ** Math.min(attempts - 1, 30), cap) * (1 - random() / 2)
}

/** Milliseconds, a day at most, that a `Retry-After` header asks for: in seconds, or as a date. 0 where it asks for nothing. */
export function retryAfter (header: string | undefined, now: number): number {
  if (header === undefined) return 0
  const asked = /^\s*\d+\s*$/.test(header) ? Number(header) * 1000 : Date.parse(header) - now
  return Number.isNaN(asked) ? 0 : Math.min(Math.max(asked, 0), DAY)
}
