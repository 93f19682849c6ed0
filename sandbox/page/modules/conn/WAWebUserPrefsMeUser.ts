import { directory } from '../../directory.js'
import { define } from '../../loader.js'
import type { Wid } from '../ids/WAWebWid.js'
import { createWid } from '../ids/WAWebWidFactory.js'

/** Who I am. */

export function getMaybeMePnUser (): Wid | undefined {
  return directory.me && createWid(`${directory.me.phone}@c.us`)
}

export function getMaybeMeLidUser (): Wid | undefined {
  return directory.me && createWid(`${directory.me.lid}@lid`)
}

function orThrow<T> (value: T | undefined): T {
  if (value === undefined) throw new Error('me user is not set')
  return value
}

/** @param wid of a person, with or without a device */
export function isMeAccount (wid: Wid | string): boolean {
  const id = String(wid).replace(/:\d+@/, '@')
  return id === getMaybeMePnUser()?.toString() || id === getMaybeMeLidUser()?.toString()
}

export const isMePrimary = isMeAccount

define('WAWebUserPrefsMeUser', {
  getMaybeMePnUser,
  getMaybeMeLidUser,
  getMaybeMeDevicePn: getMaybeMePnUser,
  getMaybeMeDeviceLid: getMaybeMeLidUser,
  getMaybeMeDisplayName: () => directory.me?.pushname,
  getMePnUserOrThrow_DO_NOT_USE: () => orThrow(getMaybeMePnUser()),
  getMeDevicePnOrThrow_DO_NOT_USE: () => orThrow(getMaybeMePnUser()),
  getMeUserOrThrow: () => orThrow(getMaybeMePnUser()),
  getMeDeviceOrThrow: () => orThrow(getMaybeMePnUser()),
  getMeLidUserOrThrow: () => orThrow(getMaybeMeLidUser()),
  getMeDisplayNameOrThrow: () => orThrow(directory.me?.pushname),
  isMeAccount,
  isMeDevice: isMeAccount,
  isMePnUser: (wid: Wid): boolean => wid.equals(getMaybeMePnUser()),
  isMePrimary,
  isSerializedWidMe: isMeAccount
})
