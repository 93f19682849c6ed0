import { NotFound, OperationRejected } from '../../../src/errors.js'
import type { Blocklist } from '../../../src/whatsapp/blocklist.js'
import { isPerson } from '../../../src/whatsapp/recipients.js'
import { userOf, type FakeAccount } from './account.js'
import { idOf } from './shapes.js'

export function blocklist (account: FakeAccount): Blocklist {
  const known = (id: string, call: string) => {
    if (!isPerson(id)) throw new OperationRejected(call, `${id} is not a person`)
    const person = account.person(id)
    if (!person) throw new NotFound('such contact')
    return person
  }
  return {
    list: async () => [...account.blocked].map((id) => ({ phone: userOf(account.person(id)?.id ?? id), id })),
    block: async (id) => { account.blocked.add(idOf(known(id, 'blockContact'))) },
    unblock: async (id) => { account.blocked.delete(idOf(known(id, 'unblockContact'))) }
  }
}
