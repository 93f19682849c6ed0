import type { Test } from 'tap'
import {
  CollectionSchema, CollectionsReply, DeletedCollectionReply, DeletedProductsReply, ProductModelReply, ProductReply,
  ProductsReply
} from '../../../schemas/catalog.js'
import { NotABusiness, NotFound } from '../../../src/errors.js'
import { dataUri, pngOf } from '../../support/pictures.js'
import { fits } from '../../support/schema-faults.js'
import { BAKERY, CAIO, CONTENTS, STRANGER, UNKNOWN, type MakeAccount } from '../../support/test-account.js'

const PICTURE = dataUri(pngOf(64, 64, [200, 1, 1]))
const model = ProductModelReply('The product.').properties.response

export async function catalog (t: Test, makeAccount: MakeAccount): Promise<void> {
  const { whatsapp: { catalog, chats }, ownId, product } = await makeAccount(t)
  const own = async () => (await catalog.products(ownId, 10)).map(({ id }) => id)
  const collection = async (id: string) => (await catalog.collections(ownId, 10, 10)).find((each) => each.id === id)

  await t.test('products: of the own catalog and of others, the newest first', async (t) => {
    const products = await catalog.products(ownId, 10)
    fits(t, ProductsReply.properties.response, products)
    t.match(products, [{ id: product, name: 'Coffee', price: '89900', currency: 'BRL', is_hidden: false }])
    t.match(products, [{ retailer_id: 'SKU-1' }])
    const names = async (limit: number) => (await catalog.products(BAKERY, limit)).map(({ name }) => name)
    t.strictSame(await names(10), [...CONTENTS.bakery].reverse())
    t.strictSame(await names(2), [...CONTENTS.bakery].reverse().slice(0, 2))
    await t.rejects(catalog.products(CAIO, 10), { code: NotFound.code }, 'who is no business has none')
  })

  await t.test('product: by its id', async (t) => {
    const found = await catalog.product(ownId, product)
    fits(t, ProductReply.properties.response, found)
    t.match(found, { id: product, name: 'Coffee', description: 'A cup of it.' })
    await t.rejects(catalog.product(BAKERY, '1'), { code: NotFound.code, message: /no product 1 / })
    await t.rejects(catalog.product(BAKERY, product), { code: NotFound.code }, 'of another business')
  })

  await t.test('create: customers find the product', async (t) => {
    const tea = { name: 'Tea', image: PICTURE, price: 1.5, currency: 'EUR', url: 'https://example.com/tea' }
    const created = await catalog.create(tea)
    fits(t, model, created)
    t.match(created, { name: 'Tea', priceAmount1000: 15_000, currency: 'EUR', isHidden: false, imageCount: 1 })
    t.strictSame(await own(), [created.id, product])
    const found = await catalog.product(ownId, created.id)
    t.match(found, { name: 'Tea', price: '15000', url: 'https://example.com/tea' })
    const free = await catalog.create({ name: 'Water', image: PICTURE, price: 0, currency: 'BRL' })
    t.equal((await catalog.product(ownId, free.id)).price, null, '0 is no price')
    await catalog.delete([created.id, free.id])
  })

  await t.test('edit: what is given changes, the rest stays', async (t) => {
    const edited = await catalog.edit(product, { name: 'Espresso', price: 2.5 })
    fits(t, model, edited)
    t.match(edited, { id: product, name: 'Espresso', priceAmount1000: 25_000, retailerId: 'SKU-1' })
    t.match(await catalog.product(ownId, product), { name: 'Espresso', price: '25000', description: 'A cup of it.' })
  })

  await t.test('setVisibility: read back; twice does no harm', async (t) => {
    for (const isHidden of [true, true, false]) {
      const changed = await catalog.setVisibility(product, isHidden)
      fits(t, model, changed)
      t.match(changed, { id: product, isHidden })
      t.match(await catalog.product(ownId, product), { is_hidden: isHidden }, 'the business itself still sees it')
    }
  })

  await t.test('changeImage, addImage, removeImage: the pictures of a product', async (t) => {
    const changed = await catalog.changeImage(product, PICTURE)
    fits(t, model, changed)
    t.match(changed, { imageCount: 1, imageCdnUrl: /^http/, additionalImageCdnUrl: [] })
    t.match(await catalog.addImage(product, PICTURE), { imageCount: 2, additionalImageCdnUrl: { length: 1 } })
    await t.rejects(catalog.removeImage(product, 5), { code: NotFound.code, message: /picture 5/ })
    t.match(await catalog.removeImage(product, 0), { imageCount: 1, additionalImageCdnUrl: { length: 0 } })
    t.match(await catalog.product(ownId, product), { additional_image_cdn_urls: { length: 0 } })
  })

  await t.test('collections: made, changed and deleted', async (t) => {
    t.strictSame(await catalog.collections(ownId, 10, 10), [])
    const { id } = await catalog.createCollection('Drinks', [product]) as { id: string }
    const all = await catalog.collections(ownId, 10, 10)
    fits(t, CollectionsReply.properties.response, all)
    t.match(all, [{ id, name: 'Drinks', products: [{ id: product }], totalItemsCount: 1 }])
    fits(t, CollectionSchema, await catalog.editCollection(id, { name: 'Hot drinks', productsToRemove: [product] }))
    t.match(await collection(id), { name: 'Hot drinks', products: { length: 0 } })
    await catalog.editCollection(id, { productsToAdd: [product] })
    t.match(await collection(id), { name: 'Hot drinks', products: [{ id: product }] })
    const deleted = await catalog.deleteCollection(id)
    fits(t, DeletedCollectionReply.properties.response, deleted)
    t.strictSame(await catalog.collections(ownId, 10, 10), [])
    t.strictSame(await own(), [product], 'its products stay')
  })

  await t.test('an unknown product or collection is not found', async (t) => {
    const named: Array<() => Promise<unknown>> = [
      () => catalog.edit('1', { name: 'x' }), () => catalog.setVisibility('1', true),
      () => catalog.changeImage('1', PICTURE), () => catalog.addImage('1', PICTURE), () => catalog.removeImage('1', 0),
      () => catalog.delete('1')
    ]
    const error = { code: NotFound.code, message: 'There is no product 1 in this session' }
    for (const call of named) await t.rejects(call(), error, String(call))
    const calls: Array<() => Promise<unknown>> = [
      () => catalog.createCollection('x', ['1']), () => catalog.editCollection('1', { name: 'x' }),
      () => catalog.deleteCollection('1')
    ]
    for (const call of calls) await t.rejects(call(), { code: NotFound.code }, String(call))
  })

  await t.test('setCartEnabled: on and off', async (t) => {
    for (const isEnabled of [false, false, true]) await t.resolves(catalog.setCartEnabled(isEnabled))
  })

  await t.test('sendLink: a message with the address of the catalog', async (t) => {
    const id = await catalog.sendLink(CAIO, 'Have a look:')
    t.match(id, new RegExp(`^true_${CAIO}_`))
    const sent = (await chats.loadedMessages(CAIO, true, true)).find((message) => message.id === id)
    t.equal(sent?.body, `Have a look: https://wa.me/c/${ownId.split('@')[0]}`)
    t.match(await catalog.sendLink(STRANGER), new RegExp(`^true_${STRANGER}_`), 'also to somebody without a chat')
    await t.rejects(catalog.sendLink(UNKNOWN.group), { code: NotFound.code })
  })

  await t.test('delete: all of the products, or none if one is unknown', async (t) => {
    await t.rejects(catalog.delete([product, '1']), { code: NotFound.code })
    t.strictSame(await own(), [product])
    const deleted = await catalog.delete(product)
    fits(t, DeletedProductsReply.properties.response, deleted)
    t.strictSame(deleted, { productsIds: product, status: 200 })
    t.strictSame(await own(), [])
    await t.rejects(catalog.delete(product), { code: NotFound.code }, 'once only')
  })

  await t.test('only a business has a catalog; any account sees those of others', async (t) => {
    const { whatsapp: { catalog }, ownId } = await makeAccount(t, { isBusiness: false })
    t.equal((await catalog.products(BAKERY, 10)).length, 3)
    const calls: Array<() => Promise<unknown>> = [
      () => catalog.products(ownId, 10), () => catalog.collections(ownId, 10, 10),
      () => catalog.create({ name: 'x', image: PICTURE, price: 1, currency: 'BRL' }),
      () => catalog.edit('1', { name: 'x' }), () => catalog.delete('1'), () => catalog.setVisibility('1', true),
      () => catalog.changeImage('1', PICTURE), () => catalog.addImage('1', PICTURE), () => catalog.removeImage('1', 0),
      () => catalog.createCollection('x', []), () => catalog.editCollection('1', {}),
      () => catalog.deleteCollection('1'), () => catalog.setCartEnabled(true)
    ]
    for (const call of calls) await t.rejects(call(), { code: NotABusiness.code }, String(call))
  })
}
