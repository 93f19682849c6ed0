import t from 'tap'
import { Bot, request } from '../../support/bot.js'
import { twoSessions } from '../../support/two-sessions.js'
import { until } from '../../support/until.js'

t.test('the live stream of a session', { timeout: 240_000 }, async (t) => {
  const { url, ana, ben, phones } = await twoSessions(t)
  const reader = async (filter: string, lastEventId?: string) => {
    const bot = new Bot(url, 'ana')
    bot.token = ana.token
    return { bot, stop: await bot.listen(t, { filter, ...(lastEventId && { lastEventId }) }) }
  }
  const write = async (from: number, to: number) => {
    for (let i = from; i < to; i++) await ben.post('send-message', { phone: phones.ana, message: `message ${i}` })
  }
  const bodies = ({ events }: Bot) => events.map(({ data }) => data.body)
  const messages = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => `message ${from + index}`)
  const begun = new Date().toISOString()

  await t.test('GET events: a reader that loses its connection gets what it missed, each once', async (t) => {
    const first = await reader('onmessage')
    await write(0, 3)
    await first.bot.receives('onmessage', ({ body }) => body === 'message 2')
    first.stop()
    await write(3, 6)
    await ana.receives('onmessage', ({ body }) => body === 'message 5')
    const { bot } = await reader('onmessage', first.bot.events.at(-1)!.id)
    await write(6, 9)
    await bot.receives('onmessage', ({ body }) => body === 'message 8')
    t.strictSame([...bodies(first.bot), ...bodies(bot)], messages(0, 9))
  })

  await t.test('GET events: from a moment on', async (t) => {
    const { bot } = await reader(`onmessage&since=${begun}`)
    await bot.receives('onmessage', ({ body }) => body === 'message 8')
    t.strictSame(bodies(bot), messages(0, 9))
  })

  await t.test('GET events, bad input: a moment that is none, an id that is none', async (t) => {
    t.match(await ana.get('events?since=yesterday'), { status: 400, body: { message: /querystring\/since/ } })
    t.match(await ana.get('events?lastEventId=garbage'), { status: 400, body: { message: /querystring\/lastEventId/ } })
  })

  await t.test('GET events, error: receives nothing without a valid token, and nothing more once the token is revoked', async (t) => {
    t.equal((await request(`${url}/api/ana/events`)).status, 401)
    t.equal((await request(`${url}/api/ana/events`, 'GET', undefined, { authorization: `Bearer ${ben.token}` })).status, 401)
    const stream = await fetch(`${url}/api/ana/events`, { headers: { authorization: `Bearer ${ana.token}` } })
    let ended = false
    void stream.text().then(() => {}, () => {}).then(() => { ended = true })
    await request(`${url}/api/ana/THISISMYSECURETOKEN/revoke-tokens`, 'POST')
    await until('the stream to end', () => ended)
    t.equal((await ana.get('events')).status, 401)
  })
})
