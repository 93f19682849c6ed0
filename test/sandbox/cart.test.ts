import t from 'tap'
import type { Whatsapp } from '@wppconnect-team/wppconnect'
import { Browsers, signOut } from './browsers.js'
import { until, untilPage } from '../support/until.js'
import { pngOf } from '../support/pictures.js'

declare const WPP: typeof import('@wppconnect/wa-js')

/** WhatsApp Web's own modules: wa-js looks for these functions by a name that they have no more. */
declare function importNamespace (id: string): { default: (...args: unknown[]) => unknown }

interface Seen { itemCount: number, total: number, currency?: string, products: Array<Record<string, unknown>> }

/** What the cart for a business has, as the page shows it; undefined where there never was one. */
const cartOf = ({ page }: Whatsapp, business: string): Promise<Seen | undefined> => page.evaluate((id) => WPP.cart.get(id)?.toJSON() as Seen | undefined, business)

t.test('a customer fills a cart and orders', { timeout: 120_000 }, async (t) => {
  const browsers = await Browsers.open(t)
  const { cloud } = browsers.sandbox
  const phone = '5511999990001'
  browsers.sandbox.saveAccount(phone, { pushname: "Ana's shop", business: true })
  const ana = await browsers.link('ana', { phone })
  const ben = await browsers.link('ben', { phone: '5511999990002', pushname: 'Ben' })
  const { page } = ben.client
  const shop = ana.wid
  const image = cloud.images.put(pngOf(200, 100, [90, 60, 30]).toString('base64'), 'image/png')
  const fields = { description: '', url: '', retailerId: '', currency: 'BRL', hidden: false, images: [`https://web.whatsapp.com/images/${image}`] }
  const coffee = cloud.businesses.catalogs.add(phone, { ...fields, name: 'Coffee', price: 89900 }).id
  const tea = cloud.businesses.catalogs.add(phone, { ...fields, name: 'Tea', price: 5000 }).id
  const add = async (id: string, quantity: number) => page.evaluate(async (shop, id, quantity) => {
    const catalogWid = WPP.whatsapp.WidFactory.createWid(shop)
    const [catalog] = await WPP.whatsapp.CatalogStore.findProduct({ catalogWid, productId: id } as never)
    const product = catalog!.productCollection.get(id)!
    const { status } = await WPP.whatsapp.functions.addProductToCart(product)
    importNamespace('WAWebBizUpdateProductQuantityCartAction').default(product, quantity)
    return status
  }, shop, id, quantity)
  const submit = (business: string, message?: string) => page.evaluate(async (id, text) => {
    const { id: sent, type } = await WPP.cart.submit(id, text)
    return { id: String(sent), type }
  }, business, message)
  const orders = () => cloud.messages.of(ben.phone).filter(({ content }) => content['orderMessage'] !== undefined)

  await t.test('add: products with how many of each', async (t) => {
    t.equal(await cartOf(ben.client, shop), undefined)
    await add(coffee, 2)
    await add(tea, 1)
    t.match(await cartOf(ben.client, shop), { id: shop, itemCount: 3, total: 184800, currency: 'BRL', products: [{ id: coffee, name: 'Coffee', quantity: 2, priceAmount1000: 89900 }, { id: tea, quantity: 1 }] })
    t.equal(await cartOf(ana.client, shop), undefined, 'a cart is the customer\'s own')
    await t.rejects(add('1', 1), /NOT_FOUND/)
    t.equal(await add(coffee, 99), 'SUCCESS')
    t.equal(await add(coffee, 99), 'QUANTITY_LIMIT_REACHED', 'WhatsApp takes no more than 99')
  })

  await t.test('update and remove', async (t) => {
    await add(coffee, 3)
    t.match(await cartOf(ben.client, shop), { itemCount: 4, total: 274700, products: [{ id: coffee, quantity: 3 }, { id: tea, quantity: 1 }] })
    await page.evaluate(async (shop, id) => { importNamespace('WAWebBizDeleteProductFromCartAction').default(shop, id) }, shop, tea)
    t.match(await cartOf(ben.client, shop), { itemCount: 3, total: 269700 })
    t.strictSame((await cartOf(ben.client, shop))?.products.map(({ id }) => id), [coffee])
  })

  await t.test('a page that is loaded again', async (t) => {
    await page.reload()
    await untilPage('the page', async () => await ben.client.isMainReady() && await cartOf(ben.client, shop))
    t.match(await cartOf(ben.client, shop), { itemCount: 3, total: 269700, products: [{ id: coffee, quantity: 3 }] })
  })

  await t.test('submit: the business gets the order, and the cart is empty', async (t) => {
    await page.evaluate(async (id) => { await (WPP.whatsapp.CatalogStore as unknown as { find: (id: unknown) => Promise<unknown> }).find(WPP.whatsapp.WidFactory.createWid(id)) }, shop)
    await untilPage('the picture to be loaded', async () => await page.evaluate((shop, id) => {
      type Product = { getProductImageCollectionHead: () => { mediaData: { preview?: object } } | undefined }
      const { productCollection } = WPP.whatsapp.CatalogStore.get(shop) as unknown as { productCollection: { get: (id: string) => Product | undefined } }
      return productCollection.get(id)?.getProductImageCollectionHead()?.mediaData.preview !== undefined
    }, shop, coffee))
    const sent = await submit(shop, 'Without sugar')
    t.match(sent, { type: 'order', id: RegExp(`^true_${shop}_`) })
    const got = await until('the order', () => ana.messages.find(({ type }) => type === 'order'))
    t.match(got, { from: ben.wid, to: shop, fromMe: false, orderId: /^\d+$/ })
    const [kept, ...others] = orders()
    t.strictSame(others, [])
    t.match(kept, { content: { orderMessage: { orderId: got['orderId'], sellerJid: shop, itemCount: 3, message: 'Without sugar', totalAmount1000: 269700, totalCurrencyCode: 'BRL', thumbnail: /^\/9j\// } } })
    const { orderId, token } = got as { orderId: string, token: string }
    const order = await ana.client.page.evaluate(async (query) => await WPP.whatsapp.functions.queryOrder(query as never, 0, 0, ''), { orderId, token, width: 80, height: 80 })
    t.match(order, { total: 269700, products: [{ id: coffee, name: 'Coffee', quantity: 3, price: 89900 }] }, 'its products, for the business')
    t.match(await cartOf(ben.client, shop), { itemCount: 0, total: null, products: [] })
  })

  await t.test('clear, and what cannot be ordered', async (t) => {
    await t.rejects(submit(shop), /not have products/)
    await add(tea, 1)
    cloud.businesses.catalogs.delete(phone, [tea])
    await t.rejects(submit(shop), /Product .* not found/)
    await page.evaluate(async (id) => { await WPP.cart.clear(id) }, shop)
    t.match(await cartOf(ben.client, shop), { itemCount: 0, products: [] })
    await t.rejects(page.evaluate(async (id) => { await WPP.cart.clear(id) }, shop), /not have products/)
    t.equal(orders().length, 1, 'there is one order still')
  })

  await t.test('whoever logs out leaves no cart behind', async (t) => {
    await add(coffee, 1)
    t.equal(await page.evaluate(() => localStorage.getItem('carts') !== null), true)
    await signOut(ben.client)
    await untilPage('the cart to be gone', async () => await page.evaluate(() => localStorage.getItem('carts') === null))
  })
})
