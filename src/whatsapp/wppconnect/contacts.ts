import { ContactNotFound, RecipientInvalid } from '../../errors.js'
import type { Client } from '../driver.js'
import { isPerson } from '../recipients.js'

export { isPerson }

/** @throws {RecipientInvalid} for the first that is no person */
export function checkPersons (ids: string[], field: string): void {
  const other = ids.find((id) => !isPerson(id))
  if (other !== undefined) throw new RecipientInvalid(field, other)
}

/** @throws {ContactNotFound} where the page knows nobody by that id */
export async function contact (client: Client, id: string) {
  const found = await client.getContact(id)
  if (found == null) throw new ContactNotFound(id)
  return found
}

/** @throws {ContactNotFound} where a person is not on WhatsApp */
export async function onWhatsApp (client: Client, id: string) {
  const answer = await client.checkNumberStatus(id)
  if (!answer.numberExists) throw new ContactNotFound(id)
  return answer
}

/** Those of the ids that are persons' must be on WhatsApp. @throws {ContactNotFound} */
export async function requireOnWhatsApp (client: Client, ids: string[]): Promise<void> {
  for (const id of ids) if (isPerson(id)) await onWhatsApp(client, id)
}

/** Both ids of a person. @throws {ContactNotFound} where WhatsApp does not know the other one */
export async function bothIds (client: Client, id: string) {
  const entry = await client.getPnLidEntry(id)
  if (entry.lid === undefined || entry.phoneNumber === undefined) throw new ContactNotFound(id)
  return entry
}

/** Whom this account has blocked, with the phone number where WhatsApp tells it. */
export async function blocked (client: Client): Promise<Array<{ phone: string, id: string }>> {
  const list: Array<{ phone: string, id: string }> = []
  for (const id of await client.getBlockList()) {
    const number = id.endsWith('@lid') ? (await client.getPnLidEntry(id)).phoneNumber?.id : undefined
    list.push({ phone: number ?? id.split('@')[0] ?? '', id })
  }
  return list
}
