import { join } from 'node:path'
import { BenchProgram } from './program.js'
import { tempFolder } from './temp-folder.js'

const SERVER = join(import.meta.dirname, '../src/server.js')
const PEER = join(import.meta.dirname, 'peers/bare-fastify.js')

/** As many as the server has outside the sandbox. */
const ROUTES = 188

const ROUNDS = 7

/** Until it listens, in milliseconds: the least of the rounds, as whatever else the machine does only adds to it. */
export interface Boot { wall: number, cpu: number }

export interface BootBench { peer: Boot, server: Boot }

/** What a start takes, beside that of a bare Fastify with as many routes; the data are those of an earlier start. */
export async function benchBoot (): Promise<BootBench> {
  const folder = tempFolder()
  const kinds = {
    peer: () => boot(PEER, { ROUTES: String(ROUTES) }),
    server: () => boot(SERVER, { DATA_DIR: folder.path })
  }
  const rounds: Record<keyof typeof kinds, Boot[]> = { peer: [], server: [] }
  try {
    for (const start of Object.values(kinds)) await start()
    // In turns, so that both see the machine in the same moods.
    for (let round = 0; round < ROUNDS; round++) {
      for (const kind of ['peer', 'server'] as const) rounds[kind].push(await kinds[kind]())
    }
  } finally {
    folder.remove()
  }
  return { peer: least(rounds.peer), server: least(rounds.server) }
}

async function boot (file: string, env: Record<string, string>): Promise<Boot> {
  const { program, wall, cpu } = await BenchProgram.start(['--enable-source-maps', file], env)
  await program.stop()
  return { wall, cpu }
}

const least = (boots: Boot[]): Boot => ({
  wall: Math.min(...boots.map(({ wall }) => wall)),
  cpu: Math.min(...boots.map(({ cpu }) => cpu))
})
