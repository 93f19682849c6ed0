import t from 'tap'
import { cloudView } from '../../support/cloud-view.js'
import { twoSessions } from '../../support/two-sessions.js'

const HIDDEN = '5511966660000'

t.test('who people are', { timeout: 300_000 }, async (t) => {
  const { app, ana, ben, phones, idOf, url } = await twoSessions(t)
  const cloud = cloudView({ url })
  const lidOf = (phone: string) => `${app.sandbox.cloud.account(phone).lid}@lid`
  const whois = (phone: string) => ({ phone, lid: lidOf(phone) })
  const groupOf = async (subject: string) => (await cloud.group(subject, phones.ben, [phones.ana, HIDDEN])).id
  await cloud.save({ phone: HIDDEN, phoneHidden: true, pushname: 'Hidden' })

  await t.test('POST send-message: the reply names people as the request does, with both ids', async (t) => {
    for (const [phone, to, from] of [
      [phones.ben, `${phones.ben}@c.us`, `${phones.ana}@c.us`],
      [`${phones.ben}@c.us`, `${phones.ben}@c.us`, `${phones.ana}@c.us`],
      [lidOf(phones.ben), lidOf(phones.ben), lidOf(phones.ana)]
    ] as const) {
      const { status, body } = await ana.post('send-message', { phone, message: `to ${phone}` })
      const sender = { id: from, ...whois(phones.ana) }
      t.match([status, body.response[0]], [201, { to, from, sender, ...whois(phones.ben) }], phone)
      t.match(body.response[0].id, `true_${idOf(phones.ben)}_`, 'the id of the message is that of WhatsApp Web')
    }
  })

  await t.test('GET events: a message has both ids of who wrote it', async (t) => {
    await ben.post('send-message', { phone: phones.ana, message: 'who am I?' })
    const got = await ana.receives('onmessage', ({ body }) => body === 'who am I?')
    t.match(got, { from: idOf(phones.ben), ...whois(phones.ben), sender: { id: idOf(phones.ben), ...whois(phones.ben) } })
    const sent = await ben.receives('onselfmessage', ({ body }) => body === 'who am I?')
    t.match(sent, { to: idOf(phones.ana), ...whois(phones.ana), sender: whois(phones.ben) }, 'the chat partner')
    await ana.post('react-message', { msgId: got.id, reaction: '👍' })
    await ana.post('send-seen', { phone: phones.ben })
    t.match(await ben.receives('onreactionmessage', ({ reactionText }) => reactionText === '👍'), whois(phones.ana))
    t.match(await ben.receives('onack', ({ id, ack }) => ack === 3 && id._serialized === sent.id), whois(phones.ana))
  })

  await t.test('GET events: in a group, who wrote a message and who was added', async (t) => {
    const group = await groupOf('Who is who')
    t.match(await ana.receives('added-to-group', ({ id }) => id === group), whois(phones.ben))
    await ben.post('send-message', { phone: group, message: 'all of you' })
    const got = await ana.receives('onmessage', ({ body }) => body === 'all of you')
    t.match(got, { from: group, author: lidOf(phones.ben), ...whois(phones.ben), sender: whois(phones.ben) })
    const caio = '5511999990000'
    t.equal((await ben.post('add-participant-group', { groupId: group, phone: caio })).status, 201)
    const change = await ana.receives('onparticipantschanged', ({ groupId, who }) => groupId === group && who.includes(lidOf(caio)))
    t.match(change, { ...whois(phones.ben), who: [lidOf(caio)], people: [{ id: lidOf(caio), ...whois(caio) }] })
  })

  await t.test('GET events: null for a number that WhatsApp hides', async (t) => {
    const nobody = { phone: null, lid: lidOf(HIDDEN) }
    await ana.phone('messages', { from: HIDDEN, body: 'guess who' })
    const got = await ana.receives('onmessage', ({ body }) => body === 'guess who')
    t.match(got, { from: lidOf(HIDDEN), ...nobody, sender: { id: lidOf(HIDDEN), ...nobody } })
    t.notOk(JSON.stringify(ana.events).includes(HIDDEN), 'in no event')
    const { status, body } = await ana.post('send-message', { phone: lidOf(HIDDEN), message: 'no idea' })
    t.match([status, body.response[0]], [201, { to: lidOf(HIDDEN), ...nobody }])
    t.notOk(JSON.stringify([body, (await ana.get('all-contacts')).body]).includes(HIDDEN))
  })

  await t.test('GET group-members/{groupId}: both ids of each member', async (t) => {
    const group = await groupOf('Members')
    const members = [whois(phones.ana), whois(phones.ben), { phone: null, lid: lidOf(HIDDEN) }]
    const known = (list: Array<Record<string, unknown>>) => list.map(({ phone, lid }) => ({ phone, lid }))
    const byLid = (list: Array<{ lid: unknown }>) => list.toSorted((a, b) => (String(a.lid) < String(b.lid) ? -1 : 1))
    for (const path of [`group-members/${group}`, `group-members-ids/${group}`]) {
      t.strictSame(byLid(known((await ana.get(path)).body.response)), byLid(members), path)
    }
    t.strictSame(byLid(known((await ana.get(`group-info/${group}`)).body.response.participants)), byLid(members))
  })

  await t.test('POST send-seen: each chat by the id of the request', async (t) => {
    for (const [phone, contact] of [[phones.ben, `${phones.ben}@c.us`], [lidOf(phones.ben), lidOf(phones.ben)]] as const) {
      const id = { _serialized: contact }
      const seen = await ana.post('send-seen', { phone })
      t.match(seen.body.response, { contact: [contact], data: [{ wid: id, ...whois(phones.ben) }] })
      const archived = await ana.post('archive-chat', { phone })
      t.match(archived.body.response, { wid: id, ...whois(phones.ben) })
      await ana.post('archive-chat', { phone, value: false })
      t.match((await ana.get(`chat-by-id/${phone}`)).body, { id, ...whois(phones.ben) })
      t.match((await ana.get(`contact/${phone}`)).body.response, { id, ...whois(phones.ben) })
      t.match((await ana.get(`get-messages/${phone}?count=1`)).body.response, [{ chatId: id, ...whois(phones.ben) }])
      t.match((await ana.get(`check-number-status/${phone}`)).body.response, { id, ...whois(phones.ben) })
    }
  })
})
