import t from 'tap'
import { request } from '../../support/bot.js'
import { dataUri, pngOf } from '../../support/pictures.js'
import { shop } from '../../support/shop.js'

t.test('collections', async (t) => {
  const { ana, ben, phones, sees, url } = await shop(t)
  const add = async (name: string): Promise<string> => (await ana.post('add-product', { name, price: 1, image: dataUri(pngOf(4, 4, [1, 2, 3])) })).body.response.id
  const [tea, coffee] = [await add('Tea'), await add('Coffee')]
  const collections = async () => (await sees(`${phones.ana}/business`)).collections
  const NOT_A_BUSINESS = { status: 400, body: { status: 'error', code: 'APP_NOT_A_BUSINESS', session: 'ben' } }
  const NOT_FOUND = { status: 404, body: { status: 'error', code: 'APP_NOT_FOUND' } }
  let drinks = ''

  await t.test('POST create-collection: customers find it', async (t) => {
    const made = await ana.post('create-collection', { name: 'Drinks', products: [tea, coffee] })
    t.match(made, { status: 201, body: { status: 'success', session: 'ana', response: { name: 'Drinks' } } })
    drinks = made.body.response.id
    t.strictSame(await collections(), [{ id: drinks, name: 'Drinks', products: [tea, coffee] }])
    t.match((await ben.get(`get-collections?phone=${phones.ana}`)).body.response, [{ id: drinks, name: 'Drinks', products: [{ id: tea }, { id: coffee }] }])
  })

  await t.test('POST create-collection, bad input: no name, no products', async (t) => {
    t.match(await ana.post('create-collection', { products: [tea] }), { status: 400, body: { message: /name/ } })
    t.match(await ana.post('create-collection', { name: 'Drinks' }), { status: 400, body: { message: /products/ } })
    t.match(await ana.post('create-collection', { name: 'Drinks', products: ['tea'] }), { status: 400, body: { message: /products/ } })
    t.equal((await collections()).length, 1)
  })

  await t.test('POST create-collection, error: an unknown product, no business', async (t) => {
    t.match(await ana.post('create-collection', { name: 'More', products: [tea, '1'] }), NOT_FOUND)
    t.match(await ben.post('create-collection', { name: 'More', products: [] }), NOT_A_BUSINESS)
    t.equal((await collections()).length, 1)
  })

  await t.test('GET get-collections: as many as are asked for', async (t) => {
    await ana.post('create-collection', { name: 'Empty', products: [] })
    t.match(await ana.get(`get-collections?phone=${phones.ana}@c.us&qnt=1&max=1`), { status: 201, body: { status: 'success', session: 'ana', response: [{ name: 'Drinks', totalItemsCount: 2 }] } })
    const { response } = (await ana.get(`get-collections?phone=${phones.ana}&qnt=1&max=1`)).body
    t.strictSame([response.length, response[0].products.length], [1, 1])
    t.match((await ben.get(`get-collections?phone=${phones.ana}`)).body.response, [{ name: 'Drinks' }, { name: 'Empty', products: [] }])
  })

  await t.test('GET get-collections, bad input: no business named, or numbers that are none', async (t) => {
    t.match(await ana.get('get-collections'), { status: 400, body: { message: /phone/ } })
    t.match(await ana.get(`get-collections?phone=${phones.ana}&qnt=all`), { status: 400, body: { message: /qnt/ } })
    t.match(await ana.get(`get-collections?phone=${phones.ana}&max=0`), { status: 400, body: { message: /max/ } })
  })

  await t.test('GET get-collections, error: who is no business', async (t) => {
    t.match(await ana.get(`get-collections?phone=${phones.ben}`), NOT_FOUND)
  })

  await t.test('POST edit-collection: customers see the change', async (t) => {
    const edited = await ana.post('edit-collection', { id: drinks, options: { name: 'Hot drinks', productsToRemove: [tea] } })
    t.match(edited, { status: 201, body: { status: 'success', session: 'ana', response: { id: drinks, name: 'Hot drinks' } } })
    t.match(await collections(), [{ id: drinks, name: 'Hot drinks', products: [coffee] }, { name: 'Empty' }])
    await ana.post('edit-collection', { id: drinks, options: { productsToAdd: [tea] } })
    t.match((await ben.get(`get-collections?phone=${phones.ana}`)).body.response, [{ name: 'Hot drinks', products: [{ id: coffee }, { id: tea }] }, {}], 'the name stays where none is given')
  })

  await t.test('POST edit-collection, bad input: no id, no change', async (t) => {
    const before = await collections()
    t.match(await ana.post('edit-collection', { options: { name: 'x' } }), { status: 400, body: { message: /id/ } })
    t.match(await ana.post('edit-collection', { id: drinks }), { status: 400, body: { message: /options/ } })
    t.match(await ana.post('edit-collection', { id: drinks, options: {} }), { status: 400, body: { message: /options/ } })
    t.strictSame(await collections(), before)
  })

  await t.test('POST edit-collection, error: an unknown collection or product, no business', async (t) => {
    const before = await collections()
    t.match(await ana.post('edit-collection', { id: '1', options: { name: 'x' } }), NOT_FOUND)
    t.match(await ana.post('edit-collection', { id: drinks, options: { name: 'x', productsToAdd: ['1'] } }), NOT_FOUND)
    t.match(await ben.post('edit-collection', { id: drinks, options: { name: 'x' } }), NOT_A_BUSINESS)
    t.strictSame(await collections(), before)
  })

  await t.test('POST del-collection, bad input: no id', async (t) => {
    t.match(await ana.post('del-collection', {}), { status: 400, body: { message: /id/ } })
    t.equal((await collections()).length, 2)
  })

  await t.test('POST del-collection, error: an unknown collection, no business', async (t) => {
    t.match(await ana.post('del-collection', { id: '1' }), NOT_FOUND)
    t.match(await ben.post('del-collection', { id: drinks }), NOT_A_BUSINESS)
    t.equal((await collections()).length, 2)
  })

  await t.test('POST del-collection: it is gone, its products stay', async (t) => {
    t.match(await ana.post('del-collection', { id: drinks }), { status: 201, body: { status: 'success', session: 'ana' } })
    t.match(await collections(), [{ name: 'Empty' }])
    t.equal((await ben.get(`get-collections?phone=${phones.ana}`)).body.response.length, 1)
    t.equal((await ben.get(`get-products?phone=${phones.ana}`)).body.response.length, 2)
  })

  await t.test('POST send-link-catalog: everybody gets the link, with a button', async (t) => {
    const { status, body } = await ana.post('send-link-catalog', { phones: [phones.ben, '15550002003@c.us'], message: 'Look:' })
    t.match({ status, body }, { status: 200, body: { status: 'success', session: 'ana', response: [{ phone: `${phones.ben}@c.us` }, { phone: '15550002003@c.us' }] } })
    const text = `Look: https://wa.me/c/${phones.ana}`
    const got = await ben.receives('onmessage', ({ id }) => id.includes(body.response[0].status.split('_')[2]))
    t.match(JSON.stringify(got), text)
    const [message] = (await sees('15550002003/messages')).messages
    t.match(message, { from: phones.ana, body: text, buttons: [{ name: 'cta_url', params: { url: `https://wa.me/c/${phones.ana}` } }] })
  })

  await t.test('POST send-link-catalog: several in one text, and no message', async (t) => {
    const { body } = await ana.post('send-link-catalog', { phones: '15550002003, 15550002004' })
    t.equal(body.response.length, 2)
    t.match((await sees('15550002004/messages')).messages, [{ body: `https://wa.me/c/${phones.ana}` }])
  })

  await t.test('POST send-link-catalog, bad input: nobody, or somebody who is none', async (t) => {
    t.match(await ana.post('send-link-catalog', {}), { status: 400, body: { message: /phones/ } })
    t.match(await ana.post('send-link-catalog', { phones: ['15550002006', 'bob'] }), { status: 400, body: { message: /phones.*bob/ } })
    t.strictSame((await sees('15550002006/messages')).messages, [])
  })

  await t.test('POST send-link-catalog, error: a number that is not on WhatsApp', async (t) => {
    await request(`${url}/sandbox/accounts`, 'POST', { phone: '15550009999', exists: false })
    t.match(await ana.post('send-link-catalog', { phones: ['15550002006', '15550009999'] }), { status: 400, body: { code: 'APP_NUMBER_NOT_ON_WHATSAPP', message: /15550009999/ } })
    t.strictSame((await sees('15550002006/messages')).messages, [], 'nothing went out')
  })
})
