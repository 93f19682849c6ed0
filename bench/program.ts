import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'

/** How long one may take to listen, in milliseconds. */
const LISTENS = 60_000

/** Of Linux, wherever Node runs: how many of its ticks are a second. */
const TICKS = 100

/** A server in a process of its own, as nothing but itself shares its time. */
export class BenchProgram {
  readonly #child: ChildProcess
  readonly #began = performance.now()
  #log = ''

  private constructor (args: string[], env: Record<string, string>) {
    this.#child = spawn(process.execPath, args, {
      env: { PATH: process.env['PATH'], HOME: process.env['HOME'], HOST: '127.0.0.1', PORT: '0', ...env },
      stdio: ['ignore', 'pipe', 'inherit']
    })
    this.#child.stdout?.on('data', (data: Buffer) => { this.#log += data.toString() })
  }

  /** Starts it and waits until it says where it listens; answers also what that took, in milliseconds. */
  static async start (args: string[], env: Record<string, string> = {}): Promise<{ program: BenchProgram, url: string, wall: number, cpu: number }> {
    const program = new BenchProgram(args, env)
    try {
      const url = await program.#listening()
      return { program, url, wall: performance.now() - program.#began, cpu: program.cpu() }
    } catch (error) {
      await program.stop()
      throw error
    }
  }

  /** What of a core it has taken so far, in milliseconds. */
  cpu (): number {
    const [, fields = ''] = readFileSync(`/proc/${this.#child.pid}/stat`, 'utf8').split(') ')
    const [user, system] = fields.split(' ').slice(11, 13).map(Number)
    return ((user ?? 0) + (system ?? 0)) * 1000 / TICKS
  }

  async stop (): Promise<void> {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return
    const ended = once(this.#child, 'exit')
    this.#child.kill('SIGTERM')
    const kill = setTimeout(() => this.#child.kill('SIGKILL'), 10_000)
    await ended
    clearTimeout(kill)
  }

  async #listening (): Promise<string> {
    while (performance.now() - this.#began < LISTENS) {
      const [, url] = /listening at (http:\/\/127\.0\.0\.1:\d+)/.exec(this.#log) ?? []
      if (url !== undefined) return url
      if (this.#child.exitCode !== null) break
      await sleep(2)
    }
    throw new Error(`it does not listen: ${this.#log}`)
  }
}
