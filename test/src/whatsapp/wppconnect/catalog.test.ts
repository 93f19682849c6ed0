import t from 'tap'
import { CallFailed } from '../../../../src/errors.js'
import { orderOf } from '../../../../src/whatsapp/wppconnect/business.js'
import { createCollection, editCollection, editProduct, getCollections, productOf } from '../../../../src/whatsapp/wppconnect/catalog.js'
import { pageClient } from '../../../support/page-client.js'

class ProductCatalogSession { sessionId = 7 }

t.test('collections: the arguments are those of the real function, not those that wa-js hands over', async (t) => {
  const given: unknown[] = []
  const take = async (...args: unknown[]) => { given.push(args) }
  const whatsapp = pageClient(t, {
    WPP: { whatsapp: { ProductCatalogSession, WidFactory: { createWid: (id: string) => `wid ${id}` } } },
    modules: {
      WAWebProductCollectionsJob: { createCollection: take, editCollection: take },
      WAWebQueryProductCollections: { default: async (query: unknown) => { given.push([query]); return { collections: [{ id: '1' }] } } }
    }
  })
  t.equal(await createCollection(whatsapp, 'Drinks', ['1', '2']), null)
  t.equal(await editCollection(whatsapp, '5', { productsToAdd: ['3'] }), null)
  await editCollection(whatsapp, '5', { name: 'Hot', productsToRemove: ['4'] })
  t.strictSame(await getCollections(whatsapp, '1@c.us', 2, 3), [{ id: '1' }])
  t.strictSame(given, [
    ['Drinks', ['1', '2'], '7'],
    ['5', undefined, ['3'], [], '7'],
    ['5', 'Hot', [], ['4'], '7'],
    [{ afterCursor: '', catalogWid: 'wid 1@c.us', height: 100, width: 100, limit: 2, productsCount: 3 }]
  ])
  await t.rejects(getCollections(pageClient(t, { WPP: { whatsapp: { WidFactory: { createWid: String } } } }), '1@c.us', 1, 1), /module WAWebQueryProductCollections is missing/)
})

t.test('a product that WhatsApp does not find is named', async (t) => {
  const editing = { catalog: { editProduct: async () => { throw new CallFailed('editProduct', 'CatalogCollection:findProduct:_queryProduct NOT_FOUND') } } }
  await t.rejects(editProduct(pageClient(t, { WPP: editing }), '8', { name: 'x' }), { code: 'APP_NOT_FOUND', message: 'There is no product 8 in this session' })
  await t.rejects(editProduct(pageClient(t, { WPP: { catalog: { editProduct: async () => { throw new CallFailed('editProduct', 'other') } } } }), '8', {}), { code: 'APP_CALL_FAILED' })
  await t.rejects(productOf(pageClient(t, { calls: { getProductById: async () => undefined } }), '1@c.us', '8'), { code: 'APP_NOT_FOUND', message: 'There is no product 8 in this session' })
})

t.test('an order is asked for with one object', async (t) => {
  const given: unknown[] = []
  const message = { type: 'order', orderId: '3', token: 'secret', sellerJid: '1@s.whatsapp.net' }
  const queryOrder = async (query: unknown) => { given.push(query); return { products: [{ id: '1' }], total: 5, currency: 'BRL', createdAt: 1 } }
  const order = await orderOf(pageClient(t, { WPP: { chat: { getMessageById: async () => message } }, modules: { WAWebBizQueryOrderJob: { queryOrder } } }), 'm1')
  t.strictSame(given, [{ orderId: '3', token: 'secret', width: 80, height: 80 }])
  t.strictSame(order, { id: '3', products: [{ id: '1' }], itemCount: 1, total: 5, currency: 'BRL', createdAt: 1, sellerJid: '1@c.us' })
  await t.rejects(orderOf(pageClient(t, { WPP: { chat: { getMessageById: async () => ({ type: 'chat' }) } } }), 'm1'), /not is a order/)
})
