import type { Client } from '../driver.js'
import type { WhatsApp } from '../whatsapp.js'
import { labels } from './labels.js'

/** Our interface over wppconnect's client and functions of its page. */
export function createWhatsApp (page: Client): WhatsApp {
  return {
    labels: labels(page)
  }
}
