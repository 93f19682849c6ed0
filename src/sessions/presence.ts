import type { Client } from './driver.js'
import { parseRecipients, type RecipientInput } from './recipients.js'

type Input = Partial<RecipientInput> & { all?: boolean | 'true' | 'false' | undefined }

const serialized = ({ id }: { id: unknown }) => typeof id === 'string' ? id : (id as { _serialized: string })._serialized

/** The chat ids whose presence a caller wants to hear of. */
export async function presenceTargets (client: Client, { all, phone = [], ...flags }: Input): Promise<string[]> {
  if (String(all) !== 'true') return parseRecipients({ ...flags, phone })
  const chats = String(flags.isGroup) === 'true' ? await client.getAllGroups(false) : await client.getAllContacts()
  return chats.map(serialized)
}
