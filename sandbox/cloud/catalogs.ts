import { transaction } from '../../src/shared/transaction.js'
import type { CatalogCollection, CatalogProduct, ProductFields } from '../protocol/business.js'
import { SandboxCollectionNotFound, SandboxProductNotFound } from '../errors-business.js'
import type { Db } from './database.js'
import type { Random } from './random.js'

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS product (id TEXT PRIMARY KEY, phone TEXT NOT NULL, fields TEXT NOT NULL) STRICT;
  CREATE INDEX IF NOT EXISTS product_phone ON product (phone);
  CREATE TABLE IF NOT EXISTS product_collection (id TEXT PRIMARY KEY, phone TEXT NOT NULL, name TEXT NOT NULL) STRICT;
  CREATE TABLE IF NOT EXISTS collected (
    collection TEXT NOT NULL, product TEXT NOT NULL REFERENCES product (id), PRIMARY KEY (collection, product)
  ) STRICT;
`

interface Row {
  id: string
  fields: string
}

/** What the businesses sell, and how they have sorted it. */
export class Catalogs {
  readonly #db: Db
  readonly #random: Random

  constructor (db: Db, random: Random) {
    this.#db = db
    this.#random = random
    db.exec(SCHEMA)
  }

  /** Newest first. */
  products (phone: string): CatalogProduct[] {
    return (
      this.#db.prepare('SELECT id, fields FROM product WHERE phone = ? ORDER BY rowid DESC').all(phone) as Row[]
    ).map(toProduct)
  }

  product (phone: string, id: string): CatalogProduct | undefined {
    const row = this.#db.prepare('SELECT id, fields FROM product WHERE phone = ? AND id = ?').get(phone, id) as
      Row | undefined
    return row && toProduct(row)
  }

  add (phone: string, fields: ProductFields): CatalogProduct {
    const id = this.#newId()
    this.#db.prepare('INSERT INTO product (id, phone, fields) VALUES (?, ?, ?)').run(id, phone, JSON.stringify(fields))
    return { ...fields, id }
  }

  /** @throws APP_SANDBOX_PRODUCT_NOT_FOUND */
  edit (phone: string, { id, ...fields }: CatalogProduct): CatalogProduct {
    const { changes } = this.#db
      .prepare('UPDATE product SET fields = ? WHERE phone = ? AND id = ?')
      .run(JSON.stringify(fields), phone, id)
    if (changes === 0) throw new SandboxProductNotFound(id)
    return { ...fields, id }
  }

  /** @throws APP_SANDBOX_PRODUCT_NOT_FOUND, and then nothing is deleted */
  delete (phone: string, ids: string[]): void {
    this.#assertProducts(phone, ids)
    transaction(this.#db, () => {
      for (const id of ids) {
        this.#db.prepare('DELETE FROM collected WHERE product = ?').run(id)
        this.#db.prepare('DELETE FROM product WHERE id = ?').run(id)
      }
    })()
  }

  /** Oldest first. */
  collections (phone: string): CatalogCollection[] {
    const rows = this.#db
      .prepare('SELECT id, name FROM product_collection WHERE phone = ? ORDER BY rowid')
      .all(phone) as Array<{ id: string, name: string }>
    return rows.map(({ id, name }) => {
      const products = (
        this.#db
          .prepare(
            'SELECT id, fields FROM collected JOIN product ON product.id = collected.product WHERE collection = ' +
            '? ORDER BY collected.rowid'
          )
          .all(id) as Row[]
      ).map(toProduct)
      return { id, name, products, total: products.length }
    })
  }

  /** @throws APP_SANDBOX_PRODUCT_NOT_FOUND */
  addCollection (phone: string, name: string, products: string[]): CatalogCollection {
    this.#assertProducts(phone, products)
    const id = this.#newId()
    transaction(this.#db, () => {
      this.#db.prepare('INSERT INTO product_collection (id, phone, name) VALUES (?, ?, ?)').run(id, phone, name)
      this.#collect(id, products)
    })()
    return this.#collection(phone, id)
  }

  /** @throws APP_SANDBOX_COLLECTION_NOT_FOUND, APP_SANDBOX_PRODUCT_NOT_FOUND */
  editCollection (
    phone: string,
    id: string,
    { name, add, remove }: { name?: string, add: string[], remove: string[] }
  ): CatalogCollection {
    const before = this.#collection(phone, id)
    this.#assertProducts(phone, add)
    transaction(this.#db, () => {
      this.#db.prepare('UPDATE product_collection SET name = ? WHERE id = ?').run(name ?? before.name, id)
      this.#collect(id, add)
      for (const product of remove) {
        this.#db.prepare('DELETE FROM collected WHERE collection = ? AND product = ?').run(id, product)
      }
    })()
    return this.#collection(phone, id)
  }

  /** The products stay. @throws APP_SANDBOX_COLLECTION_NOT_FOUND */
  deleteCollection (phone: string, id: string): void {
    this.#collection(phone, id)
    transaction(this.#db, () => {
      this.#db.prepare('DELETE FROM collected WHERE collection = ?').run(id)
      this.#db.prepare('DELETE FROM product_collection WHERE id = ?').run(id)
    })()
  }

  #newId (): string {
    return String(this.#random.int('catalog', 1e14, 2e14))
  }

  #collection (phone: string, id: string): CatalogCollection {
    const collection = this.collections(phone).find((one) => one.id === id)
    if (collection === undefined) throw new SandboxCollectionNotFound(id)
    return collection
  }

  #collect (collection: string, products: string[]): void {
    const insert = this.#db.prepare('INSERT OR IGNORE INTO collected (collection, product) VALUES (?, ?)')
    for (const product of products) insert.run(collection, product)
  }

  #assertProducts (phone: string, ids: string[]): void {
    for (const id of ids) if (this.product(phone, id) === undefined) throw new SandboxProductNotFound(id)
  }
}

function toProduct ({ id, fields }: Row): CatalogProduct {
  return { ...(JSON.parse(fields) as ProductFields), id }
}
