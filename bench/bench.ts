import { join } from 'node:path'
import { benchBoot } from './boot.js'
import { benchCalls } from './calls.js'
import { benchEventLog } from './event-log.js'
import { benchEvents } from './events.js'
import type { Measured } from './measure.js'
import { benchRequests, type Answers } from './requests.js'
import { compare, lastRatios, saveResult, type Ratios } from './results.js'
import { BenchServer } from './server.js'

const RESULTS = join(import.meta.dirname, '../../bench-results')

/** The parts of a run: all of them, unless the command line names some. */
const PARTS: Record<string, () => Promise<Ratios>> = {
  boot: async () => {
    const { peer, server } = await benchBoot()
    console.log(`${'until it listens'.padEnd(52)} ${'ms'.padStart(10)} ${'ms of CPU'.padStart(10)}`)
    for (const [what, { wall, cpu }] of [['bare Fastify', peer], ['zapserver', server]] as const) {
      console.log(`${what.padEnd(52)} ${wall.toFixed(0).padStart(10)} ${cpu.toFixed(0).padStart(10)}`)
    }
    return {
      'CPU of a start, of that of a bare Fastify with as many routes': server.cpu / peer.cpu,
      'time of a start, of that of a bare Fastify with as many routes': server.wall / peer.wall
    }
  },
  requests: async () => {
    const { peer, healthz, status } = await benchRequests()
    console.log(`\n${'answers'.padEnd(52)} ${'a second'.padStart(10)} ${'a second of CPU'.padStart(16)}`)
    const kinds: [string, Answers][] = [['bare node:http', peer], ['GET healthz', healthz], ['GET status-session', status]]
    for (const [what, { perSecond, perCpuSecond }] of kinds) {
      console.log(`${what.padEnd(52)} ${perSecond.toFixed(0).padStart(10)} ${perCpuSecond.toFixed(0).padStart(16)}`)
    }
    return {
      'answers a second of healthz, of those of a bare node:http': healthz.perSecond / peer.perSecond,
      'answers a second of status-session with a token, of those of a bare node:http': status.perSecond / peer.perSecond
    }
  },
  events: async () => {
    print([await benchEventLog()])
    return {}
  },
  sessions: async () => {
    const server = await BenchServer.start()
    try {
      const [calls, events] = [await benchCalls(server), await benchEvents(server)]
      print([...calls.rows, ...events.rows])
      return { ...calls.ratios, ...events.ratios }
    } finally {
      await server.close()
    }
  }
}

function print (rows: Measured[]): void {
  console.log(`\n${'what'.padEnd(52)} ${'p50 ms'.padStart(10)} ${'p99 ms'.padStart(10)} ${'per second'.padStart(12)}`)
  for (const { what, p50, p99, perSecond } of rows) {
    console.log(`${what.padEnd(52)} ${p50.toFixed(2).padStart(10)} ${p99.toFixed(2).padStart(10)} ${perSecond.toFixed(1).padStart(12)}`)
  }
}

/** What the server costs, as ratios within one run, since machines differ and are noisy. */
async function bench (names: string[]): Promise<void> {
  const unknown = names.find((name) => !Object.hasOwn(PARTS, name))
  if (unknown !== undefined) throw new Error(`${unknown} is none of ${Object.keys(PARTS).join(', ')}`)
  const ratios: Record<string, number> = {}
  for (const [name, measure] of Object.entries(PARTS)) {
    if (names.length === 0 || names.includes(name)) Object.assign(ratios, await measure())
  }
  console.log(['', ...compare(ratios, lastRatios(RESULTS))].join('\n'))
  saveResult(RESULTS, ratios)
}

await bench(process.argv.slice(2))
