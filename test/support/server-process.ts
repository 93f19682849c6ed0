import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { Test } from 'tap'
import { until } from './until.js'

/** A loaded machine may take minutes to load the modules. */
const LISTENS = 600_000

const root = join(import.meta.dirname, '../..')

/** The built server in a process of its own, as `npm start` runs it. */
export class ServerProcess {
  readonly #child: ChildProcess
  #log = ''

  /** @param command in place of node, which runs the server itself */
  constructor (t: Test, env: Record<string, string>, command = [process.execPath, join(root, 'dist/src/server.js')]) {
    this.#child = spawn(command[0]!, command.slice(1), {
      cwd: root,
      // Neither tap's hooks nor the machine's settings belong in there.
      env: { PATH: process.env.PATH, HOME: process.env.HOME, PORT: '0', HOST: '127.0.0.1', ...env },
      stdio: ['ignore', 'pipe', 'pipe']
    })
    for (const stream of [this.#child.stdout, this.#child.stderr]) stream?.on('data', (data: Buffer) => { this.#log += data.toString() })
    t.teardown(() => this.stop('SIGKILL'))
  }

  get pid (): number {
    return this.#child.pid as number
  }

  get hasEnded (): boolean {
    return this.#child.exitCode !== null || this.#child.signalCode !== null
  }

  /** All that it wrote so far. */
  get log (): string {
    return this.#log
  }

  /** Its URL, once it listens. */
  async url (): Promise<string> {
    return until('the server to listen', () => {
      if (this.#child.exitCode !== null) throw new Error(`the server ended: ${this.#log}`)
      return /Server listening at (http:\/\/127\.0\.0\.1:\d+)/.exec(this.#log)?.[1]
    }, LISTENS)
  }

  /** Ends it, and answers its exit code; null where a signal took it. */
  async stop (signal: NodeJS.Signals): Promise<number | null> {
    if (!this.hasEnded) {
      this.#child.kill(signal)
      await once(this.#child, 'exit')
    }
    return this.#child.exitCode
  }

  /** Resolves with the exit code when it ends by itself. */
  async ended (): Promise<number | null> {
    if (this.#child.exitCode === null) await once(this.#child, 'exit')
    return this.#child.exitCode
  }
}
