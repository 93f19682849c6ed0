import t from 'tap'
import { request } from '../../support/bot.js'
import { dataUri, pngOf } from '../../support/pictures.js'
import { shop } from '../../support/shop.js'
import { businessProfile } from '../../support/business-profile.js'

t.test('business', async (t) => {
  const { ana, ben, app, phones, idOf, sees, url } = await shop(t, { fresh: true })
  const profile = async () => (await sees(`${phones.ana}/business`)).profile
  const add = async (name: string, price: number): Promise<string> => (await ana.post('add-product', { name, price, image: dataUri(pngOf(4, 4, [1, 2, 3])) })).body.response.id
  const order = async (items: object[], message = '') => (await request(`${url}/sandbox/accounts/15550002003/orders`, 'POST', { to: phones.ana, items, message })).body
  const hours = { config: { mon: { mode: 'specific_hours', hours: [[540, 1080]] }, tue: { mode: 'open_24h' } }, timezone: 'America/Sao_Paulo' }

  await t.test('POST edit-business-profile: customers see it', async (t) => {
    const change = { description: 'We sell coffee.', address: 'Street 1', email: 'shop@example.com', website: ['https://example.com/'], businessHours: hours, categories: [{ id: '1', localized_display_name: 'Food' }] }
    const edited = await ana.post('edit-business-profile', change)
    const seen = { ...change, website: [{ url: 'https://example.com/' }] }
    t.match(edited, { status: 200, body: { ...seen, session: 'ana' } })
    t.match(await profile(), seen)
    t.match(await businessProfile(t, app, 'ben', phones.ana), seen)
  })

  await t.test('POST edit-business-profile: what is not named stays; the old spellings work', async (t) => {
    t.match(await ana.post('edit-business-profile', { adress: 'Street 2', websites: 'https://example.org/' }), { status: 200, body: { address: 'Street 2', description: 'We sell coffee.' } })
    t.match(await profile(), { address: 'Street 2', website: [{ url: 'https://example.org/' }], email: 'shop@example.com', businessHours: hours })
  })

  await t.test('POST edit-business-profile, bad input: nothing to change, or hours that are none', async (t) => {
    const before = await profile()
    t.match(await ana.post('edit-business-profile', {}), { status: 400, body: { message: /body/ } })
    t.match(await ana.post('edit-business-profile', { website: 7 }), { status: 400, body: { message: /website/ } })
    t.match(await ana.post('edit-business-profile', { businessHours: { config: { mon: { mode: 'sometimes' } } } }), { status: 400, body: { message: /businessHours/ } })
    t.strictSame(await profile(), before)
  })

  await t.test('POST edit-business-profile, error: no business', async (t) => {
    t.match(await ben.post('edit-business-profile', { description: 'x' }), { status: 400, body: { status: 'error', code: 'APP_NOT_A_BUSINESS', session: 'ben' } })
  })

  const [tea, coffee] = [await add('Tea', 0.5), await add('Coffee', 8.99)]

  await t.test('GET get-business-profiles-products: what the business shows, and what it shows later', async (t) => {
    t.match(await ben.get(`get-business-profiles-products?phone=${phones.ana}`), {
      status: 201,
      body: {
        status: 'Success',
        session: 'ben',
        response: {
          message: 'Information retrieved successfully.',
          contact: `${phones.ana}@c.us`,
          session: 'ben',
          data: [[{ id: coffee, name: 'Coffee', priceAmount1000: 89900 }, { id: tea, name: 'Tea' }]]
        }
      }
    })
    await ana.post('set-product-visibility', { id: tea, value: true })
    const { data } = (await ben.get(`get-business-profiles-products?phone=${phones.ana}@c.us`)).body.response
    t.match(data, [[{ id: coffee }]])
    t.equal(data[0].length, 1, 'a hidden product is left out')
    await ana.post('set-product-visibility', { id: tea, value: false })
  })

  await t.test('GET get-business-profiles-products: all of a catalog that WhatsApp answers in several pages', async (t) => {
    const { catalogs } = app.sandbox.cloud.businesses
    const fields = { description: '', url: '', retailerId: '', currency: 'BRL', hidden: false, price: 1000, images: [] }
    const added = Array.from({ length: 21 }, (_, index) => catalogs.add(phones.ana, { ...fields, name: `Cup ${index}` }).id)
    const { data: [products] } = (await ben.get(`get-business-profiles-products?phone=${phones.ana}`)).body.response
    t.strictSame(products.map(({ id }: { id: string }) => id), [...added.reverse(), coffee, tea])
    catalogs.delete(phones.ana, added)
  })

  await t.test('GET get-business-profiles-products, bad input: no business named', async (t) => {
    t.match(await ben.get('get-business-profiles-products'), { status: 400, body: { message: /phone/ } })
    t.match(await ben.get('get-business-profiles-products?phone=shop'), { status: 400, body: { message: /phone/ } })
  })

  await t.test('GET get-business-profiles-products, error: who is no business', async (t) => {
    t.match(await ana.get(`get-business-profiles-products?phone=${phones.ben}`), { status: 404, body: { code: 'APP_NOT_FOUND' } })
  })

  await t.test('GET get-order-by-messageId/{messageId}: what the customer has ordered', async (t) => {
    const { id, orderId } = await order([{ id: coffee, quantity: 2 }, { id: tea, quantity: 1 }], 'Please')
    const message = await ana.receives('onmessage', (data) => data.id === id)
    t.match(message, { type: 'order', from: idOf('15550002003') })
    t.match(await ana.get(`get-order-by-messageId/${id}`), {
      status: 201,
      body: {
        status: 'Success',
        session: 'ana',
        response: {
          message: 'Information retrieved successfully.',
          contact: null,
          session: 'ana',
          data: {
            id: orderId,
            itemCount: 2,
            total: 184800,
            currency: 'BRL',
            sellerJid: `${phones.ana}@c.us`,
            products: [{ id: coffee, name: 'Coffee', price: 89900, quantity: 2 }, { id: tea, name: 'Tea', price: 5000, quantity: 1 }]
          }
        }
      }
    })
    t.match((await sees('15550002003/messages')).messages, [{ type: 'order', body: 'Please', order: { id: orderId, itemCount: 2, total: 184800 } }])
  })

  await t.test('GET get-order-by-messageId/{messageId}: an order keeps its prices, also after a restart', async (t) => {
    const { id } = await order([{ id: tea }])
    await ana.receives('onmessage', (data) => data.id === id)
    await ana.post('del-products', { id: tea })
    await ana.post('close-session')
    await ana.connect()
    t.match((await ana.get(`get-order-by-messageId/${id}`)).body.response.data, { products: [{ id: tea, name: 'Tea', price: 5000, quantity: 1 }], total: 5000 })
  })

  await t.test('GET get-order-by-messageId/{messageId}, bad input: an id that is none', async (t) => {
    t.match(await ana.get('get-order-by-messageId/order'), { status: 400, body: { message: /messageId/ } })
  })

  await t.test('GET get-order-by-messageId/{messageId}, error: an unknown message, a message that is no order', async (t) => {
    t.match(await ana.get('get-order-by-messageId/false_15550002003@c.us_3A00000000000000'), { status: 404, body: { code: 'APP_NOT_FOUND' } })
    const { body } = await ana.post('send-message', { phone: '15550002003', message: 'Thanks' })
    t.match(await ana.get(`get-order-by-messageId/${body.response[0].id}`), { status: 400, body: { code: 'APP_NOT_POSSIBLE' } })
  })
})
