import type { ShownDelivery, WebhookDto } from '../../schemas/webhooks.js'
import type { Delivery, QueueState } from './delivery.js'
import type { Webhook } from './webhook.js'

/** A webhook as the API returns it: the values of its headers may be secrets, so they are hidden. */
export function toWebhookDto (
  { id, url, events, secret, oldSecretUntil, headers, enabled, reason, origin, createdAt }: Webhook,
  { pending, attempts, nextAttemptAt }: QueueState,
  now = Date.now()
): WebhookDto {
  return {
    id,
    url: origin === 'server' ? withoutCredentials(url) : url,
    events,
    secret,
    oldSecretUntil: oldSecretUntil !== null && oldSecretUntil > now ? iso(oldSecretUntil) : null,
    headers: Object.fromEntries(Object.keys(headers).map((name) => [name, '***'])),
    enabled,
    reason: reason !== null && origin === 'server' ? visibleReason(reason) : reason,
    origin,
    queue: { pending, attempts, nextAttemptAt: nextAttemptAt === null ? null : iso(nextAttemptAt) },
    createdAt: iso(createdAt)
  }
}

/** The credentials in WEBHOOK_URL are the operator's. */
function withoutCredentials (written: string): string {
  const url = new URL(written)
  if (url.username === '' && url.password === '') return written
  url.username = url.password = ''
  return url.href
}

/** @param origin of its webhook; undefined if that was removed */
export function toDeliveryDto (
  { session, firstAt, lastAt, answer, ...delivery }: Delivery,
  origin: Webhook['origin'] | undefined
): ShownDelivery {
  return { ...delivery, answer: visibleAnswer(answer, origin), firstAt: iso(firstAt), lastAt: iso(lastAt) }
}

/** Of the operator's own receiver a session sees only the HTTP status. */
export function visibleAnswer (answer: string, origin: Webhook['origin'] | undefined): string {
  if (origin !== undefined && origin !== 'server') return answer
  return /^\d{3}\b/.exec(answer)?.[0] ?? 'no answer'
}

const visibleReason = (reason: string) => reason.replace(/^(.*?\b\d{3}\b).*$/s, '$1')

const iso = (at: number) => new Date(at).toISOString()
