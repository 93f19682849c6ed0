import t, { type Test } from 'tap'
import { openEventDatabase } from '../../../src/store/database.js'
import { SqliteSeenMessageStore } from '../../../src/store/seen-messages.js'
import { markSeen } from '../../support/mark-seen.js'
import { tempDir } from '../../support/temp-dir.js'

const PN = '15550000001@c.us'
const LID = '992475645745631@lid'

const setup = (t: Test) => {
  const db = openEventDatabase(tempDir(t))
  t.teardown(() => db.close())
  return { seenMessages: new SqliteSeenMessageStore(db), markSeen: (id: string, chat: string, t: number, session = 's1') => markSeen(db, session, { id, chat, t }) }
}

t.test('the account of a session', async (t) => {
  const { seenMessages, markSeen } = setup(t)
  t.equal(await seenMessages.account('s1'), undefined)
  markSeen('m0', PN, 5)
  await seenMessages.begin('s1', '1@c.us', 100)
  t.strictSame(await seenMessages.account('s1'), { account: '1@c.us', since: 100, complete: 100 })
  t.ok(await seenMessages.isSeen('s1', 'm0'), 'what was seen before the account was known is kept')

  await seenMessages.complete('s1', 200)
  await seenMessages.complete('s1', 150)
  await seenMessages.complete('s2', 150)
  t.strictSame(await seenMessages.account('s1'), { account: '1@c.us', since: 100, complete: 200 }, 'what is complete stays so')
  t.equal(await seenMessages.account('s2'), undefined)

  markSeen('m1', PN, 120)
  markSeen('m1', PN, 120, 's2')
  await seenMessages.begin('s1', '2@c.us', 300)
  t.strictSame(await seenMessages.account('s1'), { account: '2@c.us', since: 300, complete: 300 })
  t.notOk(await seenMessages.isSeen('s1', 'm1'), 'what was seen of the other account is forgotten')
  t.ok(await seenMessages.isSeen('s2', 'm1'), 'that of another session is not')
})

t.test('the messages of a chat, under both its ids', async (t) => {
  const { seenMessages, markSeen } = setup(t)
  t.equal(await seenMessages.newest('s1', [PN, LID]), undefined)
  markSeen('a', PN, 10)
  markSeen('b', LID, 30)
  markSeen('c', PN, 20)
  markSeen('d', '15550000002@c.us', 99)
  t.equal(await seenMessages.newest('s1', [PN]), 20)
  t.equal(await seenMessages.newest('s1', [PN, LID]), 30)
  t.equal(await seenMessages.newest('s2', [PN, LID]), undefined)
  t.strictSame(await seenMessages.idsSince('s1', [PN, LID], 20), ['c', 'b'])
  t.strictSame(await seenMessages.idsSince('s1', [PN, LID], 31), [])
})

t.test('a look into a chat counts as its newest message', async (t) => {
  const { seenMessages } = setup(t)
  await seenMessages.looked('s1', PN, 50)
  await seenMessages.looked('s1', PN, 40)
  t.equal(await seenMessages.newest('s1', [PN]), 50)
  await seenMessages.looked('s1', PN, 60)
  t.equal(await seenMessages.newest('s1', [PN]), 60)
})

t.test('old messages are forgotten, the newest never', async (t) => {
  const { seenMessages, markSeen } = setup(t)
  await seenMessages.prune('s1', [PN], 1000)
  for (const [place, id] of ['a', 'b', 'c'].entries()) markSeen(id, PN, 10 + place)
  markSeen('other', LID, 1)
  await seenMessages.prune('s1', [PN], 11)
  t.strictSame((await seenMessages.idsSince('s1', [PN], 0)).sort(), ['b', 'c'])
  await seenMessages.prune('s1', [PN], 1000)
  t.strictSame(await seenMessages.idsSince('s1', [PN], 0), ['c'])
  t.ok(await seenMessages.isSeen('s1', 'other'))
})

t.test('a message of a group is known by any id of its author', async (t) => {
  const { seenMessages, markSeen } = setup(t)
  const group = '120363000000000000@g.us'
  markSeen(`false_${group}_3EB0A_1@lid`, group, 1)
  markSeen(`true_${group}_3EB0B`, group, 1)
  for (const id of [`false_${group}_3EB0A`, `false_${group}_3EB0A_1@lid`, `false_${group}_3EB0A_15550000001@c.us`, `true_${group}_3EB0B_2@lid`]) t.ok(await seenMessages.isSeen('s1', id), id)
  for (const id of [`true_${group}_3EB0A_1@lid`, `false_${group}_3EB0`, `false_${group}_3EB0AA`, `false_${PN}_3EB0A`]) t.notOk(await seenMessages.isSeen('s1', id), id)
})
