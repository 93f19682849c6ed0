import { cloud } from '../../cloud-socket.js'
import { directory } from '../../directory.js'
import { define } from '../../loader.js'
import { cloudName } from '../ids/address.js'
import type { Wid } from '../ids/WAWebWid.js'
import { createWid } from '../ids/WAWebWidFactory.js'

export interface ExistsResult {
  wid: Wid
  biz: boolean
}

/** Asks whether somebody is on WhatsApp, and learns both ids if so. */
async function queryWidExists (wid: Wid): Promise<ExistsResult | null> {
  const person = await cloud.request('person.find', { jid: wid.toString() })
  if (person === null) return null
  directory.remember([person])
  // A number may have another spelling than the account's own.
  const own = wid.isLid() || wid.user === person.phone ? wid : createWid(`${person.phone}@c.us`)
  return { wid: own, biz: person.business }
}

export const QueryExists = define('WAWebQueryExistsJob', {
  queryWidExists,
  queryPhoneExists: async (phone: string) => await queryWidExists(createWid(`${phone.replace(/\D/g, '')}@c.us`))
})

/** What the cloud calls this chat; where only a LID is known, the cloud is asked who it is. */
export async function findCloudName (wid: Wid): Promise<string | undefined> {
  if (wid.isGroup() || directory.byPhone(wid.user) !== undefined || directory.byLid(wid.user) !== undefined) {
    return cloudName(wid)
  }
  return (await QueryExists.queryWidExists(wid)) === null ? undefined : cloudName(wid)
}
