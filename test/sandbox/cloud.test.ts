import t from 'tap'
import type { Test } from 'tap'
import { tempDir } from '../support/temp-dir.js'
import type { Addressing } from '../../sandbox/protocol/person.js'
import { createSandbox } from '../../sandbox/sandbox.js'
import type { Sandbox } from '../../sandbox/sandbox.js'
import { FakePage } from './fake-page.js'
import { until } from '../support/until.js'

async function open (t: Test, dataDir = tempDir(t), addressing?: Addressing): Promise<Sandbox> {
  const sandbox = await createSandbox({ dataDir, qrPeriod: 60_000, ...(addressing && { addressing }) })
  t.teardown(() => sandbox.close())
  return sandbox
}

t.test('accounts', async (t) => {
  const { cloud } = await open(t)
  t.match(cloud.accounts.get('5511999990000'), { phone: '5511999990000', exists: true, addressing: 'lid', phoneHidden: false }, 'any number exists')
  const { cloud: byNumber } = await open(t, tempDir(t), 'pn')
  t.match(byNumber.accounts.get('5511999990000'), { addressing: 'pn' })
  t.equal(cloud.accounts.get('1234567'), undefined, 'too short')
  t.equal(cloud.accounts.get('1234567890123456'), undefined, 'too long')
  const { lid } = cloud.account('5511999990000@c.us')
  t.equal(cloud.account(`${lid}@lid`).phone, '5511999990000')
  t.equal(cloud.account('5511999990000:12@s.whatsapp.net').phone, '5511999990000')
  t.throws(() => cloud.account('1@lid'), { code: 'APP_SANDBOX_NOT_ON_WHATSAPP', statusCode: 404 })
  t.match(cloud.accounts.find('15550000001'), { pushname: 'Echo' })
})

t.test('a number of its own for each session, always the same', async (t) => {
  const dataDir = tempDir(t)
  const { cloud: { devices } } = await open(t, dataDir)
  const phones = Array.from({ length: 200 }, (_, index) => devices.phoneFor(`session-${index}`))
  t.equal(new Set(phones).size, 200)
  t.ok(phones.every((phone) => /^1555\d{7}$/.test(phone) && phone !== '15550000001'))
  const again = await open(t, dataDir)
  t.equal(again.cloud.devices.phoneFor('session-7'), phones[7])
})

t.test('everything is there after a server that nobody closed', async (t) => {
  const dataDir = tempDir(t)
  const before = await open(t, dataDir)
  const page = await FakePage.link(before, 'main', { phone: '5511999990000', pushname: 'Ana' })
  before.cloud.createGroup('Team', '5511999990000', ['15550000001'])
  await page.request('message.send', { id: '3EB01', to: '5511988887777', content: { conversation: 'Hello' } })
  const after = await open(t, dataDir)
  t.equal(after.phoneOf('main'), '5511999990000')
  t.match(after.cloud.groups.all(), [{ subject: 'Team', members: [{ phone: '5511999990000', admin: true }, { phone: '15550000001' }] }])
  t.match(after.cloud.messages.of('5511988887777'), [{ id: '3EB01', content: { conversation: 'Hello' } }])
  const { deviceId, secret } = page.credentials ?? {}
  t.match(after.cloud.devices.login(deviceId ?? '', secret ?? ''), { phone: '5511999990000' })
  t.equal(after.cloud.devices.login(deviceId ?? '', 'other'), undefined)
})

