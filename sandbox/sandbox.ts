import { join } from 'node:path'
import {
  SandboxClockSetTwice,
  SandboxMessageNotFound,
  SandboxNoChat,
  SandboxNoPasskey,
  SandboxNoQr,
  SandboxNothingToSend,
  SandboxNotLinked,
  SandboxNotOpen,
  SandboxReservedAccount,
  SandboxTooManyGateways,
  SandboxWrongPhone
} from './errors.js'
import type { Certificate } from './certificate.js'
import { createCertificate } from './certificate.js'
import type { Account, AccountChange } from './cloud/accounts.js'
import { ECHO_PHONE } from './cloud/accounts.js'
import { Cloud } from './cloud/cloud.js'
import { mediaPartOf } from './cloud/content/media.js'
import { startEcho } from './cloud/echo.js'
import { decryptMedia } from './cloud/media.js'
import { mediaContent, type OutgoingMedia } from './cloud/outgoing-media.js'
import { ExternalAccounts } from './cloud/external-accounts.js'
import type { Past } from './cloud/history.js'
import type { PasskeyLink } from './cloud/passkey-link.js'
import type { PageConnection } from './cloud/page-connection.js'
import { isPageFault, type PageFaultKind } from './cloud/page-faults.js'
import { isMediaFault, type MediaFaultKind } from './cloud/media-faults.js'
import type { SendFaultCause } from './cloud/send-faults.js'
import { Gateway, GATEWAY_HOST } from './gateway.js'
import { MEDIA_HOST, MediaHost } from './media-host.js'
import type { WireMessage } from './protocol/messages.js'
import type { ChatState } from './protocol/protocol.js'
import { chatIdOf, type Addressing } from './protocol/person.js'
import type { PageLoading } from './protocol/page-loading.js'
import { Releases } from './releases.js'
import { findProcesses, killRenderers } from './processes.js'

/** 20 seconds, as at WhatsApp; the first QR lives three times as long. */
const QR_PERIOD = 20_000

/** How many sessions may be open before no further one is opened for another program. */
const MAX_GATEWAYS = 200

export interface SandboxLog {
  info(details: object, text: string): void
}

export interface SandboxOptions {
  /** Directory of `sandbox.db`. */
  dataDir: string
  log?: SandboxLog
  /** What ids and codes are made from; without it they are random. */
  seed?: string | undefined
  /** How chats with people are addressed unless an account says otherwise. */
  addressing?: Addressing
  /** Milliseconds until a QR is replaced. */
  qrPeriod?: number
  /** Resolves once the calls that these sessions have begun are over, or take long. */
  settle?: (sessions: string[]) => Promise<void>
  /** The messages of a session's account are others now, up to that time (Unix time in seconds). */
  onHistoryReplaced?: (session: string, t: number) => Promise<void>
  /** Process ids of a session's whole browser tree; without it they are looked up in /proc. */
  findProcesses?: (session: string) => number[] | Promise<number[]>
}

export type FaultKind =
  | 'offline'
  | 'conflict'
  | 'freeze'
  | 'crash'
  | 'deaf'
  | 'reload'
  | 'slow-load'
  | 'code-refused'
  | 'sends'
  | 'ciphertext'
  | 'whats-new'
  | MediaFaultKind
  | PageFaultKind

export interface FaultOptions {
  /** For `sends`: how many of the next messages fail. For `ciphertext`: how many cannot be read. */
  count?: number
  /** For `sends`: why. */
  cause?: SendFaultCause
  /** For files: only that of this message. */
  messageId?: string | undefined
  /** For `logout`: why WhatsApp ends the login, in its words. */
  reason?: string | undefined
}

export interface Incoming {
  from: string
  pushname?: string
  body?: string
  groupId?: string
  quotedId?: string
  mentions?: string[]
}

export interface SessionView {
  session: string
  phone: string | null
  device: string | null
  shows: 'qr' | 'code' | 'passkey' | 'chats' | 'loading' | 'closed'
  offline: boolean
  conflict: boolean
  /** Null: all modules at once. */
  page: PageLoading | null
}

export interface ClockView {
  /** Unix time, seconds. */
  now: number
  /** Seconds ahead of this machine's clock. */
  offset: number
  frozen: boolean
}

/** What the id of a message is made of. */
type MessageName = Pick<WireMessage, 'id' | 'from' | 'to'>

