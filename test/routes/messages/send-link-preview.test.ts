import t from 'tap'
import { request } from '../../support/bot.js'
import { twoSessions } from '../../support/two-sessions.js'
import { messagesOf, outside, seenBy } from '../../support/sandbox-messages.js'
import { until } from '../../support/until.js'

t.test('send-link-preview and send-location', { timeout: 180_000 }, async (t) => {
  const { ana, ben, phones, idOf, url } = await twoSessions(t)
  const nowhere = '120363000000000000@g.us'

  await t.test('POST send-link-preview: arrives with the preview', async (t) => {
    const sent = await ana.post('send-link-preview', { phone: phones.ben, url: 'https://example.com/a', caption: 'Have a look' })
    t.match(sent, { status: 201, body: { status: 'success', session: 'ana', response: [{ id: /^true_/, to: `${phones.ben}@c.us` }] } })
    const got = await ben.receives('onmessage', ({ body }) => /Have a look/.test(body))
    t.match(got, { body: 'https://example.com/a\nHave a look', matchedText: 'https://example.com/a', title: 'example.com' })
    t.match(await seenBy(url, phones.ben, ({ link }) => link), { link: { url: 'https://example.com/a', title: 'example.com' } })
  })

  await t.test('POST send-link-preview, bad input: no link, or no web link', async (t) => {
    t.match(await ana.post('send-link-preview', { phone: phones.ben, caption: 'no link' }), { status: 400, body: { message: /url/ } })
    t.match(await ana.post('send-link-preview', { phone: phones.ben, url: 'file:///etc/passwd' }), { status: 400, body: { message: /url/ } })
    t.notOk(await seenBy(url, phones.ana, ({ body }) => /no link|passwd/.test(body)))
  })

  await t.test('POST send-link-preview, error: a group that does not exist', async (t) => {
    t.match(await ana.post('send-link-preview', { phone: nowhere, url: 'https://example.com/b' }), { status: 404, body: { code: 'APP_NOT_FOUND' } })
    t.notOk(await seenBy(url, phones.ana, ({ body }) => /example.com.b/.test(body)))
  })

  await t.test('POST send-location: arrives with place and name', async (t) => {
    const place = { lat: '-23.5505', lng: -46.6333, title: 'Cafe', address: 'Street 1' }
    const sent = await ana.post('send-location', { phone: [phones.ben, '15550002003'], ...place })
    t.match(sent, { status: 201, body: { status: 'success', session: 'ana', response: [{ id: new RegExp(`^true_${idOf(phones.ben)}`), ack: Number }, { id: new RegExp(`^true_${idOf('15550002003')}`) }] } })
    t.match(await ben.receives('onmessage', ({ type }) => type === 'location'), { lat: -23.5505, lng: -46.6333, loc: 'Cafe\nStreet 1' })
    for (const phone of [phones.ben, '15550002003']) {
      t.match(await seenBy(url, phone, ({ type }) => type === 'location'), { location: { lat: -23.5505, lng: -46.6333, name: 'Cafe', address: 'Street 1' } })
    }
  })

  await t.test('POST send-location: a person outside sends one too', async (t) => {
    t.equal((await outside(url, '15550002003', 'location', { to: phones.ana, lat: 1.5, lng: 2.5, name: 'Pier' })).status, 201)
    t.match(await ana.receives('onmessage', ({ type }) => type === 'location'), { lat: 1.5, lng: 2.5, loc: 'Pier', from: idOf('15550002003'), phone: '15550002003' })
  })

  await t.test('POST send-location, bad input: a place that is not on earth', async (t) => {
    const before = (await messagesOf(url, phones.ana)).length
    for (const [wrong, field] of [[{ lat: 91, lng: 0 }, 'lat'], [{ lat: 0, lng: '181' }, 'lng'], [{ lat: 'north', lng: 0 }, 'lat'], [{ lat: 1 }, 'lng']] as const) {
      t.match(await ana.post('send-location', { phone: phones.ben, ...wrong }), { status: 400, body: { message: new RegExp(field) } })
    }
    t.equal((await messagesOf(url, phones.ana)).length, before)
  })

  await t.test('POST send-location, error: a number that is not on WhatsApp, a group that does not exist', async (t) => {
    await request(`${url}/sandbox/accounts`, 'POST', { phone: '15550009999', exists: false })
    const place = { lat: 10, lng: 20 }
    t.match(await ana.post('send-location', { phone: [phones.ben, '15550009999'], ...place }), { status: 400, body: { code: 'APP_NUMBER_NOT_ON_WHATSAPP' } })
    t.match(await ana.post('send-location', { phone: nowhere, ...place }), { status: 404, body: { code: 'APP_NOT_FOUND' } })
    t.notOk(await seenBy(url, phones.ana, ({ location }) => location?.lat === 10))
    const part = await ana.post('send-location', { phone: [nowhere, phones.ben], ...place })
    t.match(part, { status: 201, body: { response: [{ id: new RegExp(`^true_${idOf(phones.ben)}`) }], failed: [{ to: nowhere, code: 'APP_NOT_FOUND' }] } })
    await until('the place at Ben', () => seenBy(url, phones.ben, ({ location }) => location?.lat === 10))
  })
})
