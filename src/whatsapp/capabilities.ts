import type { Capability, PageSource } from '../../schemas/capabilities.js'

/** What was checked of the page of a session: once it was connected, and after each reload. */
export interface CapabilityReport {
  /** Version of WhatsApp Web; null if it does not say. */
  page: string | null
  source: PageSource
  /** Version of wa-js; null if it does not say. */
  waJs: string | null
  /** How many names were checked. */
  checked: number
  /** Each family, and the names that it needs and the page does not have. */
  families: Partial<Record<Capability, { missing: string[] }>>
  /** The families that lack names here, and that the last good page has whole: it had better take this one's place. */
  worse: Capability[]
  /** Functions of the page that events come from, and that wa-js did not hook into. */
  hooksMissing: string[]
  /** Epoch milliseconds. */
  at: number
}

/** The names that are missing, each once, sorted. */
export function missingNames ({ families }: CapabilityReport): string[] {
  return [...new Set(Object.values(families).flatMap(({ missing }) => missing))].sort()
}

/** The families that lack a name, with what they lack. */
export function missingFamilies ({ families }: CapabilityReport): Partial<Record<Capability, string[]>> {
  const lacking = Object.entries(families).filter(([, { missing }]) => missing.length > 0)
  return Object.fromEntries(lacking.map(([family, { missing }]) => [family, missing]))
}
