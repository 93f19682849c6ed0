import { join } from 'node:path'
import { DEFAULT_SECRET_KEY } from '../src/config.js'
import { load } from './load.js'
import { BenchProgram } from './program.js'
import { tempFolder } from './temp-folder.js'

const SERVER = join(import.meta.dirname, '../src/server.js')
const PEER = join(import.meta.dirname, 'peers/node-http.js')

const ROUNDS = 5

/** Answers of one kind: how many a second, and how many for each second of CPU that the server took. */
export interface Answers { perSecond: number, perCpuSecond: number }

export interface RequestBench { peer: Answers, healthz: Answers, status: Answers }

/** What requests cost that do little, beside a bare server of node:http in the same run. */
export async function benchRequests (): Promise<RequestBench> {
  const folder = tempFolder()
  const peer = await BenchProgram.start([PEER])
  const server = await BenchProgram.start([SERVER], { DATA_DIR: folder.path })
  try {
    const authorization = `Bearer ${await mint(server.url)}`
    const kinds = {
      peer: () => answers(peer.program, `${peer.url}/`, { authorization }),
      healthz: () => answers(server.program, `${server.url}/healthz`, {}),
      status: () => answers(server.program, `${server.url}/api/bench/status-session`, { authorization })
    }
    for (const ask of Object.values(kinds)) await ask()
    const rounds: Record<keyof typeof kinds, Answers[]> = { peer: [], healthz: [], status: [] }
    // In turns, so that all see the machine in the same moods.
    for (let round = 0; round < ROUNDS; round++) {
      for (const kind of ['peer', 'healthz', 'status'] as const) rounds[kind].push(await kinds[kind]())
    }
    return { peer: median(rounds.peer), healthz: median(rounds.healthz), status: median(rounds.status) }
  } finally {
    await Promise.all([peer.program.stop(), server.program.stop()])
    folder.remove()
  }
}

async function mint (url: string): Promise<string> {
  const reply = await fetch(`${url}/api/bench/${DEFAULT_SECRET_KEY}/generate-token`, { method: 'POST' })
  return ((await reply.json()) as { token: string }).token
}

async function answers (program: BenchProgram, url: string, headers: Record<string, string>): Promise<Answers> {
  const before = program.cpu()
  const { answered, seconds } = await load(url, headers)
  return { perSecond: answered / seconds, perCpuSecond: answered / (program.cpu() - before) * 1000 }
}

function median (rounds: Answers[]): Answers {
  const middle = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
  return { perSecond: middle(rounds.map(({ perSecond }) => perSecond)), perCpuSecond: middle(rounds.map(({ perCpuSecond }) => perCpuSecond)) }
}
