import { createHmac, randomBytes } from 'node:crypto'
import type { Webhook } from './webhook.js'

export interface SignedMessage {
  /** ULID of the event. */
  id: string
  body: string
  /** Epoch milliseconds. */
  now: number
}

const PREFIX = 'whsec_'

/** A secret of the Standard Webhooks scheme. */
export const makeSecret = () => PREFIX + randomBytes(32).toString('base64')

/** Whether a text is `whsec_` and the base64 of 24 to 64 bytes. */
export function isSecret (text: string): boolean {
  if (!text.startsWith(PREFIX)) return false
  const key = keyOf(text)
  return key.length >= 24 && key.length <= 64 && PREFIX + key.toString('base64') === text
}

/** The headers of the Standard Webhooks scheme. While a secret is being replaced, both sign. */
export function signatureHeaders (
  { secret, oldSecret, oldSecretUntil }: Webhook,
  { id, body, now }: SignedMessage
): Record<string, string> {
  const timestamp = Math.floor(now / 1000)
  const secrets = oldSecret !== null && now < (oldSecretUntil ?? 0) ? [secret, oldSecret] : [secret]
  const signatures = secrets.map(
    (one) => `v1,${createHmac('sha256', keyOf(one)).update(`${id}.${timestamp}.${body}`).digest('base64')}`
  )
  return { 'webhook-id': id, 'webhook-timestamp': String(timestamp), 'webhook-signature': signatures.join(' ') }
}

const keyOf = (secret: string) => Buffer.from(secret.replace(/^whsec_/, ''), 'base64')
