import t from 'tap'
import type { ParticipantEvent } from '@wppconnect-team/wppconnect'
import { Browsers } from './browsers.js'
import { until, untilPage } from '../support/until.js'

const [OWNER, CARLA] = ['5511988887777', '5511977776666'] as const

t.test('changes in groups are emitted', { timeout: 120_000 }, async (t) => {
  const browsers = await Browsers.open(t)
  const { cloud } = browsers.sandbox
  const ana = await browsers.link('ana', { pushname: 'Ana' })
  const lidOf = (phone: string) => `${cloud.account(phone).lid}@lid`
  const changes: ParticipantEvent[] = []
  const addedTo: Array<{ id: string }> = []
  ana.client.onParticipantsChanged((change) => { changes.push(change) })
  ana.client.onAddedToGroup((chat) => { addedTo.push(chat as never) })
  const { id: group } = cloud.createGroup('Team', OWNER, [CARLA])
  const emitted = async (action: string) => until(action, () => changes.find((change) => change.action === action))

  await t.test('being added', async (t) => {
    cloud.groupOperations.changeMembers(OWNER, group, 'add', [ana.phone])
    t.match(await emitted('add'), { by: lidOf(OWNER), groupId: group, action: 'add', operation: 'add', who: [lidOf(ana.phone)] })
    await until('the chat', () => addedTo.some(({ id }) => id === group))
    t.match(await ana.client.getChatById(group), { name: 'Team', unreadCount: 0, groupMetadata: { subject: 'Team' } })
  })

  await t.test('others who leave, come by the link, and get rights', async (t) => {
    cloud.groupOperations.leave(CARLA, group)
    t.match(await emitted('leave'), { by: lidOf(CARLA), operation: 'remove', who: [lidOf(CARLA)] })
    cloud.groupOperations.join(CARLA, cloud.groups.inviteCode(group))
    t.match(await emitted('join'), { by: lidOf(CARLA), operation: 'add', who: [lidOf(CARLA)] })
    cloud.groupOperations.changeMembers(OWNER, group, 'promote', [CARLA])
    t.match(await emitted('promote'), { who: [lidOf(CARLA)] })
    cloud.groupOperations.changeMembers(OWNER, group, 'demote', [CARLA])
    t.match(await emitted('demote'), { who: [lidOf(CARLA)] })
    cloud.groupOperations.changeMembers(OWNER, group, 'remove', [CARLA])
    t.match(await emitted('remove'), { by: lidOf(OWNER), who: [lidOf(CARLA)] })
  })

  await t.test('what happened while the network was gone', async (t) => {
    await browsers.sandbox.fault('ana', 'offline', 0)
    changes.length = 0
    cloud.groupOperations.changeMembers(OWNER, group, 'add', ['5511966665555'])
    cloud.groupOperations.change(OWNER, group, { subject: 'Team two', announce: true })
    browsers.sandbox.endFaults('ana')
    t.match(await emitted('add'), { who: [lidOf('5511966665555')] })
    t.match(await ana.client.getChatById(group), { name: 'Team two', isAnnounceGrpRestrict: true, groupMetadata: { announce: true, size: 3 } })
  })

  await t.test('being removed, and a page that is loaded again', async (t) => {
    cloud.groupOperations.changeMembers(OWNER, group, 'remove', [ana.phone])
    await untilPage('the removal', async () => (await ana.client.getChatById(group)).isReadOnly)
    await ana.client.page.reload()
    await untilPage('the page', async () => await ana.client.isMainReady() && await ana.client.getChatById(group))
    t.match(await ana.client.getChatById(group), { name: 'Team two', isReadOnly: true, unreadCount: 0, groupMetadata: { size: 2 } })
    const notices = await ana.client.getMessages(group, { count: -1 }) as unknown as Array<Record<string, unknown>>
    t.strictSame(notices.map(({ type, subtype }) => [type, subtype]).slice(-3), [['gp2', 'subject'], ['gp2', 'announce'], ['gp2', 'remove']])
    await t.rejects(ana.client.getGroupInviteLink(group), /not-authorized/)
  })
})
