import { MEDIA_HOST } from './media-host.js'

/** What the page of WhatsApp Web lets itself do: only the scripts that it names, and no text that becomes code. */
export function contentPolicy (nonce: string): string {
  const hosts = `'self' https://${MEDIA_HOST} data: blob:`
  return [
    "default-src 'self'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    "style-src 'self' 'unsafe-inline'",
    `img-src ${hosts}`,
    `media-src ${hosts}`,
    `connect-src ${hosts} wss://web.whatsapp.com`,
    "object-src 'none'",
    "base-uri 'self'",
    "require-trusted-types-for 'script'"
  ].join('; ')
}
