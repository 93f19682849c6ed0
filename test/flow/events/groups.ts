import type { Test } from 'tap'
import { CAIO, type EventScenario } from '../../support/event-scenario.js'
import { until } from '../../support/until.js'

const DORA = '15550003009'

/** What happens to groups, and to channels. */
export async function groups (t: Test, { ana, phones, others, caio, expectEvent, count }: EventScenario): Promise<void> {
  const members = (group: string, action: string, phone: string) => others.post(`groups/${group}/participants`, { by: CAIO, action, phones: [phone] })
  const lids = { ana: await others.lid(phones.ana), caio: await others.lid(CAIO) }

  await t.test('somebody adds this account to a new group', async (t) => {
    const group = await others.newGroup('Choir', CAIO, [phones.ana])
    t.match(await expectEvent(t, ana, 'added-to-group', ({ id }) => id === group), { name: 'Choir', by: lids.caio, isGroup: true, groupMetadata: { subject: 'Choir' } })
    t.match(await expectEvent(t, ana, 'onparticipantschanged', ({ groupId }) => groupId === group), { by: lids.caio, byPushName: 'Caio Reis', action: 'add', operation: 'add', who: [lids.ana] })
  })

  const group = await others.newGroup('Team', CAIO, [])

  await t.test('and to one that is there', async (t) => {
    await members(group, 'add', phones.ana)
    t.match(await expectEvent(t, ana, 'added-to-group', ({ id }) => id === group), { name: 'Team', by: lids.caio })
  })

  await t.test('others come, rise, fall and go: this account was added once', async (t) => {
    await others.post('accounts', { phone: DORA, pushname: 'Dora' })
    const dora = await others.lid(DORA)
    for (const action of ['add', 'promote', 'demote', 'remove']) {
      await members(group, action, DORA)
      t.match(await expectEvent(t, ana, 'onparticipantschanged', (data) => data.groupId === group && data.action === action && data.who[0] === dora), { by: lids.caio, operation: action })
    }
    const { inviteCode } = await others.group(group)
    await others.post(`accounts/${DORA}/join-group`, { inviteCode })
    await expectEvent(t, ana, 'onparticipantschanged', ({ groupId, action }) => groupId === group && action === 'join')
    await others.post(`accounts/${DORA}/leave-group`, { groupId: group })
    t.match(await expectEvent(t, ana, 'onparticipantschanged', ({ groupId, action }) => groupId === group && action === 'leave'), { operation: 'remove', who: [dora] })
    t.equal(count(ana, 'added-to-group', ({ id }) => id === group), 1)
  })

  await t.test('somebody types in a group', async (t) => {
    await ana.post('subscribe-presence', { phone: group, isGroup: true })
    await caio('presence', { state: 'composing', chat: group })
    t.match(await expectEvent(t, ana, 'onpresencechanged', ({ id, state }) => id === group && state === 'composing'), { isGroup: true, participants: [{ id: lids.caio, state: 'composing' }] })
  })

  await t.test('a reaction, an edit, a vote and a deletion in a group', async (t) => {
    const { body: { response: [{ id }] } } = await ana.post('send-message', { phone: group, isGroup: true, message: 'Who comes?' })
    await caio('react', { messageId: id, reaction: '🙌' })
    t.match(await expectEvent(t, ana, 'onreactionmessage', ({ msgId }) => msgId._serialized === id), { sender: lids.caio })
    const { body: { response: [poll] } } = await ana.post('send-poll-message', { phone: group, isGroup: true, name: 'When?', choices: ['Now', 'Later'] })
    await caio('vote', { messageId: poll.id, options: ['Now'] })
    t.match(await expectEvent(t, ana, 'onpollresponse', ({ msgId }) => msgId._serialized === poll.id), { chatId: group, selectedOptions: [{ name: 'Now' }] })
    const { id: own } = (await others.post('ana/messages', { from: CAIO, groupId: group, body: 'Me' })).body
    const written = await ana.receives('onmessage', (data) => data.id.includes(own))
    await caio('edit', { messageId: own, body: 'Not me' })
    t.match(await expectEvent(t, ana, 'message-edited', (data) => data.id === written['id']), { chat: group, msg: { body: 'Not me', isGroupMsg: true } })
    await caio('revoke', { messageId: own })
    t.match(await expectEvent(t, ana, 'onrevokedmessage', ({ refId }) => refId === written['id']), { from: group, author: lids.caio })
  })

  await t.test('this account follows a channel on its phone, and leaves it', async (t) => {
    const followed = await until('an event of a channel', async () => {
      // What comes in the first seconds after a login counts as there before.
      const { body } = await others.post('newsletters', { owner: CAIO, name: 'Weather' })
      await others.post(`accounts/${phones.ana}/follow-newsletter`, { id: body.id })
      return await ana.receives('newsletter', ({ id }) => id === body.id, 15_000).catch(() => undefined)
    }, 180_000)
    const channel = followed['id']
    t.match(await expectEvent(t, ana, 'newsletter', ({ id }) => id === channel), { action: 'followed', name: 'Weather' })
    await others.post(`accounts/${phones.ana}/follow-newsletter`, { id: channel, follow: false })
    t.match(await expectEvent(t, ana, 'newsletter', ({ id, action }) => id === channel && action === 'unfollowed'), { name: 'Weather' })
    await others.post('ana/faults', { kind: 'offline', ms: 2_000 })
    await until('the connection to be lost', async () => (await ana.status())['status'] !== 'CONNECTED')
    await ana.reaches('CONNECTED', 30_000)
    const { body: second } = await others.post('newsletters', { owner: CAIO, name: 'Sports' })
    await others.post(`accounts/${phones.ana}/follow-newsletter`, { id: second.id })
    await expectEvent(t, ana, 'newsletter', ({ id }) => id === second.id)
    t.equal(count(ana, 'newsletter', ({ id }) => id === channel), 2, 'a loss of the connection changes nothing')
  })
}
