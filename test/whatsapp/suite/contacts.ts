import type { Test } from 'tap'
import {
  AllContactsReply, ContactReply, NumberStatusReply, PnLidReply, ProfilePicReply, ProfileStatusReply
} from '../../../schemas/contacts.js'
import { ChatNotFound, ContactNotFound } from '../../../src/errors.js'
import { fits } from '../../support/schema-faults.js'
import {
  ABSENT, BAKERY, CAIO, CAIO_SPELLED, DORA, STRANGER, UNKNOWN, ZOE, type MakeAccount
} from '../../support/test-account.js'
import { textOf } from './ids.js'

const split = (id: string) => ({ id: id.split('@')[0], server: id.split('@')[1], _serialized: id })

export async function contacts (t: Test, makeAccount: MakeAccount): Promise<void> {
  const { whatsapp: { contacts }, ownId, groups: { friends }, followed, lidOf } = await makeAccount(t)

  await t.test('list: the address book, and everybody else that WhatsApp Web knows', async (t) => {
    const list = await contacts.list()
    fits(t, AllContactsReply.properties.response, list)
    const find = (id: string) => list.find((contact) => textOf(contact.id) === id)
    t.match(find(CAIO), { name: 'Caio Reis', pushname: 'Caio', isMyContact: true, type: 'in' })
    t.match(find(DORA), { pushname: 'Dora', isMyContact: false, type: 'out' })
    t.match(find(lidOf(ZOE)), { pushname: 'Zoe' }, 'by LID, who goes by it')
    t.match(find(ownId), { isMe: true })
    t.equal(find(BAKERY), undefined)
  })

  await t.test('get: by phone number or by LID', async (t) => {
    for (const id of [CAIO, lidOf(CAIO)]) {
      const contact = await contacts.get(id)
      fits(t, ContactReply.properties.response, contact)
      t.equal(textOf(contact.id), CAIO)
      t.match(contact, { name: 'Caio Reis', shortName: 'Caio', formattedName: 'Caio Reis' })
      t.match(contact, { isBusiness: false, isMe: false })
    }
    t.equal(textOf((await contacts.get(ZOE)).id), lidOf(ZOE))
    t.match(await contacts.get(ownId), { isMe: true, pushname: 'Ana' })
  })

  await t.test('get: who is unknown is not found', async (t) => {
    for (const id of [BAKERY, ABSENT, UNKNOWN.lid, UNKNOWN.group]) {
      const message = `There is no contact ${id} in this session`
      await t.rejects(contacts.get(id), { code: ContactNotFound.code, message })
    }
  })

  await t.test('checkNumber: whether a number is on WhatsApp', async (t) => {
    for (const id of [CAIO, STRANGER, ZOE, lidOf(ZOE)]) {
      const status = await contacts.checkNumber(id)
      fits(t, NumberStatusReply.properties.response, status)
      t.equal(textOf(status.id), id)
      t.match(status, { numberExists: true, canReceiveMessage: true, isBusiness: false, status: 200 })
    }
    const spelled = await contacts.checkNumber(CAIO_SPELLED)
    t.equal(textOf(spelled.id), CAIO, 'the id is the one that WhatsApp knows')
    t.match(await contacts.checkNumber(BAKERY), { isBusiness: true })
    for (const id of [ABSENT, UNKNOWN.lid]) {
      const status = await contacts.checkNumber(id)
      fits(t, NumberStatusReply.properties.response, status)
      t.match(status, { numberExists: false, canReceiveMessage: false, status: 404 })
    }
  })

  await t.test('numberProfile: the same, for numbers on WhatsApp', async (t) => {
    t.strictSame(await contacts.numberProfile(CAIO), await contacts.checkNumber(CAIO))
    for (const id of [ABSENT, UNKNOWN.lid]) await t.rejects(contacts.numberProfile(id), { code: ContactNotFound.code })
  })

  await t.test('picture: of people and groups; null if WhatsApp reveals none', async (t) => {
    for (const id of [CAIO, STRANGER, friends, followed]) {
      const picture = await contacts.picture(id)
      fits(t, ProfilePicReply.properties.response, picture)
      t.notOk(picture?.eurl, 'there is none yet')
    }
    t.equal(await contacts.picture(followed), null)
    await t.rejects(contacts.picture(ABSENT), { code: ContactNotFound.code })
    for (const id of [UNKNOWN.group, UNKNOWN.channel]) {
      await t.rejects(contacts.picture(id), { code: ChatNotFound.code })
    }
  })

  await t.test('about: the text of a person', async (t) => {
    const about = await contacts.about(CAIO)
    fits(t, ProfileStatusReply.properties.response, about)
    t.strictSame(about, { id: CAIO, status: 'On holiday' })
    t.match(await contacts.about(DORA), { status: 'At work' })
    await t.rejects(contacts.about(ABSENT), { code: ContactNotFound.code })
  })

  await t.test('resolveIds: both ids of a person, from either', async (t) => {
    const ids = await contacts.resolveIds(CAIO)
    fits(t, PnLidReply, { ...ids, session: 's1' })
    t.match(ids, { phoneNumber: split(CAIO), lid: split(lidOf(CAIO)), contact: { name: 'Caio Reis', type: 'in' } })
    t.strictSame(await contacts.resolveIds(lidOf(CAIO)), ids)
    t.match(await contacts.resolveIds(STRANGER), { phoneNumber: split(STRANGER), lid: split(lidOf(STRANGER)) })
    for (const id of [ABSENT, UNKNOWN.lid]) await t.rejects(contacts.resolveIds(id), { code: ContactNotFound.code })
  })
}
