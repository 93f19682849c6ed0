import type { MutedNewsletter, Newsletter } from '../../schemas/newsletter.js'

/** The picture is a data URI. */
export interface NewsletterDetails {
  name?: string | undefined
  description?: string | undefined
  picture?: string | null | undefined
}

/** Channels of this account, by their ids (…@newsletter). */
export interface Newsletters {
  create: (name: string, details: NewsletterDetails) => Promise<Newsletter>
  /**
   * Changes the given details; a picture of null removes it.
   * @throws {NotFound} {NotAllowed}
   */
  edit: (id: string, details: NewsletterDetails) => Promise<Newsletter>
  /** @throws {NotFound} {NotAllowed} */
  delete: (id: string) => Promise<boolean>
  mute: (id: string) => Promise<MutedNewsletter>
}
