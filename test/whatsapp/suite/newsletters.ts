import type { Test } from 'tap'
import { MutedReply, NewsletterReply } from '../../../schemas/newsletter.js'
import { ChatNotFound, NotAllowed, NotFound } from '../../../src/errors.js'
import { dataUri, pngOf } from '../../support/pictures.js'
import { fits } from '../../support/schema-faults.js'
import { UNKNOWN, type MakeAccount } from '../../support/test-account.js'
import { textOf } from './ids.js'

export async function newsletters (t: Test, makeAccount: MakeAccount): Promise<void> {
  const { whatsapp: { newsletters, chats }, followed } = await makeAccount(t)
  const picture = dataUri(pngOf(64, 64, [1, 2, 200]))
  const session = 's1'

  const created = await newsletters.create('News', { description: 'What happens', picture })
  const id = created.idJid

  await t.test('create: a channel of this account', async (t) => {
    fits(t, NewsletterReply, { ...created, session })
    t.match(created, { idJid: /^\d+@newsletter$/, name: 'News', description: 'What happens', subscribersCount: 0 })
    t.equal(created.inviteLink, `https://whatsapp.com/channel/${created.inviteCode}`)
    t.match(await chats.get(id), { name: 'News', kind: 'newsletter', isReadOnly: false })
    t.match(await newsletters.create('Bare', {}), { name: 'Bare', description: null }, 'only a name is needed')
  })

  await t.test('edit: what is given changes, the rest stays', async (t) => {
    const edited = await newsletters.edit(id, { name: 'Old news' })
    fits(t, NewsletterReply, { ...edited, session })
    t.strictSame(edited, { ...created, name: 'Old news' })
    t.match(await chats.get(id), { name: 'Old news' })
    const described = await newsletters.edit(id, { description: 'What happened', picture: null })
    t.match(described, { name: 'Old news', description: 'What happened' })
    t.match(await newsletters.edit(id, { description: '' }), { description: '' }, 'an empty description is one')
    t.match(await newsletters.edit(id, { picture }), { name: 'Old news' })
  })

  await t.test('mute: forever; twice does no harm', async (t) => {
    for (const channel of [id, followed, followed]) {
      const muted = await newsletters.mute(channel)
      fits(t, MutedReply, { ...muted, session })
      t.equal(textOf(muted.id), channel)
      t.equal(muted.muteExpiration, -1)
      t.match(await chats.get(channel), { muteExpiration: -1 })
    }
  })

  await t.test('edit, delete: not the channel of somebody else', async (t) => {
    await t.rejects(newsletters.edit(followed, { name: 'Mine' }), { code: NotAllowed.code })
    await t.rejects(newsletters.delete(followed), { code: NotAllowed.code })
    t.match(await chats.get(followed), { name: 'News of Dora' })
  })

  await t.test('an unknown channel is not found', async (t) => {
    const error = { code: NotFound.code, message: `There is no channel ${UNKNOWN.channel} in this session` }
    await t.rejects(newsletters.edit(UNKNOWN.channel, { name: 'x' }), error)
    await t.rejects(newsletters.delete(UNKNOWN.channel), error)
    await t.rejects(newsletters.mute(UNKNOWN.channel), error)
  })

  await t.test('delete: the channel is gone', async (t) => {
    t.equal(await newsletters.delete(id), true)
    await t.rejects(chats.get(id), { code: ChatNotFound.code })
    await t.rejects(newsletters.delete(id), { code: NotFound.code }, 'once only')
  })
}
