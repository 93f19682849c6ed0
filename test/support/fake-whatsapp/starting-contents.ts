import { BAKERY, CAIO, CONTENTS, DORA, type MakeAccount, type Outside } from '../test-account.js'
import { FakeAccount } from './account.js'
import { placeOrder } from './business.js'
import { newProduct } from './catalogs.js'
import { FakeWhatsApp } from './fake-whatsapp.js'
import { makeGroup } from './groups.js'
import { react, vote } from './message-changes.js'
import { ownPart } from './message-shapes.js'
import { makeChannel } from './newsletters.js'

/** Makes fake accounts with the starting contents. */
export const fakeAccounts: MakeAccount = async (_t, { isBusiness = true } = {}) => {
  const account = new FakeAccount({ phone: '15550010001', name: CONTENTS.name, isBusiness })
  for (const person of CONTENTS.people) account.addPerson(person)
  for (const { from, body } of CONTENTS.messages) account.receive(from, body, { isNew: false })
  const [ana, caio, dora] = [account.own.lid, account.lidOf(CAIO), account.lidOf(DORA)]
  const friends = makeGroup(account, 'Friends', ana, [caio, dora])
  const street = makeGroup(account, 'Street', dora, [ana, caio])
  const readers = makeGroup(account, 'Readers', dora, [caio])
  const followed = makeChannel(account, { name: 'News of Dora', role: 'subscriber' })
  const [product = ''] = fillCatalogs(account)
  if (isBusiness) account.labels.push(...CONTENTS.labels.map((label) => ({ ...label })))
  return {
    whatsapp: new FakeWhatsApp(account),
    ownId: account.own.id,
    groups: { friends: friends.id, street: street.id },
    invite: `https://chat.whatsapp.com/${readers.inviteCode}`,
    followed: followed.id,
    product,
    lidOf: (id) => account.lidOf(id),
    outside: {
      writes: async (from, body, group) => account.receive(from, body, group === undefined ? {} : { group }),
      orders: async (from, product) => placeOrder(account, from, product, 2),
      calls: async () => account.ring(),
      restricts: async (group) => { Object.assign(account.groups.get(group) ?? {}, { restrict: true }) },
      comesOnline: async (who) => { Object.assign(account.person(who) ?? {}, { isOnline: true }) },
      ...phonesOf(account)
    }
  }
}

/** What people do with messages on their phones. */
function phonesOf (account: FakeAccount): Pick<Outside, 'reacts' | 'votes' | 'makesList' | 'sees' | 'loads'> {
  const find = (who: string, id: string) => {
    const message = account.everywhere.get(id)
    return message?.audience.has(account.person(who)?.id ?? '') ? message : undefined
  }
  const mustFind = (who: string, id: string) => {
    const message = find(who, id)
    if (!message) throw new Error(`${who} does not have ${id}`)
    return message
  }
  return {
    reacts: async (who, id, emoji) => { react(mustFind(who, id), who, emoji) },
    votes: async (who, id, choices) => { vote(mustFind(who, id), who, choices) },
    makesList: async (name, people) => account.makeList(name, people),
    sees: async (who, id) => {
      const message = find(who, id)
      if (!message) return undefined
      const { type, body, isEdited, isForwarded, reactions, quoted, mentions } = message
      const emojis = [...reactions.values()].map(({ emoji }) => emoji)
      const quotedId = quoted === undefined ? undefined : ownPart(quoted)
      return { type, body, isEdited, isForwarded, reactions: emojis, quotedId, mentions }
    },
    loads: async (who, id) => {
      const { file } = mustFind(who, id)
      if (!file) throw new Error(`${id} has no file`)
      return file.bytes
    }
  }
}

/** Returns the ids of the account's own products. */
function fillCatalogs (account: FakeAccount): string[] {
  const bakery = account.catalogs.get(BAKERY)
  for (const name of CONTENTS.bakery) bakery?.products.unshift(newProduct({ name }))
  bakery?.products.unshift(newProduct({ name: CONTENTS.hidden, isHidden: true }))
  const own = account.catalogs.get(account.own.id)
  own?.products.push(...CONTENTS.products.map((product) => newProduct(product)))
  return own?.products.map(({ id }) => id) ?? []
}