/** A WhatsApp on this machine. All sessions share one cloud; each has a web.whatsapp.com of its own. */
export class Sandbox {
  readonly cloud: Cloud
  readonly mediaHost: MediaHost
  readonly #options: SandboxOptions
  readonly #certificate: Certificate
  readonly #gateways = new Map<string, Promise<Gateway>>()
  readonly #open = new Map<string, Gateway>()
  readonly #pages = new Map<string, PageLoading>()
  readonly #releases = new Releases()
  readonly #stopEcho: () => void

  constructor (options: SandboxOptions, certificate: Certificate) {
    this.#options = options
    this.#certificate = certificate
    const { dataDir, seed, addressing = 'lid' } = options
    this.cloud = new Cloud({ file: join(dataDir, 'sandbox.db'), seed, addressing })
    this.mediaHost = new MediaHost(join(options.dataDir, 'sandbox-media'))
    this.#stopEcho = startEcho(this.cloud)
  }

  /** Chromium's flags that lead a session to the sandbox and to nowhere else. */
  async chromiumArgs (session: string): Promise<string[]> {
    const { port } = await this.#gateway(session)
    return [
      `--host-resolver-rules=MAP web.whatsapp.com:443 ${GATEWAY_HOST}:${port}, MAP ${MEDIA_HOST}:443 ${GATEWAY_HOST}:${port}, MAP * ~NOTFOUND, EXCLUDE ${GATEWAY_HOST}`,
      `--ignore-certificate-errors-spki-list=${this.#certificate.spki}`,
      // Like WhatsApp, not in a local network: a document from anywhere else could not connect to one.
      `--ip-address-space-overrides=${GATEWAY_HOST}:${port}=public`
    ]
  }

