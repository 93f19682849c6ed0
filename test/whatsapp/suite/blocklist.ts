import type { Test } from 'tap'
import { BlocklistReply } from '../../../schemas/blocklist.js'
import { NotFound, OperationRejected } from '../../../src/errors.js'
import { fits } from '../../support/schema-faults.js'
import { ABSENT, CAIO, STRANGER, UNKNOWN, ZOE, type MakeAccount } from '../../support/test-account.js'

const phoneOf = (id: string) => id.split('@')[0]

export async function blocklist (t: Test, makeAccount: MakeAccount): Promise<void> {
  const { whatsapp: { blocklist }, groups: { friends }, lidOf } = await makeAccount(t)

  await t.test('list: nobody at first', async (t) => {
    t.strictSame(await blocklist.list(), [])
  })

  await t.test('block: the contact is in the list; twice does no harm', async (t) => {
    for (const id of [CAIO, CAIO, STRANGER]) await blocklist.block(id)
    const list = await blocklist.list()
    fits(t, BlocklistReply.properties.response, list)
    t.strictSame(list, [{ phone: phoneOf(CAIO), id: CAIO }, { phone: phoneOf(STRANGER), id: STRANGER }])
  })

  await t.test('block: who goes by LID is listed with the number', async (t) => {
    await blocklist.block(ZOE)
    t.strictSame((await blocklist.list()).at(-1), { phone: phoneOf(ZOE), id: lidOf(ZOE) })
    await blocklist.unblock(lidOf(ZOE))
    t.equal((await blocklist.list()).length, 2)
  })

  await t.test('block, unblock: only people on WhatsApp', async (t) => {
    for (const change of [blocklist.block, blocklist.unblock]) {
      for (const id of [ABSENT, UNKNOWN.lid]) await t.rejects(change(id), { code: NotFound.code })
      await t.rejects(change(friends), { code: OperationRejected.code })
    }
    t.equal((await blocklist.list()).length, 2)
  })

  await t.test('unblock: the contact is in the list no more; twice does no harm', async (t) => {
    for (const id of [CAIO, CAIO]) await blocklist.unblock(id)
    t.strictSame(await blocklist.list(), [{ phone: phoneOf(STRANGER), id: STRANGER }])
  })
}
