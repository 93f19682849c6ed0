import t from 'tap'
import { activity } from '../../../../src/whatsapp/wppconnect/activity.js'
import { installReader } from '../../../../src/whatsapp/wppconnect/in-page/reader.js'
import { pageOf } from '../../../support/in-page.js'

const NOW = 1_000

const wid = (text: string) => ({ server: text.split('@')[1], isLid: () => text.endsWith('@lid'), toString: () => text })
const messages = (...entries: Array<{ id: string, t: number, type?: string }>) => ({ getModelsArray: () => entries.map((entry) => ({ type: 'chat', ...entry })) })
const store = (...models: unknown[]) => ({ getModelsArray: () => models })

/** A page with the names that WhatsApp Web has, and no others. */
function page (chats: unknown[], newsletters: unknown[] = []) {
  const client = pageOf({
    top: globalThis,
    WPP: {
      conn: { getMyUserId: () => wid('1@c.us') },
      whatsapp: {
        ChatStore: store(...chats),
        NewsletterStore: store(...newsletters),
        functions: { unixTime: () => NOW },
        lidPnCache: { getPhoneNumber: () => wid('3@c.us'), getCurrentLid: () => undefined }
      }
    }
  })
  installReader('')
  return client
}

const query = { account: '1@c.us', after: NOW - 100, withUnread: false }

t.test('what happened in chats and channels; notices and the status are nothing that happened', async (t) => {
  const client = page([
    { id: wid('2@c.us'), t: NOW, unreadCount: 1, msgs: messages({ id: 'notice', t: NOW, type: 'e2e_notification' }, { id: 'old', t: 1 }, { id: 'a', t: NOW }) },
    { id: wid('4@lid'), t: NOW, unreadCount: -1, msgs: messages() },
    { id: wid('5@c.us'), t: 1, unreadCount: 2, msgs: messages() },
    { id: wid('status@broadcast'), t: NOW, msgs: messages() }
  ], [{ id: wid('6@newsletter'), t: NOW, msgs: messages({ id: 'post', t: NOW }) }])
  t.strictSame(await activity(client).listChats(query), {
    account: '1@c.us',
    now: NOW,
    unreadable: [],
    chats: [
      { id: '2@c.us', other: null, t: NOW, unread: 1, recent: [{ id: 'a', t: NOW }], undecrypted: [] },
      { id: '4@lid', other: '3@c.us', t: NOW, unread: 0, recent: [], undecrypted: [] },
      { id: '6@newsletter', other: null, t: NOW, unread: 0, recent: [{ id: 'post', t: NOW }], undecrypted: [] }
    ]
  })
})

t.test('a chat that cannot be looked at is named, and the others are looked at', async (t) => {
  const odd = { id: wid('0@c.us'), get msgs () { throw new Error('odd chat') } }
  const news = await activity(page([odd, { t: NOW }, { id: wid('2@c.us'), t: NOW, msgs: messages({ id: 'a', t: NOW }) }])).listChats(query)
  t.match(news.chats, [{ id: '2@c.us' }])
  t.equal(news.chats.length, 1)
  t.match(news.unreadable, [{ id: '0@c.us', error: 'Error: odd chat' }, { id: 'undefined', error: /TypeError/ }])
})
