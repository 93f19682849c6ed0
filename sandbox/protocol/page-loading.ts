/** How a page registers its modules for others. */
export interface PageLoading {
  /** Milliseconds after the load within which the modules come that are not part of the core. Default: 200. */
  lateModules?: number
  /** How many parts they come in, spread evenly over that time. Default: 4. */
  batches?: number
  /** Whether the core comes late too. */
  lateCore?: boolean
  /** Ids of modules that come with the chats: at once on a page that is loaded with a login, else after it. */
  afterLogin?: string[]
  /** Version that the page says it is. */
  version?: string
  /** Versions whose files are served no longer. */
  gone?: string[]
  /** Ids of modules that never come. */
  missing?: string[]
  /** Modules that come under another id. */
  renamed?: Record<string, string>
}

/** One version of the page. Its script has these modules, whatever the page is that loads it. */
export interface Release extends Pick<PageLoading, 'missing' | 'renamed'> {
  version: string
}
