type Loose = Record<string, any>

/** What a page says once, on its way to something else. */
export type PageNotice =
  | { kind: 'logout', reason: string }
  /** @property expire as WhatsApp sends it: seconds from now, or a Unix time */
  | { kind: 'ban', code: string | null, expire: number | null }
  | { kind: 'outdated' }
  | { kind: 'storage' }
  /** A write has exceeded the quota: the page goes on, but keeps nothing any more. */
  | { kind: 'full' }

/**
 * Runs in each page before anything of it, and reports what WhatsApp Web says only once. It does not wait for wa-js:
 * a refusal of the login comes before that is there.
 * @param report name of the page's function that takes a notice
 */
export function installNotices (report: string): void {
  if (window !== window.top) return
  const scope = window as unknown as Loose
  const send = (notice: PageNotice): void => {
    scope[report]?.(notice)
  }
  const watchers: Record<string, (exports: Loose) => void> = {
    WAWebCmd: ({ Cmd }) => {
      Cmd.on('account_temporarily_banned_from_bridge', (ban: Loose | undefined) => {
        if (ban?.['banned'] === false) return
        const expire = Number(ban?.['expire'])
        send({
          kind: 'ban',
          code: ban?.['code'] == null ? null : String(ban['code']),
          expire: Number.isFinite(expire) ? expire : null
        })
      })
    },
    WAWebStreamModel: ({ Stream }) => {
      const look = (): void => {
        if (Stream.needsUpdate === true && Stream.isHardRefresh === true) send({ kind: 'outdated' })
      }
      Stream.on('change:needsUpdate', look)
      Stream.on('change:isHardRefresh', look)
      look()
    },
    WAWebStorageCmd: ({ StorageCmd }) => {
      StorageCmd.on('storage_not_enough_space', () => send({ kind: 'full' }))
    },
    WAWebBackendEventBus: ({ BackendEventBus }) => {
      BackendEventBus.on('storage_initialization_error', () => send({ kind: 'storage' }))
    }
  }
  const isThere = (id: string): boolean => {
    try {
      return scope['require']('__debug').modulesMap[id] !== undefined
    } catch {
      return false
    }
  }
  let isHooked = false
  const waiting = setInterval(() => {
    for (const [id, watch] of Object.entries(watchers)) {
      if (!isThere(id)) continue
      try {
        watch((scope['importNamespace'] ?? scope['require'])(id))
        delete watchers[id]
      } catch {
        // Registered, but not all that it needs is: the next look tries again.
      }
    }
    if (!isHooked && scope['WPP']?.isReady === true) {
      isHooked = true
      WPP.on('conn.logout_reason', (reason) => send({ kind: 'logout', reason: String(reason) }))
    }
    if (isHooked && Object.keys(watchers).length === 0) clearInterval(waiting)
  }, 100)
}
