import { SandboxLogoutReasonUnknown, SandboxNotOpen } from '../errors.js'
import { LOGOUT_REASONS, type LogoutReasonName } from '../protocol/logout-reasons.js'
import type { Refusal } from '../protocol/page-faults.js'
import type { PageConnection } from './page-connection.js'

/** What somebody gives with a fault. */
export interface FaultDetails {
  /** Milliseconds. */
  ms: number
  /** Why WhatsApp ends the login. */
  reason?: string | undefined
}

export const PAGE_FAULT_KINDS = [
  'terms', 'business-terms', 'proxy-blocked', 'screen-locked', 'banned', 'version-refused', 'storage-failed', 'storage-full',
  'logout',
  'slow-history', 'endless-history', 'code-expired', 'odd-chats'
] as const

export type PageFaultKind = typeof PAGE_FAULT_KINDS[number]

const DAY = 86_400_000

const REFUSALS: Partial<Record<PageFaultKind, (ms: number) => Refusal>> = {
  terms: () => ({ kind: 'state', state: 'TOS_BLOCK' }),
  'business-terms': () => ({ kind: 'state', state: 'SMB_TOS_BLOCK' }),
  'proxy-blocked': () => ({ kind: 'state', state: 'PROXYBLOCK' }),
  'screen-locked': () => ({ kind: 'state', state: 'SCREEN_LOCKED' }),
  banned: (ms) => ({ kind: 'ban', code: 101, expire: Math.ceil((ms || DAY) / 1000) }),
  'version-refused': (ms) => ({ kind: 'version', ms }),
  'storage-failed': () => ({ kind: 'storage' })
}

export const isPageFault = (kind: string): kind is PageFaultKind =>
  (PAGE_FAULT_KINDS as readonly string[]).includes(kind)

/** What WhatsApp holds against the login of one session, however often its page is loaded. */
export class PageFaults {
  readonly #session: string
  #refusal: Refusal | undefined
  #pace: { ms: number | null } | undefined
  #areChatsOdd = false
  #isStorageFull = false

  constructor (session: string) {
    this.#session = session
  }

  /** To be called first for each page that connects. */
  connected (connection: PageConnection): void {
    if (this.#refusal) connection.push('refused', this.#refusal)
    if (this.#pace) connection.push('history.pace', this.#pace)
    if (this.#areChatsOdd) connection.push('odd.chats', { areOn: true })
    if (this.#isStorageFull) connection.push('storage.full', { isOn: true })
  }

  /** @throws APP_SANDBOX_NOT_OPEN, APP_SANDBOX_LOGOUT_REASON_UNKNOWN */
  cause (kind: PageFaultKind, { ms, reason }: FaultDetails, connection: PageConnection | undefined): void {
    if (kind === 'slow-history' || kind === 'endless-history') {
      this.#pace = { ms: kind === 'slow-history' ? ms : null }
      connection?.push('history.pace', this.#pace)
      return
    }
    if (kind === 'storage-full') {
      this.#isStorageFull = true
      connection?.push('storage.full', { isOn: true })
      return
    }
    if (kind === 'odd-chats') {
      this.#areChatsOdd = true
      connection?.push('odd.chats', { areOn: true })
      return
    }
    this.#refusal = REFUSALS[kind]?.(ms) ?? this.#refusal
    if (REFUSALS[kind]) return connection?.push('refused', REFUSALS[kind](ms))
    if (!connection) throw new SandboxNotOpen(this.#session)
    if (kind === 'code-expired') return connection.push('code.expired', {})
    if (reason !== undefined && !isLogoutReason(reason)) throw new SandboxLogoutReasonUnknown(reason)
    connection.logout()
    connection.push('logged.out', { reason: reason ?? null })
  }

  end (connection: PageConnection | undefined): void {
    if (this.#refusal) connection?.push('admitted', {})
    if (this.#areChatsOdd) connection?.push('odd.chats', { areOn: false })
    if (this.#isStorageFull) connection?.push('storage.full', { isOn: false })
    this.#isStorageFull = false
    this.#refusal = this.#pace = undefined
    this.#areChatsOdd = false
  }
}

const isLogoutReason = (reason: string): reason is LogoutReasonName =>
  (LOGOUT_REASONS as readonly string[]).includes(reason)
