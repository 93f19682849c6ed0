import type { StoredEvent } from '../../schemas/events/events.js'
import type { Payload } from '../events/payload.js'
import type { WebhookClient, Posted } from './webhook-client.js'
import type { Webhook } from './webhook.js'

export type SendEvent = (webhook: Webhook, event: StoredEvent, signal: AbortSignal) => Promise<Posted>

/** Posts events as subscribers are given them. Never rejects: what goes wrong is in the outcome. */
export function sendEvent (post: WebhookClient, payload: (event: StoredEvent) => Payload | Promise<Payload>): SendEvent {
  return async (webhook, event, signal) => {
    let body: string
    try {
      body = JSON.stringify(await payload(event))
    } catch (error) {
      return {
        delivered: false,
        status: null,
        answer: `the event cannot be read: ${String(error)}`,
        latency: 0,
        retryAfter: 0
      }
    }
    return await post.send(webhook, { id: event.id, body }, signal)
  }
}
