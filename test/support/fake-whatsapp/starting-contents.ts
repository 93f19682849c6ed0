import { BAKERY, CAIO, CONTENTS, DORA, type MakeAccount } from '../test-account.js'
import { FakeAccount } from './account.js'
import { placeOrder } from './business.js'
import { newProduct } from './catalogs.js'
import { FakeWhatsApp } from './fake-whatsapp.js'
import { makeGroup } from './groups.js'
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
      comesOnline: async (who) => { Object.assign(account.person(who) ?? {}, { isOnline: true }) }
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
