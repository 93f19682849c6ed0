import { define } from '../../loader.js'
import { randomHex } from '../../random.js'
import { getMaybeMePnUser, isMePrimary } from '../conn/WAWebUserPrefsMeUser.js'
import { Wid } from './WAWebWid.js'
import { createWid } from './WAWebWidFactory.js'

type Direction = 'in' | 'out'

type Parts =
  | { fromMe: boolean, remote: Wid, id: string, participant?: Wid | null | undefined }
  | { from: Wid, to: Wid, id: string, selfDir?: Direction, participant?: Wid | null | undefined }

interface ChatSide {
  fromMe: boolean
  remote: Wid
  self: Direction | undefined
}

/** Where a message between two addresses belongs: in my chat with the other one. */
function sideOf ({ from, to, selfDir }: { from: Wid, to: Wid, selfDir?: Direction }): ChatSide {
  if (from.equals(to)) return { fromMe: selfDir === 'out', remote: to, self: selfDir }
  return isMePrimary(from)
    ? { fromMe: true, remote: to, self: undefined }
    : { fromMe: false, remote: from, self: undefined }
}

/**
 * The id of a message, as one account sees it: `<fromMe>_<chat>_<id>`, followed by `_out` or `_in` in the chat with
 * oneself and by `_<author>` in a group. Its text is in `$1`.
 */
export class MsgKey {
  declare readonly fromMe: boolean
  declare readonly remote: Wid
  declare readonly id: string
  declare readonly self?: Direction
  declare readonly participant?: Wid
  declare readonly $1: string

  constructor (parts: Parts) {
    if (parts === null || parts === undefined) throw new Error('MsgKey error: obj is null/undefined')
    if (getMaybeMePnUser() === undefined) throw new Error('MsgKey error: me is undefined')
    const { fromMe, remote, self } =
      'remote' in parts
        ? {
            fromMe: parts.fromMe,
            remote: parts.remote,
            self: isMePrimary(parts.remote) ? (parts.fromMe ? ('out' as const) : ('in' as const)) : undefined
          }
        : sideOf(parts)
    if (!(remote instanceof Wid)) throw new Error('MsgKey error: something is not a wid')
    this.fromMe = fromMe
    this.remote = remote
    this.id = parts.id
    const text = [fromMe, remote, parts.id].map(String)
    if (self !== undefined) text.push((this.self = self))
    if (parts.participant !== undefined && parts.participant !== null) {
      text.push(String((this.participant = parts.participant)))
    }
    this.$1 = text.join('_')
  }

  static fromString (serialized: string): MsgKey {
    if (serialized === null || serialized === undefined) {
      throw new Error('MsgKey.fromString error: str is null or not a string')
    }
    return MsgKey.from(serialized)
  }

  static from (key: string | MsgKey): MsgKey {
    if (key instanceof MsgKey) return key
    const [fromMe, remote = '', id = '', fourth, fifth] = key.split('_')
    const participant = fourth === 'out' || fourth === 'in' ? fifth : fourth
    return new MsgKey({
      fromMe: fromMe === 'true',
      remote: createWid(remote),
      id,
      participant: participant === undefined ? undefined : createWid(participant)
    })
  }

  /** The ids of messages that a browser sends begin with 3EB0. */
  static async newId (): Promise<string> {
    return `3EB0${randomHex(9)}`
  }

  equals (other: unknown): boolean {
    return other instanceof MsgKey && other.toString() === this.toString()
  }

  clone (): MsgKey {
    return new MsgKey({ fromMe: this.fromMe, remote: this.remote, id: this.id, participant: this.participant })
  }

  toString (): string {
    return this.$1
  }
}

define('WAWebMsgKey', { default: MsgKey })
