import type { Client } from '../driver.js'
import type { WhatsApp } from '../whatsapp.js'
import { business } from './business.js'
import { catalog } from './catalog.js'
import { labels } from './labels.js'

/** Our interface over wppconnect's client and functions of its page. */
export function createWhatsApp (page: Client): WhatsApp {
  return {
    business: business(page),
    catalog: catalog(page),
    labels: labels(page)
  }
}
