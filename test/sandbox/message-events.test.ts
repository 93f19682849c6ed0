import t from 'tap'
import { chatIdOf } from '../../sandbox/protocol/person.js'
import { ExternalAccounts } from '../../sandbox/cloud/external-accounts.js'
import { Browsers } from './browsers.js'
import { until, untilPage } from '../support/until.js'

type Payload = Record<string, any>

const DELIVERY = { timeout: 120_000 }

t.test('what others do to messages reaches the listeners of wppconnect', DELIVERY, async (t) => {
  const browsers = await Browsers.open(t)
  const { cloud } = browsers.sandbox
  const outside = new ExternalAccounts(cloud)
  const { client, phone, messages } = await browsers.link('ana')
  const friend = '5511977776666'
  const received: Record<'reactions' | 'revoked' | 'votes' | 'edits', Payload[]> = { reactions: [], revoked: [], votes: [], edits: [] }
  client.onReactionMessage((data) => { received.reactions.push(data) })
  client.onRevokedMessage((data) => { received.revoked.push(data) })
  client.onPollResponse((data) => { received.votes.push(data) })
  client.onMessageEdit(((data: Payload) => { received.edits.push(data) }) as never)
  const chat = chatIdOf(cloud.account(friend))

  await t.test('a reaction', async (t) => {
    const { id } = await client.sendText(chat, 'Cake!')
    outside.react(friend, id, '🎂')
    const [reaction] = await until('the event', () => received.reactions.length > 0 && received.reactions)
    t.match(reaction, { msgId: { _serialized: id }, reactionText: '🎂', orphan: 0, timestamp: undefined, id: { fromMe: false } })
  })

  await t.test('a vote', async (t) => {
    const { id } = await client.sendPollMessage(chat, 'Tea or coffee?', ['Tea', 'Coffee'])
    outside.vote(friend, id, ['Coffee'])
    const [vote] = await until('the event', () => received.votes.length > 0 && received.votes)
    t.match(vote, { msgId: { _serialized: id }, chatId: chat, sender: chat, timestamp: Number })
    t.match(vote?.['selectedOptions'].filter(Boolean), [{ name: 'Coffee', localId: 1 }])
  })

  await t.test('an edit', async (t) => {
    const { id } = outside.send(friend, phone, { conversation: 'Monday' })
    await until('the message', () => messages.some(({ body }) => body === 'Monday'))
    outside.edit(friend, id, 'Tuesday')
    const [edit] = await until('the event', () => received.edits.length > 0 && received.edits)
    t.match(edit, { id: `false_${chat}_${id}`, msg: { body: 'Tuesday' } })
  })

  await t.test('a revocation', async (t) => {
    const { id } = outside.send(friend, phone, { conversation: 'typo' })
    await until('the message', () => messages.some(({ body }) => body === 'typo'))
    outside.revoke(friend, id)
    const [revocation] = await until('the event', () => received.revoked.length > 0 && received.revoked)
    t.match(revocation, { refId: `false_${chat}_${id}`, from: chat })
    t.match(await client.getMessageById(`false_${chat}_${id}`), { type: 'revoked' })
  })

  await t.test('in a chat that is addressed by LID, and in a group', async (t) => {
    const stranger = '5511966665555'
    const { lid } = browsers.sandbox.saveAccount(stranger, { addressing: 'lid' })
    const { id: hello } = outside.send(stranger, phone, { conversation: 'hello by LID' })
    await until('the message', () => messages.some(({ body }) => body === 'hello by LID'))
    const parent = `false_${lid}@lid_${hello}`
    await client.sendReactionToMessage(parent, '👋')
    outside.react(stranger, hello, '🙂')
    const both = await untilPage('both reactions', async () => {
      const all = await client.getReactions(parent) as unknown as Payload
      return all['reactions'].length === 2 && all
    })
    t.match(both, { reactionByMe: { reactionText: '👋' } })
    t.match(both['reactions'].find(({ aggregateEmoji }: Payload) => aggregateEmoji === '🙂'), { senders: [{ sender: { _serialized: `${lid}@lid` } }] })
    const { id: group } = cloud.createGroup('Team', phone, [friend])
    await untilPage('the group', () => client.getChatById(group))
    const { id } = await client.sendText(group, 'Who comes?')
    outside.react(friend, id, '🙌')
    const reaction = await until('the event', () => received.reactions.find(({ reactionText }) => reactionText === '🙌'))
    t.match(reaction, { msgId: { _serialized: id } })
    await client.editMessage(id, 'Who comes today?')
    t.match(cloud.messages.of(friend).find((message) => message.id === id.split('_')[2])?.edited, { t: Number })
  })

  await t.test('changes while the page is cut off are emitted when it is back', async (t) => {
    const { id } = await client.sendText(chat, 'Anybody there?')
    await browsers.sandbox.fault('ana', 'offline', 0)
    await untilPage('the page to notice', async () => !await client.isOnline())
    outside.react(friend, id, '🙋')
    browsers.sandbox.endFaults('ana')
    const reaction = await until('the event', () => received.reactions.find(({ reactionText }) => reactionText === '🙋'))
    t.match(reaction, { msgId: { _serialized: id } })
  })
})
