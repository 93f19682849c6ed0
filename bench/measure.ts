import { performance } from 'node:perf_hooks'

export interface Measured {
  what: string
  p50: number
  p99: number
  perSecond: number
  /** How long each took, in milliseconds, the shortest first. */
  took: number[]
}

const at = (sorted: number[], share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN

/** Runs an operation many times, `lanes` at once, and returns how long each took, in milliseconds. */
export async function measure (what: string, operation: (i: number) => Promise<unknown>, { times, lanes = 1 }: { times: number, lanes?: number }): Promise<Measured> {
  for (let i = 0; i < Math.min(10, times); i++) await operation(i)
  const took: number[] = []
  const began = performance.now()
  let next = 0
  const lane = async () => {
    while (next < times) {
      const start = performance.now()
      await operation(next++)
      took.push(performance.now() - start)
    }
  }
  await Promise.all(Array.from({ length: lanes }, lane))
  return summary(what, took, (performance.now() - began) / 1000)
}

/** Several rounds of the same as one. */
export function together (what: string, rounds: Measured[]): Measured {
  const seconds = rounds.reduce((sum, { took, perSecond }) => sum + took.length / perSecond, 0)
  return summary(what, rounds.flatMap(({ took }) => took), seconds)
}

function summary (what: string, took: number[], seconds: number): Measured {
  took.sort((a, b) => a - b)
  return { what, p50: at(took, 0.5), p99: at(took, 0.99), perSecond: took.length / seconds, took }
}
