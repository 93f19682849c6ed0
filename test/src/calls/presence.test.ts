import t from 'tap'
import type { Client } from '../../../src/sessions/driver.js'
import { presenceTargets, subscribePresence } from '../../../src/calls/presence.js'

/** A page that answers what a list is asked for, and keeps whose presence it was asked to subscribe to. */
function page (ids: string[]) {
  const batches: string[][] = []
  const client = {
    inPage: async (call: string, _work: unknown, given: string[] | boolean) => {
      if (call === 'listPresences') return given === true ? ids.filter((id) => id.endsWith('@g.us')) : ids.filter((id) => !id.endsWith('@g.us'))
      batches.push(given as string[])
    }
  }
  return { client: client as unknown as Client, batches }
}

t.test('whom a caller means', async (t) => {
  const { client } = page(['1@g.us', '15550000001@c.us'])
  t.strictSame(await presenceTargets(client, { phone: '15550000001, 123456789012345' }), ['15550000001@c.us', '123456789012345@lid'])
  t.strictSame(await presenceTargets(client, { phone: '15550000001', isLid: 'true', all: 'false' }), ['15550000001@lid'])
  t.strictSame(await presenceTargets(client, { all: true }), ['15550000001@c.us'])
  t.strictSame(await presenceTargets(client, { all: 'true', isGroup: 'true' }), ['1@g.us'])
  await t.rejects(presenceTargets(client, {}), { code: 'APP_NO_RECIPIENT' })
})

t.test('many are asked for in parts', async (t) => {
  const ids = Array.from({ length: 120 }, (_, index) => `${15550000000 + index}@c.us`)
  const { client, batches } = page(ids)
  await subscribePresence(client, { all: true })
  t.strictSame(batches.map(({ length }) => length), [50, 50, 20])
  t.strictSame(batches.flat(), ids)
})