t.test('receipts', async (t) => {
  const sandbox = await open(t)
  const { cloud } = sandbox
  const ana = await FakePage.link(sandbox, 'ana', { phone: '5511999990001' })
  const bia = await FakePage.link(sandbox, 'bia', { phone: '5511999990002' })

  await ana.request('message.send', { id: '3EB01', to: '5511999990002', content: { conversation: 'one' } })
  const [got] = await until('the message', () => bia.received('message').length === 1 && bia.received('message'))
  t.match(got, { message: { from: '5511999990001', read: false, ack: 1 }, people: [{ phone: '5511999990001' }, { phone: '5511999990002' }] })
  t.equal(ana.received('receipt').length, 0, 'not delivered before the page has it')
  await bia.request('message.received', { seqs: [got?.message.seq ?? 0] })
  await until('the delivery', () => ana.received('receipt').length === 1)
  t.equal(await bia.request('chat.read', { to: '5511999990001' }), 1)
  t.equal(await bia.request('chat.read', { to: '5511999990001' }), 0)
  await until('the reading', () => ana.received('receipt').length === 2)
  t.match(ana.received('receipt'), [{ id: '3EB01', by: '5511999990002', level: 2, ack: 2 }, { level: 3, ack: 3 }])

  t.match(await ana.request('message.send', { id: '3EB01', to: '5511999990002', content: { conversation: 'again' } }), { seq: got?.message.seq }, 'sent twice is sent once')
  t.equal(cloud.messages.of('5511999990002').length, 1)

  const { id: group } = cloud.createGroup('Team', '5511999990001', ['5511999990002', '5511988887777'])
  await ana.request('message.send', { id: '3EB02', to: group, content: { conversation: 'two' } })
  const ack = () => cloud.messages.find('3EB02')?.ack
  t.equal(ack(), 1)
  cloud.read('5511999990002', group)
  t.equal(ack(), 2, 'the third has it delivered')
  cloud.read('5511988887777', group)
  t.equal(ack(), 3, 'all have read it')
  await t.rejects(ana.request('message.send', { id: '3EB03', to: '1@g.us', content: {} }), { code: 404 })
  t.throws(() => cloud.sendText({ from: '5511977776666', to: group, body: 'x' }), { code: 'APP_SANDBOX_NOT_MEMBER' })
  t.throws(() => cloud.sendText({ from: '5511977776666', to: '5511999990001', body: 'x', quotedId: 'none' }), { code: 'APP_SANDBOX_MESSAGE_NOT_FOUND' })
})

t.test('a message to oneself is read at once, and other devices of the account get what one sends', async (t) => {
  const sandbox = await open(t)
  const one = await FakePage.link(sandbox, 'one', { phone: '5511999990001' })
  const two = await FakePage.link(sandbox, 'two', { phone: '5511999990001' })
  await one.request('message.send', { id: '3EB01', to: '5511999990001', content: { conversation: 'note' } })
  await until('the copy', () => two.received('message').length === 1)
  t.equal(one.received('message').length, 0)
  t.match(sandbox.cloud.messages.of('5511999990001'), [{ ack: 3 }])
})

t.test('the echo account answers texts', async (t) => {
  const sandbox = await open(t)
  const page = await FakePage.link(sandbox, 'main')
  await page.request('message.send', { id: '3EB01', to: '15550000001', content: { extendedTextMessage: { text: 'Hello' } } })
  await until('the echo', () => page.received('message').length === 1)
  t.match(page.received('message'), [{ message: { from: '15550000001', content: { conversation: 'Hello' } } }])
  t.match(page.received('receipt').map(({ level }) => level), [2, 3])
  t.throws(() => sandbox.saveAccount('15550000001', { exists: false }), { code: 'APP_SANDBOX_RESERVED_ACCOUNT' })
})

t.test('a page that goes away before the link is complete', async (t) => {
  const sandbox = await open(t)
  const page = await FakePage.open(sandbox, 'main')
  await t.rejects(sandbox.scan('main'), { code: 'APP_SANDBOX_NO_QR' }, 'no QR was asked for')
  await page.request('link.start', {})
  page.request = async () => await new Promise(() => {})
  const scan = sandbox.scan('main')
  await until('the credentials', () => page.credentials)
  await page.close()
  await t.rejects(scan, { code: 'APP_SANDBOX_LINK_LOST', statusCode: 409 })
  t.throws(() => sandbox.phoneOf('main'), { code: 'APP_SANDBOX_NOT_LINKED' })
})
