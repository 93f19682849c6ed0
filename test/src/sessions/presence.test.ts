import t from 'tap'
import type { Client } from '../../../src/sessions/driver.js'
import { presenceTargets } from '../../../src/sessions/presence.js'

const client = {
  getAllContacts: async () => [{ id: '1@c.us' }, { id: { _serialized: '2@c.us' } }],
  getAllGroups: async () => [{ id: '3@g.us' }]
} as unknown as Client

t.test('whose presence a caller wants to hear of', async t => {
  t.strictSame(await presenceTargets(client, { phone: '15550000001' }), ['15550000001@c.us'])
  t.strictSame(await presenceTargets(client, { phone: '15550000001-1590000000', isGroup: true, all: 'false' }), ['15550000001-1590000000@g.us'])
  for (const all of [true, 'true'] as const) {
    t.strictSame(await presenceTargets(client, { all }), ['1@c.us', '2@c.us'])
    t.strictSame(await presenceTargets(client, { all, isGroup: 'true' }), ['3@g.us'])
  }
  await t.rejects(presenceTargets(client, {}), { code: 'APP_NO_RECIPIENT' })
})
