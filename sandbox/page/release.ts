import type { Release } from '../protocol/page-loading.js'

/** The version of WhatsApp Web that this script is, and what it has: the server writes it at its beginning. */
export const release: Release =
  (document.currentScript as { release?: Release } | null)?.release ?? { version: '2.3000.1044096409' }
