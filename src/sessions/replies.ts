import type { Static } from '@sinclair/typebox'
import type { SessionHealthReply } from '../../schemas/session-health.js'
import type { CapabilitiesReply, QrReply, StartReply, StatusReply } from '../../schemas/session.js'
import { SessionStartFailed } from '../errors.js'
import { missingNames, type CapabilityReport } from '../whatsapp/capabilities.js'
import { qr } from '../shared/qr.js'
import { sessionHealth, type HealthFacts } from './health.js'
import type { Snapshot } from './session.js'

const NOT_STARTED = 'Session not started. Please, use the /start-session route, for initialization your session'

/** What the routes answer of a session's state, in the words of wppconnect-server. */
export class SessionReplies {
  readonly #version: string

  constructor (version: string) {
    this.#version = version
  }

  async status (session: string, known: Snapshot | undefined): Promise<Static<typeof StatusReply>> {
    return {
      status: known?.status ?? 'CLOSED',
      reason: known?.reason ?? null,
      since: known?.since == null ? null : new Date(known.since).toISOString(),
      ...(known?.detail && { detail: known.detail }),
      qrcode: known?.urlcode == null ? null : await qr.dataUrl(known.urlcode),
      ...(known?.urlcode != null && { urlcode: known.urlcode }),
      ...(known?.phoneCode != null && known.phone != null && { phoneCode: known.phoneCode, phone: known.phone }),
      ...(known && known.missing.length > 0 && { missing: [...known.missing] }),
      version: this.#version,
      session
    }
  }

  /**
   * Of a start whose caller does not wait for what comes of it: the state before.
   * @param now the state now: CLOSED where it was closed meanwhile
   */
  async starting (session: string, before: Snapshot | undefined, now?: Snapshot): Promise<Static<typeof StartReply>> {
    if (before && before.status !== 'CLOSED') {
      const { reason, ...reply } = await this.status(session, before)
      return { ...reply, ...(reason && { reason }) }
    }
    if (now?.status === 'CLOSED') {
      const why =
        now.reason === 'requested' || now.reason === null ? 'was closed meanwhile' : `has ended already (${now.reason})`
      return {
        status: 'CLOSED',
        ...(now.reason && { reason: now.reason }),
        qrcode: null,
        message: `The session ${why}: it is not starting`,
        version: this.#version,
        session
      }
    }
    return {
      status: 'CLOSED',
      qrcode: null,
      message: 'The session is starting: ask status-session how it does, or qrcode-session for its QR',
      version: this.#version,
      session
    }
  }

  /**
   * Of a start whose caller waited until there was something to report.
   * @throws {SessionStartFailed} where the browser or WhatsApp Web did not come up
   */
  async started (
    session: string,
    { status, reason, detail, urlcode, phoneCode, phone }: Snapshot
  ): Promise<Static<typeof StartReply>> {
    if (status === 'QRCODE' && urlcode !== null) {
      return { status: 'qrcode', qrcode: await qr.base64(urlcode), urlcode, session }
    }
    if (status === 'PHONECODE' && phoneCode !== null && phone !== null) {
      return { status: 'phoneCode', phone, phoneCode, session }
    }
    if (status === 'CLOSED' && reason !== 'requested' && reason !== 'cleared') {
      throw new SessionStartFailed(session, reason, detail)
    }
    return { status, ...(reason && { reason }), qrcode: null, version: this.#version, session }
  }

  /** Why there is no QR to show. */
  noQr (session: string, known: Snapshot | undefined): Static<typeof QrReply> {
    return known?.reason == null
      ? { status: null, message: NOT_STARTED, session }
      : { status: known.status, message: 'QRCode is not available...', session }
  }

  /** How the session does, for whoever looks after it. */
  health (session: string, facts: HealthFacts): Static<typeof SessionHealthReply> {
    return sessionHealth(session, facts)
  }

  /** Undefined while the page has not been checked. */
  capabilities (session: string, report: CapabilityReport | undefined): Static<typeof CapabilitiesReply> | undefined {
    if (!report) return undefined
    const { page, source, waJs, checked, at, hooksMissing, families } = report
    const missing = missingNames(report)
    return {
      page,
      source,
      waJs,
      checkedAt: new Date(at).toISOString(),
      checked,
      complete: missing.length === 0,
      missing,
      hooksMissing,
      families: Object.fromEntries(
        Object.entries(families).map(([family, { missing }]) => [family, { complete: missing.length === 0, missing }])
      ),
      session
    }
  }
}
