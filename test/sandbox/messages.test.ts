import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import type { Message } from '@wppconnect-team/wppconnect'
import { dataUri, pngOf } from '../support/pictures.js'
import { chatIdOf } from '../../sandbox/protocol/person.js'
import { Browsers } from './browsers.js'
import { until, untilPage } from '../support/until.js'

t.test('people write to each other', { timeout: 120_000 }, async (t) => {
  const browsers = await Browsers.open(t)
  const { sandbox } = browsers
  const { cloud } = sandbox
  const ana = await browsers.link('ana', { pushname: 'Ana' })
  const bia = await browsers.link('bia', { phone: '5511999990002', pushname: 'Bia Lima' })
  const acksOf = (id: string) => ana.acks.filter((ack) => ack.id === id).map(({ ack }) => ack)
  const lidOf = (phone: string) => `${cloud.account(phone).lid}@lid`
  const echoId = chatIdOf(cloud.account('15550000001'))

  await t.test('the echo account delivers, reads and answers', async (t) => {
    const sent = await ana.client.sendText('15550000001@c.us', 'Hello')
    t.match(sent, { fromMe: true, body: 'Hello', type: 'chat', from: ana.wid, to: echoId })
    await until('all acks', () => acksOf(sent.id).includes(3))
    t.strictSame(acksOf(sent.id), [1, 2, 3])
    const echo = await until('the echo', () => ana.messages.find(({ fromMe }) => fromMe === false))
    t.match(echo, { body: 'Hello', from: echoId, to: ana.wid, isNewMsg: true, notifyName: 'Echo', sender: { pushname: 'Echo' } })
    t.match(await ana.client.getChatById('15550000001@c.us'), { unreadCount: 1, contact: { formattedName: 'Echo' } })
    await ana.client.sendSeen('15550000001@c.us')
    t.match(await ana.client.getChatById('15550000001@c.us'), { unreadCount: 0 })
  })

  await t.test('two sessions, with a quote', async (t) => {
    const sent = await ana.client.sendText(bia.wid, 'Coffee?')
    const got = await until('the message', () => bia.messages.find(({ body }) => body === 'Coffee?'))
    t.match(got, { from: ana.wid, to: bia.wid, notifyName: 'Ana' })
    t.strictSame(acksOf(sent.id).filter((ack) => ack === 3), [], 'not read yet')
    await bia.client.sendText(ana.wid, 'Yes', { quotedMsg: got['id'] as string })
    const answer = await until('the answer', () => ana.messages.find(({ body }) => body === 'Yes'))
    t.match(answer, { quotedStanzaID: sent.id.split('_')[2], quotedMsg: { type: 'chat', body: 'Coffee?' }, quotedParticipant: ana.wid })
    t.equal(answer['quotedMsgId'], sent.id)
    await until('the ack of reading', () => acksOf(sent.id).includes(3))
    t.match(await ana.client.getMessageById(sent.id), { id: sent.id, ack: 3 })
  })

  await t.test('somebody outside writes, and is addressed by LID', async (t) => {
    const stranger = '5511977776666'
    sandbox.saveAccount(stranger, { addressing: 'lid', pushname: 'Caio' })
    const id = sandbox.write('ana', { from: stranger, body: 'Hi', pushname: 'Caio' })
    const got = await until('the message', () => ana.messages.find((message) => message['id'] === id))
    t.match(got, { from: lidOf(stranger), body: 'Hi', notifyName: 'Caio' })
    const sent = await ana.client.sendText(lidOf(stranger), 'Hello Caio')
    t.match(sent, { to: lidOf(stranger), from: lidOf(ana.phone) })
    t.match(await ana.client.getPnLidEntry(lidOf(stranger)), { phoneNumber: { _serialized: `${stranger}@c.us` } })
    await until('the delivery', () => acksOf(sent.id).includes(2))
    t.equal(cloud.read(stranger, ana.phone), 1)
    await until('the ack of reading', () => acksOf(sent.id).includes(3))
  })

  await t.test('the LID of somebody whose chat goes by number', async (t) => {
    const dora = '5511977775555'
    sandbox.saveAccount(dora, { addressing: 'pn' })
    t.match(await ana.client.sendText(lidOf(dora), 'By LID'), { to: `${dora}@c.us` })
    await until('the message', () => cloud.messages.of(dora).length > 0)
  })

  await t.test('a group', async (t) => {
    const outside = '5511988887777'
    const { id: group } = cloud.createGroup('Team', ana.phone, [bia.phone, outside])
    await untilPage('the group', async () => await ana.client.getChatById(group))
    const sent = await ana.client.sendText(group, `Hello @${cloud.account(bia.phone).lid}`, { detectMentioned: true })
    const got = await until('the message', () => bia.messages.find(({ from }) => from === group))
    t.match(got, { from: group, author: lidOf(ana.phone), isGroupMsg: true, mentionedJidList: [lidOf(bia.phone)], sender: { pushname: 'Ana' } })
    await bia.client.sendSeen(group)
    t.notMatch(acksOf(sent.id), [3], 'one has not read it')
    cloud.read(outside, group)
    await until('the ack of reading', () => acksOf(sent.id).includes(3))
    const members = await ana.client.getGroupMembers(group) as Array<{ formattedName: string }>
    t.strictSame(members.map(({ formattedName }) => formattedName), ['Ana', 'Bia Lima', '+5511988887777'])
    t.match(await ana.client.listChats({ onlyGroups: true }), [{ isGroup: true, groupMetadata: { subject: 'Team' } }])
  })

  await t.test('options of sendText', async (t) => {
    const options = { delay: 50, markIsRead: true, createChat: true, waitForAck: true, linkPreview: true, detectMentioned: true }
    const sent = await ana.client.sendText('5511966665555@c.us', 'See https://example.com/a', options)
    t.match(sent, { body: 'See https://example.com/a', matchedText: 'https://example.com/a', title: 'example.com' })
    await t.rejects(ana.client.sendText('123@c.us', 'nobody'), /new chat not found/)
    await t.rejects(ana.client.sendText('120363000000000000@g.us', 'no group'), /new chat not found/)
    await t.rejects(ana.client.reply(bia.wid, 'to what', 'nonsense'), /invalid wid/)
  })

  await t.test('numbers and contacts', async (t) => {
    sandbox.saveAccount('5511900000000', { exists: false })
    t.match(await ana.client.checkNumberStatus('5511911112222@c.us'), { numberExists: true, canReceiveMessage: true, id: { _serialized: '5511911112222@c.us' } })
    t.match(await ana.client.checkNumberStatus('5511900000000@c.us'), { numberExists: false, status: 404 })
    t.match(await ana.client.checkNumberStatus('1234567@c.us'), { numberExists: false })
    t.match(await ana.client.getContact(bia.wid), { pushname: 'Bia Lima', formattedName: 'Bia Lima', isMe: false, isMyContact: false })
    t.match(await ana.client.getContact(ana.wid), { isMe: true })
    t.ok((await ana.client.getAllContacts()).length >= 4)
  })

  await t.test('the page is as WhatsApp Web is', async (t) => {
    const { id } = await ana.client.sendText(ana.wid, 'to myself')
    t.match(id, /^true_\d+@lid_[0-9A-F]+_out$/, 'the key of a message to oneself says which way it went')
    const channel = cloud.newsletters.create(ana.phone, { name: 'News', description: null, picture: null }).id
    await untilPage('the channel', () => ana.client.page.evaluate(`WPP.whatsapp.NewsletterStore.get('${channel}') !== undefined`))
    t.equal(await ana.client.page.evaluate(`WPP.whatsapp.ChatStore.get('${channel}')`), undefined, 'channels are not among the chats')
    await t.rejects(ana.client.page.evaluate(`WPP.chat.find('${channel}')`), /Chat not found in ChatStore/)
    const [first, second] = await ana.client.page.evaluate(`WPP.chat.get('${bia.wid}').msgs.slice(0, 2).map(({ type, isNewMsg }) => ({ type, isNewMsg }))`) as object[]
    t.strictSame([first, second], [{ type: 'e2e_notification', isNewMsg: true }, { type: 'chat', isNewMsg: true }], 'a new chat begins with a notice')
    t.equal(await ana.client.page.evaluate("WPP.whatsapp.Cmd.getListenersCount('archive_chat')"), 1, 'the main screen carries commands out')
  })

  await t.test('an own picture from a file', async (t) => {
    const file = join(browsers.dir, 'red.png')
    writeFileSync(file, pngOf(64, 64, [200, 0, 0]))
    t.match(await ana.client.setProfilePic(file), { status: 200 }, 'wapi hands createWid a wid, which the page knows by its text')
    t.match(await bia.client.getProfilePicFromServer(ana.wid), { eurl: /^http/ })
    t.equal(await ana.client.page.evaluate(`WPP.whatsapp.WidFactory.createWid(WPP.whatsapp.WidFactory.createWid('${bia.wid}')).toString()`), bia.wid)
    const strange = "{ _serialized: '15550000001@c.us', toString: () => '15550000001@c.us' }"
    await t.rejects(ana.client.page.evaluate(`WPP.whatsapp.WidFactory.createWid(${strange})`), /expected string, got object/, 'nothing else that is no text')
  })

  await t.test('what was said before', async (t) => {
    const messages = await ana.client.getMessages(bia.wid, { count: 2 }) as Message[]
    t.strictSame(messages.map(({ body }) => body), ['Coffee?', 'Yes'])
    const all = await ana.client.getMessages(bia.wid, { count: -1 }) as Message[]
    t.equal(all.length, 2)
    t.ok(Array.isArray(await ana.client.getAllChats()))
    t.equal((await ana.client.getAllMessagesInChat(bia.wid, true, false)).length, 2)
    await t.rejects(ana.client.loadEarlierMessages(bia.wid), /loadEarlierMsgs is not a function/)
  })

  await t.test('a file, which wppconnect loads through the page', async (t) => {
    const picture = dataUri(pngOf(30, 20, [1, 2, 3]))
    const { id } = await bia.client.sendFile(ana.wid, picture, { type: 'image' })
    const got = await until('the picture', () => ana.messages.find((message) => message['id'] === id.replace(/^true_[^_]+/, `false_${bia.wid}`)))
    t.equal(await ana.client.downloadMedia(got['id'] as string), picture)
  })

  await t.test('presence', async (t) => {
    t.equal(await ana.client.subscribePresence([bia.wid]), 0, 'wapi skips whoever has a chat')
    t.equal(await ana.client.subscribePresence(['5511955554444@c.us']), 1)
    t.equal(await ana.client.getChatIsOnline(bia.wid), true, 'this subscribes')
    await bia.client.setOnlinePresence(false)
    await until('offline', () => ana.presences.some(({ id, state }) => id === bia.wid && state === 'unavailable'))
    ana.presences.length = 0
    await bia.client.setOnlinePresence(true)
    await until('online', () => ana.presences.some(({ id, state }) => id === bia.wid && state === 'available'))
    t.equal(await ana.client.getChatIsOnline(bia.wid), true)
    await bia.client.startTyping(ana.wid)
    await until('typing', () => ana.presences.some(({ state }) => state === 'composing'))
    await bia.client.stopTyping(ana.wid)
    sandbox.setPresence('5511977776666', 'recording', ana.phone)
    await until('recording', () => ana.presences.some(({ id, state }) => id === lidOf('5511977776666') && state === 'recording'))
    t.throws(() => sandbox.setPresence('5511977776666', 'composing'), { code: 'APP_SANDBOX_NO_CHAT' })
    t.equal(await ana.client.unsubscribePresence(bia.wid), 1)
  })

  await t.test('the state of the session', async (t) => {
    const { client } = ana
    t.strictSame(
      await Promise.all([client.isConnected(), client.isOnline(), client.isAuthenticated(), client.isLoggedIn(), client.isMainReady()]),
      [true, true, true, false, true], 'wapi looks for the login where the page no longer shows it')
    t.equal(await client.isMainLoaded(), undefined, 'a flag that the page does not have')
    t.equal(await client.getConnectionState(), 'CONNECTED')
    t.match(await client.getHostDevice(), { wid: { _serialized: `${ana.phone}@c.us` }, pushname: 'Ana', platform: 'android', connected: true })
    t.equal(await client.getBatteryLevel(), undefined, 'WhatsApp Web does not know it any more')
    t.equal(await client.getWAJSVersion(), '4.6.0')
    t.equal(await client.getActiveChat(), undefined)
    t.strictSame(await client.getBlockList(), [])
    t.match(await client.getStatus(bia.wid), { id: bia.wid })
    t.match(Buffer.from(await client.takeScreenshot() as string, 'base64').subarray(1, 4).toString(), 'PNG')
  })
})
