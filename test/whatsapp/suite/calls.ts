import type { Test } from 'tap'
import { RejectCallReply } from '../../../schemas/calls.js'
import { NotFound } from '../../../src/errors.js'
import { fits } from '../../support/schema-faults.js'
import { CAIO, DORA, type MakeAccount } from '../../support/test-account.js'

export async function calls (t: Test, makeAccount: MakeAccount): Promise<void> {
  const { whatsapp: { calls }, outside } = await makeAccount(t)

  await t.test('reject: the call that rings', async (t) => {
    await outside.calls(CAIO)
    const answer = await calls.reject()
    fits(t, RejectCallReply.properties.response, answer)
    t.equal(answer, true)
    await t.rejects(calls.reject(), { code: NotFound.code, message: /call that rings/ }, 'once only')
  })

  await t.test('reject: a call by its id', async (t) => {
    const id = await outside.calls(DORA)
    t.equal(await calls.reject(id), true)
    await t.rejects(calls.reject(id), { code: NotFound.code, message: `There is no call ${id} in this session` })
  })

  await t.test('reject: an unknown call is not found, and the other one still rings', async (t) => {
    await outside.calls(CAIO)
    await t.rejects(calls.reject('9F86D081884C7D659A2FEAA0C55AD015'), { code: NotFound.code })
    t.equal(await calls.reject(), true)
  })
}