  /**
   * How a browser of another program is led to the sandbox: port and certificate stay the same until `close`.
   * @throws APP_SANDBOX_TOO_MANY_GATEWAYS
   */
  async browser (session: string): Promise<{ host: string, port: number, spki: string, args: string[] }> {
    if (!this.#gateways.has(session) && this.#gateways.size >= MAX_GATEWAYS) {
      throw new SandboxTooManyGateways(MAX_GATEWAYS)
    }
    const { port } = await this.#gateway(session)
    return { host: GATEWAY_HOST, port, spki: this.#certificate.spki, args: await this.chromiumArgs(session) }
  }

  sessions (): SessionView[] {
    const linked = new Map(this.cloud.devices.all().map((device) => [device.session, device]))
    const names = [...new Set([...this.#open.keys(), ...linked.keys(), ...this.#pages.keys()])].sort()
    return names.map((session) => {
      const gateway = this.#open.get(session)
      return {
        session,
        phone: linked.get(session)?.phone ?? null,
        device: linked.get(session)?.name ?? null,
        shows: gateway?.connection?.shows ?? 'closed',
        offline: gateway?.offline ?? false,
        conflict: gateway?.conflict ?? false,
        page: this.#pages.get(session) ?? null
      }
    })
  }

  /**
   * The phone scans the QR or types the pairing code that the session shows. Done when the page keeps the login, or
   * asks for a passkey.
   * @throws APP_SANDBOX_NO_QR, APP_SANDBOX_WRONG_PHONE, APP_SANDBOX_CODE_EXPIRED, APP_SANDBOX_NOT_ON_WHATSAPP,
   * APP_SANDBOX_LINK_LOST
   */
  async scan (
    session: string,
    { phone: given, pushname }: { phone?: string, pushname?: string } = {}
  ): Promise<string> {
    const link = this.#open.get(session)?.connection?.link
    if (link === undefined || (link.ref === undefined && link.code === undefined)) throw new SandboxNoQr(session)
    const shownFor = link.code?.phone
    if (shownFor !== undefined && given !== undefined && given !== shownFor) {
      throw new SandboxWrongPhone(session, shownFor)
    }
    link.assertCodeValid()
    const { phone } = this.cloud.account(given ?? shownFor ?? this.cloud.devices.phoneFor(session))
    const { pushname: known } = this.cloud.account(phone)
    this.cloud.profileOperations.changeAccount(phone, { pushname: pushname ?? (known === '' ? session : known) })
    await link.accept(phone)
    this.#options.log?.info({ session, phone }, link.passkey ? 'sandbox: waits for a passkey' : 'sandbox: linked')
    return phone
  }

  /** The passkey that a link of a session waits for. @throws APP_SANDBOX_NO_PASSKEY */
  passkeyLink (session: string): PasskeyLink {
    const connection = this.#open.get(session)?.connection
    if (connection === undefined) throw new SandboxNoPasskey(session)
    return connection.link.passkeyLink()
  }

  /**
   * WhatsApp checks a device that is linked: its page asks for the passkey of the account.
   * @throws APP_SANDBOX_NOT_LINKED, APP_SANDBOX_NOT_OPEN, APP_SANDBOX_PASSKEY_ABSENT
   */
  challenge (session: string): void {
    const phone = this.phoneOf(session)
    const connection = this.#open.get(session)?.connection
    if (connection?.device === undefined) throw new SandboxNotOpen(session)
    connection.push('integrity.challenge', this.cloud.integrityChallenges.begin(phone))
  }

  /** The phone removes this linked device. @throws APP_SANDBOX_NOT_LINKED */
  unlink (session: string): void {
    const device = this.cloud.devices.ofSession(session)
    if (device === undefined) throw new SandboxNotLinked(session)
    const connection = this.#open.get(session)?.connection
    if (connection?.device?.id === device.id) connection.unlink()
    else this.cloud.devices.remove(device.id)
    this.#options.log?.info({ session, phone: device.phone }, 'sandbox: unlinked')
  }

  /** @throws APP_SANDBOX_NOT_LINKED */
  phoneOf (session: string): string {
    const device = this.cloud.devices.ofSession(session)
    if (device === undefined) throw new SandboxNotLinked(session)
    return device.phone
  }

  /** @throws APP_SANDBOX_RESERVED_ACCOUNT */
  saveAccount (phone: string, change: AccountChange): Account {
    if (phone === ECHO_PHONE) throw new SandboxReservedAccount(phone)
    return this.cloud.profileOperations.changeAccount(phone, change)
  }

  /**
   * Somebody outside writes to a session. Answers the message's id as the session sees it.
   * @throws APP_SANDBOX_NOT_LINKED, APP_SANDBOX_NOT_ON_WHATSAPP, APP_SANDBOX_GROUP_NOT_FOUND, APP_SANDBOX_NOT_MEMBER,
   * APP_SANDBOX_MESSAGE_NOT_FOUND, APP_SANDBOX_NOTHING_TO_SEND
   */
  write (session: string, { from, pushname, groupId, body, ...text }: Incoming): string {
    if (body === undefined) throw new SandboxNothingToSend()
    const { phone, to } = this.#sender(session, { from, pushname, groupId })
    return this.#idFor(this.cloud.sendText({ from: phone, to, body, ...text }))
  }

  /**
   * The same with a file.
   * @throws as `write` does
   */
  async writeMedia (session: string, { from, pushname, groupId }: Incoming, media: OutgoingMedia): Promise<string> {
    const content = await mediaContent(this.cloud, this.mediaHost, media)
    const { phone, to } = this.#sender(session, { from, pushname, groupId })
    return this.#idFor(new ExternalAccounts(this.cloud).send(phone, to, content))
  }

  /**
   * The file of a message, as the phone of one who has it sees it. @throws APP_SANDBOX_MESSAGE_NOT_FOUND,
   * APP_SANDBOX_NOT_ON_WHATSAPP
   */
  async mediaOf (phone: string, messageId: string): Promise<{ bytes: Buffer, mimetype: string }> {
    const media = mediaPartOf(this.cloud.messageOf(phone, messageId).content)
    if (media === undefined) throw new SandboxMessageNotFound(messageId)
    const { name, part } = media
    return { bytes: decryptMedia(await this.mediaHost.read(part.directPath), part, name), mimetype: part.mimetype }
  }

  /**
   * @param chat where the account types, records or pauses
   * @throws APP_SANDBOX_NOT_ON_WHATSAPP, APP_SANDBOX_GROUP_NOT_FOUND, APP_SANDBOX_NO_CHAT
   */
  setPresence (phone: string, state: 'available' | 'unavailable' | ChatState, chat?: string): void {
    const account = this.cloud.account(phone)
    if (state === 'available' || state === 'unavailable') {
      return this.cloud.setOnline(account.phone, state === 'available')
    }
    if (chat === undefined) throw new SandboxNoChat(state)
    this.cloud.setChatState(account.phone, chat, state)
  }

  /**
   * Breaks something for one session.
   * @param ms for `offline` and `freeze`: how long, in milliseconds; 0 until `endFaults` (offline) or for ever
   * (freeze). For `conflict`: how long the other
   * client logs in again. For `slow-load`: how long a load takes. For `ciphertext`: until a message can be read
   * @param reason for `logout`: why WhatsApp ends the login, in its words
   * @throws APP_SANDBOX_NOT_OPEN, APP_SANDBOX_LOGOUT_REASON_UNKNOWN, APP_SANDBOX_MESSAGE_NOT_FOUND
   */
  async fault (
    session: string,
    kind: FaultKind,
    ms: number,
    { count = 1, cause = 'network', messageId, reason }: FaultOptions = {}
  ): Promise<void> {
    const gateway = this.#open.get(session)
    if (gateway === undefined) throw new SandboxNotOpen(session)
    this.#options.log?.info({ session, kind, ms }, 'sandbox: fault')
    if (isPageFault(kind)) return gateway.faults.cause(kind, { ms, reason }, gateway.connection)
    if (isMediaFault(kind)) return gateway.mediaFaults.set(kind, ms, this.#fileOf(session, messageId))
    if (kind === 'offline') return gateway.goOffline(ms)
    if (kind === 'slow-load') {
      gateway.loadTime = ms
      return
    }
    if (kind === 'sends') return gateway.sendFaults.set(cause, count)
    if (kind === 'ciphertext') return gateway.undecrypted.set(count, ms, this.cloud.messages.lastSeq())
    if (kind === 'code-refused') {
      gateway.codeRefused = true
      return
    }
    if (kind === 'whats-new') return gateway.whatsNew.begin(gateway.connection)
    if (kind === 'crash') return await this.#crash(session, gateway)
    const connection = this.#connected(session, gateway)
    if (kind === 'conflict') gateway.replace(ms)
    else if (kind === 'deaf') gateway.setDeaf(true)
    else if (kind === 'reload') connection.push('reload', {})
    else connection.freeze(ms)
  }

  /** Ends what can be ended from outside: all faults but `freeze`, `crash` and `reload`. */
  endFaults (session: string): void {
    const gateway = this.#open.get(session)
    if (gateway === undefined) throw new SandboxNotOpen(session)
    gateway.endFaults()
  }

  /**
   * A fresh sandbox, in which sessions stay linked: done when their pages show it.
   * @param seed what ids and codes are made from now; without it as at the start
   */
  async reset (seed = this.#options.seed): Promise<void> {
    this.#options.log?.info({ seed }, 'sandbox: reset')
    const linked = this.cloud.devices.all().map(({ session }) => session)
    await this.#options.settle?.(linked)
    this.#pages.clear()
    for (const gateway of this.#open.values()) gateway.endFaults()
    this.cloud.reset(seed)
    for (const { undecrypted } of this.#open.values()) undecrypted.forget()
    await this.mediaHost.clear()
    await this.#emptied([...this.#open.values()], linked)
  }

  /** The same for the account of one session: done when all its pages show it. @throws APP_SANDBOX_NOT_LINKED */
  async resetSession (session: string): Promise<void> {
    const phone = this.phoneOf(session)
    this.#options.log?.info({ session, phone }, 'sandbox: session reset')
    const sessions = this.cloud.devices.sessionsOf(phone)
    await this.#options.settle?.(sessions)
    this.#pages.delete(session)
    this.#open.get(session)?.endFaults()
    this.cloud.resetAccount(phone)
    await this.#emptied(sessions.flatMap((name) => this.#open.get(name) ?? []), sessions)
  }

  /** How the page of a session registers its modules, from its next load on. The session need not exist yet. */
  setPage (session: string, loading: PageLoading): void {
    this.#options.log?.info({ session, loading }, 'sandbox: page loading set')
    this.#pages.set(session, loading)
    this.#releases.of(loading)
  }

  /** From the next load on, all modules are there at once. */
  resetPage (session: string): void {
    this.#pages.delete(session)
  }

  /** Times in seconds. */
  get clock (): ClockView {
    const { clock } = this.cloud
    return { now: clock.now() / 1000, offset: clock.ahead / 1000, frozen: clock.isFrozen }
  }

  /** @throws APP_SANDBOX_CLOCK_SET_TWICE */
  setClock ({ now, offset, advance, frozen }: Partial<ClockView> & { advance?: number }): ClockView {
    const { clock } = this.cloud
    const given = [
      now,
      offset === undefined ? undefined : Date.now() / 1000 + offset,
      advance === undefined ? undefined : clock.now() / 1000 + advance
    ].filter((time) => time !== undefined)
    if (given.length > 1) throw new SandboxClockSetTwice()
    const [time] = given
    clock.set({ ...(time !== undefined && { now: time * 1000 }), ...(frozen !== undefined && { frozen }) })
    return this.clock
  }

  async close (): Promise<void> {
    this.#stopEcho()
    const gateways = await Promise.all(this.#gateways.values())
    await Promise.all(gateways.map((gateway) => gateway.close()))
    this.cloud.close()
  }

  #fileOf (session: string, messageId: string | undefined): string | undefined {
    if (messageId === undefined) return undefined
    const media = mediaPartOf(this.cloud.messageOf(this.phoneOf(session), messageId).content)
    if (media === undefined) throw new SandboxMessageNotFound(messageId)
    return media.part.directPath
  }

  #sender (
    session: string,
    { from, pushname, groupId }: Pick<Incoming, 'from' | 'pushname' | 'groupId'>
  ): { phone: string, to: string } {
    const to = groupId ?? this.phoneOf(session)
    const { phone, pushname: known } = this.cloud.account(from)
    if (pushname !== undefined && pushname !== known) this.saveAccount(phone, { pushname })
    return { phone, to }
  }

  /**
   * Gives a session chats with a past. Returns them with the ids of their messages as the session names them.
   * @throws APP_SANDBOX_NOT_LINKED; as `PastChats.add`
   */
  async addHistory (session: string, past: Past): Promise<Array<{ chat: string, messages: string[] }>> {
    const me = this.phoneOf(session)
    const added = await this.cloud.addHistory(me, past)
    await this.#historyReplaced(this.cloud.devices.sessionsOf(me))
    return added.map(({ to, messages }) => ({ chat: to, messages: messages.map((message) => this.#idOf(message, me)) }))
  }

  /** The id of a message as one account sees it. */
  #idOf (message: MessageName, me: string): string {
    if (message.from !== me) return this.#idFor(message)
    const { id, to } = message
    const { lid } = this.cloud.account(me)
    if (to.includes('@')) return `true_${to}_${id}_${lid}@lid`
    return `true_${chatIdOf(this.cloud.account(to))}_${id}${to === me ? '_out' : ''}`
  }

  /** The id of a message as its recipient sees it. */
  #idFor ({ id, from, to }: MessageName): string {
    const author = this.cloud.account(from)
    if (to.includes('@')) return `false_${to}_${id}_${author.lid}@lid`
    return `false_${chatIdOf(author)}_${id}`
  }

  #gateway (session: string): Promise<Gateway> {
    let gateway = this.#gateways.get(session)
    if (gateway === undefined) {
      const { qrPeriod = QR_PERIOD } = this.#options
      gateway = Gateway.open({
        cloud: this.cloud,
        mediaHost: this.mediaHost,
        session,
        certificate: this.#certificate,
        qrPeriod,
        loading: () => this.#pages.get(session) ?? {},
        releases: this.#releases,
        crash: () => { void this.fault(session, 'crash', 0).catch(() => {}) },
        unlink: () => { if (this.cloud.devices.ofSession(session)) this.unlink(session) }
      }).then((opened) => {
        this.#open.set(session, opened)
        return opened
      })
      this.#gateways.set(session, gateway)
      // The next call tries again.
      gateway.catch(() => this.#gateways.delete(session))
    }
    return gateway
  }

  async #historyReplaced (sessions: string[]): Promise<void> {
    const now = this.cloud.clock.unixTime()
    await Promise.all(sessions.map(async (session) => await this.#options.onHistoryReplaced?.(session, now)))
  }

  async #emptied (gateways: Gateway[], sessions: string[]): Promise<void> {
    await this.#historyReplaced(sessions)
    await Promise.all(
      gateways.map(async ({ session, connection }) => {
        await connection?.ask('reset', { seed: this.cloud.pageSeed(session) ?? null })
      })
    )
  }

  #connected (session: string, gateway: Gateway): PageConnection {
    if (gateway.connection === undefined) throw new SandboxNotOpen(session)
    return gateway.connection
  }

  async #crash (session: string, gateway: Gateway): Promise<void> {
    const own = (await this.#options.findProcesses?.(session)) ?? []
    // The browser of another program is known by its flags only.
    const found = own.length > 0 ? own : findProcesses(`${GATEWAY_HOST}:${gateway.port},`)
    if (killRenderers(found) === 0) throw new SandboxNotOpen(session)
  }
}

export async function createSandbox (options: SandboxOptions): Promise<Sandbox> {
  return new Sandbox(options, await createCertificate())
}
