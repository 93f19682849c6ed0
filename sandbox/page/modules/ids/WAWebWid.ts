import { define } from '../../loader.js'

type WidLike = string | { toString: () => string }

const serverOf = (wid: WidLike): string => String(wid).split('@')[1] ?? ''

/** The id of a person, a group or another address: `<user>@<server>`. */
export class Wid {
  readonly server: string
  readonly user: string
  readonly _serialized: string

  constructor (serialized: string) {
    const [user = '', server = ''] = serialized.split('@')
    if (user === '' || server === '') throw new Error(`wid error: invalid wid ${serialized}`)
    this.server = server === 's.whatsapp.net' ? 'c.us' : server
    this.user = user.split(':')[0] as string
    this._serialized = `${this.user}@${this.server}`
  }

  static isXWid (server: string, wid: WidLike): boolean { return serverOf(wid) === server }
  static isWid (wid: unknown): boolean { return wid instanceof Wid || (typeof wid === 'string' && /^[^@\s]+@[\w.]+$/.test(wid)) }
  static isUser (wid: WidLike): boolean { return ['c.us', 'lid', 'bot'].includes(serverOf(wid)) }
  static isLid (wid: WidLike): boolean { return serverOf(wid) === 'lid' }
  static isGroup (wid: WidLike): boolean { return serverOf(wid) === 'g.us' }
  static isGroupCall (wid: WidLike): boolean { return serverOf(wid) === 'call' }
  static isBroadcast (wid: WidLike): boolean { return serverOf(wid) === 'broadcast' }
  static isStatus (wid: WidLike): boolean { return String(wid) === 'status@broadcast' }
  static isStatusV3 (wid: WidLike): boolean { return Wid.isStatus(wid) }
  static isNewsletter (wid: WidLike): boolean { return serverOf(wid) === 'newsletter' }
  static isBot (wid: WidLike): boolean { return serverOf(wid) === 'bot' }
  static isPSA (wid: WidLike): boolean { return String(wid) === '0@c.us' }
  static isOfficialBizAccount (wid: WidLike): boolean { return String(wid) === '16505361212@c.us' }
  static equals (a: WidLike, b: WidLike): boolean { return String(a) === String(b) }
  static isGreaterThan (a: WidLike, b: WidLike): boolean { return String(a) > String(b) }
  static isLessThan (a: WidLike, b: WidLike): boolean { return String(a) < String(b) }
  static user (wid: string): string | undefined { return wid.split('@')[0] }

  isUser (): boolean { return Wid.isUser(this) }
  isUserNotPSA (): boolean { return this.isUser() && !this.isPSA() }
  isLid (): boolean { return Wid.isLid(this) }
  isGroup (): boolean { return Wid.isGroup(this) }
  isGroupCall (): boolean { return Wid.isGroupCall(this) }
  isBroadcast (): boolean { return Wid.isBroadcast(this) }
  isStatus (): boolean { return Wid.isStatus(this) }
  isStatusV3 (): boolean { return Wid.isStatus(this) }
  isNewsletter (): boolean { return Wid.isNewsletter(this) }
  isBot (): boolean { return Wid.isBot(this) }
  isPSA (): boolean { return Wid.isPSA(this) }
  isOfficialBizAccount (): boolean { return Wid.isOfficialBizAccount(this) }
  isServer (): boolean { return this.server === this.user }
  isCompanion (): boolean { return false }
  getDeviceId (): number { return 0 }
  getSignalAddress (): string { return `${this.user}.0` }
  isSameAccount (other: Wid): boolean { return this.equals(other) }
  equals (other: unknown): boolean { return other instanceof Wid && other._serialized === this._serialized }
  isGreaterThan (other: WidLike): boolean { return Wid.isGreaterThan(this, other) }
  isLessThan (other: WidLike): boolean { return Wid.isLessThan(this, other) }
  toJid (): string { return this._serialized.replace('@c.us', '@s.whatsapp.net') }
  toString (): string { return this._serialized }
  toJSON (): string { return this._serialized }
}

define('WAWebWid', { default: Wid })
