import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import t from 'tap'
import { request } from '../../support/bot.js'
import { FakeDriver } from '../../support/fake-driver.js'
import { fakeServer, READY } from '../../support/fake-server.js'
import { twoSessions } from '../../support/two-sessions.js'
import { until } from '../../support/until.js'

const CONTACT = '15550003401'
const PNG = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64')

/** A Chatwoot that has files. */
async function files (t: import('tap').Test): Promise<string> {
  const server = createServer(({ url = '' }, response) => {
    const type = { png: 'image/png', ogg: 'audio/ogg', pdf: 'application/pdf' }[url.split('.').at(-1) ?? '']
    if (!type || !url.startsWith('/rails/')) return response.writeHead(404).end()
    response.writeHead(200, { 'content-type': type }).end(type === 'image/png' ? PNG : Buffer.from(`OggS ${url}`))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  t.teardown(() => server.close())
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

const created = (message: object, rest: object = {}) => ({
  event: 'message_created',
  message_type: 'outgoing',
  private: false,
  conversation: { id: 1, status: 'open', messages: [message], meta: { sender: { phone_number: `+${CONTACT}`, name: 'Customer' } } },
  account: { id: 1 },
  ...rest
})

t.test('chatwoot', async (t) => {
  const chatwoot = await files(t)
  const { url, ana } = await twoSessions(t, { env: { ALLOW_PRIVATE_URLS: 'true' } })
  // As Chatwoot calls: no header, the token in the path.
  const hook = (body: unknown, session = `ana:${ana.token}`) => request(`${url}/api/${session}/chatwoot`, 'POST', body)
  const got = async (phone = CONTACT) => (await request(`${url}/sandbox/accounts/${phone}/messages`)).body.messages
  const DELIVERED = { status: 200, body: { status: 'success', message: 'Success on  receive chatwoot', session: 'ana' } }
  const NOTHING = { status: 200, body: { status: 'success', message: 'Success on receive chatwoot', session: 'ana' } }

  await t.test('POST chatwoot: what an agent writes arrives at the contact', async (t) => {
    t.match(await hook(created({ id: 1, content: 'Good morning' })), DELIVERED)
    t.match(await got(), [{ type: 'chat', body: 'Good morning' }])
    t.match(await hook(created({}, { phone: ['15550003402', '15550003403'], message: { content: 'to both' } })), DELIVERED)
    for (const phone of ['15550003402', '15550003403']) t.match(await got(phone), [{ body: 'to both' }])
  })

  await t.test('POST chatwoot: all files arrive, the text as the caption of the first', async (t) => {
    const attachments = [['a.png', 'image'], ['b.ogg', 'audio'], ['c.pdf', 'file']].map(([name, type]) => ({ data_url: `${chatwoot}/rails/blobs/${name}`, file_type: type }))
    t.match(await hook(created({ id: 2, content: 'Here they are', attachments })), DELIVERED)
    const messages = await until('the three files', async () => (await got()).length === 4 && await got())
    t.strictSame(messages.slice(1).map(({ type }: { type: string }) => type), ['image', 'ptt', 'document'])
    t.match(JSON.stringify(messages[1]), /Here they are/)
    t.notMatch(JSON.stringify(messages.slice(2)), /Here they are/)
  })

  await t.test('POST chatwoot: files are fetched from the Chatwoot URL of the session', async (t) => {
    await ana.post('close-session')
    await ana.post('start-session', { chatWoot: { baseURL: chatwoot } })
    await ana.reaches('CONNECTED')
    const attachments = [{ data_url: 'https://agents.example.com/rails/blobs/d.png', file_type: 'image' }]
    t.match(await hook(created({ id: 3, content: '', attachments }, { phone: '15550003404' })), DELIVERED)
    t.match(await until('the file', async () => (await got('15550003404'))[0]), { type: 'image' })
  })

  await t.test('POST chatwoot: a repeated message is not sent again, nor is an event without a message', async (t) => {
    const before = (await got()).length
    t.match(await hook(created({ id: 1, content: 'Good morning' })), NOTHING)
    t.match(await hook(created({ id: 1, content: 'Good morning, edited' }, { event: 'message_updated' })), NOTHING)
    t.match(await hook(created({ id: 99, content: 'x' }, { private: true })), NOTHING)
    t.match(await hook(created({ id: 99, content: 'x' }, { message_type: 'incoming' })), NOTHING)
    t.match(await hook({ event: 'conversation_status_changed', id: 1, status: 'resolved' }), NOTHING)
    t.match(await hook(created({ id: 100, content: '', attachments: [] })), NOTHING)
    t.match(await hook(created({ id: 101, content: 'after all that' })), DELIVERED)
    t.equal((await got()).length, before + 1)
  })

  await t.test('POST chatwoot, bad input: nobody to send to, a contact that is not on WhatsApp, a file that is not there', async (t) => {
    const before = (await got()).length
    t.match(await hook(created({ id: 5, content: 'x' }, { conversation: { messages: [{ content: 'x' }], meta: { sender: { phone_number: null } } } })), { status: 400, body: { code: 'APP_NO_RECIPIENT' } })
    await request(`${url}/sandbox/accounts`, 'POST', { phone: '15550003499', exists: false })
    t.match(await hook(created({ id: 6, content: 'x' }, { phone: ['15550003499', CONTACT] })), { status: 400, body: { code: 'APP_NUMBER_NOT_ON_WHATSAPP' } })
    const attachments = ['a.png', 'missing'].map((name) => ({ data_url: `${chatwoot}/rails/${name}` }))
    t.match(await hook(created({ id: 7, content: 'x', attachments })), { status: 400, body: { code: 'APP_MEDIA_URL_REFUSED', message: /attachments/ } })
    t.match(await hook({ message_type: 'outgoing' }), { status: 400, body: { message: /event/ } })
    t.match(await hook(created({ content: { evil: true } })), { status: 400, body: { message: /body\/conversation/ } })
    t.equal((await got()).length, before, 'nothing went out, not even the file that is there')
  })

  await t.test('POST chatwoot, error: not without a token of this session, and not without a connected session', async (t) => {
    for (const session of ['ana', 'ana:wrong', `ben:${ana.token}`]) t.match(await hook(created({ id: 8, content: 'x' }), session), { status: 401 }, session)
    await ana.post('close-session')
    t.match(await hook(created({ id: 8, content: 'x' })), { status: 404, body: { status: 'Disconnected', code: 'APP_SESSION_DISCONNECTED' } })
    t.match(await hook({ event: 'conversation_status_changed' }), { status: 404 })
  })
})

t.test('a Chatwoot on a private network is out of reach unless ALLOW_PRIVATE_URLS is set', async (t) => {
  const sent: unknown[] = []
  const client = { checkNumberStatus: async (id: string) => ({ id, numberExists: true }), inPage: async (call: string) => { if (call === 'sendText') sent.push('text'); return { account: null, now: 0, chats: [], unreadable: [] } }, withFile: async () => { sent.push('file') } }
  const { bot } = await fakeServer(t, { driver: new FakeDriver({ state: READY, client: client as never }) })
  await bot.post('start-session')
  await bot.reaches('CONNECTED')
  for (const url of ['http://127.0.0.1:1/rails/a.png', 'http://169.254.169.254/rails/latest', 'file:///etc/passwd', '/etc/passwd', 'http://2130706433/rails/a']) {
    t.match(await bot.post('chatwoot', created({ content: 'x', attachments: [{ data_url: url }] })), { status: 400, body: { code: /APP_MEDIA_URL_REFUSED|APP_LOCAL_FILE_REFUSED/ } }, url)
  }
  t.strictSame(sent, [])
})
