import { directory } from '../../directory.js'
import { define } from '../../loader.js'
import { Wid } from '../ids/WAWebWid.js'

/** Who I am. */

export function getMaybeMePnUser (): Wid | undefined {
  return directory.me && new Wid(`${directory.me.phone}@c.us`)
}

export function getMaybeMeLidUser (): Wid | undefined {
  return directory.me && new Wid(`${directory.me.lid}@lid`)
}

function orThrow<T> (value: T | undefined): T {
  if (value === undefined) throw new Error('me user is not set')
  return value
}

export function isMeAccount (wid: Wid | string): boolean {
  const id = String(wid)
  return id === getMaybeMePnUser()?.toString() || id === getMaybeMeLidUser()?.toString()
}

const isMePn = (wid: Wid): boolean => wid.equals(getMaybeMePnUser())

define('WAWebUserPrefsMeUser', {
  getMaybeMePnUser,
  getMaybeMeLidUser,
  getMaybeMeUser: getMaybeMePnUser,
  getMaybeMeDevicePn: getMaybeMePnUser,
  getMaybeMeDeviceLid: getMaybeMeLidUser,
  getMaybeMeDisplayName: () => directory.me?.pushname,
  getMePnUserOrThrow: () => orThrow(getMaybeMePnUser()),
  getMeLidUserOrThrow: () => orThrow(getMaybeMeLidUser()),
  getMeDevicePnOrThrow: () => orThrow(getMaybeMePnUser()),
  getMeDeviceLidOrThrow: () => orThrow(getMaybeMeLidUser()),
  getMeDisplayNameOrThrow: () => orThrow(directory.me?.pushname),
  getMePNandLIDWids: () => [getMaybeMePnUser(), getMaybeMeLidUser()],
  getMe: getMaybeMePnUser,
  getMeUser: () => orThrow(getMaybeMePnUser()),
  isMeAccount,
  isMeAccountNonLid: isMePn,
  isMeDevice: isMeAccount,
  isMePrimary: isMeAccount,
  isMePrimaryNonLid: isMePn,
  isMeUser: isMeAccount,
  isSerializedWidMe: isMeAccount
})
