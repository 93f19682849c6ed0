import { Worker } from 'node:worker_threads'
import { TooManyAttempts } from '../errors.js'
import type { BcryptEngine, BcryptSource } from './bcrypt-token.js'

interface Job {
  message: { secret: Uint8Array, digest?: string, cost?: number }
  source: BcryptSource
  resolve: (value: unknown) => void
  reject: (error: unknown) => void
}

interface Outcome { value?: unknown, error?: string }

/** How many checks may wait, of one address and of all. Each takes some 50 ms. */
const MAX_WAITING = { each: 128, all: 512 }

const NOBODY: BcryptSource = { address: '', mayVerify: async () => {} }

/**
 * bcrypt in a thread of its own, one job at a time, so that it takes no thread from files and DNS and at most one core.
 * Addresses take turns: whoever sends many waits behind themselves.
 */
export class BcryptPool implements BcryptEngine {
  readonly #queues = new Map<string, Job[]>()
  #worker: Worker | undefined
  #running = false
  #closed = false

  async hash (secret: Uint8Array, cost: number): Promise<string> {
    return await this.#run({ secret, cost }, NOBODY) as string
  }

  /** @throws {TooManyAttempts} where too many checks wait, or the source may not try any more */
  async verify (secret: Uint8Array, digest: string, source: BcryptSource = NOBODY): Promise<boolean> {
    return await this.#run({ secret, digest }, source) as boolean
  }

  /** Ends the thread; what waits is rejected. */
  async close (): Promise<void> {
    this.#closed = true
    for (const job of [...this.#queues.values()].flat()) job.reject(new Error('the server closes'))
    this.#queues.clear()
    await this.#worker?.terminate()
  }

  async #run (message: Job['message'], source: BcryptSource): Promise<unknown> {
    if (this.#closed) throw new Error('the server closes')
    const queue = this.#queues.get(source.address) ?? []
    const waiting = [...this.#queues.values()].reduce((sum, { length }) => sum + length, 0)
    if (queue.length >= MAX_WAITING.each || waiting >= MAX_WAITING.all) throw new TooManyAttempts(1)
    return await new Promise((resolve, reject) => {
      queue.push({ message, source, resolve, reject })
      this.#queues.set(source.address, queue)
      void this.#work()
    })
  }

  async #work (): Promise<void> {
    if (this.#running) return
    this.#running = true
    for (let job = this.#next(); job; job = this.#next()) {
      try {
        await job.source.mayVerify()
        job.resolve(await this.#post(job.message))
      } catch (error) {
        job.reject(error)
      }
    }
    this.#running = false
  }

  /** The address whose turn it is goes to the end of the line. */
  #next (): Job | undefined {
    const [first] = this.#queues
    if (!first) return undefined
    const [address, queue] = first
    const job = queue.shift()
    this.#queues.delete(address)
    if (queue.length > 0) this.#queues.set(address, queue)
    return job
  }

  async #post (message: Job['message']): Promise<unknown> {
    const worker = this.#worker ??= this.#start()
    return await new Promise((resolve, reject) => {
      const settle = () => {
        worker.off('message', onMessage)
        worker.off('error', onError)
        worker.off('exit', onExit)
        worker.unref()
      }
      const onMessage = ({ value, error }: Outcome) => {
        settle()
        if (error === undefined) resolve(value)
        else reject(new Error(error))
      }
      const onError = (error: Error) => {
        settle()
        this.#worker = undefined
        reject(error)
      }
      const onExit = () => onError(new Error('the thread for bcrypt has ended'))
      worker.on('message', onMessage).on('error', onError).on('exit', onExit)
      worker.ref()
      worker.postMessage(message)
    })
  }

  #start (): Worker {
    const worker = new Worker(new URL('./bcrypt-worker.js', import.meta.url), { execArgv: [], name: 'bcrypt' })
    // A failure between two jobs ends the thread; the next job starts another.
    worker.on('error', () => { if (this.#worker === worker) this.#worker = undefined })
    worker.unref()
    return worker
  }
}
