import { createHmac } from 'node:crypto'
import type { Webhook } from './webhook.js'

export interface Signed {
  /** ULID of the event. */
  id: string
  body: string
  /** Epoch milliseconds. */
  now: number
}

/** The headers of the Standard Webhooks scheme. While secrets change, both sign. */
export function signatureHeaders (
  { secret, oldSecret, oldSecretUntil }: Webhook,
  { id, body, now }: Signed
): Record<string, string> {
  const timestamp = Math.floor(now / 1000)
  const secrets = oldSecret !== null && now < (oldSecretUntil ?? 0) ? [secret, oldSecret] : [secret]
  const signatures = secrets.map(
    (one) => `v1,${createHmac('sha256', keyOf(one)).update(`${id}.${timestamp}.${body}`).digest('base64')}`
  )
  return { 'webhook-id': id, 'webhook-timestamp': String(timestamp), 'webhook-signature': signatures.join(' ') }
}

const keyOf = (secret: string) => Buffer.from(secret.replace(/^whsec_/, ''), 'base64')
