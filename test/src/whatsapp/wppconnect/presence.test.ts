import t from 'tap'
import type { Client } from '../../../../src/whatsapp/wppconnect/client.js'
import { presenceTargets, subscribePresence } from '../../../../src/whatsapp/wppconnect/presence.js'
import { pageOf } from '../../../support/in-page.js'

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

t.test('presenceTargets returns the chats of a request', async (t) => {
  const { client } = page(['1@g.us', '15550000001@c.us'])
  t.strictSame(await presenceTargets(client, { phone: '15550000001, 123456789012345' }), ['15550000001@c.us', '123456789012345@lid'])
  t.strictSame(await presenceTargets(client, { phone: '15550000001', isLid: true, all: false }), ['15550000001@lid'])
  t.strictSame(await presenceTargets(client, { all: true }), ['15550000001@c.us'])
  t.strictSame(await presenceTargets(client, { all: true, isGroup: true }), ['1@g.us'])
  await t.rejects(presenceTargets(client, {}), { code: 'APP_NO_RECIPIENT' })
})

t.test('many are asked for in parts', async (t) => {
  const ids = Array.from({ length: 120 }, (_, index) => `${15550000000 + index}@c.us`)
  const { client, batches } = page(ids)
  await subscribePresence(client, { all: true })
  t.strictSame(batches.map(({ length }) => length), [50, 50, 20])
  t.strictSame(batches.flat(), ids)
})

t.test('all are people: not this account, not WhatsApp\'s own, no bots', async (t) => {
  const wid = (text: string, isRegular?: boolean) => {
    const [user, server] = text.split('@')
    return { user, server, isUser: () => ['c.us', 'lid', 'bot'].includes(server ?? ''), toString: () => text, ...(isRegular !== undefined && { isRegularUser: () => isRegular }) }
  }
  const contacts = (ids: object[]) => pageOf({ WPP: { whatsapp: { ContactStore: ids.map((id) => ({ id, isMe: String(id) === '1@c.us' })) } } })
  const ids = ['1@c.us', '15550000001@c.us', '7@lid', '0@c.us', '13135550002@c.us', '867051314767696@bot', '2@g.us', '3@newsletter']
  t.strictSame(await presenceTargets(contacts(ids.map((id) => wid(id))), { all: true }), ['15550000001@c.us', '7@lid'])
  t.strictSame(await presenceTargets(contacts([wid('5@c.us', true), wid('6@c.us', false)]), { all: true }), ['5@c.us'], 'where the page knows what a person is, it decides')
})
