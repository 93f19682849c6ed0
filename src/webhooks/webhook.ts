/** A webhook subscription of a session. */
export interface Webhook {
  id: string
  session: string
  /** Created by start-session's `webhook`, by WEBHOOK_URL, by start-session's `webhooks`, or by the webhook routes. */
  origin: 'session' | 'server' | 'start' | 'api'
  url: string
  /** Names of the events it subscribes to; all if empty. */
  events: string[]
  /** Sent with each request. */
  headers: Record<string, string>
  /** `whsec_` and base64. */
  secret: string
  /** The previous secret, which also signs until `oldSecretUntil`. */
  oldSecret: string | null
  /** Epoch milliseconds. */
  oldSecretUntil: number | null
  enabled: boolean
  /** Why it was disabled. */
  reason: string | null
  /** Epoch milliseconds. */
  createdAt: number
}

/** What a caller may set. */
export interface WebhookFields {
  url?: string
  events?: string[]
  secret?: string
  headers?: Record<string, string>
  enabled?: boolean
}

export type NewWebhook = WebhookFields & { url: string }

/** How long the previous secret also signs, in milliseconds. */
const OVERLAP = 24 * 60 * 60 * 1000

/** Whether it is the session's main webhook, of the option `webhook` or of WEBHOOK_URL. */
export const isMain = ({ origin }: Webhook) => origin === 'session' || origin === 'server'

/** With another secret; the previous one also signs for a day. */
export function withSecret (webhook: Webhook, secret: string, now = Date.now()): Webhook {
  return secret === webhook.secret
    ? webhook
    : { ...webhook, secret, oldSecret: webhook.secret, oldSecretUntil: now + OVERLAP }
}

/** Enabled again, if its receiver has unsubscribed. */
export function reactivated (webhook: Webhook): Webhook {
  return webhook.reason === null ? webhook : { ...webhook, enabled: true, reason: null }
}

/** At another URL. Headers may hold secrets: another host does not get them. */
export function withUrl (webhook: Webhook, url: string): Webhook {
  if (url === webhook.url) return webhook
  const sameHost = new URL(url).origin === new URL(webhook.url).origin
  return { ...reactivated(webhook), url, headers: sameHost ? webhook.headers : {} }
}

/** As an entry of start-session's `webhooks` says, which replaces everything but the secret. */
export function withStartFields (webhook: Webhook, fields: NewWebhook): Webhook {
  const { events = [], headers = {}, secret = webhook.secret } = fields
  return { ...withSecret(reactivated(webhook), secret), origin: 'start', events, headers }
}
