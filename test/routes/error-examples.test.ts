import type { FastifyInstance, InjectOptions } from 'fastify'
import t from 'tap'
import { sandboxCatalog } from '../../sandbox/define-error.js'
import '../../sandbox/errors-business.js'
import '../../sandbox/errors.js'
import { catalog, TooManyAttempts, type ErrorBody } from '../../src/errors.js'
import { authorize, build } from '../helper.js'
import { documentOf, operationsOf, type Json } from '../support/document.js'
import { FakeDriver } from '../support/fake-driver.js'

const KEY = 'THISISMYSECURETOKEN'
const SESSION = 'NERDWHATS_AMERICA'

const texts = new Map([...catalog, ...sandboxCatalog].map(([code, { text, status }]) => [code, { text, status }]))

const patternOf = (text: string) => new RegExp(`^${text.split('%s').map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('.+')}$`)

interface Shown { where: string, operation: Json, status: string, example: ErrorBody }

/** The example of each error reply; those of the health check answer its report. */
async function shown (sandbox: boolean): Promise<Shown[]> {
  return operationsOf(await documentOf(sandbox)).flatMap(([where, operation]) => Object.entries<Json>(operation.responses)
    .filter(([status, { content }]) => Number(status) >= 400 && content['application/json'].schema.$ref?.endsWith('/Error'))
    .map(([status, { content }]) => ({ where, operation, status, example: content['application/json'].example })))
}

/** The URL of an operation, with the session and key of the examples. */
const urlOf = (where: string, { parameters = [] }: Json) => where.replace(/^\S+ /, '').replaceAll(/\{(\w+)\}/g, (_all, name: string) => {
  const schema = parameters.find((one: Json) => one.in === 'path' && one.name === name)
  return name === 'session' ? SESSION : name === 'secretkey' ? KEY : encodeURIComponent(schema.example ?? schema.schema.examples?.[0])
})

/** What is wrong with an example. */
function faultsOf ({ where, operation, status, example }: Shown): string[] {
  const known = texts.get(example?.code)
  if (!known) return [`${where} ${status} has no example with a code of the catalog`]
  const sharing = Object.values<Json>(operation.responses).filter(({ content }) => content?.['application/json']?.example?.code === example.code)
  const error = typeof example.error === 'string' ? { code: example.code, message: example.error } : example.error
  return [
    ...String(known.status) === status ? [] : [`has the status ${known.status}`],
    ...patternOf(known.text).test(example.message) ? [] : ['has a text that is not of the catalog'],
    ...error.code === example.code && error.message === example.message ? [] : ['says something else in error'],
    ...(/%s|…|undefined/).test(example.message) ? ['does not name what is wrong'] : [],
    ...example.session === (where.includes('{session}') ? SESSION : undefined) ? [] : ['has not the session of the path'],
    ...sharing.length === 1 ? [] : ['stands for several statuses']
  ].map((fault) => `${where} ${status} ${fault}: ${JSON.stringify(example)}`)
}

t.test('each error status of each operation shows an error of its own', async t => {
  for (const sandbox of [false, true]) {
    const all = await shown(sandbox)
    t.ok(all.length > 500, `${all.length} examples`)
    t.strictSame(all.flatMap(faultsOf), [])
  }
})

/** A request that has the fault of which an example complains. */
function faulty (url: string, method: string, message: string): InjectOptions {
  const [, part, name = '', fault = ''] = /^(body|querystring|params)(?:\/(\w+))? must (.+)$/.exec(message) ?? []
  const wrong = fault === 'be string' ? {} : 'not one of these'
  if (part === 'body') return { method: method as 'POST', url, payload: name === '' ? {} : { [name]: wrong } }
  if (part === 'querystring') return { method: method as 'GET', url: name === '' ? url : `${url}?${name}=a%20b${fault === 'be string' ? `&${name}=c` : ''}` }
  throw new Error(`nothing is known of this fault: ${message}`)
}

