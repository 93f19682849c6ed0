import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import t, { type Test } from 'tap'
import { Cloud } from '../../../sandbox/cloud/cloud.js'
import type { BuildOptions } from '../../helper.js'
import { tempDir } from '../../support/temp-dir.js'
import { Bot, request } from '../../support/bot.js'
import { pngOf } from '../../support/pictures.js'
import { outside } from '../../support/sandbox-messages.js'
import { sandboxServer } from '../../support/sandbox-server.js'
import { until } from '../../support/until.js'
import { bodies, recordedChanges, recordedMessage, recordedMessages } from '../../support/recorded-messages.js'

const [ANA, CAIO, DORA, LIA, NILS] = ['15550007001', '5511990000001', '5511990000002', '5511990000003', '5511990000004'] as const

const CONNECTED = 60_000

/** A server with the connected session `ana`; Caio, who has written to her; Lia, who goes by LID; and a group. */
async function ana (t: Test, options: BuildOptions = {}) {
  const { app, url } = await sandboxServer(t, options)
  const bot = await Bot.create(url, 'ana')
  await bot.connect(ANA)
  await request(`${url}/sandbox/accounts`, 'POST', { phone: LIA, pushname: 'Lia', addressing: 'lid' })
  const { body: { id: groupId } } = await request(`${url}/sandbox/groups`, 'POST', { subject: 'Team', owner: CAIO, members: [ANA, DORA] })
  const write = (from: string, body?: string, more = {}) => bot.phone('messages', { from, body, ...more })
  const up = async () => {
    await bot.post('start-session', { waitQrCode: true })
    await bot.reaches('CONNECTED', CONNECTED)
  }
  await write(CAIO, 'hello')
  await write(LIA, 'hello from Lia')
  await recordedMessage(app, 'ana', 'hello from Lia')
  return { app, url, bot, groupId: groupId as string, write, up }
}

