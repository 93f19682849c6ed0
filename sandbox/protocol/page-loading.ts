/** How a page registers its modules for others. By default all of them are there from the first moment. */
export interface PageLoading {
  /** Milliseconds after the load within which the modules come that are not part of the core. */
  lateModules?: number
  /** How many parts they come in, spread evenly over that time. */
  batches?: number
  /** Whether the core comes late too. */
  lateCore?: boolean
  /** Ids of modules that never come. */
  missing?: string[]
  /** Modules that come under another id. */
  renamed?: Record<string, string>
}
