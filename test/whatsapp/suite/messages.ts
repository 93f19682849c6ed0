import type { Test } from 'tap'
import {
  DeleteMessageReply, ForwardReply, PlatformReply, ReactionsReply, VotesReply
} from '../../../schemas/message-actions.js'
import { MessageSchema, SendResultSchema } from '../../../schemas/messages.js'
import {
  CallFailed, MessageNotFound, MessageWithoutMedia, NotAllowed, NotFound, OperationRejected
} from '../../../src/errors.js'
import type { MediaFile, MessageOptions, OrderItem } from '../../../src/whatsapp/messages.js'
import { sendToEach } from '../../../src/whatsapp/send-to-each.js'
import { GIF, wavOf } from '../../support/media-files.js'
import { pngOf } from '../../support/pictures.js'
import { fits } from '../../support/schema-faults.js'
import { testFiles } from '../../support/test-files.js'
import { ABSENT, CAIO, DORA, STRANGER, UNKNOWN, type MakeAccount } from '../../support/test-account.js'
import { until } from '../../support/until.js'

const ownPart = (id: string) => id.split('_')[2] ?? ''
/** Some answers have ids as objects. */
const idOf = ({ id }: { id: unknown }) => String((id as { _serialized?: string })._serialized ?? id)

const PNG = pngOf(30, 20, [200, 10, 10])
const WAV = wavOf(1)
const MENU = {
  title: 'Menu',
  description: 'What do you drink?',
  buttonText: 'Choose',
  sections: [{ title: 'Hot', rows: [{ rowId: 'tea', title: 'Tea' }, { rowId: 'coffee', title: 'Coffee' }] }]
}
const PLACE = { lat: -23.5, lng: 46.6, name: 'Cafe', address: 'Street 1' }
const ITEMS: OrderItem[] = [{ type: 'custom', name: 'Tea', price: 5000, qnt: 2 }]
const KEY = { keyType: 'EMAIL', name: 'Ana', key: 'ana@example.com' } as const

async function bytesOf ({ pieces }: MediaFile): Promise<Buffer> {
  let base64 = ''
  for await (const piece of pieces) base64 += piece
  return Buffer.from(base64, 'base64')
}