t.test('messages that arrive while the browser is dead are emitted when it is back', { timeout: 240_000 }, async (t) => {
  const { app, url, bot, groupId, write, up } = await ana(t, { env: { MAX_RESTARTS: '0' } })
  const before = (await recordedMessages(app, 'ana')).length
  const news = async () => (await recordedMessages(app, 'ana')).slice(before)

  await t.test('in every kind of chat: all, once, in order, marked', async (t) => {
    await bot.phone('faults', { kind: 'crash' })
    await bot.reaches('CLOSED')
    const written = ['c1', 'g1', 'l1', 'n1', 'c2', 'g2', 'l2', 'own', 'n2', 'c3']
    for (const body of written) {
      if (body === 'own') await outside(url, ANA, 'messages', { to: CAIO, body })
      else if (body.startsWith('g')) await write(body === 'g1' ? CAIO : DORA, body, { groupId })
      else await write({ c: CAIO, l: LIA, n: NILS }[body[0]!]!, body)
      await sleep(300)
    }
    await up()
    await recordedMessage(app, 'ana', 'n2')
    t.strictSame(bodies(await news()).sort(), written.map((body) => `${body}*`).sort())
    t.strictSame((await news()).map(({ t }) => t), (await news()).map(({ t }) => t).sort(), 'the oldest first')
    for (const chat of ['c', 'g', 'l', 'n']) {
      const ofChat = written.filter((body) => body.startsWith(chat))
      t.strictSame((await news()).map(({ body }) => body).filter((body) => body.startsWith(chat)), ofChat)
    }
    t.match((await news()).find(({ body }) => body === 'own'), { event: 'onselfmessage', data: { phone: CAIO, fromMe: true } })
    t.match((await news()).find(({ body }) => body === 'g2'), { event: 'onmessage', data: { from: groupId, isGroupMsg: true, author: /@lid$/ } })
    t.match((await news()).find(({ body }) => body === 'l1'), { event: 'onmessage', data: { from: /@lid$/ } })
  })

  await t.test('what comes afterwards is not marked, and looks the same', async (t) => {
    await write(CAIO, 'live')
    const live = await recordedMessage(app, 'ana', 'live')
    t.equal(live.backfilled, false)
    const missed = (await news()).find(({ body }) => body === 'c1')!
    t.strictSame(Object.keys(missed.data).filter((key) => key !== 'backfilled').sort(), Object.keys(live.data).sort())
    t.match(missed.data.sender, { id: live.data.sender.id, pushname: live.data.sender.pushname })
  })

  await t.test('a session that was closed, and once more: nothing is emitted twice', async (t) => {
    const known = (await news()).length
    await bot.post('close-session')
    await write(CAIO, 'while closed')
    await up()
    await recordedMessage(app, 'ana', 'while closed')
    await bot.post('close-session')
    await up()
    await write(CAIO, 'the end')
    await recordedMessage(app, 'ana', 'the end')
    t.strictSame(bodies((await news()).slice(known)), ['while closed*', 'the end'])
  })

  await t.test('a message that answers another one names it', async (t) => {
    const { id } = (await recordedMessages(app, 'ana')).find(({ body }) => body === 'live')!
    await bot.post('close-session')
    await write(CAIO, 'an answer', { quotedId: id })
    await up()
    t.match(await recordedMessage(app, 'ana', 'an answer'), { backfilled: true, data: { quotedMsgId: id } })
  })

  await t.test('a picture, with its file; a message that was deleted; one that was edited', async (t) => {
    await bot.post('close-session')
    await write(CAIO, undefined, { data: pngOf(8, 8, [1, 2, 3]).toString('base64'), mimetype: 'image/png', caption: 'a picture' })
    const { body: { id: deleted } } = await write(CAIO, 'deleted')
    await outside(url, CAIO, 'revoke', { messageId: deleted })
    const { body: { id: edited } } = await write(CAIO, 'with an eror')
    await outside(url, CAIO, 'edit', { messageId: edited, body: 'with an error' })
    await up()
    await recordedMessage(app, 'ana', 'with an error')
    const emitted = await recordedMessages(app, 'ana')
    t.match(emitted.at(-3), { backfilled: true, data: { caption: 'a picture', mimetype: 'image/png' } })
    t.notOk(emitted.at(-3)!.data.mediaError)
    t.match(emitted.at(-2), { id: deleted, backfilled: true, data: { type: 'revoked' } })
    t.match(emitted.at(-1), { id: edited, backfilled: true })
  })

  await t.test('what became of messages meanwhile, once: acknowledgements, edits, reactions, deletions', async (t) => {
    const send = async (message: string) => (await bot.post('send-message', { phone: CAIO, message })).body.response[0].id as string
    const [read, mine] = [await send('to be read'), await send('to be deleted here')]
    const arrives = async (body: string, more = {}) => {
      await write(CAIO, body, more)
      return (await recordedMessage(app, 'ana', body)).id
    }
    const [liked, edited, deleted, inGroup] = [await arrives('to be liked'), await arrives('to be editd'), await arrives('to be deleted'), await arrives('in the group', { groupId })]
    await outside(url, CAIO, 'react', { messageId: liked, reaction: '👍' })
    await bot.call('POST', 'delete-message', { phone: CAIO, messageId: mine })
    const changes = async (id: string) => (await recordedChanges(app, 'ana', id)).filter((change) => change !== 'onack 1')
    await until('the delivery', async () => (await changes(read)).includes('onack 2'))
    await until('the reaction', async () => (await changes(liked)).length > 0)

    await bot.post('close-session')
    await outside(url, CAIO, 'read', { chat: ANA })
    await outside(url, CAIO, 'react', { messageId: liked, reaction: '' })
    await outside(url, CAIO, 'react', { messageId: read, reaction: '❤️' })
    await outside(url, CAIO, 'edit', { messageId: edited, body: 'to be edited' })
    await outside(url, CAIO, 'revoke', { messageId: deleted })
    await outside(url, DORA, 'react', { messageId: inGroup, reaction: '🎉' })
    const { body: { id: unseen } } = await write(CAIO, 'liked before it was seen')
    await outside(url, CAIO, 'react', { messageId: unseen, reaction: '😀' })
    const expected = [
      [read, ['onack 2', 'onack 3*', 'onreactionmessage ❤️*']],
      [liked, ['onreactionmessage 👍', 'onreactionmessage *']],
      [edited, ['message-edited to be edited*']],
      [deleted, ['onrevokedmessage *']],
      [inGroup, ['onreactionmessage 🎉*']],
      [unseen, ['onreactionmessage 😀*']],
      [mine, ['onack 2']]
    ] as const
    for (const round of ['at the next start', 'and not again at the one after it']) {
      await up()
      await write(CAIO, round)
      await recordedMessage(app, 'ana', round)
      for (const [id, emitted] of expected) t.strictSame(await changes(id), emitted, round)
      await bot.post('close-session')
    }
    await up()
  })

  await t.test('messages sent from here are not emitted again', async (t) => {
    t.equal((await bot.post('send-message', { phone: CAIO, message: 'sent from here' })).status, 201)
    t.equal((await bot.post('send-message', { phone: groupId, isGroup: true, message: 'sent to the group' })).status, 201)
    await recordedMessage(app, 'ana', 'sent to the group')
    const known = (await news()).length
    await bot.post('close-session')
    await up()
    await write(CAIO, 'after sending')
    await recordedMessage(app, 'ana', 'after sending')
    t.strictSame(bodies((await news()).slice(known)), ['after sending'])
  })

  await t.test('a channel', async (t) => {
    const { body: { id } } = await request(`${url}/sandbox/newsletters`, 'POST', { owner: CAIO, name: 'News' })
    await outside(url, ANA, 'follow-newsletter', { id })
    app.sandbox.cloud.sendText({ from: CAIO, to: id, body: 'news 1' })
    t.equal((await recordedMessage(app, 'ana', 'news 1')).event, 'onmessage')
    await bot.post('close-session')
    app.sandbox.cloud.sendText({ from: CAIO, to: id, body: 'news 2' })
    await up()
    t.match(await recordedMessage(app, 'ana', 'news 2'), { event: 'onmessage', backfilled: true, data: { from: id } })
  })

  await t.test('hundreds in one chat, more than the page has loaded', async (t) => {
    const known = (await news()).length
    await bot.post('close-session')
    const many = Array.from({ length: 230 }, (_, place) => `many ${place}`)
    for (const body of many) await write(CAIO, body)
    await up()
    await recordedMessage(app, 'ana', 'many 229')
    t.strictSame(bodies((await news()).slice(known)), many.map((body) => `${body}*`))
  })
})

