import { chatIdOf } from '../../sandbox/protocol/person.js'
import type { Cloud } from '../../sandbox/cloud/cloud.js'
import { ExternalAccounts } from '../../sandbox/cloud/external-accounts.js'
import { ownPart } from '../../sandbox/cloud/message-id.js'
import { placeOrder } from '../../sandbox/cloud/order-operations.js'
import type { Sandbox } from '../../sandbox/sandbox.js'
import { messageView } from '../../sandbox/views.js'
import type { WhatsApp } from '../../src/whatsapp/whatsapp.js'
import { Bot } from './bot.js'
import type { SandboxServer } from './sandbox-server.js'
import { BAKERY, CAIO, CONTENTS, DORA, type MakeAccount, type Outside, type ShownMessage } from './test-account.js'
import { until } from './until.js'

const phoneOf = (id: string) => id.slice(0, id.indexOf('@'))

/** Accounts of the sandbox: our adapter over real browsers, each with a session of its own. */
export function sandboxAccounts ({ app, url }: SandboxServer): MakeAccount {
  const { cloud } = app.sandbox
  savePeople(cloud)
  let count = 0
  return async (t, { isBusiness = true } = {}) => {
    const phone = `1555001${String(++count).padStart(4, '0')}`
    const bot = await Bot.create(url, `account-${count}`)
    const contents = fill(cloud, phone, isBusiness)
    await bot.connect(phone)
    await bot.listen(t)
    t.teardown(async () => await bot.post('close-session'))
    const whatsapp = app.sessions.whatsapp(bot.session)
    if (!whatsapp) throw new Error('the session is not connected')
    await until('the groups', async () => (await whatsapp.groups.list()).length >= 2)
    return {
      whatsapp,
      ownId: `${phone}@c.us`,
      ...contents,
      lidOf: (id) => `${cloud.account(phoneOf(id)).lid}@lid`,
      outside: outsideOf(app.sandbox, bot, whatsapp, phone)
    }
  }
}

function savePeople (cloud: Cloud): void {
  for (const person of CONTENTS.people) {
    const { id, pushname, about, spellings, goesByLid, isShy, isBusiness, isAbsent } = { ...PERSON, ...person }
    cloud.profileOperations.changeAccount(phoneOf(id), {
      pushname,
      business: isBusiness,
      exists: !isAbsent,
      addressing: goesByLid ? 'lid' : 'pn',
      spellings: spellings.map(phoneOf)
    })
    if (about !== undefined) cloud.contacts.changeProfile(phoneOf(id), { about })
    if (isShy) cloud.groups.setMayBeAdded(phoneOf(id), false)
  }
  const { catalogs } = cloud.businesses
  for (const name of CONTENTS.bakery) catalogs.add(phoneOf(BAKERY), { ...PRODUCT, name })
  catalogs.add(phoneOf(BAKERY), { ...PRODUCT, name: CONTENTS.hidden, hidden: true })
}

interface PersonContents {
  pushname: string
  name?: string
  about?: string
  spellings: readonly string[]
  goesByLid: boolean
  isShy: boolean
  isBusiness: boolean
  isAbsent: boolean
}

const PERSON: PersonContents = {
  pushname: '', spellings: [], goesByLid: false, isShy: false, isBusiness: false, isAbsent: false
}

const PRODUCT = {
  name: '', description: '', url: '', retailerId: '', currency: 'BRL', price: null, hidden: false, images: []
}

/** What the account has before its session is linked. */
function fill (cloud: Cloud, phone: string, isBusiness: boolean) {
  cloud.profileOperations.changeAccount(phone, { pushname: CONTENTS.name, business: isBusiness, addressing: 'pn' })
  for (const person of CONTENTS.people) {
    if ('name' in person) cloud.contacts.name(phone, phoneOf(person.id), person.name)
  }
  for (const { from, body } of CONTENTS.messages) cloud.sendText({ from: phoneOf(from), to: phone, body })
  const [caio, dora] = [phoneOf(CAIO), phoneOf(DORA)]
  const friends = cloud.createGroup('Friends', phone, [caio, dora]).id
  const street = cloud.createGroup('Street', dora, [phone, caio]).id
  const readers = cloud.createGroup('Readers', dora, [caio]).id
  const followed = cloud.newsletters.create(dora, { name: 'News of Dora' }).id
  cloud.newsletters.follow(phone, followed)
  const { labels, catalogs } = cloud.businesses
  if (isBusiness) for (const label of CONTENTS.labels) labels.add(phone, label)
  const [product = ''] = isBusiness
    ? CONTENTS.products.map((product) => catalogs.add(phone, { ...PRODUCT, ...product }).id)
    : []
  const invite = `https://chat.whatsapp.com/${cloud.groups.inviteCode(readers)}`
  return { groups: { friends, street }, invite, followed, product }
}

