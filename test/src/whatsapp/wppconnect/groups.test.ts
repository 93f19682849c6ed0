import t from 'tap'
import { OperationRejected } from '../../../../src/errors.js'
import type { Client } from '../../../../src/whatsapp/wppconnect/client.js'
import { codeOf, create, leave, set, setDescription } from '../../../../src/whatsapp/wppconnect/groups.js'
import { pageClient } from '../../../support/page-client.js'

const client = (calls: Record<string, (...args: any[]) => unknown>) => calls as unknown as Client

t.test('create reports which of several groups could not be created, and why', async (t) => {
  const whatsapp = client({
    createGroup: async (name: string) => {
      if (name === 'bad') throw new OperationRejected('createGroup', 'bad-request')
      return { gid: { user: '120363' }, participants: {} }
    }
  })
  t.match(await create(whatsapp, ['good', 'bad'], []), [
    { name: 'good', id: '120363', participants: {} },
    { name: 'bad', error: { code: 'APP_NOT_POSSIBLE', message: 'WhatsApp refused to create group: bad-request' } }
  ])
  await t.rejects(create(whatsapp, ['bad'], []), { code: 'APP_NOT_POSSIBLE' })
})

const chatOf = (may: object = {}) => ({
  id: 'wid of the group',
  groupMetadata: { descId: 'old', canSetGroupProperty: () => true, canSetEphemeralSetting: () => true, canSetDescription: () => true, ...may }
})
const WPP = (chat: object, group: object = {}) => ({ group: { ensureGroup: async () => chat, ...group }, whatsapp: { functions: { randomMessageId: () => 'new' } } })

t.test('set hands over numbers', async (t) => {
  const given: unknown[] = []
  const setGroupProperty = async (...args: unknown[]) => { given.push(args) }
  const whatsapp = pageClient(t, { WPP: WPP(chatOf()), modules: { WAWebGroupModifyInfoJob: { setGroupProperty } } })
  for (const value of [true, 'true', false, 'false', '0', 86_400, '604800']) t.equal(await set(whatsapp, '1@g.us', 'ephemeral', value), true)
  for (const value of [true, false, '1', 7]) await set(whatsapp, '1@g.us', 'restrict', value)
  t.strictSame(given.slice(0, 7).map((args) => (args as unknown[])[2]), [604_800, 604_800, 0, 0, 0, 86_400, 604_800])
  t.strictSame(given.slice(7), [1, 0, 1, 1].map((value) => ['wid of the group', 'restrict', value]))
  await t.rejects(set(whatsapp, '1@g.us', 'ephemeral', 5), /Invalid ephemeral duration/)
})

t.test('set fails where this account may not, and where the server refuses, which wa-js does not look at', async (t) => {
  const setGroupProperty = async () => ({ name: 'SetPropertyResponseClientError', value: { errorSetPropertyClientErrors: { value: { code: '401', text: 'not-authorized' } } } })
  const modules = { WAWebGroupModifyInfoJob: { setGroupProperty } }
  await t.rejects(set(pageClient(t, { WPP: WPP(chatOf()), modules }), '1@g.us', 'restrict', true), /not-authorized/)
  await t.rejects(set(pageClient(t, { WPP: WPP(chatOf({ canSetGroupProperty: () => false })), modules }), '1@g.us', 'restrict', true), /not allowed to set property restrict/)
  await t.rejects(set(pageClient(t, { WPP: WPP(chatOf({ canSetEphemeralSetting: () => false })), modules }), '1@g.us', 'announcement', true), /not allowed/)
  await t.rejects(set(pageClient(t, { WPP: WPP(chatOf()) }), '1@g.us', 'restrict', true), /module WAWebGroupModifyInfoJob is missing/)
})

t.test('setDescription hands over one object, with no text where the description is to go', async (t) => {
  const given: unknown[] = []
  const modules = { WAWebGroupModifyInfoJob: { setGroupDescription: async (...args: unknown[]) => { given.push(args) } } }
  const chat = chatOf()
  const whatsapp = pageClient(t, { WPP: WPP(chat), modules })
  t.equal(await setDescription(whatsapp, '1@g.us', 'About us'), true)
  t.match(chat.groupMetadata, { desc: 'About us', descId: 'new' })
  await setDescription(whatsapp, '1@g.us', '')
  t.strictSame(given, [
    [{ groupWid: 'wid of the group', desc: 'About us', newDescId: 'new', prevDescId: 'old' }],
    [{ groupWid: 'wid of the group', desc: undefined, newDescId: 'new', prevDescId: 'new' }]
  ])
  await t.rejects(setDescription(pageClient(t, { WPP: WPP(chatOf({ canSetDescription: () => false })), modules }), '1@g.us', 'x'), /not allowed/)
})

t.test('leave fails where WhatsApp refuses, which wa-js answers with false', async (t) => {
  const left: unknown[] = []
  await leave(pageClient(t, { WPP: WPP(chatOf(), { leave: async (id: string) => { left.push(id) } }) }), '1@g.us')
  t.strictSame(left, ['1@g.us'])
  await t.rejects(leave(pageClient(t, { WPP: WPP(chatOf(), { leave: async () => false }) }), '1@g.us'), /Can not leave 1@g.us/)
})

t.test('codeOf takes the code out of a link', async (t) => {
  for (const link of ['AbC_1-2', 'chat.whatsapp.com/AbC_1-2', 'https://chat.whatsapp.com/invite/AbC_1-2', 'https://chat.whatsapp.com/AbC_1-2?mode=x']) {
    t.equal(codeOf(link), 'AbC_1-2')
  }
})
