import { join } from 'node:path'
import t from 'tap'
import { Cloud } from '../../sandbox/cloud/cloud.js'
import { ExternalAccounts } from '../../sandbox/cloud/external-accounts.js'
import { messageView } from '../../sandbox/views.js'
import { tempDir } from '../support/temp-dir.js'

const [ANA, BIA, CAIO] = ['5511999990001', '5511999990002', '5511999990003'] as const

t.test('what is done to messages', async (t) => {
  const file = join(tempDir(t), 'sandbox.db')
  let cloud = new Cloud({ file })
  t.teardown(() => cloud.close())
  const outside = () => new ExternalAccounts(cloud)
  const seen = (viewer: string, id: string) => {
    const message = cloud.messages.of(viewer).find((message) => message.id === id)
    return message && messageView(message, viewer)
  }

  await t.test('each person has one reaction and one vote, the last', async (t) => {
    const { id } = outside().send(ANA, BIA, { pollCreationMessageV3: { name: 'Tea?', options: [{ optionName: 'Yes' }, { optionName: 'No' }], selectableOptionsCount: 1 } })
    outside().react(BIA, id, '👍')
    outside().react(BIA, id, '👎')
    outside().react(ANA, id, '🙏')
    outside().vote(BIA, id, ['Yes'])
    outside().vote(BIA, id, ['No'])
    t.match(seen(ANA, id), { type: 'poll_creation', reactions: [{ from: BIA, text: '👎' }, { from: ANA, text: '🙏' }], votes: [{ from: BIA, options: ['No'] }] })
    outside().react(BIA, id, '')
    outside().vote(BIA, id, [])
    t.match(seen(ANA, id), { reactions: [{ from: ANA }] })
    t.notOk(seen(ANA, id)?.votes)
    t.throws(() => outside().vote(BIA, id, ['Perhaps']), { code: 'APP_SANDBOX_NO_POLL' })
    t.throws(() => outside().vote(BIA, id, ['Yes', 'No']), { code: 'APP_SANDBOX_NO_POLL' })
    t.throws(() => outside().react(CAIO, id, '👍'), { code: 'APP_SANDBOX_MESSAGE_NOT_FOUND' }, 'only who has the message')
  })

  await t.test('edits of a text and of a caption', async (t) => {
    const text = outside().send(ANA, BIA, { conversation: 'one' }).id
    outside().edit(ANA, text, 'two')
    t.match(seen(BIA, text), { body: 'two', edited: true })
    t.throws(() => outside().edit(BIA, text, 'three'), { code: 'APP_SANDBOX_NOT_AUTHOR' })
    const picture = outside().send(ANA, BIA, { imageMessage: { caption: 'before', mimetype: 'image/jpeg' } }).id
    outside().edit(ANA, picture, 'after')
    t.match(cloud.messages.of(BIA).find(({ id }) => id === picture)?.content, { imageMessage: { caption: 'after', mimetype: 'image/jpeg' } })
  })

  await t.test('revocations by the author, and by an admin of the group', async (t) => {
    const { id: group } = cloud.createGroup('Team', ANA, [BIA, CAIO])
    const { id } = outside().send(BIA, group, { conversation: 'rude' })
    t.throws(() => outside().revoke(CAIO, id), { code: 'APP_SANDBOX_NOT_AUTHOR' })
    outside().revoke(ANA, id)
    t.match(seen(CAIO, id), { type: 'revoked', body: '', revokedBy: ANA })
    t.throws(() => outside().react(CAIO, id, '👍'), { code: 'APP_SANDBOX_MESSAGE_NOT_FOUND' })
  })

  await t.test('stars and deletions of one account are its own, and all survives a restart', async (t) => {
    const { id } = outside().send(ANA, BIA, { conversation: 'to keep' })
    t.equal(cloud.starsAndHides.star(BIA, ANA, [id], true), 1)
    t.equal(cloud.starsAndHides.star(BIA, ANA, [id], true), 0)
    t.equal(cloud.starsAndHides.hide(ANA, BIA, [id]), 1)
    outside().edit(ANA, cloud.messages.of(ANA).findLast(({ from }) => from === ANA)?.id ?? '', 'last of Ana')
    cloud.close()
    cloud = new Cloud({ file })
    t.match(seen(BIA, id), { starred: true })
    t.notOk(seen(ANA, id))
    t.notOk(cloud.messages.chatsOf(CAIO).includes(ANA), 'a stranger has no part in it')
    t.match(cloud.history(BIA).chats.find(({ to }) => to === ANA)?.messages.find((message) => message.id === id), { starred: true })
    t.equal(cloud.messages.unread(BIA).get(ANA) ?? 0, cloud.messages.of(BIA).filter(({ from, to }) => from === ANA && to === BIA).length, 'mutations are not unread messages')
  })
})
