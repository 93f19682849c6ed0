import { setMaxListeners } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Test } from 'tap'
import { tempDir } from '../support/temp-dir.js'
import { Bot, request } from '../support/bot.js'
import { until } from '../support/until.js'
import { Ledger } from './ledger.js'
import { KillableServer } from './killable-server.js'
import type { ChaosOptions } from './options.js'
import { parseText, generateLoad, type Lane } from './load-generator.js'
import { Random } from './random.js'
import { FAILURE_MODES, FlakyReceiver, NO_FAILURES, type FailureMode } from './flaky-receiver.js'
import { storedEvents, type Stored } from './stored-events.js'

const SESSIONS = ['one', 'two', 'three']
/** People of each session: all write to it, and two of them in a group with it too. */
const PEOPLE = 4
const IN_GROUP = 2
const SECRET = `whsec_${Buffer.alloc(32, 7).toString('base64')}`
const TIMEOUT = 1

export interface Report {
  seed: number
  messages: number
  events: number
  duplicates: number
  backfilled: number
  kills: number
  /** Sessions that had to be started by hand. */
  restarted: number
  /** How often the receiver did what. */
  answers: Partial<Record<FailureMode, number>>
  /** How often the server warned of what. */
  warnings: Record<string, number>
  seconds: number
  /** Messages, over the whole of it. */
  perSecond: number
  /** What must not be. */
  faults: string[]
}

/** Writes messages to three sessions of a server that is killed again and again, and whose receiver fails; then looks for what is lost. */
export async function chaos (t: Test, options: ChaosOptions): Promise<Report> {
  const run = new Chaos(t, options)
  return await run.all()
}

class Chaos {
  readonly #t: Test
  readonly #options: ChaosOptions
  readonly #ledger = new Ledger(SECRET, parseText)
  readonly #receiver: FlakyReceiver
  readonly #chance: Random
  readonly #stop = new AbortController()
  readonly #began = Date.now()
  /** What the next message waits for. */
  #gate: Promise<unknown> = Promise.resolve()
  #kills = 0
  #restarted = 0

