import fp from 'fastify-plugin'
import { join, resolve } from 'node:path'
import { processesOf } from '../../src/browser/processes.js'

type ArgsOf = (session: string) => string[] | Promise<string[]>

/** What is added to the browsers' flags, and a look at their processes. */
class Launcher {
  readonly #dataDir: string
  readonly #sources: ArgsOf[] = []
  /** Whether browsers run without Chromium's own process sandbox, as this host does not allow it. */
  noSandbox = false
  /** The program that browsers are started with, unless others stand in for them. */
  executablePath: string | undefined

  constructor (dataDir: string) {
    this.#dataDir = dataDir
  }

  addArgs (source: ArgsOf): void {
    this.#sources.push(source)
  }

  async args (session: string): Promise<string[]> {
    return (await Promise.all(this.#sources.map(async (source) => source(session)))).flat()
  }

  /** Ids of all processes of a session's browser. */
  async processes (session: string): Promise<number[]> {
    return processesOf(resolve(join(this.#dataDir, 'profiles', session)))
  }
}

declare module 'fastify' {
  interface FastifyInstance { readonly launcher: Launcher }
}

export default fp(async (fastify) => {
  fastify.decorate('launcher', new Launcher(fastify.config.DATA_DIR))
}, { name: 'launcher', fastify: '5.x', dependencies: ['config'] })
