import { define } from '../../loader.js'
import { InvalidWidError } from './WAWebWidError.js'

type WidLike = string | { toString: () => string }

const USER_SERVERS = ['c.us', 'lid', 'bot', 'hosted', 'hosted.lid']
const WITH_DEVICE = USER_SERVERS
const SERVERS = [...USER_SERVERS, 'g.us', 'broadcast', 'newsletter', 'call']
const HOSTED_DEVICE = 99
/** Bots of WhatsApp that have a phone number. */
const PN_BOT = /^1313555\d{4}$|^131655500\d{2}$/
const USERS: Record<string, RegExp> = {
  'c.us': /^(?:\d{1,20}|server)$/,
  lid: /^\d{1,20}$/,
  bot: /^\d{1,20}$/,
  hosted: /^\d{1,20}$/,
  'hosted.lid': /^\d{1,20}$/,
  'g.us': /^[\d-]{1,64}$/
}

const serverOf = (wid: WidLike): string => String(wid).split('@')[1] ?? ''
const userOf = (wid: WidLike): string => String(wid).split(/[@:]/)[0] ?? ''

interface Parts {
  user: string
  device: number | undefined
  server: string
}

/** Undefined for what is not a wid. */
function parse (serialized: string): Parts | undefined {
  const [, user = '', device, server = ''] = /^([^@:\s]+)(?::(\d+))?@([\w.]+)$/.exec(serialized) ?? []
  const known = server.toLowerCase() === 's.whatsapp.net' ? 'c.us' : server.toLowerCase()
  if (!SERVERS.includes(known) || !(USERS[known] ?? /./).test(user)) return undefined
  return { user, device: Number(device ?? 0) === 0 ? undefined : Number(device), server: known }
}

/** The id of a person, a group or another address: `<user>[:<device>]@<server>`. Made by WidFactory.createWid. */
export class Wid {
  declare readonly server: string
  declare readonly user: string
  declare readonly device: number | undefined
  declare readonly _serialized: string

  constructor (
    serialized: string,
    { intentionallyUsePrivateConstructor }: { intentionallyUsePrivateConstructor?: boolean } = {}
  ) {
    if (intentionallyUsePrivateConstructor !== true) throw new Error('Wids are made by WidFactory.createWid()')
    const parts = parse(serialized)
    if (parts === undefined) throw new InvalidWidError('wid error: invalid wid')
    this.server = parts.server
    this.user = parts.user
    if (parts.device !== undefined) {
      if (!WITH_DEVICE.includes(parts.server)) throw new Error('wid error: wrong server for wid with device present')
      this.device = parts.device
    }
    if (this.isHosted() && this.device !== HOSTED_DEVICE) {
      throw new Error('wid error: unexpected device id in hosted wid')
    }
    this._serialized = `${this.user}${this.device === undefined ? '' : `:${this.device}`}@${this.server}`
  }

  static isXWid (server: string, wid: WidLike): boolean {
    return serverOf(wid) === server
  }

  static isWid (wid: unknown): boolean {
    return wid instanceof Wid || (typeof wid === 'string' && parse(wid) !== undefined)
  }

  static isUser (wid: WidLike): boolean {
    return ['c.us', 's.whatsapp.net', 'lid', 'bot'].includes(serverOf(wid))
  }

  static isStringLid (wid: WidLike): boolean {
    return serverOf(wid) === 'lid'
  }

  static isGroup (wid: WidLike): boolean {
    return serverOf(wid) === 'g.us'
  }

  static isGroupCall (wid: WidLike): boolean {
    return serverOf(wid) === 'call'
  }

  static isBroadcast (wid: WidLike): boolean {
    return serverOf(wid) === 'broadcast'
  }

  static isStatus (wid: WidLike): boolean {
    return String(wid).toLowerCase() === 'status@broadcast'
  }

  static isNewsletter (wid: WidLike): boolean {
    return serverOf(wid) === 'newsletter'
  }

  static isHosted (wid: WidLike): boolean {
    return ['hosted', 'hosted.lid'].includes(serverOf(wid))
  }

  static isFbidBot (wid: WidLike): boolean {
    return serverOf(wid) === 'bot'
  }