  constructor (t: Test, options: ChaosOptions) {
    this.#t = t
    this.#options = options
    this.#chance = new Random(options.seed)
    this.#receiver = new FlakyReceiver({
      random: new Random(options.seed + 1),
      modes: options.receiverDown ? NO_FAILURES : FAILURE_MODES,
      timeout: TIMEOUT * 1000,
      take: (taken) => this.#ledger.take(taken)
    })
    t.teardown(async () => {
      this.#stop.abort()
      await this.#receiver.end()
    })
  }

  async all (): Promise<Report> {
    const { receiverDown } = this.#options
    const webhook = await this.#receiver.reserve()
    if (!receiverDown) await this.#receiver.start()
    const dataDir = tempDir(this.#t)
    const server = await KillableServer.start(this.#t, {
      DATA_DIR: dataDir, SANDBOX: 'true', LOG_LEVEL: 'warn', WEBHOOK_TIMEOUT: String(TIMEOUT), WEBHOOK_MAX_BACKOFF: '1', MISSED_MESSAGE_CHECK_INTERVAL: '10'
    })
    const bots = await Promise.all(SESSIONS.map(async (session) => await this.#connect(server, session, webhook)))
    const lanes = (await Promise.all(bots.map(lanesOf))).flat()
    const watching = this.#watch(bots)
    await Promise.all([this.#killAtTimes(server, bots), this.#generateLoad(server, lanes)])
    await until('every message to arrive', () => this.#ledger.missing().length === 0, this.#left()).catch(() => {})
    const undelivered = async () => (await storedEvents(dataDir, SESSIONS)).filter(({ id }) => !this.#ledger.has(id))
    await until('every event to be delivered', async () => (await undelivered()).length === 0, Math.min(this.#left(), 60_000)).catch(() => {})
    this.#stop.abort()
    await watching
    const report = this.#report(await undelivered())
    await server.stop('SIGTERM')
    return { ...report, warnings: server.warnings }
  }

  async #connect ({ url }: KillableServer, session: string, webhook: string): Promise<Bot> {
    const bot = await Bot.create(url, session)
    const { status } = await bot.post('webhooks', { url: webhook, secret: SECRET })
    if (status !== 201) throw new Error(`the webhook was not taken: ${status}`)
    await bot.post('start-session', { waitQrCode: true })
    await bot.phone('scan')
    await bot.reaches('CONNECTED', 60_000)
    return bot
  }

  async #generateLoad ({ url }: KillableServer, lanes: Lane[]): Promise<void> {
    const { receiverDown, messages, rate, limit, say } = this.#options
    const signal = AbortSignal.any([this.#stop.signal, AbortSignal.timeout(limit)])
    setMaxListeners(0, signal)
    await generateLoad({ url, lanes, messages, rate, ledger: this.#ledger, gate: async () => await this.#gate, signal })
    say(`all ${messages} messages are written`)
    if (receiverDown) await this.#receiver.start()
  }

  /** Kills at random points on the way of all messages in and out, one in each part of it. */
  async #killAtTimes (server: KillableServer, bots: Bot[]): Promise<void> {
    const { kills, messages, say } = this.#options
    for (let kill = 0; kill < kills; kill++) {
      const point = this.#chance.between(kill + 0.1, kill + 0.9) / kills * 2 * messages
      await until('the next kill', () => this.#ledger.written + this.#ledger.arrived >= point, this.#left())
      await sleep(this.#chance.between(0, 500))
      await server.stop('SIGKILL')
      this.#kills++
      say(`killed, with ${this.#ledger.written} written and ${this.#ledger.arrived} arrived`)
      await sleep(this.#chance.between(0, 1_500))
      await server.start()
      // Some messages come while the sessions are not up yet, some only when they are.
      if (this.#chance.next() < 0.5) this.#gate = Promise.all(bots.map(async (bot) => await bot.reaches('CONNECTED', 60_000))).catch(() => {})
    }
  }

  /** Reports progress, and starts what a server in need would be asked for. */
  async #watch (bots: Bot[]): Promise<void> {
    while (await sleep(5_000, true, { signal: this.#stop.signal }).catch(() => false)) {
      const { written, arrived, duplicates, faults } = this.#ledger
      this.#options.say(`${this.#seconds()} s: ${written} written, ${arrived} arrived, ${duplicates} duplicates, ${this.#kills} kills, ${faults.length} faults`)
      for (const bot of bots) {
        const status = await bot.status().catch(() => ({}) as Record<string, unknown>)
        if (status['status'] !== 'CLOSED') continue
        this.#options.say(`${bot.session} is closed: ${JSON.stringify(status['reason'])}`)
        this.#restarted++
        await bot.post('start-session').catch(() => {})
      }
    }
  }

  #report (undelivered: Stored[]): Omit<Report, 'warnings'> {
    const { events, duplicates, backfilled } = this.#ledger
    const seconds = this.#seconds()
    const lost = this.#ledger.missing().map((id) => `the message ${id} is lost`)
    return {
      seed: this.#options.seed,
      messages: this.#ledger.written,
      events,
      duplicates,
      backfilled,
      kills: this.#kills,
      restarted: this.#restarted,
      answers: this.#receiver.answers,
      seconds,
      perSecond: Math.round(this.#ledger.written / seconds),
      faults: [...this.#ledger.faults, ...lost, ...undelivered.map(({ id, session, name }) => `${session}: the event ${name} ${id} is lost`)]
    }
  }

  #seconds (): number {
    return Math.round((Date.now() - this.#began) / 1000)
  }

  #left (): number {
    return Math.max(this.#began + this.#options.limit - Date.now(), 1)
  }
}

async function lanesOf ({ url, session }: Bot): Promise<Lane[]> {
  const place = SESSIONS.indexOf(session)
  const people = Array.from({ length: PEOPLE }, (_, person) => `55119${place}000000${person}`)
  const { phone } = (await request(`${url}/sandbox`)).body['sessions'].find((each: { session: string }) => each.session === session)
  const [owner] = people
  const { body: { id: groupId } } = await request(`${url}/sandbox/groups`, 'POST', { subject: `group of ${session}`, owner, members: [...people, phone] })
  const direct = people.map((from, person) => ({ name: `${session}/${person}`, session, from }))
  const inGroup = people.slice(0, IN_GROUP).map((from, person) => ({ name: `${session}/group/${person}`, session, from, groupId }))
  return [...direct, ...inGroup]
}
