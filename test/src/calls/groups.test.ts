import t from 'tap'
import { NotPossible } from '../../../src/errors.js'
import type { Client } from '../../../src/sessions/driver.js'
import { codeOf, create, set } from '../../../src/calls/groups.js'

const client = (calls: Record<string, (...args: any[]) => unknown>) => calls as unknown as Client

t.test('create tells which of several groups could not be made, and why', async (t) => {
  const whatsapp = client({
    createGroup: async (name: string) => {
      if (name === 'bad') throw new NotPossible('createGroup', 'bad-request')
      return { gid: { user: '120363' }, participants: {} }
    }
  })
  t.match(await create(whatsapp, ['good', 'bad'], []), [
    { name: 'good', id: '120363', participants: {} },
    { name: 'bad', error: { code: 'APP_NOT_POSSIBLE', message: 'WhatsApp refused createGroup: bad-request' } }
  ])
  await t.rejects(create(whatsapp, ['bad'], []), { code: 'APP_NOT_POSSIBLE' })
})

t.test('set hands over numbers, for wa-js takes every boolean for `on`', async (t) => {
  const given: unknown[] = []
  const whatsapp = client({ setGroupProperty: async (_id: string, _property: string, value: unknown) => given.push(value) })
  for (const value of [true, 'true', false, 'false', '0', 86_400, '604800']) await set(whatsapp, '1@g.us', 'ephemeral', value)
  t.strictSame(given, [1, 1, 0, 0, 0, 86_400, 604_800])
})

t.test('codeOf takes the code out of a link', async (t) => {
  for (const link of ['AbC_1-2', 'chat.whatsapp.com/AbC_1-2', 'https://chat.whatsapp.com/invite/AbC_1-2', 'https://chat.whatsapp.com/AbC_1-2?mode=x']) {
    t.equal(codeOf(link), 'AbC_1-2')
  }
})
