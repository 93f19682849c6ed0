import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Test } from 'tap'
import { processesOf } from '../../src/browser/processes.js'
import { Bot, request, type Reply } from '../support/bot.js'
import { tempDir } from '../support/temp-dir.js'
import { until } from '../support/until.js'
import { FlakyReceiver, NO_FAILURES } from './flaky-receiver.js'
import { KillableServer } from './killable-server.js'
import { Ledger } from './ledger.js'
import { generateLoad, parseText } from './load-generator.js'
import { Random } from './random.js'
import { endFaults, SESSION_FAULTS, type FaultName, type SessionFault, type Victim } from './session-faults.js'

const SECRET = `whsec_${Buffer.alloc(32, 9).toString('base64')}`

/** The sessions write to this account. */
const LISTENER = '5511977770000'

/** Within which the status has to be true again, on a busy machine, in milliseconds. */
const DEADLINE = 180_000

/** Short times, so that an hour's worth of faults fits into minutes. */
const TIMES = {
  HEARTBEAT_INTERVAL: '1', CALL_TIMEOUT: '10', NETWORK_TIMEOUT: '12', MISSED_MESSAGE_CHECK_INTERVAL: '5', WEBHOOK_MAX_BACKOFF: '1'
}

export interface StoryOptions {
  sessions: number
  /** Of all sessions together. */
  faults: number
  /** How often the server is killed meanwhile. */
  kills: number
  /** Messages a second, of all sessions together. */
  rate: number
  seed: number
  say: (line: string) => void
}

export interface StoryReport {
  seed: number
  caused: Partial<Record<FaultName, number>>
  kills: number
  messages: number
  backfilled: number
  seconds: number
  /** Of the server, when all sessions were connected: at the beginning and at the end. */
  files: [before: number, after: number]
  /** In MB, likewise. */
  memory: [before: number, after: number]
  /** What must not be. */
  failures: string[]
}

/** What may come of a fault. */
interface Outcome {
  /** Reasons that a session may be CLOSED for. */
  ends: readonly string[]
  login?: 'is kept' | 'may be over' | 'is over'
}

/** Causes faults at random in sessions under load, and checks after each that what the server says is true. */
export async function sessionStory (t: Test, options: StoryOptions): Promise<StoryReport> {
  return await new SessionStory(t, options).run()
}

class SessionStory {
  readonly #options: StoryOptions
  readonly #t: Test
  readonly #chance: Random
  readonly #ledger = new Ledger(SECRET, parseText, (session) => ` ${this.#pastOf(session)}`)
  readonly #receiver: FlakyReceiver
  readonly #stop = new AbortController()
  readonly #caused: Partial<Record<FaultName, number>> = {}
  readonly #failures: string[] = []
  readonly #began = Date.now()
  readonly #dataDir: string
  readonly #phones = new Map<string, string>()
  /** What became of each session, for its failures. */
  readonly #past = new Map<string, string[]>()
  /** Lanes wait for it before each message. */
  #gate: Promise<unknown> = Promise.resolve()
  /** Resolves when the server answers again. */
  #up: Promise<unknown> = Promise.resolve()
  #left: number
  #proofs = 0