  static isPnBot (wid: WidLike): boolean {
    return serverOf(wid) === 'c.us' && PN_BOT.test(userOf(wid))
  }

  static isBot (wid: WidLike): boolean {
    return Wid.isFbidBot(wid) || Wid.isPnBot(wid)
  }

  static isRegularUserNoImply (wid: WidLike): boolean {
    return Wid.isUser(wid) && !Wid.isPSA(wid) && !Wid.isBot(wid)
  }

  static isPSA (wid: WidLike): boolean {
    return String(wid) === '0@c.us'
  }

  static isServer (wid: WidLike): boolean {
    return String(wid) === 'server@c.us'
  }

  static isOfficialBizAccount (wid: WidLike): boolean {
    return String(wid) === '16505361212@c.us'
  }

  static isEligibleForUSync (wid: WidLike): boolean {
    return Wid.isUser(wid) && !Wid.isPSA(wid)
  }

  static user (wid: WidLike): string {
    return userOf(wid)
  }

  static equals (a: unknown, b: unknown): boolean {
    return a instanceof Wid ? a.equals(b) : !(b instanceof Wid) && a === b
  }

  static compare (a: Wid, b: Wid): number {
    const [one, other] = [a.toJid(), b.toJid()]
    return one < other ? -1 : one > other ? 1 : 0
  }

  isUser (): boolean {
    return USER_SERVERS.includes(this.server)
  }

  isUserNotPSA (): boolean {
    return this.isUser() && !this.isPSA()
  }

  isRegularUser (): boolean {
    return this.isUserNotPSA() && !this.isBot()
  }

  isRegularUserPn (): boolean {
    return this.isRegularUser() && !this.isLid()
  }

  isEligibleForUSync (): boolean {
    return this.isUserNotPSA()
  }

  isLid (): boolean {
    return this.server === 'lid'
  }

  isHosted (): boolean {
    return this.server === 'hosted' || this.server === 'hosted.lid' || this.device === HOSTED_DEVICE
  }

  isHostedLid (): boolean {
    return this.server === 'hosted.lid'
  }

  isGroup (): boolean {
    return this.server === 'g.us'
  }

  isGroupCall (): boolean {
    return this.server === 'call'
  }

  isBroadcast (): boolean {
    return this.server === 'broadcast'
  }

  isBroadcastList (): boolean {
    return this.isBroadcast() && !this.isStatus()
  }

  isStatus (): boolean {
    return this.server === 'broadcast' && this.user.toLowerCase() === 'status'
  }

  isNewsletter (): boolean {
    return this.server === 'newsletter'
  }

  isBot (): boolean {
    return this.isPnBot() || this.isFbidBot()
  }

  isPnBot (): boolean {
    return this.server === 'c.us' && PN_BOT.test(this.user) && this.device === undefined
  }

  isFbidBot (): boolean {
    return this.server === 'bot' && this.device === undefined
  }

  isPSA (): boolean {
    return this.server === 'c.us' && this.user === '0'
  }

  isOfficialBizAccount (): boolean {
    return Wid.isOfficialBizAccount(this)
  }

  isServer (): boolean {
    return this.server === 'c.us' && this.user === 'server'
  }

  isCompanion (): boolean {
    return this.device !== undefined
  }

  isSameAccountAndAddressingMode (other: Wid): boolean {
    return this.user === other.user && this.server === other.server
  }

  getDeviceId (): number {
    return this.device ?? 0
  }

  getJidServer (): string {
    return this.server === 'c.us' ? 's.whatsapp.net' : this.server
  }

  equals (other: unknown): boolean {
    return other instanceof Wid && other._serialized === this._serialized
  }

  isGreaterThan (other: unknown): boolean {
    return other instanceof Wid && this.toString() > other.toString()
  }

  isLessThan (other: unknown): boolean {
    return other instanceof Wid && this.toString() < other.toString()
  }

  toJid (): string {
    return this.toString({ legacy: true })
  }

  toLogString (): string {
    return this._serialized
  }

  toString ({ legacy = false } = {}): string {
    return legacy ? this._serialized.replace('@c.us', '@s.whatsapp.net') : this._serialized
  }

  toJSON (): string {
    return this._serialized
  }
}

define('WAWebWid', { default: Wid })
