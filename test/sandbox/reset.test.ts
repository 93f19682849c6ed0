import t from 'tap'
import type { Test } from 'tap'
import { Bot } from '../support/bot.js'
import { sandboxServer } from '../support/sandbox-server.js'
import { recordedMessage } from '../support/recorded-messages.js'
import { until } from '../support/until.js'
import { build } from '../helper.js'
import { Cloud } from '../../sandbox/cloud/cloud.js'
import { tempDir } from '../support/temp-dir.js'
import { join } from 'node:path'
import { FakePage } from './fake-page.js'

const [ANA, CAIO, BIA] = ['15550008001', '5511988887777', '5511988887778'] as const

const caller = (url: string) => async (method: string, path: string, body?: object) => {
  const reply = await fetch(`${url}/sandbox${path}`, {
    method,
    ...(body && { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
  })
  return { status: reply.status, body: await reply.json() as Record<string, any> }
}

t.test('resets, through a real session', { timeout: 300_000 }, async (t) => {
  const { app, url } = await sandboxServer(t)
  const call = caller(url)
  const bot = await Bot.create(url, 'ana')
  await bot.connect(ANA)
  const chats = async (): Promise<string[]> => (await bot.post('list-chats', {}) as unknown as { body: Array<{ id: { _serialized: string } }> }).body.map(({ id }) => id._serialized)

  const fill = async (t: Test) => {
    await call('POST', '/accounts', { phone: BIA, pushname: 'Bia', business: true })
    await call('POST', `/accounts/${ANA}/address-book`, { phone: BIA, name: 'Bia from work' })
    const { body: group } = await call('POST', '/groups', { subject: 'Team', owner: CAIO, members: [ANA, BIA] })
    await call('POST', '/ana/messages', { from: CAIO, body: 'in the group', groupId: group['id'] })
    const { body: { id } } = await call('POST', '/ana/messages', { from: CAIO, body: 'before the reset' })
    await recordedMessage(app, 'ana', 'before the reset')
    t.ok((await chats()).length >= 2)
    return { group: group['id'] as string, id: id as string }
  }

  await t.test('DELETE /sandbox: the linked session has no chats, and goes on', async (t) => {
    await call('DELETE', '?seed=one')
    const { id } = await fill(t)
    await call('POST', '/ana/faults', { kind: 'deaf' })
    await call('PUT', '/clock', { advance: 3600 })
    t.strictSame(await call('DELETE', '?seed=one'), { status: 200, body: { status: 'success' } })
    t.strictSame(await chats(), [])
    t.match((await call('GET', '')).body, { groups: [], sessions: [{ session: 'ana', phone: ANA, shows: 'chats' }] })
    t.strictSame((await call('GET', '')).body['accounts'].map(({ phone }: { phone: string }) => phone), ['15550000001', ANA])
    t.match((await call('GET', '/clock')).body, { offset: 0, frozen: false })
    t.equal((await bot.status())['status'], 'CONNECTED')

    await t.test('whether a number is on WhatsApp is asked again', async (t) => {
      const asked = async () => {
        const { body } = await app.inject({ url: '/metrics', headers: { host: 'localhost' } })
        return Number(/calls_total\{call="checkNumberStatus",outcome="ok"[^}]*\} (\d+)/.exec(body)?.[1])
      }
      const send = async () => t.equal((await bot.post('send-message', { phone: BIA, message: 'x' })).status, 201)
      await call('POST', '/accounts', { phone: BIA })
      await send()
      const before = await asked()
      t.ok(before > 0)
      await send()
      t.equal(await asked(), before, 'it is remembered')
      await call('DELETE', '?seed=one')
      await call('POST', '/accounts', { phone: BIA })
      await send()
      t.equal(await asked(), before + 1)
      await call('DELETE', '?seed=one')
    })

    await t.test('the same vote on a poll that has the same id', async (t) => {
      const vote = async () => {
        const { body: { id } } = await call('POST', `/accounts/${CAIO}/poll`, { to: ANA, name: 'Tea?', options: ['yes', 'no'] })
        const isVote = ({ event, data }: { event: string, data: object }) => event === 'onpollresponse' && JSON.stringify(data).includes(id)
        const votes = async () => (await app.store.eventLog.after('ana', 0, 1000)).filter(isVote).length
        const before = await votes()
        await until('the poll', async () => (await bot.get(`message-by-id/false_${app.sandbox.cloud.account(CAIO).lid}@lid_${id}`)).status !== 404)
        t.equal((await call('POST', `/accounts/${CAIO}/vote`, { messageId: id, options: ['yes'] })).status, 200)
        await until('the vote', async () => await votes() === before + 1, 20_000)
        return id
      }
      const id = await vote()
      await call('DELETE', '?seed=one')
      t.equal(await vote(), id)
      await call('DELETE', '?seed=one')
    })

    await t.test('the same calls give the same ids, and their messages are news', async (t) => {
      const recorded = async () => (await app.store.eventLog.after('ana', 0, 1000)).filter(({ event, data }) => event === 'onmessage' && (data as { body?: string }).body === 'before the reset').length
      const before = await recorded()
      t.equal((await fill(t)).id, id)
      await until('the message to be emitted again', async () => await recorded() === before + 1)
    })

    await t.test('a message that is sent has the same id too', async (t) => {
      const send = async () => {
        await call('DELETE', '?seed=two')
        const { body } = await bot.post('send-message', { phone: CAIO, message: 'Hello' })
        return body['response'][0].id as string
      }
      t.equal(await send(), await send())
      t.match((await call('GET', `/accounts/${CAIO}/messages`)).body, { messages: [{ body: 'Hello', from: ANA }] })
    })
  })

  await t.test('DELETE /sandbox/{session}: that account is empty, others are not', async (t) => {
    await call('DELETE', '')
    const { group } = await fill(t)
    await call('POST', `/accounts/${CAIO}/messages`, { to: BIA, body: 'between others' })
    await call('POST', '/ana/faults', { kind: 'slow-load', ms: 1000 })
    t.strictSame(await call('DELETE', '/ana'), { status: 200, body: { status: 'success' } })
    t.strictSame(await chats(), [])
    t.match((await call('GET', `/accounts/${CAIO}/messages`)).body['messages'].map(({ body, type }: { body: string, type: string }) => [type, body]).filter(([type]: [string]) => type === 'chat'), [['chat', 'in the group'], ['chat', 'between others']])
    t.strictSame((await call('GET', `/accounts/${ANA}/messages`)).body['messages'], [])
    t.strictSame((await call('GET', `/accounts/${ANA}/people`)).body, { blocked: [], contacts: [] })
    t.notOk((await call('GET', `/groups/${group}`)).body['members'].some(({ phone }: { phone: string }) => phone === ANA))
    t.match((await call('GET', '')).body['accounts'].find(({ phone }: { phone: string }) => phone === BIA), { pushname: 'Bia' })
    await call('POST', '/ana/messages', { from: CAIO, body: 'after the reset' })
    await recordedMessage(app, 'ana', 'after the reset')
    t.equal((await chats()).length, 1)
  })

  await t.test('a page that was cut off notices when it is back', async (t) => {
    const { sandbox } = app
    await sandbox.fault('ana', 'offline', 0)
    await until('the page to be cut off', () => sandbox.sessions()[0]?.shows === 'closed')
    await call('DELETE', '/ana')
    await until('the page to be back', () => sandbox.sessions()[0]?.shows === 'chats')
    await bot.reaches('CONNECTED')
    // Until the server has noticed that its page is back, it answers that there is none.
    await until('no chats', async () => (await chats().catch(() => ['unknown'])).length === 0)
  })
})

t.test('DELETE /sandbox/{session}, bad input', async (t) => {
  const app = await build(t, { env: { SANDBOX: 'true' } })
  const call = async (url: string) => {
    const { statusCode, json } = await app.inject({ method: 'DELETE', url })
    return { status: statusCode, body: json() }
  }
  t.match(await call('/sandbox/nobody'), { status: 409, body: { code: 'APP_SANDBOX_NOT_LINKED' } })
  t.match(await call('/sandbox/bad%20name'), { status: 400 })
  t.match(await call('/sandbox?sead=1'), { status: 400, body: { message: /sead/ } })
})

t.test('a page that does not answer is not waited for, and one of an account of many devices is', async (t) => {
  const app = await build(t, { env: { SANDBOX: 'true' } })
  const [one, two] = [await FakePage.link(app.sandbox, 'one', { phone: ANA }), await FakePage.link(app.sandbox, 'two', { phone: ANA })]
  const reset = app.sandbox.resetSession('one')
  await until('both to be asked', () => one.received('reset').length === 1 && two.received('reset').length === 1)
  await one.request('page.done', {})
  await two.close()
  await reset
  const { deviceId, secret } = one.credentials ?? { deviceId: '', secret: '' }
  t.match(await one.request('device.login', { deviceId, secret }), { emptied: Number })
  await one.close()
})

t.test('nothing of an account is left in any table', async (t) => {
  const file = join(tempDir(t), 'sandbox.db')
  const cloud = new Cloud({ file })
  t.teardown(() => cloud.close())
  const { id } = cloud.createGroup('Team', CAIO, [ANA])
  cloud.createGroup('Own', ANA, [CAIO])
  cloud.sendText({ from: CAIO, to: id, body: 'x' })
  cloud.sendText({ from: ANA, to: CAIO, body: 'x' })
  cloud.newsletters.follow(ANA, cloud.newsletters.create(CAIO, { name: 'News' }).id)
  cloud.newsletters.create(ANA, { name: 'Own news' })
  cloud.broadcastLists.create(ANA, 'List', [CAIO])
  cloud.contacts.block(ANA, CAIO, true)
  cloud.contacts.name(ANA, CAIO, 'Caio')
  cloud.contacts.changeProfile(ANA, { about: 'x', picture: 'eA==' })
  cloud.calls.offer(CAIO, ANA, false)
  cloud.chats.set(ANA, CAIO, { archived: true })
  cloud.groups.setMayBeAdded(ANA, false)
  cloud.accounts.save(ANA, { business: true, spellings: ['15550008002'] })
  cloud.businesses.labels.add(ANA, { id: '1', name: 'New', color: 1 })
  cloud.businesses.labels.apply(ANA, [CAIO], [{ id: '1', type: 'add' }])
  cloud.businesses.profiles.enableCart(ANA, false)
  const product = cloud.businesses.catalogs.add(ANA, { name: 'Tea', images: [] } as never)
  cloud.businesses.catalogs.addCollection(ANA, 'Hot', [product.id])
  cloud.businesses.orders.create(ANA, CAIO, [{ product, quantity: 1 }])
  cloud.resetAccount(ANA)
  cloud.businesses.catalogs.addCollection(CAIO, 'Hot', [cloud.businesses.catalogs.add(CAIO, { name: 'Tea', images: [] } as never).id])

  const { default: Database } = await import('libsql')
  const db = new Database(file)
  t.teardown(() => db.close())
  const tables = db.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").all() as Array<{ name: string }>
  const left = tables.flatMap(({ name }) => (db.prepare(`SELECT * FROM ${name}`).all() as object[])
    .filter((row) => JSON.stringify(row).includes(ANA)).map((row) => [name, Object.values(row)]))
  t.match(left, [['account', [ANA]]])
  t.equal(left.length, 1, `the account alone: ${JSON.stringify(left)}`)
  cloud.reset(undefined)
  t.strictSame(cloud.businesses.catalogs.collections(CAIO), [])
  t.strictSame(cloud.accounts.all().map(({ phone }) => phone), ['15550000001'])
})
