import { directory } from '../../directory.js'
import { define } from '../../loader.js'
import type { Wid } from '../ids/WAWebWid.js'
import { createWid } from '../ids/WAWebWidFactory.js'

interface LidEntry {
  lid: Wid
  phoneNumber: Wid
  phoneNumberCreatedAt: number
}

/** Which LID and which phone number are one person. */
class LidPnCache {
  getPhoneNumber (lid: Wid): Wid | undefined {
    const phone = directory.byLid(lid.user)?.phone
    return phone === undefined ? undefined : createWid(`${phone}@c.us`)
  }

  getCurrentLid (wid: Wid): Wid | undefined {
    if (wid.isLid()) return wid
    const lid = directory.byPhone(wid.user)?.lid
    return lid === undefined ? undefined : createWid(`${lid}@lid`)
  }

  getLidEntry (lid: Wid): LidEntry | undefined {
    const phoneNumber = this.getPhoneNumber(lid)
    return phoneNumber && { lid, phoneNumber, phoneNumberCreatedAt: 0 }
  }
}

const lidPnCache = new LidPnCache()
const getPhoneNumber = (lid: Wid): Wid | undefined => lidPnCache.getPhoneNumber(lid)
const getCurrentLid = (wid: Wid): Wid | undefined => lidPnCache.getCurrentLid(wid)

/** The other id of the same person. */
export function counterpart (wid: Wid): Wid | undefined {
  if (wid.isLid()) return getPhoneNumber(wid)
  return wid.server === 'c.us' ? getCurrentLid(wid) : undefined
}

define('WAWebLidPnCache', { LidPnCache })
define('WAWebApiContact', {
  lidPnCache,
  getPhoneNumber,
  getCurrentLid,
  getLatestLid: getCurrentLid,
  getAlternateUserWid: counterpart
})
