import fc from 'fast-check'
import t from 'tap'
import { Bot, request, type Reply } from '../support/bot.js'
import type { Operation } from '../support/openapi.js'
import { sandboxServer } from '../support/sandbox-server.js'
import { inputs, type Input } from './arbitrary.js'

/** Inputs for each operation; more by FUZZ_RUNS. */
const RUNS = Number(process.env.FUZZ_RUNS ?? 6)

/** The same inputs in each run; FUZZ_SEED gives others. */
const SEED = Number(process.env.FUZZ_SEED ?? 20_261)

/** In milliseconds; every wait of the server ends before. */
const HANGS = 90_000

/** These end the session, or the whole server's, as they should: they are driven on a session of their own. */
const ENDING = /\/(?:logout-session|close-session|start-session|clear-session-data|revoke-tokens|backup-sessions|restore-sessions|start-all|unhealthy)$/

/** An answer that goes on for ever. */
const STREAM = /\/events$/

function urlOf (base: string, path: string, { path: params, query }: Input): string {
  const filled = path.replaceAll(/\{(\w+)\}/g, (_all, name: string) => encodeURIComponent(asText(params[name])) || '%20')
  const search = new URLSearchParams(Object.entries(query).map(([name, value]) => [name, asText(value)]))
  return `${base}${filled}?${search.toString()}`
}

const isNoRoute = ({ status, body }: Reply) => status === 404 && body['code'] === 'APP_ROUTE_NOT_FOUND'

// A lone surrogate can't stand in a URL.
const asText = (value: unknown) => Buffer.from(typeof value === 'string' ? value : JSON.stringify(value) ?? '').toString()

t.test('no operation answers what it does not declare, hangs, or brings the server down', { timeout: 900_000 }, async (t) => {
  const { app, url } = await sandboxServer(t, { env: { CALL_TIMEOUT: '15', HEARTBEAT_INTERVAL: '2' } })
  const [bot, other] = [await Bot.create(url, 'fuzzed'), await Bot.create(url, 'ended')]
  await bot.connect()
  const { paths } = JSON.parse(JSON.stringify(app.swagger())) as { paths: Record<string, Record<string, Operation>> }
  const operations = Object.entries(paths).flatMap(([path, methods]) => Object.entries(methods).map(([method, operation]) => ({ path, method: method.toUpperCase(), operation })))
    .filter(({ path }) => !STREAM.test(path) && !path.startsWith('/sandbox'))
    .sort((a, b) => Number(ENDING.test(a.path)) - Number(ENDING.test(b.path)))

  for (const { path, method, operation } of operations) {
    await t.test(`${method} ${path}`, async (t) => {
      const { session, token } = ENDING.test(path) ? other : bot
      const fixed = { session, ...(path.startsWith('/api/{secretkey}') && { secretkey: 'wrong-on-purpose' }) }
      await fc.assert(fc.asyncProperty(inputs(operation, fixed), async (input) => {
        const answer = await Promise.race([
          request(urlOf(url, path, input), method, method === 'GET' ? undefined : input.body, { authorization: `Bearer ${token}` }),
          new Promise<never>((_resolve, reject) => setTimeout(() => reject(new Error('hangs')), HANGS).unref())
        ])
        const declared = Object.keys(operation.responses)
        // Declared everywhere, yet always a bug: an error that nobody expected.
        if (answer.body?.['code'] === 'APP_INTERNAL') throw new Error(`internal error: ${answer.bytes.toString()}`)
        // A path that lost a parameter on the way is another route, or none.
        if (!declared.includes(String(answer.status)) && !isNoRoute(answer)) {
          throw new Error(`answers ${answer.status}, declares ${declared.join(', ')}: ${answer.bytes.toString().slice(0, 300)}`)
        }
        if (answer.status >= 400 && answer.type.includes('json') && typeof answer.body.message !== 'string') throw new Error(`no message: ${answer.bytes.toString()}`)
      }), { numRuns: RUNS, seed: SEED, verbose: 1 })
      t.equal((await request(`${url}/healthz`)).status, 200, 'the server is well')
    })
  }
  t.match(await bot.status(), { status: 'CONNECTED' }, 'the session that took it all is still connected')
})
