import type { Test } from 'tap'
import { NotFound } from '../../../src/errors.js'
import { BAKERY, CAIO, STRANGER, UNKNOWN, type MakeAccount } from '../../support/test-account.js'

/**
 * What our interface promises and the adapter does not keep yet: these tests run over the fake alone. Once the adapter
 * keeps a promise, its test belongs into the suite of its domain.
 */
export async function unmet (t: Test, makeAccount: MakeAccount): Promise<void> {
  const { whatsapp: { catalog, chats }, outside } = await makeAccount(t)

  await t.test('takeUnread: each message once, from the oldest to the newest', async (t) => {
    for (const body of ['one', 'two', 'three']) await outside.writes(CAIO, body)
    const taken = (await chats.takeUnread()).flatMap(({ messages }) => messages).map(({ body }) => body)
    t.strictSame(taken.filter((body) => !String(body).startsWith('hello from ')), ['one', 'two', 'three'])
    t.ok(taken.includes('hello from Caio'), 'also what was unread before')
    t.strictSame(await chats.takeUnread(), [])
  })

  await t.test('mute: the chat shows until when', async (t) => {
    const { expiration } = await chats.mute(CAIO, 8, 'hours')
    t.equal((await chats.get(CAIO)).muteExpiration, expiration)
  })

  await t.test('setTemporaryMessages: without a chat, it is not found', async (t) => {
    for (const id of [STRANGER, UNKNOWN.group]) {
      await t.rejects(chats.setTemporaryMessages(id, true), { code: NotFound.code }, id)
    }
  })

  await t.test('an unknown product is named in the error', async (t) => {
    const error = { code: NotFound.code, message: 'There is no product 1 in this session' }
    const picture = 'data:image/png;base64,iVBORw0KGgo='
    await t.rejects(catalog.product(BAKERY, '1'), error)
    await t.rejects(catalog.edit('1', { name: 'x' }), error)
    await t.rejects(catalog.changeImage('1', picture), error)
    await t.rejects(catalog.setVisibility('1', true), error)
    await t.rejects(catalog.removeImage('1', 0), error)
  })
}