  constructor (t: Test, options: StoryOptions) {
    this.#t = t
    this.#options = options
    this.#left = options.faults
    this.#chance = new Random(options.seed)
    this.#dataDir = tempDir(t)
    this.#receiver = new FlakyReceiver({
      random: new Random(options.seed + 1), modes: NO_FAILURES, timeout: 10_000, take: (taken) => this.#ledger.take(taken)
    })
    t.teardown(async () => {
      this.#stop.abort()
      await this.#receiver.end()
    })
  }

  async run (): Promise<StoryReport> {
    const webhook = await this.#receiver.reserve()
    await this.#receiver.start()
    const server = await KillableServer.start(this.#t, { DATA_DIR: this.#dataDir, SANDBOX: 'true', LOG_LEVEL: 'warn', ...TIMES })
    const names = Array.from({ length: this.#options.sessions }, (_, place) => `bot-${place}`)
    const bots = await Promise.all(names.map(async (name) => await Bot.create(server.url, name)))
    for (const bot of bots) await this.#link(bot, webhook)
    const before = await this.#weigh(server)
    const writing = this.#write(server, names)
    const causing = Promise.all(bots.map(async (bot) => await this.#suffer(bot)))
    await Promise.all([causing, this.#killAtTimes(server)])
    this.#stop.abort()
    await writing
    for (const bot of bots) await this.#settle({ bot, dataDir: this.#dataDir }, 'the end', { ends: [] })
    await until('every message to arrive', () => this.#ledger.missing().length === 0, DEADLINE).catch(() => {})
    const after = await this.#weigh(server)
    await this.#close(server, bots)
    return {
      seed: this.#options.seed,
      caused: this.#caused,
      kills: this.#options.kills,
      messages: this.#ledger.written,
      backfilled: this.#ledger.backfilled,
      seconds: Math.round((Date.now() - this.#began) / 1000),
      files: [before.files, after.files],
      memory: [before.memory, after.memory],
      failures: [
        ...this.#failures, ...this.#ledger.faults, ...this.#ledger.missing().map((id) => `the message ${id} is lost`)
      ]
    }
  }

  #note (session: string, what: string): void {
    const past = this.#past.get(session) ?? []
    this.#past.set(session, [...past, `${this.#seconds()} s ${what}`].slice(-12))
  }

  #fail (session: string, what: string): void {
    this.#failures.push(`${session}: ${what} ${this.#pastOf(session)}`)
  }

  #pastOf (session: string): string {
    return `[${[...this.#past.get(session) ?? [], `now ${this.#seconds()} s`].join('; ')}]`
  }

  async #link (bot: Bot, webhook: string): Promise<void> {
    await bot.post('webhooks', { url: webhook, secret: SECRET })
    this.#phones.set(bot.session, await bot.connect())
  }

  async #write ({ url }: KillableServer, names: string[]): Promise<void> {
    const lanes = names.map((session, place) => ({ name: session, session, from: `551196660000${place}` }))
    const { signal } = this.#stop
    await generateLoad({
      url, lanes, messages: Number.POSITIVE_INFINITY, rate: this.#options.rate, ledger: this.#ledger, gate: async () => await this.#gate, signal
    }).catch((error: unknown) => { if (!signal.aborted) this.#failures.push(`writing: ${String(error)}`) })
  }

  /** One session: fault after fault, as long as there are any left. */
  async #suffer (bot: Bot): Promise<void> {
    const victim = { bot, dataDir: this.#dataDir }
    while (this.#left > 0) {
      this.#left--
      await sleep(this.#chance.between(0, 2_000))
      const name = this.#chance.pick(WEIGHTS)
      const fault: SessionFault = SESSION_FAULTS[name]
      this.#caused[name] = (this.#caused[name] ?? 0) + 1
      this.#note(bot.session, name)
      if (fault.loggedOut) await this.#relink(victim, name, fault)
      else if (fault.unordered) await this.#disorder(victim, name, fault)
      else {
        await this.#attempt(async () => await fault.cause(victim))
        await this.#settle(victim, name, { ends: fault.ends })
      }
    }
  }

  async #disorder (victim: Victim, name: FaultName, fault: SessionFault): Promise<void> {
    const { session } = victim.bot
    this.#ledger.unordered.add(session)
    await this.#attempt(async () => await fault.cause(victim))
    await this.#settle(victim, name, { ends: fault.ends })
    const missing = new Set(this.#ledger.missing())
    await until('what was missed to arrive', () => !this.#ledger.missing().some((id) => missing.has(id)), DEADLINE).catch(() => {})
    this.#ledger.unordered.delete(session)
  }

  /** What was written to an account before it is unlinked has to have come: afterwards nobody is there for it. */
  async #relink (victim: Victim, name: FaultName, fault: SessionFault): Promise<void> {
    const before = this.#gate
    let open = () => {}
    this.#gate = Promise.all([before, new Promise<void>((resolve) => { open = resolve })])
    try {
      await sleep(1_000)
      await until('what was written to arrive', () => this.#ledger.missing().length === 0, DEADLINE).catch(() => {})
      const caused = await this.#attempt(async () => await fault.cause(victim))
      if (!caused) this.#note(victim.bot.session, 'not done')
      await this.#settle(victim, name, { ends: fault.ends, login: caused ? 'is over' : 'may be over' })
    } finally {
      open()
    }
  }

  /**
   * Answers whether it was done: a server that is killed meanwhile answers nothing, and a session that is not connected
   * yet is not logged out.
   */
  async #attempt (ask: () => Promise<unknown>): Promise<boolean> {
    const done = await ask().then((reply) => ((reply as Reply | undefined)?.status ?? 200) < 300, () => false)
    await this.#up
    return done
  }

  /** Resolves when the session is what it says: CONNECTED, and what it sends arrives. */
  async #settle (victim: Victim, cause: string, { ends, login = 'is kept' }: Outcome): Promise<void> {
    const { bot } = victim
    const began = Date.now()
    const seen = new Set<string>()
    let scanned = false
    while (Date.now() - began < DEADLINE) {
      await this.#up
      const { status, reason } = await bot.status().catch((): Record<string, unknown> => ({}))
      const shown = `${String(status)} ${String(reason)}`
      if (status !== undefined && !this.#past.get(bot.session)?.at(-1)?.endsWith(shown)) this.#note(bot.session, shown)
      if (status !== undefined) seen.add(shown)
      if (status === 'CONNECTED') {
        if ((login !== 'is over' || scanned) && await this.#sends(bot)) return
      } else if (status === 'QRCODE') {
        if (login === 'is kept' && !scanned) {
          this.#fail(bot.session, `the login is lost after ${cause}: ${[...seen].join(', ')}`)
        }
        scanned = true
        await bot.phone('scan', { phone: this.#phones.get(bot.session) }).catch(() => {})
      } else if (status === 'CLOSED') {
        await this.#closed(victim, cause, String(reason), ends)
      }
      await sleep(300)
    }
    this.#fail(bot.session, `not true within ${DEADLINE / 1000} s after ${cause}: ${[...seen].join(', ')}`)
  }

  /** A session that is closed has no process, and its reason is one that the fault explains. */
  async #closed (victim: Victim, cause: string, reason: string, ends: readonly string[]): Promise<void> {
    const { bot, dataDir } = victim
    if (!ends.includes(reason)) this.#fail(bot.session, `CLOSED ${reason} after ${cause}`)
    const left = await processesOf(join(dataDir, 'profiles', bot.session))
    const { status } = await bot.status().catch((): Record<string, unknown> => ({}))
    if (left.length > 0 && status === 'CLOSED') this.#fail(bot.session, `${left.length} processes are left after ${cause}`)
    await endFaults(victim).catch(() => {})
    await bot.post('start-session').catch(() => {})
  }

  /** Whether a message of the session arrives at somebody else. */
  async #sends (bot: Bot): Promise<boolean> {
    const message = `proof ${++this.#proofs}`
    const reply = await bot.post('send-message', { phone: LISTENER, message }).catch(() => undefined)
    if (reply?.status !== 201) {
      await endFaults({ bot, dataDir: this.#dataDir }).catch(() => {})
      return false
    }
    const arrived = async () => {
      const { body } = await request(`${bot.url}/sandbox/accounts/${LISTENER}/messages`)
      return body['messages'].some((one: { body: unknown }) => one.body === message)
    }
    return await until('the message to arrive', arrived, 10_000).catch(() => false)
  }

  async #killAtTimes (server: KillableServer): Promise<void> {
    const { kills, faults, say } = this.#options
    for (let kill = 0; kill < kills; kill++) {
      const point = faults - this.#chance.between(kill + 0.1, kill + 0.9) / kills * faults
      await until('the next kill', () => this.#left <= point, 3_600_000)
      let up = () => {}
      this.#up = new Promise<void>((resolve) => { up = resolve })
      await server.stop('SIGKILL')
      say(`${this.#seconds()} s: killed the server`)
      for (const session of this.#phones.keys()) this.#note(session, 'the server was killed')
      await sleep(this.#chance.between(0, 1_000))
      await server.start()
      up()
    }
  }

  async #weigh (server: KillableServer): Promise<{ files: number, memory: number }> {
    const { pid } = server
    const files = (await readdir(`/proc/${pid}/fd`)).length
    const rss = /^VmRSS:\s+(\d+)/m.exec(await readFile(`/proc/${pid}/status`, 'utf8'))?.[1]
    return { files, memory: Math.round(Number(rss) / 1024) }
  }

  async #close (server: KillableServer, bots: Bot[]): Promise<void> {
    await Promise.all(bots.map(async (bot) => await bot.post('close-session')))
    for (const { session } of bots) {
      const left = await processesOf(join(this.#dataDir, 'profiles', session))
      if (left.length > 0) this.#failures.push(`${session}: ${left.length} processes are left after the end`)
    }
    const code = await server.stop('SIGTERM')
    if (code !== 0) this.#failures.push(`the server ended with ${String(code)}`)
  }

  #seconds (): number {
    return Math.round((Date.now() - this.#began) / 1000)
  }
}

const WEIGHTS = Object.fromEntries(Object.entries(SESSION_FAULTS).map(([name, { weight }]) => [name, weight])) as Record<FaultName, number>
