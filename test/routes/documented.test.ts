import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import t from 'tap'
import { build } from '../helper.js'
import { documentOf, operationsOf, type Json } from '../support/document.js'
import { FakeDriver } from '../support/fake-driver.js'

const ROUTES = join(import.meta.dirname, '../../routes')

/** The tags of wppconnect-server's document where its name says less than that of our folder. */
const TAGS: Record<string, string> = {
  admin: 'misc', broadcasts: 'misc', calls: 'misc', files: 'misc', health: 'misc', page: 'misc', presence: 'misc', stories: 'status'
}
const tagOf = (folder: string) => TAGS[folder] ?? folder

t.test('each operation says what it is, in the family of its folder', async t => {
  const operations = new Map(operationsOf(await documentOf()).map(([where, operation]) => [operation.operationId as string, [where, operation] as const]))
  for (const name of readdirSync(ROUTES, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))) {
    const file = join(ROUTES, name)
    const folder = basename(dirname(file))
    const ids = [...readFileSync(file, 'utf8').matchAll(/operationId: '(.+)'/g)].map(([, id]) => id!)
    for (const id of ids) {
      const [where, operation] = operations.get(id) ?? [id, undefined]
      t.ok(operation, `${id} of ${folder} is in the document`)
      if (!operation) continue
      t.match(id, /^[a-z][A-Za-z0-9]+$/)
      t.strictSame(operation.tags, [tagOf(folder)], where)
      t.match(operation.summary, /^\S.*\S$/, `${where} summary`)
      t.match(operation.description, /\S{2,}[^]*[.…`]$/, `${where} description`)
    }
  }
})

t.test('every family is registered, and the tags are in the order of the families', async t => {
  const document = await documentOf()
  const families = readdirSync(ROUTES, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name)
  const tags = document.tags.map(({ name }: Json) => name)
  t.strictSame([...tags].sort(), [...new Set(families.map(tagOf))].sort())
  const inDocument = [...new Set(operationsOf(document).map(([, { tags: [tag] }]) => tag))]
  t.strictSame(inDocument, tags)
})

t.test('names are unique, and every tag is explained', async t => {
  for (const sandbox of [false, true]) {
    const document = await documentOf(sandbox)
    const operations = operationsOf(document)
    const ids = operations.map(([, { operationId }]) => operationId)
    t.strictSame([...new Set(ids)], ids)
    t.ok(ids.every(Boolean))
    const explained = new Map(document.tags.map(({ name, description }: Json) => [name, description]))
    for (const [where, { tags }] of operations) t.ok(explained.get(tags[0]), `${where}: ${tags}`)
    t.strictSame([...explained.keys()].filter((tag) => !operations.some(([, { tags }]) => tags[0] === tag)), [], 'no tag is empty')
  }
})

t.test('every visible route is in the document', async t => {
  const app = await build(t, { driver: new FakeDriver() })
  const document = app.swagger() as unknown as Json
  for (const { method, url, schema } of app.routeList) {
    if (schema?.hide) continue
    const path = url.replaceAll(/:(\w+)/g, '{$1}')
    t.ok(document.paths[path]?.[String(method).toLowerCase()], `${String(method)} ${path}`)
  }
})

t.test('each operation has a reply for success and for each error of its guard', async t => {
  const wanted: Record<string, string[]> = { token: ['400', '401'], connected: ['400', '401', '404', '500', '504'], secretKey: ['400', '401'], open: [] }
  for (const [where, { security, responses, parameters = [] }] of operationsOf(await documentOf())) {
    // Those of the health check answer its report with each status.
    if (/\/(?:healthz|readyz|unhealthy)$/.test(where)) continue
    const secret = parameters.some(({ name }: Json) => name === 'secretkey')
    const access = security?.length ? 'token' : secret ? 'secretKey' : 'open'
    const statuses = Object.keys(responses)
    t.ok(statuses.some((status) => status.startsWith('2')), `${where} succeeds`)
    for (const status of wanted[access]!) t.ok(statuses.includes(status), `${where} ${status}`)
    if (statuses.includes('504')) for (const status of ['404', '500']) t.ok(statuses.includes(status), `${where} ${status}`)
    for (const [status, reply] of Object.entries<Json>(responses)) {
      t.ok(reply.description && reply.description !== 'Default Response', `${where} ${status} is described`)
      if (status !== '204' && !status.startsWith('3')) t.ok(Object.values<Json>(reply.content ?? {}).every(({ schema }) => schema) && reply.content, `${where} ${status} has a schema`)
      if (Number(status) >= 400) t.strictSame(reply.content?.['application/json']?.schema?.$ref, '#/components/schemas/Error', `${where} ${status}`)
    }
  }
})
