import type { Test } from 'tap'
import { BusinessProductsReply, BusinessProfileSchema, OrderSchema } from '../../../schemas/business.js'
import { NotABusiness, NotFound, OperationRejected } from '../../../src/errors.js'
import { fits } from '../../support/schema-faults.js'
import { BAKERY, CAIO, CONTENTS, UNKNOWN, type MakeAccount } from '../../support/test-account.js'

export async function business (t: Test, makeAccount: MakeAccount): Promise<void> {
  const { whatsapp: { business }, ownId, product, outside } = await makeAccount(t)

  await t.test('editProfile: the updated profile; what is not given stays', async (t) => {
    const edited = await business.editProfile({ address: 'Street 1', website: 'https://example.com/' })
    fits(t, BusinessProfileSchema, edited)
    t.match(edited, { address: 'Street 1', website: [{ url: 'https://example.com/' }] })
    const described = await business.editProfile({ description: 'Coffee' } as object)
    t.match(described, { address: 'Street 1', description: 'Coffee' })
  })

  await t.test('editProfile: the spellings of older documents', async (t) => {
    const edited = await business.editProfile({ adress: 'Street 2', websites: ['https://example.org/'] })
    t.match(edited, { address: 'Street 2', website: [{ url: 'https://example.org/' }] })
  })

  await t.test('products: all of a business', async (t) => {
    const products = await business.products(BAKERY)
    fits(t, BusinessProductsReply.properties.response.properties.data.items, products)
    t.strictSame(products.map(({ name }) => name), [...CONTENTS.bakery].reverse())
    t.match(await business.products(ownId), [{ id: product, name: 'Coffee', priceAmount1000: 89_900 }])
    await t.rejects(business.products(CAIO), { code: NotFound.code })
  })

  await t.test('order: what a message has ordered', async (t) => {
    const order = await business.order(await outside.orders(CAIO, product))
    fits(t, OrderSchema, order)
    t.match(order, { itemCount: 1, subtotal: 179_800, total: 179_800, currency: 'BRL', sellerJid: ownId })
    t.match(order.products, [{ id: product, name: 'Coffee', price: 89_900, quantity: 2 }])
  })

  await t.test('order: an unknown message, or one without an order', async (t) => {
    await t.rejects(business.order(UNKNOWN.message), { code: NotFound.code, message: /message false_/ })
    await t.rejects(business.order(await outside.writes(CAIO, 'hello')), { code: OperationRejected.code })
  })

  await t.test('only a business has a profile and products', async (t) => {
    const { whatsapp: { business }, ownId } = await makeAccount(t, { isBusiness: false })
    await t.rejects(business.editProfile({ address: 'Street 1' }), { code: NotABusiness.code })
    await t.rejects(business.products(ownId), { code: NotABusiness.code })
    t.equal((await business.products(BAKERY)).length, 3)
  })
}