t.test('messages that come while the server is down', { timeout: 240_000 }, async (t) => {
  const dataDir = tempDir(t)
  const first = await ana(t, { dataDir })
  const { token } = first.bot
  const { body: { response: [{ id: sent }] } } = await first.bot.post('send-message', { phone: CAIO, message: 'read while the server is down' })
  await until('the delivery', async () => (await recordedChanges(first.app, 'ana', sent)).includes('onack 2'))
  const before = await recordedChanges(first.app, 'ana', sent)
  const known = (await recordedMessages(first.app, 'ana')).length
  await first.app.close()

  const cloud = new Cloud({ file: join(dataDir, 'sandbox.db') })
  for (const body of ['one', 'two', 'three']) {
    cloud.sendText({ from: CAIO, to: ANA, body })
    cloud.sendText({ from: NILS, to: ANA, body: `${body} from Nils` })
    cloud.sendText({ from: DORA, to: first.groupId, body: `${body} in the group` })
    await sleep(1100)
  }
  cloud.read(CAIO, ANA)
  cloud.close()

  const expected = ['one', 'two', 'three'].flatMap((body) => [`${body}*`, `${body} from Nils*`, `${body} in the group*`])
  const again = async () => {
    const { app, url } = await sandboxServer(t, { dataDir, env: { START_ALL_SESSIONS: 'true' } })
    const bot = new Bot(url, 'ana')
    bot.token = token
    await bot.reaches('CONNECTED', CONNECTED)
    return { app, bot }
  }

  await t.test('are emitted when it is up again: all, once, in order', async (t) => {
    const { app } = await again()
    await recordedMessage(app, 'ana', 'three in the group')
    const emitted = (await recordedMessages(app, 'ana')).slice(known)
    t.strictSame(bodies(emitted).sort(), [...expected].sort())
    t.strictSame(emitted.map(({ t }) => t), emitted.map(({ t }) => t).sort())
    await until('the acknowledgement', async () => (await recordedChanges(app, 'ana', sent)).length > before.length)
    await app.close()
  })

  await t.test('and not again after another restart', async (t) => {
    const { app, bot } = await again()
    await bot.phone('messages', { from: CAIO, body: 'now' })
    await recordedMessage(app, 'ana', 'now')
    t.equal((await recordedMessages(app, 'ana')).length, known + expected.length + 1)
    t.equal(bodies(await recordedMessages(app, 'ana')).at(-1), 'now')
    t.strictSame(await recordedChanges(app, 'ana', sent), [...before, 'onack 3*'], 'nor what became of a message')
  })
})
