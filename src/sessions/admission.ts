import { OutOfMemory, TooManySessions } from '../errors.js'

const MB = 1024 * 1024

export interface AdmissionOptions {
  /** 0: any number. */
  maxSessions: number
  /** MB; 0: not checked. */
  minFreeMemory: number
  /** Bytes that are available, within the limits of a container too. */
  available: () => number
}

/**
 * Says whether one more browser may be started.
 * @throws {TooManySessions} {OutOfMemory}
 */
export function admission ({ maxSessions, minFreeMemory, available }: AdmissionOptions): (open: number) => void {
  return (open) => {
    if (maxSessions > 0 && open >= maxSessions) throw new TooManySessions(open)
    if (minFreeMemory === 0) return
    const free = Math.floor(available() / MB)
    if (free < minFreeMemory) throw new OutOfMemory(free, minFreeMemory)
  }
}
