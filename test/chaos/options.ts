/** How much of it; the whole takes minutes. */
export interface ChaosOptions {
  messages: number
  kills: number
  /** Messages a second that are written, at most. */
  rate: number
  seed: number
  /** Milliseconds after which it has failed. */
  limit: number
  /** Whether nobody receives until all is written. */
  receiverDown: boolean
  /** Receives the progress of the run. */
  say: (line: string) => void
}

const number = (name: string, value: number) => Number(process.env[name] ?? value)

const isWhole = process.env['CHAOS'] === 'whole'

/** Milliseconds after which a run has failed. */
export const chaosLimit = (): number => number('CHAOS_MINUTES', isWhole ? 30 : 4) * 60_000

/** What the environment says; `npm run chaos` says that it is to be the whole. */
export function chaosOptions (few: Pick<ChaosOptions, 'messages' | 'kills'>): Omit<ChaosOptions, 'receiverDown'> {
  return {
    messages: number('CHAOS_MESSAGES', isWhole ? 10_000 : few.messages),
    kills: number('CHAOS_KILLS', isWhole ? 20 : few.kills),
    rate: number('CHAOS_RATE', 100),
    seed: number('CHAOS_SEED', Math.floor(Math.random() * 2 ** 31)),
    limit: chaosLimit(),
    say: isWhole ? (line) => { process.stderr.write(`${line}\n`) } : () => {}
  }
}
