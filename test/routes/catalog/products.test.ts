import t from 'tap'
import { dataUri, pngOf } from '../../support/pictures.js'
import { request } from '../../support/bot.js'
import { shop } from '../../support/shop.js'
import { businessProfile } from '../../support/business-profile.js'

const RED = pngOf(20, 20, [200, 0, 0])
const BLUE = pngOf(20, 20, [0, 0, 200])
const ELSEWHERE = '15550002005'

t.test('catalog', async (t) => {
  const { ana, ben, app, phones, sees, url } = await shop(t, { fresh: true })
  const catalog = async () => (await sees(`${phones.ana}/business`)).products
  const product = async (id: string) => (await catalog()).find((one: { id: string }) => one.id === id)
  const bytes = (address: string) => app.sandbox.cloud.images.get(address.split('/').at(-1) ?? '')?.data
  const NOT_A_BUSINESS = { status: 400, body: { status: 'error', code: 'APP_NOT_A_BUSINESS', session: 'ben' } }
  const NOT_FOUND = { status: 404, body: { status: 'error', code: 'APP_NOT_FOUND' } }
  let coffee = ''

  await t.test('POST add-product: customers find it', async (t) => {
    const added = await ana.post('add-product', { name: 'Coffee', price: 8.99, image: dataUri(RED), description: 'A cup.', url: 'https://example.com/coffee', retailerId: 'SKU-1' })
    t.match(added, { status: 201, body: { status: 'success', session: 'ana', response: { name: 'Coffee', priceAmount1000: 89900, currency: 'BRL', isHidden: false } } })
    coffee = added.body.response.id
    t.match(await product(coffee), { name: 'Coffee', price: 89900, currency: 'BRL', description: 'A cup.', url: 'https://example.com/coffee', retailerId: 'SKU-1', hidden: false })
    t.strictSame(bytes((await product(coffee)).images[0]), RED, 'the picture came whole')
    t.match((await ben.get(`get-products?phone=${phones.ana}`)).body.response, [{ id: coffee, name: 'Coffee', price: '89900' }], 'the other session finds it')
  })

  await t.test('POST add-product: an upload, a price of 0, a price as a text, another currency', async (t) => {
    const form = new FormData()
    for (const [name, value] of [['name', 'Water'], ['price', '0'], ['currency', 'EUR']] as const) form.set(name, value)
    form.set('file', new Blob([new Uint8Array(BLUE)], { type: 'image/png' }), 'water.png')
    const response = await fetch(`${url}/api/ana/add-product`, { method: 'POST', body: form, headers: { authorization: `Bearer ${ana.token}` } })
    t.equal(response.status, 201)
    const { response: { id } } = await response.json() as { response: { id: string } }
    t.match(await product(id), { name: 'Water', price: null })
    t.strictSame(bytes((await product(id)).images[0]), BLUE)
    const tea = await ana.post('add-product', { name: 'Tea', price: '1.5', image: RED.toString('base64'), currency: 'EUR' })
    t.match(await product(tea.body.response.id), { price: 15000, currency: 'EUR' })
    await ana.post('del-products', { id: [id, tea.body.response.id] })
  })

  await t.test('POST add-product, bad input: no name, no price, no picture, or one that is none', async (t) => {
    const good = { name: 'Coffee', price: 1, image: dataUri(RED) }
    t.match(await ana.post('add-product', { ...good, name: undefined }), { status: 400, body: { message: /name/ } })
    t.match(await ana.post('add-product', { ...good, price: undefined }), { status: 400, body: { message: /price/ } })
    t.match(await ana.post('add-product', { ...good, price: 'cheap' }), { status: 400, body: { message: /price/ } })
    t.match(await ana.post('add-product', { ...good, image: undefined }), { status: 400, body: { message: /image/ } })
    t.match(await ana.post('add-product', { ...good, image: 'aGVsbG8gd29ybGQ=' }), { status: 400, body: { code: 'APP_PICTURE_UNSUPPORTED' } })
    t.match(await ana.post('add-product', { ...good, image: 'http://127.0.0.1:1/x.png' }), { status: 400 })
    t.equal((await catalog()).length, 1)
  })

  await t.test('POST add-product, error: no business', async (t) => {
    t.match(await ben.post('add-product', { name: 'Coffee', price: 1, image: dataUri(RED) }), NOT_A_BUSINESS)
  })

  await t.test('GET get-products: those of the own catalog, and of a business elsewhere', async (t) => {
    await request(`${url}/sandbox/accounts`, 'POST', { phone: ELSEWHERE, pushname: 'Elsewhere', business: true })
    for (const name of ['One', 'Two', 'Three']) await request(`${url}/sandbox/accounts/${ELSEWHERE}/products`, 'POST', { name })
    t.match(await ana.get(`get-products?phone=${ELSEWHERE}@c.us&qnt=2`), { status: 201, body: { status: 'success', session: 'ana', response: [{ name: 'Three' }, { name: 'Two' }] } })
    t.equal((await ana.get(`get-products?phone=${ELSEWHERE}@c.us&qnt=2`)).body.response.length, 2)
    t.match((await ana.get(`get-products?phone=${phones.ana}`)).body.response, [{ id: coffee, retailer_id: 'SKU-1', is_hidden: false }])
  })

  await t.test('GET get-products, bad input: no business named, or a number of products that is none', async (t) => {
    t.match(await ana.get('get-products'), { status: 400, body: { message: /phone/ } })
    t.match(await ana.get('get-products?phone=somebody'), { status: 400, body: { message: /phone/ } })
    t.match(await ana.get(`get-products?phone=${phones.ana}&qnt=many`), { status: 400, body: { message: /qnt/ } })
  })

  await t.test('GET get-products, error: who is no business', async (t) => {
    t.match(await ana.get(`get-products?phone=${phones.ben}`), NOT_FOUND)
    t.match(await ben.get(`get-products?phone=${phones.ben}`), NOT_A_BUSINESS)
  })

  await t.test('GET get-product-by-id: the product', async (t) => {
    t.match(await ben.get(`get-product-by-id?phone=${phones.ana}@c.us&id=${coffee}`), { status: 201, body: { status: 'success', session: 'ben', response: { id: coffee, name: 'Coffee', description: 'A cup.', price: '89900', currency: 'BRL' } } })
  })

  await t.test('GET get-product-by-id, bad input: no id', async (t) => {
    t.match(await ben.get(`get-product-by-id?phone=${phones.ana}`), { status: 400, body: { message: /id/ } })
    t.match(await ben.get(`get-product-by-id?id=${coffee}`), { status: 400, body: { message: /phone/ } })
  })

  await t.test('GET get-product-by-id, error: an unknown product', async (t) => {
    t.match(await ben.get(`get-product-by-id?phone=${phones.ana}&id=1`), NOT_FOUND)
  })

  await t.test('POST edit-product: customers see the change', async (t) => {
    const edited = await ana.post('edit-product', { id: coffee, options: { name: 'Espresso', price: '2.5', image: dataUri(BLUE) } })
    t.match(edited, { status: 201, body: { status: 'success', session: 'ana', response: { id: coffee, name: 'Espresso', priceAmount1000: 25000 } } })
    t.match(await product(coffee), { name: 'Espresso', price: 25000, description: 'A cup.', currency: 'BRL', retailerId: 'SKU-1' }, 'what was not named stays')
    t.strictSame(bytes((await product(coffee)).images[0]), BLUE)
    t.match((await ben.get(`get-product-by-id?phone=${phones.ana}&id=${coffee}`)).body.response, { name: 'Espresso', price: '25000' })
    await ana.post('edit-product', { id: coffee, options: { isHidden: 'true' } })
    t.equal((await product(coffee)).hidden, true)
    await ana.post('edit-product', { id: coffee, options: { isHidden: 'false' } })
    t.equal((await product(coffee)).hidden, false, "'false' is false")
  })

  await t.test('POST edit-product, bad input: no change, or a price that is none', async (t) => {
    const before = await product(coffee)
    t.match(await ana.post('edit-product', { id: coffee }), { status: 400, body: { message: /options/ } })
    t.match(await ana.post('edit-product', { id: coffee, options: {} }), { status: 400, body: { message: /options/ } })
    t.match(await ana.post('edit-product', { options: { name: 'x' } }), { status: 400, body: { message: /id/ } })
    t.match(await ana.post('edit-product', { id: coffee, options: { price: -1 } }), { status: 400, body: { message: /price/ } })
    t.strictSame(await product(coffee), before)
  })

  await t.test('POST edit-product, error: an unknown product, no business', async (t) => {
    t.match(await ana.post('edit-product', { id: '1', options: { name: 'x' } }), NOT_FOUND)
    t.match(await ben.post('edit-product', { id: coffee, options: { name: 'x' } }), NOT_A_BUSINESS)
    t.equal((await product(coffee)).name, 'Espresso')
  })

  await t.test('POST set-product-visibility: customers see it no longer, and again', async (t) => {
    t.match(await ana.post('set-product-visibility', { id: coffee, value: true }), { status: 201, body: { status: 'success', session: 'ana', response: { id: coffee, isHidden: true } } })
    t.strictSame((await ben.get(`get-products?phone=${phones.ana}`)).body.response, [])
    t.match((await ana.get(`get-products?phone=${phones.ana}`)).body.response, [{ id: coffee, is_hidden: true }], 'the business itself still does')
    t.match(await ana.post('set-product-visibility', { id: coffee, value: 'false' }), { status: 201, body: { response: { isHidden: false } } })
    t.match((await ben.get(`get-products?phone=${phones.ana}`)).body.response, [{ id: coffee }])
  })

  await t.test('POST set-product-visibility, bad input: no value', async (t) => {
    t.match(await ana.post('set-product-visibility', { id: coffee }), { status: 400, body: { message: /value/ } })
    t.equal((await product(coffee)).hidden, false)
  })

  await t.test('POST set-product-visibility, error: an unknown product, no business', async (t) => {
    t.match(await ana.post('set-product-visibility', { id: '1', value: true }), NOT_FOUND)
    t.match(await ben.post('set-product-visibility', { id: coffee, value: true }), NOT_A_BUSINESS)
  })

  await t.test('POST set-cart-enabled: the cloud knows', async (t) => {
    t.match(await ana.post('set-cart-enabled', { enabled: false }), { status: 201, body: { status: 'success', session: 'ana', response: { enabled: false } } })
    t.equal((await sees(`${phones.ana}/business`)).profile.cartEnabled, false)
    t.match(await businessProfile(t, app, 'ben', phones.ana), { profileOptions: { cartEnabled: false } }, 'and so does a customer')
    t.match(await ana.post('set-cart-enabled', { enabled: 'true' }), { status: 201, body: { response: { enabled: true } } })
    t.equal((await sees(`${phones.ana}/business`)).profile.cartEnabled, true)
  })

  await t.test('POST set-cart-enabled, bad input: neither true nor false', async (t) => {
    t.match(await ana.post('set-cart-enabled', { enabled: 'maybe' }), { status: 400, body: { message: /enabled/ } })
    t.match(await ana.post('set-cart-enabled', {}), { status: 400, body: { message: /enabled/ } })
  })

  await t.test('POST set-cart-enabled, error: no business', async (t) => {
    t.match(await ben.post('set-cart-enabled', { enabled: true }), NOT_A_BUSINESS)
  })

  await t.test('POST del-products, bad input: no id', async (t) => {
    t.match(await ana.post('del-products', {}), { status: 400, body: { message: /id/ } })
    t.match(await ana.post('del-products', { id: [] }), { status: 400, body: { message: /id/ } })
    t.equal((await catalog()).length, 1)
  })

  await t.test('POST del-products, error: an unknown product, no business', async (t) => {
    t.match(await ana.post('del-products', { id: [coffee, '1'] }), NOT_FOUND)
    t.match(await ben.post('del-products', { id: coffee }), NOT_A_BUSINESS)
    t.equal((await catalog()).length, 1, 'none was deleted')
  })

  await t.test('POST del-products: customers find them no longer', async (t) => {
    t.match(await ana.post('del-products', { id: coffee }), { status: 201, body: { status: 'success', session: 'ana', response: { productsIds: coffee, status: 200 } } })
    t.strictSame(await catalog(), [])
    t.strictSame((await ben.get(`get-products?phone=${phones.ana}`)).body.response, [])
  })
})
