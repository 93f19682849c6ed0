import type { NewWebhook } from './webhook-repository.js'
import type { Webhook } from './webhook.js'

/** How long the secret before signs too, in milliseconds. */
const OVERLAP = 24 * 60 * 60 * 1000

/** With another secret; the one it had signs too for a day. */
export function withSecret (webhook: Webhook, secret: string, now = Date.now()): Webhook {
  return secret === webhook.secret
    ? webhook
    : { ...webhook, secret, oldSecret: webhook.secret, oldSecretUntil: now + OVERLAP }
}

/** On again, where its receiver has switched it off. */
export function revived (webhook: Webhook): Webhook {
  return webhook.reason === null ? webhook : { ...webhook, enabled: true, reason: null }
}

/** At another URL. Headers may hold secrets: another host does not get them. */
export function moved (webhook: Webhook, url: string): Webhook {
  if (url === webhook.url) return webhook
  const sameHost = new URL(url).origin === new URL(webhook.url).origin
  return { ...revived(webhook), url, headers: sameHost ? webhook.headers : {} }
}

/** As a list of start-session has it, which replaces all but the secret. */
export function listed (webhook: Webhook, { events = [], headers = {}, secret = webhook.secret }: NewWebhook): Webhook {
  return { ...withSecret(revived(webhook), secret), origin: 'start', events, headers }
}
