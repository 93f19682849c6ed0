import type { Test } from 'tap'
import { CAIO, UNKNOWN, ZOE, type MakeAccount } from '../../support/test-account.js'

export async function people (t: Test, makeAccount: MakeAccount): Promise<void> {
  const { whatsapp: { contacts, people }, ownId, lidOf } = await makeAccount(t)

  await t.test('identify: both ids of who was in a result, by either', async (t) => {
    for (const id of [CAIO, ZOE]) {
      await contacts.get(id)
      const identity = { phone: id.split('@')[0], lid: lidOf(id) }
      t.strictSame([id, lidOf(id)].map((either) => people.identify(either)), [identity, identity])
    }
  })

  await t.test('me: both ids of the account', async (t) => {
    t.strictSame(people.me, [lidOf(ownId), ownId])
  })

  await t.test('identify: null for what is not known, and for what is nobody', async (t) => {
    t.strictSame(people.identify(UNKNOWN.lid), { phone: null, lid: UNKNOWN.lid })
    t.strictSame(people.identify(UNKNOWN.group), { phone: null, lid: null })
  })
}
