import type { Business } from './business.js'
import type { Catalog } from './catalog.js'
import type { Labels } from './labels.js'

/** A linked account, by domain. Every call ends: in its result, or in an error of `src/errors.ts`. */
export interface WhatsApp {
  readonly business: Business
  readonly catalog: Catalog
  readonly labels: Labels
}
