import { directory } from '../../directory.js'
import { define } from '../../loader.js'
import type { Wid } from '../ids/WAWebWid.js'
import { createWid } from '../ids/WAWebWidFactory.js'

function getPhoneNumber (lid: Wid): Wid | undefined {
  const phone = directory.byLid(lid.user)?.phone
  return phone === undefined ? undefined : createWid(`${phone}@c.us`)
}

function getCurrentLid (wid: Wid): Wid | undefined {
  if (wid.isLid()) return wid
  const lid = directory.byPhone(wid.user)?.lid
  return lid === undefined ? undefined : createWid(`${lid}@lid`)
}

/** The other id of the same person. */
export function counterpart (wid: Wid): Wid | undefined {
  if (wid.isLid()) return getPhoneNumber(wid)
  return wid.server === 'c.us' ? getCurrentLid(wid) : undefined
}

const lidPnCache = {
  getPhoneNumber,
  getCurrentLid,
  getLidEntry (lid: Wid) {
    const phoneNumber = getPhoneNumber(lid)
    return phoneNumber && { lid, phoneNumber, phoneNumberCreatedAt: 0 }
  },
  getAllLids: (): Wid[] => directory.all().map(({ lid }) => createWid(`${lid}@lid`))
}

define('WAWebLidPnCache', { lidPnCache })
define('WAWebApiContact', {
  getPhoneNumber,
  getCurrentLid,
  getLatestLid: getCurrentLid,
  getAlternateUserWid: counterpart,
  getAllLidContacts: lidPnCache.getAllLids,
  hasLidMapping: (wid: Wid): boolean => getCurrentLid(wid) !== undefined
})
