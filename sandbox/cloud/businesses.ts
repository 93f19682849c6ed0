import { SandboxNotBusiness } from '../errors-business.js'
import type { Accounts } from './accounts.js'
import { BusinessProfiles } from './business-profiles.js'
import { Catalogs } from './catalogs.js'
import type { CloudCore } from './core.js'
import type { Db } from './database.js'
import { Labels } from './labels.js'
import { Orders } from './orders.js'

/** What business accounts have and others have not. */
export class Businesses {
  readonly labels: Labels
  readonly catalogs: Catalogs
  readonly profiles: BusinessProfiles
  readonly orders: Orders
  readonly #accounts: Accounts

  constructor ({ accounts, clock, random }: CloudCore, db: Db) {
    this.#accounts = accounts
    this.labels = new Labels(db)
    this.catalogs = new Catalogs(db, random)
    this.profiles = new BusinessProfiles(db)
    this.orders = new Orders(db, clock, random)
  }

  isBusiness (phone: string): boolean {
    return this.#accounts.get(phone)?.business === true
  }

  /** @throws APP_SANDBOX_NOT_BUSINESS */
  assertBusiness (phone: string): void {
    if (!this.isBusiness(phone)) throw new SandboxNotBusiness(phone)
  }
}
