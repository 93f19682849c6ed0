import type { Test } from 'tap'
import { NoRecipient, RecipientInvalid } from '../../../src/errors.js'
import { ABSENT, CAIO, STRANGER, type MakeAccount } from '../../support/test-account.js'

export async function presence (t: Test, makeAccount: MakeAccount): Promise<void> {
  const { whatsapp: { presence }, groups: { friends } } = await makeAccount(t)

  await t.test('subscribe: to people and groups, or to all', async (t) => {
    const targets = [
      { phone: CAIO }, { phone: [CAIO, STRANGER, friends] }, { phone: ABSENT },
      { all: true }, { all: true, isGroup: true }
    ]
    for (const target of targets) await t.resolves(presence.subscribe(target), JSON.stringify(target))
  })

  await t.test('subscribe: nobody named, or no recipient', async (t) => {
    await t.rejects(presence.subscribe({}), { code: NoRecipient.code })
    await t.rejects(presence.subscribe({ phone: [] }), { code: NoRecipient.code })
    await t.rejects(presence.subscribe({ phone: 'Caio' }), { code: RecipientInvalid.code })
  })

  await t.test('setOnline: online, offline, and the same once more', async (t) => {
    for (const isOnline of [false, false, true, true]) await t.resolves(presence.setOnline(isOnline))
  })
}
