import t from 'tap'
import { until } from '../../support/until.js'
import { CAIO, conversation } from '../../support/conversation.js'

t.test('the archive', async (t) => {
  const { ana, phones, cloud, reload } = await conversation(t)
  const isArchived = async (chat: string) => (await cloud.chat(phones.ana, chat))?.archived
  const archived = async () => ((await ana.get('all-chats-archived')).body as unknown as Array<{ phone: string }>).map(({ phone }) => phone)

  await t.test('POST archive-chat: the cloud keeps it, and a fresh page knows it', async (t) => {
    t.match(await ana.post('archive-chat', { phone: phones.ben }), {
      status: 201, body: { status: 'success', session: 'ana', response: { wid: { _serialized: `${phones.ben}@c.us` }, archive: true } }
    })
    await until('the archive', () => isArchived(phones.ben))
    await reload()
    t.strictSame(await archived(), [phones.ben])
  })

  await t.test('POST archive-chat: out of the archive again, several at once', async (t) => {
    t.match((await ana.post('archive-chat', { phone: CAIO, value: true })).body.response, { archive: true })
    t.match(await ana.post('archive-chat', { phone: [phones.ben, CAIO], value: 'false' }), { status: 201, body: { response: [{ archive: false }, { archive: false }] } })
    await until('an empty archive', async () => !await isArchived(phones.ben) && !await isArchived(CAIO))
    t.strictSame(await archived(), [])
  })

  await t.test('POST archive-chat, bad input: no phone, or a value that is neither', async (t) => {
    t.match(await ana.post('archive-chat', {}), { status: 400, body: { message: /phone/ } })
    t.match(await ana.post('archive-chat', { phone: phones.ben, value: 'perhaps' }), { status: 400, body: { message: /body\/value/ } })
    t.strictSame(await archived(), [])
  })

  await t.test('POST archive-chat, error: no such chat, or already there', async (t) => {
    t.match(await ana.post('archive-chat', { phone: [phones.ben, '15550009995'] }), { status: 404, body: { code: 'APP_CHAT_NOT_FOUND' } })
    t.strictSame(await archived(), [], 'with one missing nothing is done')
    t.match(await ana.post('archive-chat', { phone: phones.ben, value: false }), { status: 400, body: { code: 'APP_NOT_POSSIBLE', message: /already unarchived/ } })
  })

  await t.test('POST archive-all-chats: all that are not yet there', async (t) => {
    await ana.post('archive-chat', { phone: CAIO })
    t.match(await ana.post('archive-all-chats'), { status: 201, body: { status: 'success', session: 'ana' } })
    await until('all in the archive', async () => (await cloud.chats(phones.ana)).every((chat) => chat.archived))
    t.strictSame((await archived()).sort(), [phones.ben, CAIO].sort())
  })

  await t.test('POST archive-all-chats, bad input: a body that is no object', async (t) => {
    t.match(await ana.post('archive-all-chats', ['all']), { status: 400, body: { message: /body must be object/ } })
  })
})
