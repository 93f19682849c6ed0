/** How far the clock of the cloud is behind, in seconds. */
let behind = 0

/** Unix time in seconds, as WhatsApp counts it. */
export function unixTime (): number {
  return Math.floor(Date.now() / 1000) - behind
}

/** For tests: what the cloud does meanwhile has happened so many seconds ago. */
export async function ago<T> (seconds: number, work: () => T | Promise<T>): Promise<T> {
  behind += seconds
  try {
    return await work()
  } finally {
    behind -= seconds
  }
}
