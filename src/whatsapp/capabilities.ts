/** What was checked of the page of a session, once it was connected. */
export interface CapabilityReport {
  /** Version of WhatsApp Web; null if it does not say. */
  page: string | null
  /** Version of wa-js; null if it does not say. */
  waJs: string | null
  /** How many names were checked. */
  checked: number
  /** Families of calls, and the names that they need and the page does not have. */
  families: Record<string, { missing: string[] }>
  /** Epoch milliseconds. */
  at: number
}

/** The names that are missing, each once, sorted. */
export function missingNames ({ families }: CapabilityReport): string[] {
  return [...new Set(Object.values(families).flatMap(({ missing }) => missing))].sort()
}
