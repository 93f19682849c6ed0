import t from 'tap'
import { Inbox } from '../../../src/chatwoot/inbox.js'
import { readWebhook } from '../../../src/chatwoot/webhook.js'

const conversation = { messages: [{ id: 7, content: 'hello', attachments: [{ data_url: 'https://chat.example/rails/x/a.png', file_type: 'image' }, { data_url: 'https://chat.example/rails/x/b.ogg', file_type: 'audio' }, { file_type: 'location' }] }], meta: { sender: { phone_number: '+5511999990000', identifier: 'x@y' } } }

t.test('what an agent wrote', async (t) => {
  const body = { event: 'message_created', message_type: 'outgoing', conversation }
  t.strictSame(readWebhook(body), {
    id: '7',
    phone: '5511999990000',
    content: 'hello',
    attachments: [{ url: 'https://chat.example/rails/x/a.png', voice: false }, { url: 'https://chat.example/rails/x/b.ogg', voice: true }]
  })
  t.strictSame(readWebhook(body, 'http://chatwoot:3000/')?.attachments[0], { url: 'http://chatwoot:3000/rails/x/a.png', voice: false })
  t.match(readWebhook({ ...body, phone: ['1', '2'], message: { content: 'mine' } }), { phone: ['1', '2'], content: 'mine', attachments: [], id: undefined })
  t.match(readWebhook({ ...body, id: 9, message: { content: 'mine' } }), { id: '9' })
  t.match(readWebhook({ ...body, conversation: { ...conversation, meta: { sender: { phone_number: null, identifier: '1@g.us' } } } }), { phone: '1@g.us' })
  t.match(readWebhook({ ...body, conversation: { ...conversation, meta: { sender: { identifier: 'customer-7' } } } }), { phone: '' })
  t.match(readWebhook({ event: 'mine', message_type: 1, phone: '1', message: { content: 'x' } }), { content: 'x' })
})

t.test('what asks for nothing', async (t) => {
  const body = { event: 'message_created', message_type: 'outgoing', conversation }
  for (const other of [
    { private: true }, { is_private: true }, { message_type: 'incoming' }, { message_type: 'template' }, { message_type: null },
    { event: 'conversation_status_changed' }, { event: 'conversation_resolved' }, { event: 'message_updated' },
    { message: { content: '', attachments: [] } }, { conversation: null }, { conversation: { messages: [] } }
  ]) t.equal(readWebhook({ ...body, ...other }), undefined, JSON.stringify(other))
})

t.test('a message goes out once, and again only where it failed', async (t) => {
  const inbox = new Inbox()
  let times = 0
  const deliver = async () => { times++ }
  t.strictSame(await Promise.all([inbox.once('s1', '7', deliver), inbox.once('s1', '7', deliver), inbox.once('s2', '7', deliver)]), [true, false, true])
  await t.rejects(inbox.once('s1', '8', async () => { throw new Error('offline') }))
  t.equal(await inbox.once('s1', '8', deliver), true)
  t.strictSame([await inbox.once('s1', undefined, deliver), await inbox.once('s1', undefined, deliver)], [true, true], 'what has no id is taken as new')
  inbox.forget('s1')
  t.strictSame([await inbox.once('s1', '7', deliver), await inbox.once('s2', '7', deliver)], [true, false])
  t.equal(times, 6)
})
