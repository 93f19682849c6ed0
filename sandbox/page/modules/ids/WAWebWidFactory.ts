import { define } from '../../loader.js'
import { Wid } from './WAWebWid.js'
import { InvalidWidError } from './WAWebWidError.js'

type WidLike = string | { _serialized: string }

/** Every wid is made once: those of the same address are one object. */
const cache: Record<string, Wid> = {}

export function createWid (serialized: string): Wid {
  if (typeof serialized !== 'string') {
    // A wid that was made before is found by its text; the page relies on that.
    const known = (serialized as unknown) instanceof Wid ? cache[String(serialized)] : undefined
    if (known === undefined) throw new InvalidWidError(`createWid: expected string, got ${typeof serialized}`)
    return known
  }
  const key = serialized.replace('@s.whatsapp.net', '@c.us')
  cache[key] ??= new Wid(key, { intentionallyUsePrivateConstructor: true })
  return cache[key]
}

/** Drops the device, if there is one. */
const asUser = (wid: Wid): Wid => (wid.device === undefined ? wid : createWid(`${wid.user}@${wid.server}`))

function createUserWidOrThrow (user: string, server = 'c.us'): Wid {
  const wid = createWid(user.includes('@') ? user : `${user}@${server}`)
  if (wid.device !== undefined) throw new Error('createUserWidOrThrow is called with invalid user string')
  return wid
}

function asUserWidOrThrow (wid: Wid): Wid {
  if (!wid.isUser()) throw new Error('asUserWidOrThrow: wid is not a user wid')
  return asUser(wid)
}

function asUserLidOrThrow (wid: Wid): Wid {
  if (!asUserWidOrThrow(wid).isLid()) throw new Error('asUserLidOrThrow: userWid is not a lid')
  return asUser(wid)
}

function asGroupWidOrThrow (wid: Wid): Wid {
  if (wid.isUser()) throw new Error('asGroupWidOrThrow: wid is a user wid')
  return wid
}

function asNewsletterWidOrThrow (wid: Wid): Wid {
  if (!wid.isNewsletter()) throw new Error('asNewsletterWidOrThrow: wid is not a newsletter wid')
  return wid
}

define('WAWebWidFactory', {
  createWid,
  createUserWidOrThrow,
  createUserLidOrThrow: (user: string, server?: string): Wid => asUserLidOrThrow(createUserWidOrThrow(user, server)),
  createDeviceWidOrThrow: createWid,
  createDeviceWidFromUserAndDevice: (user: string, server: string, device: number): Wid =>
    createWid(`${user}:${device}@${server}`),
  createWidFromWidLike: (wid: WidLike): Wid =>
    wid instanceof Wid ? wid : createWid(typeof wid === 'string' ? wid : wid._serialized),
  isWidlike: (wid: unknown): boolean =>
    Wid.isWid(wid) || Wid.isWid((wid as { _serialized?: unknown } | null | undefined)?._serialized),
  asChatWid: (wid: Wid): Wid => (wid.isUser() ? asUserWidOrThrow(wid) : wid),
  asUserWidOrThrow,
  asUserLidOrThrow,
  asGroupWidOrThrow,
  asNewsletterWidOrThrow
})