export async function messages (t: Test, makeAccount: MakeAccount): Promise<void> {
  const { whatsapp, groups: { friends, street }, followed, outside } = await makeAccount(t)
  const { messages, chats, groups, blocklist } = whatsapp
  const file = testFiles(t)
  const [picture, sound] = [file('red.png', PNG, 'image/png'), file('tone.wav', WAV, 'audio/wav')]
  const says = async (body: string) => idOf(await messages.sendText(CAIO, body, {}))
  const loaded = async (chat: string, id: string) =>
    (await chats.loadedMessages(chat, true, true)).find((message) => idOf(message) === id)

  await t.test('sendText: arrives, and is in the chat', async (t) => {
    const sent = await messages.sendText(CAIO, 'hello', {})
    fits(t, MessageSchema, sent)
    t.match(sent, { id: new RegExp(`^true_${CAIO}_`), body: 'hello', type: 'chat', fromMe: true, to: CAIO })
    const shown = { type: 'chat', body: 'hello', isEdited: false, reactions: { length: 0 } }
    t.match(await outside.sees(CAIO, sent.id), shown)
    t.match(await loaded(CAIO, sent.id), { body: 'hello', fromMe: true })
  })

  await t.test('sendText: to a group, and to somebody without a chat', async (t) => {
    const sent = await messages.sendText(friends, 'hello all', {})
    t.match(sent, { isGroupMsg: true })
    for (const member of [CAIO, DORA]) t.match(await outside.sees(member, sent.id), { body: 'hello all' })
    const first = await messages.sendText(STRANGER, 'hi', {})
    t.match(await outside.sees(STRANGER, first.id), { body: 'hi' })
    t.match(await chats.get(STRANGER), { isUser: true })
  })

  await t.test('sendReply: quotes a message', async (t) => {
    const question = await outside.writes(CAIO, 'At noon?')
    const reply = await messages.sendReply(CAIO, 'At noon.', { quotedMsg: question })
    fits(t, MessageSchema, reply)
    t.match(reply, { body: 'At noon.', quotedMsgId: question, chatId: { _serialized: CAIO } })
    t.match(await outside.sees(CAIO, reply.id), { body: 'At noon.', quotedId: ownPart(question) })
  })

  await t.test('sendMentioned: mentions people', async (t) => {
    const sent = await messages.sendMentioned(friends, 'look', { mentionedList: [CAIO] })
    fits(t, SendResultSchema, sent)
    t.match(await outside.sees(DORA, idOf(sent)), { body: 'look', mentions: [CAIO] })
  })

  await t.test('sendLinkPreview, sendButtons: a text', async (t) => {
    const preview = await messages.sendLinkPreview(CAIO, 'See https://example.com/', { linkPreview: { title: 'x' } })
    fits(t, SendResultSchema, preview)
    t.match(await outside.sees(CAIO, idOf(preview)), { type: 'chat', body: 'See https://example.com/' })
    const buttons = await messages.sendButtons(CAIO, 'Yes or no?', { buttons: [{ id: 'y', text: 'Yes' }] })
    fits(t, MessageSchema, buttons)
    t.match(await outside.sees(CAIO, idOf(buttons)), { body: 'Yes or no?' })
  })

  await t.test('sendList, sendPoll, sendLocation, sendOrder, sendPixKey, sendContacts: each arrives', async (t) => {
    const sent = [
      [MessageSchema, await messages.sendList(CAIO, MENU, {}), 'list'],
      [MessageSchema, await messages.sendPoll(CAIO, 'Tea?', ['Yes', 'No'], {}), 'poll_creation'],
      [SendResultSchema, await messages.sendLocation(CAIO, PLACE, {}), 'location'],
      [MessageSchema, await messages.sendOrder(CAIO, ITEMS, {}), 'interactive'],
      [MessageSchema, await messages.sendPixKey(CAIO, KEY, {}), 'interactive'],
      [SendResultSchema, await messages.sendContacts(CAIO, [DORA], 'Dora', {}), 'vcard'],
      [SendResultSchema, await messages.sendContacts(CAIO, [DORA, STRANGER], undefined, {}), 'multi_vcard']
    ] as const
    for (const [schema, message, type] of sent) {
      fits(t, schema, message)
      t.match(await outside.sees(CAIO, idOf(message)), { type }, type)
      t.match(await loaded(CAIO, idOf(message)), { fromMe: true }, type)
    }
  })

  await t.test('sendFile: the other side has the bytes, and so has download', async (t) => {
    const note = file('note.txt', Buffer.from('a note'), 'text/plain')
    const cases = [
      [picture, { caption: 'red' }, { type: 'image', body: 'red' }],
      [note, { type: 'document' }, { type: 'document' }],
      [sound, {}, { type: 'audio' }]
    ] as const
    for (const [given, options, shown] of cases) {
      const sent = await messages.sendFile(CAIO, given, options)
      fits(t, SendResultSchema, sent)
      t.match(await outside.sees(CAIO, sent.id), shown)
      const bytes = await outside.loads(CAIO, sent.id)
      const loaded = await messages.download(sent.id)
      t.match(loaded, { size: bytes.length, mimetype: given.mimetype })
      t.ok((await bytesOf(loaded)).equals(bytes), shown.type)
    }
    const { filename } = await messages.download((await messages.sendFile(CAIO, note, { type: 'document' })).id)
    t.equal(filename, 'note.txt')
  })

  await t.test('sendVoice: as if it were recorded', async (t) => {
    const sent = await messages.sendVoice(CAIO, sound, {})
    fits(t, SendResultSchema, sent)
    t.match(await outside.sees(CAIO, sent.id), { type: 'ptt' })
    t.ok((await outside.loads(CAIO, sent.id)).equals(WAV))
  })

  await t.test('sendSticker, sendAnimatedSticker: a WebP', async (t) => {
    const gif = file('two.gif', GIF, 'image/gif')
    for (const sent of [
      await messages.sendSticker(CAIO, picture, {}), await messages.sendAnimatedSticker(CAIO, gif, {})
    ]) {
      fits(t, SendResultSchema, sent)
      t.match(await outside.sees(CAIO, idOf(sent)), { type: 'sticker' })
      t.equal((await outside.loads(CAIO, idOf(sent))).toString('latin1', 8, 12), 'WEBP')
    }
    await t.rejects(messages.sendSticker(CAIO, file('broken.png', PNG.subarray(0, 20), 'image/png'), {}), {
      code: OperationRejected.code
    })
  })

  const sends = (to: string, options: MessageOptions): Record<string, () => Promise<unknown>> => ({
    sendText: () => messages.sendText(to, 'x', options),
    sendReply: () => messages.sendReply(to, 'x', options),
    sendMentioned: () => messages.sendMentioned(to, 'x', options),
    sendLinkPreview: () => messages.sendLinkPreview(to, 'x', options),
    sendButtons: () => messages.sendButtons(to, 'x', options),
    sendList: () => messages.sendList(to, MENU, options),
    sendPoll: () => messages.sendPoll(to, 'x', ['a', 'b'], options),
    sendLocation: () => messages.sendLocation(to, PLACE, options),
    sendOrder: () => messages.sendOrder(to, ITEMS, options),
    sendPixKey: () => messages.sendPixKey(to, KEY, options),
    sendContacts: () => messages.sendContacts(to, [DORA], undefined, options),
    sendFile: () => messages.sendFile(to, picture, options),
    sendVoice: () => messages.sendVoice(to, sound, options),
    sendSticker: () => messages.sendSticker(to, picture, options)
  })

  await t.test('sending to a group that this account does not have: it is not found', async (t) => {
    for (const [call, send] of Object.entries(sends(UNKNOWN.group, {}))) {
      await t.rejects(send(), { code: NotFound.code }, call)
    }
  })

  await t.test('sending with an unknown message to quote: it is not found, and nothing is sent', async (t) => {
    const before = (await chats.allMessages(CAIO, true, true)).length
    const error = { code: NotFound.code, message: `There is no message ${UNKNOWN.message} in this session` }
    for (const [call, send] of Object.entries(sends(CAIO, { quotedMsg: UNKNOWN.message }))) {
      await t.rejects(send(), error, call)
    }
    t.equal((await chats.allMessages(CAIO, true, true)).length, before)
  })

  await t.test('get: the message, with its ids as objects', async (t) => {
    const id = await says('find me')
    const found = await messages.get(id)
    fits(t, MessageSchema, found)
    t.match(found, { id, body: 'find me', fromMe: true, chatId: { _serialized: CAIO } })
    t.match(await messages.get(await outside.writes(CAIO, 'and me')), { body: 'and me', fromMe: false })
  })

  await t.test('edit: the other side has the new text', async (t) => {
    const id = await says('At noon')
    const edited = await messages.edit(id, ' At one ', {})
    fits(t, MessageSchema, edited)
    t.match(edited, { id, body: 'At one' })
    t.match(await outside.sees(CAIO, id), { body: 'At one', isEdited: true })
    t.match(await messages.get(id), { body: 'At one' })
  })

  await t.test('edit: not what others wrote, nor what has no text', async (t) => {
    const refused = { code: OperationRejected.code }
    await t.rejects(messages.edit(await outside.writes(CAIO, 'mine'), 'x', {}), refused)
    await t.rejects(messages.edit(idOf(await messages.sendLocation(CAIO, PLACE, {})), 'x', {}), refused)
    const gone = await says('oops')
    await messages.delete([gone], false, true)
    await t.rejects(messages.edit(gone, 'x', {}), refused, 'deleted')
  })

  await t.test('react: the other side sees it; a second one replaces the first; null removes it', async (t) => {
    const id = await outside.writes(CAIO, 'Cake!')
    for (const emoji of ['🎂', '🙏']) {
      await messages.react(id, emoji)
      t.match(await outside.sees(CAIO, id), { reactions: [emoji] })
    }
    await messages.react(id, null)
    t.match(await outside.sees(CAIO, id), { reactions: { length: 0 } })
    await t.resolves(messages.react(id, null), 'twice does no harm')
  })

  await t.test('reactions: who reacted, by emoji', async (t) => {
    const id = await says('react to me')
    t.strictSame(await messages.reactions(id), { reactionByMe: null, reactions: [] })
    await outside.reacts(CAIO, id, '👍')
    await messages.react(id, '🙏')
    await until('both', async () => (await messages.reactions(id)).reactions.length === 2)
    const found = await messages.reactions(id)
    fits(t, ReactionsReply.properties.response, found)
    t.match(found.reactionByMe, { reactionText: '🙏' })
    const thumb = found.reactions.find(({ aggregateEmoji }) => aggregateEmoji === '👍')
    t.match(thumb, { hasReactionByMe: false, senders: [{ reactionText: '👍', sender: { _serialized: CAIO } }] })
    await outside.reacts(CAIO, id, '')
    t.match((await messages.reactions(id)).reactions, [{ aggregateEmoji: '🙏', hasReactionByMe: true }])
  })

  await t.test('votes: the last vote of each person', async (t) => {
    const id = idOf(await messages.sendPoll(CAIO, 'Drinks?', ['Tea', 'Coffee', 'Water'], {}))
    t.strictSame((await messages.votes(id)).votes, [])
    await outside.votes(CAIO, id, ['Coffee'])
    await outside.votes(CAIO, id, ['Tea', 'Water'])
    const found = await messages.votes(id)
    fits(t, VotesReply.properties.response, found)
    t.match(found, { msgId: { _serialized: id }, chatId: { _serialized: CAIO } })
    t.match(found.votes, [{ names: ['Tea', 'Water'], sender: { _serialized: CAIO } }])
    t.equal(found.votes.length, 1)
    const text = await says('no poll')
    await t.rejects(messages.votes(text), { code: NotFound.code, message: /no poll / })
  })

  await t.test('star: says how many have changed; clearing a chat spares them', async (t) => {
    const ids = [await says('one'), await outside.writes(CAIO, 'two')]
    t.equal(await messages.star(ids, true), 2)
    for (const id of ids) t.match(await messages.get(id), { star: true })
    t.equal(await messages.star(ids, true), 0, 'twice does no harm')
    await chats.clear([CAIO])
    t.strictSame((await chats.allMessages(CAIO, true, true)).map(({ body }) => body), ['one', 'two'])
    t.equal(await messages.star(ids.slice(0, 1), false), 1)
    t.notOk((await messages.get(ids[0] ?? '')).star)
    await t.rejects(messages.star([ids[0] ?? '', UNKNOWN.message], true), { code: NotFound.code })
    t.notOk((await messages.get(ids[0] ?? '')).star, 'none is starred')
  })

  await t.test('delete: for everybody', async (t) => {
    const ids = [await says('oops'), await says('oops again')]
    const results = await messages.delete(ids, false, true)
    fits(t, DeleteMessageReply.properties.response.properties.results, results)
    t.strictSame(results, ids.map((id) => ({ id, isRevoked: true, isDeleted: false })))
    for (const id of ids) {
      t.match(await outside.sees(CAIO, id), { type: 'revoked', body: '' })
      t.match(await messages.get(id), { type: 'revoked' })
    }
  })

  await t.test('delete: for this account only; what others wrote can go no other way', async (t) => {
    const own = await says('only here')
    t.strictSame(await messages.delete([own], true, true), [{ id: own, isRevoked: false, isDeleted: true }])
    const theirs = await outside.writes(CAIO, 'of Caio')
    t.match(await messages.delete([theirs], false, true), [{ id: theirs, isRevoked: false, isDeleted: true }])
    for (const id of [own, theirs]) {
      await t.rejects(messages.get(id), { code: NotFound.code })
      t.match(await outside.sees(CAIO, id), { type: 'chat' }, 'others still have it')
    }
  })

  await t.test('delete: an admin of a group deletes for everybody what others wrote', async (t) => {
    const rude = await outside.writes(DORA, 'rude', friends)
    t.match(await messages.delete([rude], false, true), [{ isRevoked: true }])
    t.match(await outside.sees(CAIO, rude), { type: 'revoked' })
  })

  await t.test('delete: all of the messages, or none if one is unknown', async (t) => {
    const id = await says('stays')
    await t.rejects(messages.delete([id, UNKNOWN.message], false, true), { code: NotFound.code })
    t.match(await outside.sees(CAIO, id), { body: 'stays' })
  })

  await t.test('forward: new messages, marked as forwarded', async (t) => {
    const ids = [await outside.writes(CAIO, 'pass it on'), idOf(await messages.sendLocation(CAIO, PLACE, {}))]
    const forwarded = await messages.forward(DORA, ids)
    fits(t, ForwardReply.properties.response, forwarded)
    t.match(forwarded, ids.map((id) => ({ id: new RegExp(`^true_${DORA}_`), to: DORA, forwarded: id })))
    const [text, place] = forwarded.map(({ id }) => id ?? '')
    t.match(await outside.sees(DORA, text ?? ''), { body: 'pass it on', isForwarded: true })
    t.match(await outside.sees(DORA, place ?? ''), { type: 'location', isForwarded: true })
    await t.rejects(messages.forward(UNKNOWN.group, ids), { code: NotFound.code })
  })

  await t.test('an unknown message is not found, and named', async (t) => {
    const id = UNKNOWN.message
    const calls: Array<() => Promise<unknown>> = [
      () => messages.get(id), () => messages.edit(id, 'x', {}), () => messages.react(id, '👍'),
      () => messages.star([id], true), () => messages.delete([id], false, true), () => messages.forward(DORA, [id]),
      () => messages.reactions(id), () => messages.votes(id)
    ]
    const error = { code: NotFound.code, message: `There is no message ${id} in this session` }
    for (const call of calls) await t.rejects(call(), error, String(call))
  })

  await t.test('platform: by the form of the id', async (t) => {
    const ids = { [await says('web')]: 'web', [`false_${CAIO}_A1B2C3D4E5F6A7B8C9D0E1F2`]: 'android' }
    for (const [id, expected] of Object.entries(ids)) {
      const platform = await messages.platform(id)
      fits(t, PlatformReply, platform)
      t.equal(platform, expected)
    }
    t.equal(await messages.platform(`false_${CAIO}_3A001122334455667788`), 'iphone')
  })

  await t.test('download: an unknown message, or one without a file', async (t) => {
    await t.rejects(messages.download(UNKNOWN.message), { code: MessageNotFound.code })
    await t.rejects(messages.download(await says('no file')), { code: MessageWithoutMedia.code })
  })

  await t.test('what WhatsApp refuses is an error of sendToEach: this account is not in the group', async (t) => {
    await groups.leave(street)
    for (const [call, send] of Object.entries(sends(street, {}))) {
      const delivery = sendToEach({ whatsapp, recipients: [street] }, async () => await send() as object)
      await t.rejects(delivery, { code: NotAllowed.code, message: /not a member/ }, call)
    }
    const forward = messages.forward(street, [await says('pass it on')])
    await t.rejects(forward, { code: CallFailed.code })
  })

  await t.test('refusalOf: why this account can not write there', async (t) => {
    t.match(await messages.refusalOf(UNKNOWN.group), { code: NotFound.code, message: /no group / })
    t.match(await messages.refusalOf(ABSENT), { code: NotFound.code, message: /no chat / })
    t.match(await messages.refusalOf(followed), { code: OperationRejected.code, message: /channel/ })
    t.match(await messages.refusalOf(street), { code: NotAllowed.code, message: /not a member/ })
    await blocklist.block(CAIO)
    t.match(await messages.refusalOf(CAIO), { code: NotAllowed.code, message: /blocked/ })
    await blocklist.unblock(CAIO)
    t.match(await messages.refusalOf(CAIO), { code: CallFailed.code })
  })
}
