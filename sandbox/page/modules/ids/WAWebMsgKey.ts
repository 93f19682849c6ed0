import { define } from '../../loader.js'
import { Wid } from './WAWebWid.js'

type Parts =
  | { fromMe: boolean, remote: Wid, id: string, participant?: Wid | null }
  | { from: Wid, to: Wid, id: string, selfDir: 'in' | 'out', participant?: Wid | null }

/** The id of a message, as one account sees it: `<fromMe>_<chat>_<id>`, in a group with `_<author>`. */
export class MsgKey {
  readonly fromMe: boolean
  readonly remote: Wid
  readonly id: string
  readonly participant?: Wid
  readonly _serialized: string

  constructor (parts: Parts) {
    if (parts === null || parts === undefined) throw new Error('MsgKey error: obj is null/undefined')
    this.fromMe = 'selfDir' in parts ? parts.selfDir === 'out' : parts.fromMe
    this.remote = 'selfDir' in parts ? (this.fromMe || parts.to.isGroup() ? parts.to : parts.from) : parts.remote
    this.id = parts.id
    if (parts.participant) this.participant = parts.participant
    const suffix = this.participant === undefined ? '' : `_${this.participant.toString()}`
    this._serialized = `${this.fromMe}_${this.remote.toString()}_${this.id}${suffix}`
  }

  static fromString (serialized: string): MsgKey {
    const [fromMe, remote, id, participant] = serialized.split('_')
    if (remote === undefined || id === undefined) throw new Error(`MsgKey error: cannot parse ${serialized}`)
    const author = participant === undefined || participant === '' ? undefined : new Wid(participant)
    return new MsgKey({ fromMe: fromMe === 'true', remote: new Wid(remote), id, participant: author })
  }

  /** WhatsApp's ids of messages that a browser sends begin with 3EB0. */
  static async newId (): Promise<string> {
    const bytes = crypto.getRandomValues(new Uint8Array(9))
    return `3EB0${Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('').toUpperCase()}`
  }

  equals (other: unknown): boolean { return other instanceof MsgKey && other._serialized === this._serialized }
  clone (): MsgKey { return MsgKey.fromString(this._serialized) }
  toString (): string { return this._serialized }
}

define('WAWebMsgKey', { default: MsgKey })
