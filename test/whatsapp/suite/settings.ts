import type { Test } from 'tap'
import { LimitReply } from '../../../schemas/page.js'
import { InvalidRequest } from '../../../src/errors.js'
import { fits } from '../../support/schema-faults.js'
import type { MakeAccount } from '../../support/test-account.js'

export async function settings (t: Test, makeAccount: MakeAccount): Promise<void> {
  const { whatsapp: { settings } } = await makeAccount(t)

  await t.test('setLimit: the limit that holds now; null where WhatsApp Web has it no more', async (t) => {
    const limits = [
      ['maxFileSize', 1000, 1000], ['maxFileSize', '2000', 2000], ['maxShare', 7, 7], ['unlimitedPin', true, true],
      ['unlimitedPin', 'false', false], ['maxMediaSize', 1000, null], ['statusVideoMaxDuration', 60, null]
    ] as const
    for (const [name, value, limit] of limits) {
      const answer = await settings.setLimit(name, value)
      fits(t, LimitReply, answer)
      t.equal(answer, limit, `${name} ${value}`)
    }
  })

  await t.test('setLimit: a value that the limit does not allow', async (t) => {
    const wrong = [
      ['maxFileSize', 0], ['maxFileSize', 1_073_741_825], ['maxShare', 1.5], ['maxShare', true], ['maxShare', 'many'],
      ['unlimitedPin', 3]
    ] as const
    for (const [name, value] of wrong) {
      const error = { code: InvalidRequest.code, message: /^body\/value/ }
      await t.rejects(settings.setLimit(name, value), error, `${name} ${value}`)
    }
  })
}