function outsideOf (sandbox: Sandbox, bot: Bot, whatsapp: WhatsApp, phone: string): Outside {
  const { cloud } = sandbox
  const messageId = (from: string, id: string, group?: string) => {
    const author = cloud.account(phoneOf(from))
    return group === undefined ? `false_${chatIdOf(author)}_${id}` : `false_${group}_${id}_${author.lid}@lid`
  }
  const arrived = async (from: string, sent: string, group?: string) => {
    const id = messageId(from, sent, group)
    const chat = id.split('_')[1] ?? ''
    const isThere = (message: object) => JSON.stringify(message).includes(sent)
    await until('the message', async () => (await whatsapp.chats.loadedMessages(chat, true, true)).some(isThere))
    return id
  }
  return {
    writes: async (from, body, group) =>
      await arrived(from, cloud.sendText({ from: phoneOf(from), to: group ?? phone, body }).id, group),
    orders: async (from, product) =>
      await arrived(from, placeOrder(cloud, phoneOf(from), phone, [{ id: product, quantity: 2 }], 'Please').message.id),
    calls: async (from) => {
      const { id } = cloud.calls.offer(phoneOf(from), phone, false)
      await bot.receives('incomingcall', (call) => call.id === id)
      return id
    },
    restricts: async (group) => {
      cloud.groupOperations.change(phoneOf(DORA), group, { restrict: true })
      const metadata = async () => (await whatsapp.chats.get(group)).groupMetadata as { restrict?: boolean } | undefined
      await until('the setting', async () => (await metadata())?.restrict)
    },
    comesOnline: async (who) => {
      cloud.setOnline(phoneOf(who), true)
      await until('the presence', async () => await whatsapp.chats.isOnline(who))
    },
    ...phonesOf(sandbox, whatsapp, phone)
  }
}

/** What people do with messages on their phones. */
function phonesOf (
  sandbox: Sandbox,
  { messages, chats }: WhatsApp,
  phone: string
): Pick<Outside, 'reacts' | 'votes' | 'makesList' | 'sees' | 'loads'> {
  const { cloud } = sandbox
  const people = new ExternalAccounts(cloud)
  return {
    reacts: async (who, id, emoji) => {
      const count = async () =>
        (await messages.reactions(id)).reactions.reduce((sum, { senders }) => sum + senders.length, 0)
      const expected = await count() + (emoji === '' ? -1 : 1)
      people.react(phoneOf(who), id, emoji)
      await until('the reaction', async () => await count() === expected)
    },
    votes: async (who, id, choices) => {
      people.vote(phoneOf(who), id, choices)
      const isKnown = ({ names }: { names: string[] }) => names.join() === choices.join()
      await until('the vote', async () => (await messages.votes(id)).votes.some(isKnown))
    },
    makesList: async (name, recipients) => {
      const { id } = cloud.broadcastLists.create(phone, name, recipients.map(phoneOf))
      await until('the list', async () => (await chats.listBroadcasts()).some((list) => list.name === name))
      return id
    },
    sees: async (who, id) => {
      const message = cloud.messages.of(phoneOf(who)).find((message) => message.id === ownPart(id))
      return message && shown(messageView(message, phoneOf(who)))
    },
    loads: async (who, id) => (await sandbox.mediaOf(phoneOf(who), id)).bytes
  }
}

function shown (message: ReturnType<typeof messageView>): ShownMessage {
  const { type, body, edited = false, forwarded = false, reactions = [], quotedId, mentions = [] } =
    message as Record<string, any>
  return {
    type,
    body,
    isEdited: edited,
    isForwarded: forwarded,
    reactions: reactions.map(({ text }: { text: string }) => text),
    quotedId,
    mentions
  }
}
