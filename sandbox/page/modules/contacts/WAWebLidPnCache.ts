import type { Person } from '../../../protocol/person.js'
import { directory } from '../../directory.js'
import { define } from '../../loader.js'
import type { Wid } from '../ids/WAWebWid.js'
import { createWid } from '../ids/WAWebWidFactory.js'

interface LidEntry {
  lid: Wid
  phoneNumber: Wid
  phoneNumberCreatedAt: number
}

/** This account's own number is no secret to it. */
const isHidden = ({ phone, phoneHidden }: Person): boolean => phoneHidden && phone !== directory.me?.phone

/** Which LID and which phone number are one person. */
class LidPnCache {
  getPhoneNumber (lid: Wid): Wid | undefined {
    const person = directory.byLid(lid.user)
    return person === undefined || isHidden(person) ? undefined : createWid(`${person.phone}@c.us`)
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
