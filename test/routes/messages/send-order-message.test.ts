import t from 'tap'
import { request } from '../../support/bot.js'
import { dataUri, pngOf } from '../../support/pictures.js'
import { twoSessions } from '../../support/two-sessions.js'
import { until } from '../../support/until.js'
import { messagesOf, seenBy } from '../../support/sandbox-messages.js'

t.test('send-order-message and send-pix-key', { timeout: 180_000 }, async (t) => {
  const { ana, ben, phones, url } = await twoSessions(t)
  const nowhere = '120363000000000000@g.us'
  const items = [{ type: 'custom', name: 'Tea', price: 5000, qnt: 2 }, { type: 'custom', name: 'Cake', price: '4000', qnt: '1' }]

  await t.test('POST send-order-message: arrives with items and total', async (t) => {
    const sent = await ana.post('send-order-message', { phone: phones.ben, items, options: { tax: 500, discount: 1000, notes: 'For table 4' } })
    t.match(sent, { status: 201, body: { status: 'success', session: 'ana', response: [{ type: 'interactive', to: `${phones.ben}@c.us` }] } })
    t.match(await ben.receives('onmessage', ({ nativeFlowName }) => nativeFlowName === 'review_and_pay'), { type: 'interactive', caption: 'For table 4' })
    const seen = await seenBy(url, phones.ben, ({ buttons }) => buttons?.[0].name === 'review_and_pay')
    t.match(seen, { body: 'For table 4', buttons: [{ params: { currency: 'USD', total_amount: { value: 13500, offset: 1000 }, order: { items: [{ name: 'Tea', quantity: 2, amount: { value: 5000 } }, { name: 'Cake' }], subtotal: { value: 14000 } } } }] })
  })

  await t.test('POST send-order-message, bad input: no items, a wrong kind, a price below zero', async (t) => {
    const before = (await messagesOf(url, phones.ana)).length
    for (const [body, field] of [[{}, /items/], [{ items: [] }, /items/], [{ items: [{ type: 'gift' }] }, /type/], [{ items: [{ type: 'custom', name: 'Tea', price: -1 }] }, /price/]] as const) {
      t.match(await ana.post('send-order-message', { phone: phones.ben, ...body }), { status: 400, body: { message: field } })
    }
    t.equal((await messagesOf(url, phones.ana)).length, before)
  })

  await t.test('POST send-order-message, error: a group or a product that does not exist', async (t) => {
    t.match(await ana.post('send-order-message', { phone: nowhere, items }), { status: 404, body: { code: 'APP_NOT_FOUND' } })
    const product = { phone: phones.ben, items: [{ type: 'product', id: '6987301181294', qnt: 1 }] }
    t.match(await ana.post('send-order-message', product), { status: 400, body: { code: 'APP_NOT_A_BUSINESS' } })
    await request(`${url}/sandbox/accounts`, 'POST', { phone: phones.ana, business: true })
    t.match(await ana.post('send-order-message', product), { status: 404, body: { code: 'APP_NOT_FOUND', message: /6987301181294/ } })
  })

  const picture = dataUri(pngOf(40, 40, [9, 8, 7]))
  const PRODUCTS = {
    'with its picture': async (name: string) => (await ana.post('add-product', { name, price: 4.99, currency: 'USD', image: picture })).body['response'].id as string,
    'without one': async (name: string) => await outsideProduct(name, []),
    'whose picture cannot be loaded': async (name: string) => await outsideProduct(name, ['https://web.whatsapp.com/images/none'])
  }
  const outsideProduct = async (name: string, images: string[]) =>
    (await request(`${url}/sandbox/accounts/${phones.ana}/products`, 'POST', { name, price: 4990, currency: 'USD', images })).body['id'] as string

  for (const [kind, add] of Object.entries(PRODUCTS)) {
    await t.test(`POST send-order-message: a product of the catalog ${kind}`, async (t) => {
      const name = `Tea ${kind}`
      const id = await add(name)
      const sent = await ana.post('send-order-message', { phone: phones.ben, items: [{ type: 'product', id, qnt: 2 }] })
      t.match(sent, { status: 201, body: { status: 'success', response: [{ type: 'interactive' }] } })
      const seen = await until('the order', async () => await seenBy(url, phones.ben, ({ buttons }) => JSON.stringify(buttons ?? []).includes(name)))
      t.match(seen.buttons[0].params, { order: { items: [{ retailer_id: id, name, quantity: 2 }] } })
    })
  }

  await t.test('POST send-pix-key: arrives with the key', async (t) => {
    const sent = await ana.post('send-pix-key', { phone: phones.ben, keyType: 'EMAIL', name: 'Cafe', key: 'cafe@example.com', instructions: 'Pay within a day' })
    t.match(sent, { status: 201, body: { status: 'success', session: 'ana', response: [{ type: 'interactive', nativeFlowName: 'payment_info' }] } })
    t.match(await ben.receives('onmessage', ({ nativeFlowName }) => nativeFlowName === 'payment_info'), { type: 'interactive' })
    const seen = await seenBy(url, phones.ben, ({ buttons }) => buttons?.[0].name === 'payment_info')
    t.match(seen?.buttons[0].params, {
      payment_settings: [{ pix_static_code: { key_type: 'EMAIL', merchant_name: 'Cafe', key: 'cafe@example.com' } }, {}],
      external_payment_configurations: [{ payment_instruction: 'Pay within a day' }]
    })
  })

  await t.test('POST send-pix-key, bad input: a kind of key that there is not, no key', async (t) => {
    const before = (await messagesOf(url, phones.ana)).length
    const pix = { phone: phones.ben, keyType: 'EMAIL', name: 'Cafe', key: 'cafe@example.com' }
    t.match(await ana.post('send-pix-key', { ...pix, keyType: 'IBAN' }), { status: 400, body: { message: /keyType/ } })
    t.match(await ana.post('send-pix-key', { ...pix, key: undefined }), { status: 400, body: { message: /key/ } })
    t.equal((await messagesOf(url, phones.ana)).length, before)
  })

  await t.test('POST send-pix-key, error: a group that does not exist', async (t) => {
    t.match(await ana.post('send-pix-key', { phone: nowhere, keyType: 'EVP', name: 'Cafe', key: 'k' }), { status: 404, body: { code: 'APP_NOT_FOUND' } })
  })
})
