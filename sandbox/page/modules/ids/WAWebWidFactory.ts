import { directory } from '../../directory.js'
import { define } from '../../loader.js'
import { Wid } from './WAWebWid.js'

type WidLike = string | { _serialized: string }

export function createWid (serialized: string): Wid {
  return new Wid(serialized)
}

function createUserWid (user: string, server = 'c.us'): Wid {
  return new Wid(user.includes('@') ? user : `${user}@${server}`)
}

function createWidFromWidLike (wid: WidLike): Wid {
  return new Wid(typeof wid === 'string' ? wid : wid._serialized)
}

function isWidlike (wid: unknown): boolean {
  return wid instanceof Wid || (typeof wid === 'object' && wid !== null && typeof (wid as { _serialized?: unknown })._serialized === 'string')
}

/** The LID of a person, also where the phone number is given. */
export function toUserLid (wid: Wid): Wid | undefined {
  if (wid.isLid()) return wid
  const lid = directory.byPhone(wid.user)?.lid
  return lid === undefined ? undefined : new Wid(`${lid}@lid`)
}

function toUserLidOrThrow (wid: Wid): Wid {
  const lid = toUserLid(wid)
  if (lid === undefined) throw new Error(`no LID is known for ${wid.toString()}`)
  return lid
}

const same = (wid: Wid): Wid => wid

define('WAWebWidFactory', {
  createWid,
  createUserWid,
  createUserWidOrThrow: createUserWid,
  createDeviceWid: createWid,
  createDeviceWidFromUserAndDevice: createUserWid,
  createWidFromWidLike,
  isWidlike,
  toChatWid: same,
  toUserWid: same,
  toUserWidOrThrow: same,
  toGroupWid: same,
  toUserLidOrThrow,
  userJidToUserWid: createWid
})