async function provoke (app: FastifyInstance, { where, operation, status, example }: Shown, headers: Record<string, string>): Promise<ErrorBody | undefined> {
  const [method = ''] = where.split(' ')
  const url = urlOf(where, operation)
  const request = { method: method as 'GET', url }
  if (example.code === 'APP_TOKEN_MISSING') return (await app.inject(request)).json()
  if (example.code === 'APP_DEFAULT_KEY_REFUSED') return (await app.inject({ ...request, headers: { 'x-forwarded-for': '203.0.113.7' } })).json()
  if (example.code.endsWith('SECRET_KEY_WRONG')) return (await app.inject({ ...request, url: url.replace(KEY, 'wrong') })).json()
  if (example.code === 'APP_SESSION_NAME_INVALID') return (await app.inject({ ...request, url: url.replace(SESSION, 'a%20b'), headers })).json()
  if (example.code === 'APP_INVALID_REQUEST' && !example.message.startsWith('params/')) {
    const rights = url.startsWith('/api') ? headers : { authorization: `Bearer ${KEY}` }
    return (await app.inject({ ...faulty(url, method, example.message), headers: rights })).json()
  }
  if (example.code === 'APP_WEBHOOK_NOT_FOUND' && method !== 'PATCH' && !where.endsWith('/replay')) return (await app.inject({ ...request, headers })).json()
  if (status === '404' && example.code === 'APP_SESSION_DISCONNECTED') {
    const content = operation.requestBody?.content['application/json']
    const payload = content?.example ?? Object.values<Json>(content?.examples ?? {})[0]?.value
    const reply = await app.inject({ ...request, headers, ...(payload && { payload }) })
    // What the example lacks is found before the session is looked for.
    return reply.statusCode === 400 ? undefined : reply.json()
  }
  return undefined
}

t.test('the operations answer what their examples show', { timeout: 120_000 }, async t => {
  const app = await build(t, { driver: new FakeDriver() })
  const headers = await authorize(app, SESSION)
  const seen = new Map<string, number>()
  for (const one of await shown(false)) {
    const { where, status, example } = one
    const answered = await provoke(app, one, headers)
    if (answered === undefined) continue
    const { code, session, ...same } = example
    t.strictSame({ ...answered, session: undefined }, { ...same, code, session: undefined }, `${where} ${status}`)
    seen.set(code, (seen.get(code) ?? 0) + 1)
  }
  for (const [code, least] of Object.entries({ APP_TOKEN_MISSING: 100, APP_INVALID_REQUEST: 80, APP_SESSION_DISCONNECTED: 40, APP_SESSION_NAME_INVALID: 10, APP_SECRET_KEY_WRONG: 2, APP_DEFAULT_KEY_REFUSED: 5 })) {
    t.ok((seen.get(code) ?? 0) >= least, `${code} was provoked ${seen.get(code)} times`)
  }
})

t.test('too many attempts', async t => {
  const app = await build(t, { driver: new FakeDriver(), env: { MAX_AUTH_FAILURES: '1' } })
  const call = () => app.inject({ url: `/api/${SESSION}/status-session`, headers: { authorization: 'Bearer wrong' } })
  await call()
  const reply = await call()
  const { message, error, ...rest } = TooManyAttempts.example
  t.match(reply.json(), rest)
  t.match(reply.json().message, patternOf(catalog.get('APP_TOO_MANY_ATTEMPTS')!.text))
})

t.test('generate-token: the reply has its keys in the order of wppconnect-server', async t => {
  const app = await build(t, { driver: new FakeDriver() })
  const reply = await app.inject({ method: 'POST', url: `/api/${SESSION}/${KEY}/generate-token` })
  t.match(reply.body, /^\{"status":"success","session":"NERDWHATS_AMERICA","token":"[^"]+","full":"[^"]+"\}$/)
})
