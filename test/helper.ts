import Fastify, { type FastifyInstance } from 'fastify'
import type { Test } from 'tap'
import app from '../src/app.js'
import { DEFAULT_SECRET_KEY, loadConfig } from '../src/config.js'
import { fastifyOptions } from '../src/options.js'
import type { Driver } from '../src/whatsapp/driver.js'
import { tempDir } from './support/temp-dir.js'

export interface BuildOptions {
  /** Variables of the environment; those of the machine are left out, but for SANDBOX_ADDRESSING. */
  env?: Record<string, string>
  /** In place of real browsers. */
  driver?: Driver
  /** How long readers of streams and sockets may take nothing, in milliseconds. */
  stallTimeout?: number
  /** Data that an earlier server left; else a new folder that is removed afterwards. */
  dataDir?: string
  /** Lines in which wa-js may say that it misses a module of the page; any other such line fails the test. */
  expectedMissing?: RegExp[]
}

/** Tests present more wrong tokens than a bot should. */
const MANY = '100000'

/** The application as the server runs it, without a port; it is closed when the test is over. */
export async function build (t: Test, { env = {}, driver, stallTimeout, dataDir = tempDir(t), expectedMissing = [] }: BuildOptions = {}): Promise<FastifyInstance> {
  const { SANDBOX_ADDRESSING } = process.env
  const config = loadConfig({
    DATA_DIR: dataDir,
    LOG_LEVEL: 'silent',
    START_ALL_SESSIONS: 'false',
    MAX_AUTH_FAILURES: MANY,
    ...(SANDBOX_ADDRESSING !== undefined && { SANDBOX_ADDRESSING }),
    ...env
  })
  const fastify = Fastify(fastifyOptions(config))
  t.teardown(async () => {
    await fastify.close()
    // What wa-js does not find on the page is a defect of the sandbox, unless the test has left it out.
    const missing = fastify.waJsReports.filter((line) => !expectedMissing.some((pattern) => pattern.test(line)))
    if (missing.length > 0) throw new Error(`wa-js misses modules: ${missing.join('; ')}`)
  })
  await fastify.register(app, { config, ...(driver && { driver }), ...(stallTimeout !== undefined && { stallTimeout }) })
  await fastify.ready()
  return fastify
}

/** Mints a token of a session, and returns the header that carries it. */
export async function authorize (fastify: FastifyInstance, session: string, secretKey = DEFAULT_SECRET_KEY): Promise<{ authorization: string }> {
  const reply = await fastify.inject({ method: 'POST', url: `/api/${session}/${secretKey}/generate-token` })
  return { authorization: `Bearer ${reply.json().token}` }
}
