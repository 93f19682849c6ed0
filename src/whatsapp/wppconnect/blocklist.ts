import type { BlockedContact } from '../../../schemas/blocklist.js'
import { OperationRejected } from '../../errors.js'
import type { Blocklist } from '../blocklist.js'
import { isPerson } from '../recipients.js'
import type { Client } from './client.js'

export const blocklist = (page: Client): Blocklist => ({
  list: async () => {
    const blocked: BlockedContact[] = []
    for (const id of await page.getBlockList()) blocked.push({ phone: await phoneOf(page, id), id })
    return blocked
  },
  block: async (id) => { await page.blockContact(personal(id, 'blockContact')) },
  unblock: async (id) => { await page.unblockContact(personal(id, 'unblockContact')) }
})

/** @throws {OperationRejected} for the id of a group or a channel */
function personal (id: string, call: string): string {
  if (!isPerson(id)) throw new OperationRejected(call, `${id} is not a person`)
  return id
}

/** The phone number of a contact, or what else its id begins with. */
async function phoneOf (page: Client, id: string): Promise<string> {
  const number = id.endsWith('@lid') ? (await page.getPnLidEntry(id)).phoneNumber?.id : undefined
  return number ?? id.split('@')[0] ?? ''
}
