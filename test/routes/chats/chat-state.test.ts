import t from 'tap'
import { until } from '../../support/until.js'
import { conversation } from '../../support/conversation.js'

t.test('what somebody does in a chat', async (t) => {
  const { ana, ben, phones, idOf } = await conversation(t)
  t.equal((await ben.post('subscribe-presence', { phone: phones.ana })).status, 200)
  const states = () => ben.events.filter(({ name, data }) => name === 'onpresencechanged' && data.id === idOf(phones.ana)).map(({ data }) => data.state as string)
  /** Ben sees the states, in their order, after all that Ben has seen before. */
  const sees = async (action: () => Promise<{ status: number, body: object }>, ...wanted: string[]) => {
    const before = states().length
    const { status, body } = await action()
    t.match({ status, body }, { status: 200, body: { status: 'success', session: 'ana' } })
    await until(wanted.join(), () => states().slice(before).join() === wanted.join())
  }
  const nothing = async (body: unknown, route: string, wanted: object) => {
    const before = states().length
    t.match(await ana.post(route, body), wanted)
    t.equal(states().length, before, 'Ben sees nothing')
  }

  await t.test('POST typing: the other one sees it, and sees it end', async () => {
    await sees(() => ana.post('typing', { phone: phones.ben }), 'composing')
    await sees(() => ana.post('typing', { phone: phones.ben, value: 'false' }), 'available')
    await sees(() => ana.post('typing', { phone: `${phones.ben}@c.us`, value: true }), 'composing')
    await sees(() => ana.post('typing', { phone: phones.ben, value: false }), 'available')
  })

  await t.test('POST typing, bad input: nobody named, or a value that is neither', async () => {
    await nothing({}, 'typing', { status: 400, body: { message: /phone/ } })
    await nothing({ phone: phones.ben, value: 'perhaps' }, 'typing', { status: 400, body: { message: /body\/value/ } })
  })

  await t.test('POST typing, error: no such chat', async () => {
    await nothing({ phone: [phones.ben, '15550009991'] }, 'typing', { status: 404, body: { code: 'APP_CHAT_NOT_FOUND' } })
  })

  await t.test('POST recording: the other one sees it, until it is stopped or the time is over', async () => {
    await sees(() => ana.post('recording', { phone: phones.ben }), 'recording')
    await sees(() => ana.post('recording', { phone: phones.ben, value: 'false' }), 'available')
    await sees(() => ana.post('recording', { phone: phones.ben, duration: 300 }), 'recording', 'available')
  })

  await t.test('POST recording: ends when the client disconnects', async () => {
    await sees(async () => {
      const before = states().length
      const client = new AbortController()
      const reply = fetch(`${ana.url}/api/ana/recording`, {
        method: 'POST',
        headers: { authorization: `Bearer ${ana.token}`, 'content-type': 'application/json' },
        body: JSON.stringify({ phone: phones.ben, duration: 60_000 }),
        signal: client.signal
      })
      await until('the recording to begin', () => states().length > before)
      client.abort()
      await t.rejects(reply, { name: 'AbortError' })
      return { status: 200, body: { status: 'success', session: 'ana' } }
    }, 'recording', 'available')
  })

  await t.test('POST recording, bad input: a time that is none', async () => {
    await nothing({ phone: phones.ben, duration: 'long' }, 'recording', { status: 400, body: { message: /body\/duration/ } })
    await nothing({ phone: phones.ben, duration: 600_000 }, 'recording', { status: 400, body: { message: /body\/duration/ } })
  })

  await t.test('POST recording, error: no such chat', async () => {
    await nothing({ phone: '15550009991' }, 'recording', { status: 404, body: { code: 'APP_CHAT_NOT_FOUND' } })
  })

  await t.test('POST chat-state: 0 types, 1 records, 2 pauses, as numbers or texts', async () => {
    await sees(() => ana.post('chat-state', { phone: phones.ben, chatstate: '0' }), 'composing')
    await sees(() => ana.post('chat-state', { phone: phones.ben, chatstate: 1 }), 'recording')
    await sees(() => ana.post('chat-state', { phone: phones.ben, chatstate: 2 }), 'available')
  })

  await t.test('POST chat-state, bad input: no state, or an unknown one', async () => {
    await nothing({ phone: phones.ben }, 'chat-state', { status: 400, body: { message: /chatstate/ } })
    await nothing({ phone: phones.ben, chatstate: 3 }, 'chat-state', { status: 400, body: { message: /body\/chatstate/ } })
  })

  await t.test('POST chat-state, error: no such chat', async () => {
    await nothing({ phone: '15550009991', chatstate: 0 }, 'chat-state', { status: 404, body: { code: 'APP_CHAT_NOT_FOUND' } })
  })
})
