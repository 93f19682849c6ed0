import type { CatalogProduct, Order, OrderItem } from '../protocol/business.js'
import { SandboxOrderNotFound } from '../errors-business.js'
import type { Clock } from './clock.js'
import type { Db } from './database.js'
import type { Random } from './random.js'

const SCHEMA =
  'CREATE TABLE IF NOT EXISTS product_order (id TEXT PRIMARY KEY, token TEXT NOT NULL, content TEXT NOT NULL) STRICT'

export interface Wanted {
  product: CatalogProduct
  quantity: number
}

/** What customers have ordered. An order keeps the prices of its day. */
export class Orders {
  readonly #db: Db
  readonly #clock: Clock
  readonly #random: Random

  constructor (db: Db, clock: Clock, random: Random) {
    this.#db = db
    this.#clock = clock
    this.#random = random
    db.exec(SCHEMA)
  }

  create (seller: string, buyer: string, wanted: Wanted[]): Order {
    const items = wanted.map(({ product: { id, name, price, currency, images }, quantity }): OrderItem => ({
      id,
      name,
      price,
      currency,
      quantity,
      image: images[0] ?? null
    }))
    const order: Order = {
      id: String(this.#random.int('order', 1e14, 2e14)),
      token: this.#random.bytes('order token', 32).toString('base64'),
      seller,
      buyer,
      items,
      currency: items[0]?.currency ?? '',
      total: items.reduce((sum, { price, quantity }) => sum + (price ?? 0) * quantity, 0),
      created: this.#clock.unixTime()
    }
    this.#db
      .prepare('INSERT INTO product_order (id, token, content) VALUES (?, ?, ?)')
      .run(order.id, order.token, JSON.stringify(order))
    return order
  }

  /** Only who has the order's token may see it. @throws APP_SANDBOX_ORDER_NOT_FOUND */
  get (id: string, token: string): Order {
    const row = this.#db.prepare('SELECT content FROM product_order WHERE id = ? AND token = ?').get(id, token) as
      { content: string } | undefined
    if (row === undefined) throw new SandboxOrderNotFound(id)
    return JSON.parse(row.content) as Order
  }
}
