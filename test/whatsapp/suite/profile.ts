import type { Test } from 'tap'
import { ProfileReply } from '../../../schemas/profile.js'
import { dataUri, pngOf } from '../../support/pictures.js'
import { fits } from '../../support/schema-faults.js'
import type { MakeAccount } from '../../support/test-account.js'

const { response } = ProfileReply('Changed.').properties

export async function profile (t: Test, makeAccount: MakeAccount): Promise<void> {
  const { whatsapp: { profile, contacts, device }, ownId } = await makeAccount(t)

  await t.test('setName: read back', async (t) => {
    const answer = await profile.setName('Ana Lima')
    fits(t, response, answer)
    t.equal(answer, true)
    t.match([await device.get(), await contacts.get(ownId)], [{ pushname: 'Ana Lima' }, { pushname: 'Ana Lima' }])
  })

  await t.test('setAbout: read back', async (t) => {
    const answer = await profile.setAbout('At work')
    fits(t, response, answer)
    t.equal(answer, true)
    t.strictSame(await contacts.about(ownId), { id: ownId, status: 'At work' })
  })

  await t.test('setPicture: this account has a picture', async (t) => {
    t.notOk((await contacts.picture(ownId))?.eurl)
    await profile.setPicture(dataUri(pngOf(64, 64, [200, 1, 1])))
    t.type((await contacts.picture(ownId))?.eurl, 'string')
  })
}
