import { NotABusiness, NotFound } from '../../../src/errors.js'
import type { Catalog, ProductChange } from '../../../src/whatsapp/catalog.js'
import { isPerson } from '../../../src/whatsapp/recipients.js'
import { newCode, newNumber, userOf, type FakeAccount } from './account.js'
import { newProduct, toCollection, toModel, toProduct, type FakeCatalog, type FakeProduct } from './catalogs.js'

export function catalog (account: FakeAccount): Catalog {
  const own = (call: string): FakeCatalog => catalogOf(account, account.own.id, call)
  const product = (call: string, id: string): FakeProduct => {
    const found = own(call).products.find((each) => each.id === id)
    if (!found) throw new NotFound(`product ${id}`)
    return found
  }
  const collection = (call: string, id: string) => {
    const found = own(call).collections.find((each) => each.id === id)
    if (!found) throw new NotFound(`collection ${id}`)
    return found
  }
  const change = (call: string, id: string, work: (product: FakeProduct) => void) => {
    const changed = product(call, id)
    work(changed)
    return toModel(changed)
  }

  return {
    products: async (businessId, limit) => shown(account, businessId, 'getProducts').slice(0, limit).map(toProduct),
    product: async (businessId, id) => {
      const found = shown(account, businessId, 'getProductById').find((each) => each.id === id)
      if (!found) throw new NotFound(`product ${id}`)
      return toProduct(found)
    },
    create: async ({ price, image, name, currency, ...fields }) => {
      const { products } = own('createProduct')
      const set = { name, currency, price: toThousandths(price), images: [keep(image)] }
      products.unshift(newProduct({ ...set, ...given(fields) }))
      return toModel(products[0] as FakeProduct)
    },
    edit: async (id, { price, ...rest }) => change('editProduct', id, (product) => {
      Object.assign(product, given(rest), price !== undefined && { price: toThousandths(price) })
    }),
    delete: async (ids) => {
      const named = [ids].flat()
      for (const id of named) product('delProducts', id)
      const { products } = own('delProducts')
      products.splice(0, Infinity, ...products.filter(({ id }) => !named.includes(id)))
      return { productsIds: ids, status: 200 }
    },
    setVisibility: async (id, isHidden) =>
      change('setProductVisibility', id, (product) => { product.isHidden = isHidden }),
    changeImage: async (id, picture) => change('changeProductImage', id, ({ images }) => { images[0] = keep(picture) }),
    addImage: async (id, picture) => change('addProductImage', id, ({ images }) => { images.push(keep(picture)) }),
    removeImage: async (id, index) => change('removeProductImage', id, ({ images }) => {
      if (images[index + 1] === undefined) throw new NotFound(`picture ${index} of this product`)
      images.splice(index + 1, 1)
    }),
    collections: async (businessId, limit, products) => {
      const catalog = catalogOf(account, businessId, 'getCollections')
      return catalog.collections.slice(0, limit).map((each) => toCollection(catalog, each, products))
    },
    createCollection: async (name, products) => {
      const catalog = own('createCollection')
      for (const id of products) product('createCollection', id)
      const made = { id: newNumber(), name, products: [...products] }
      catalog.collections.push(made)
      return toCollection(catalog, made)
    },
    editCollection: async (id, { name, productsToAdd = [], productsToRemove = [] }) => {
      const edited = collection('editCollection', id)
      for (const added of productsToAdd) product('editCollection', added)
      if (name !== undefined) edited.name = name
      const products = new Set([...edited.products, ...productsToAdd])
      edited.products = [...products].filter((each) => !productsToRemove.includes(each))
      return toCollection(own('editCollection'), edited)
    },
    deleteCollection: async (id) => {
      const { collections } = own('deleteCollection')
      collections.splice(collections.indexOf(collection('deleteCollection', id)), 1)
      return 'Collection deleted sucessful'
    },
    setCartEnabled: async () => { account.assertBusiness('updateCartEnabled') },
    sendLink: async (chatId, text) => {
      const isThere = account.chat(chatId) ?? (isPerson(chatId) ? account.person(chatId) : undefined)
      if (!isThere) throw new NotFound('such chat')
      const url = `https://wa.me/c/${userOf(account.own.id)}`
      return account.send(chatId, text ? `${text} ${url}` : url)
    }
  }
}

/** @throws {NotABusiness} {NotFound} */
export function catalogOf (account: FakeAccount, id: string, call: string): FakeCatalog {
  const business = account.person(id)
  if (business === account.own && !account.isBusiness) {
    throw new NotABusiness(call, `${userOf(id)} is not a business account`)
  }
  const found = business && account.catalogs.get(business.id)
  if (!found) throw new NotFound('such product or catalog')
  return found
}

/** The products that this account sees: a hidden one only if it is its own. */
export function shown (account: FakeAccount, id: string, call: string): FakeProduct[] {
  const { products } = catalogOf(account, id, call)
  return products.filter(({ isHidden }) => !isHidden || account.person(id) === account.own)
}

/** As WhatsApp counts prices; null is no price. */
const toThousandths = (price: number): number | null => price === 0 ? null : Math.round(price * 10_000)

const given = (fields: Omit<ProductChange, 'price'>): Partial<FakeProduct> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))

/** The address under which WhatsApp keeps a picture. */
const keep = (_picture: string): string => `https://web.whatsapp.com/images/${newCode()}`
