/** A webhook subscription of a session. */
export interface Webhook {
  id: string
  session: string
  /** Who set it up: start-session's `webhook`, the server's WEBHOOK_URL, start-session's `webhooks`, or the routes of webhooks. */
  origin: 'session' | 'server' | 'start' | 'api'
  url: string
  /** Names of the wanted events; all where it is empty. */
  events: string[]
  /** Sent along with each request. */
  headers: Record<string, string>
  /** `whsec_` and base64. */
  secret: string
  /** The one before, which signs too until its time is over. */
  oldSecret: string | null
  /** Epoch milliseconds. */
  oldSecretUntil: number | null
  enabled: boolean
  /** Why it was switched off. */
  reason: string | null
  /** Epoch milliseconds. */
  createdAt: number
}
