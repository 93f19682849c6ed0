export type NewsletterRole = 'owner' | 'admin' | 'subscriber'

/** A channel, as one account sees it. */
export interface Newsletter {
  /** `<digits>@newsletter` */
  id: string
  name: string
  description: string | null
  /** A data URI. */
  picture: string | null
  inviteCode: string
  /** Unix time, seconds. */
  created: number
  /** Without the owner. */
  subscribers: number
  /** null: it does not follow the channel. */
  role: NewsletterRole | null
  muted: boolean
}

/** A list of people that its owner writes to at once, each in a chat of their own. */
export interface BroadcastList {
  /** `<digits>@broadcast` */
  id: string
  name: string
  /** Unix time, seconds. */
  created: number
  recipients: string[]
}

export interface NewsletterChange {
  name?: string
  description?: string
  picture?: string | null
}

export interface NewsletterRequests {
  'newsletter.create': {
    params: { name: string, description: string | null, picture: string | null }
    result: Newsletter
  }
  'newsletter.get': { params: { id: string }, result: Newsletter }
  'newsletter.edit': { params: { id: string, change: NewsletterChange }, result: Newsletter }
  'newsletter.delete': { params: { id: string }, result: boolean }
  'newsletter.mute': { params: { id: string, muted: boolean }, result: Newsletter }
}

export interface NewsletterEvents {
  newsletter: { newsletter: Newsletter }
  /** The account no longer follows it, or it was deleted. */
  'newsletter.gone': { id: string }
  broadcast: { list: BroadcastList }
}
