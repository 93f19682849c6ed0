import t from 'tap'
import { request } from '../../support/bot.js'
import { OtherSide } from '../../support/groups.js'
import { twoSessions } from '../../support/two-sessions.js'
import { dataUri, pngOf } from '../../support/pictures.js'

const CARLA = '15550002003'

t.test('channels', async (t) => {
  const { url, ana, ben, phones } = await twoSessions(t)
  const others = new OtherSide(url)
  const channel = (id: string) => others.get(`newsletters/${id}`)
  const followed = (await others.post('newsletters', { owner: CARLA, name: 'News of Carla' })).body.id as string
  await others.post(`accounts/${phones.ana}/follow-newsletter`, { id: followed, follow: true })
  let id = ''

  await t.test('POST newsletter: a channel, with description and picture', async (t) => {
    const { status, body } = await ana.post('newsletter', { name: 'News', options: { description: 'What happens', picture: dataUri(pngOf(32, 32, [1, 2, 200])) } })
    t.equal(status, 201)
    id = body.idJid
    t.match(body, { idJid: /^\d+@newsletter$/, name: 'News', description: 'What happens', state: 'active', subscribersCount: 0, timestamp: Number, session: 'ana' })
    t.match(await channel(id), { name: 'News', description: 'What happens', picture: /^data:image\/jpeg;base64,/, inviteCode: body.inviteCode, members: [{ phone: phones.ana, role: 'owner' }] })
    t.equal(body.inviteLink, `https://whatsapp.com/channel/${body.inviteCode}`)
  })

  await t.test('POST newsletter: only a name', async (t) => {
    const { status, body } = await ana.post('newsletter', { name: 'Bare' })
    t.equal(status, 201)
    t.match(await channel(body.idJid), { name: 'Bare', description: null, picture: null })
  })

  await t.test('POST newsletter: what this account writes there reaches who follows it', async (t) => {
    await others.post(`accounts/${phones.ben}/follow-newsletter`, { id, follow: true })
    const { status, body } = await ana.post('send-message', { phone: id, message: 'First news' })
    t.equal(status, 201)
    t.match(body.response[0], { body: 'First news', to: id, fromMe: true })
    t.match(await ben.receives('onmessage', ({ body }) => body === 'First news'), { from: id, type: 'chat' })
    t.match((await others.get(`accounts/${phones.ben}/messages`)).messages.at(-1), { to: id, body: 'First news' })
    await others.post(`accounts/${phones.ben}/follow-newsletter`, { id, follow: false })
  })

  await t.test('a picture and a poll go to a channel too, and nothing to one that is somebody else\'s', async (t) => {
    await others.post(`accounts/${phones.ben}/follow-newsletter`, { id, follow: true })
    const picture = await ana.post('send-file-base64', { phone: id, base64: dataUri(pngOf(24, 24, [9, 9, 200])), filename: 'a.png', caption: 'Look' })
    t.match(picture, { status: 201, body: { response: [{ id: /^true_\d+@newsletter_/, ack: 1 }] } })
    t.match(await ben.receives('onmessage', ({ caption }) => caption === 'Look'), { from: id, type: 'image', mimetype: 'image/png' })
    const poll = await ana.post('send-poll-message', { phone: id, name: 'Which?', choices: ['This', 'That'], options: { selectableCount: 1 } })
    t.match(poll, { status: 201, body: { response: [{ id: /^true_\d+@newsletter_/ }] } })
    t.match(await ben.receives('onmessage', ({ type }) => type === 'poll_creation'), { from: id })
    t.match((await others.get(`accounts/${phones.ben}/messages`)).messages.slice(-2), [{ to: id, type: 'image', body: 'Look' }, { to: id, poll: { options: ['This', 'That'], selectable: 1 } }])
    await others.post(`accounts/${phones.ben}/follow-newsletter`, { id, follow: false })
    t.match(await ana.post('send-message', { phone: followed, message: 'Mine' }), { status: 403, body: { code: 'APP_NOT_ALLOWED' } })
    t.match(await ana.post('send-message', { phone: '120363000000000000@newsletter', message: 'None' }), { status: 404, body: { code: 'APP_NOT_FOUND' } })
  })

  await t.test('a channel is found as a chat', async (t) => {
    t.match(await ana.get(`chat-by-id/${encodeURIComponent(id)}`), { status: 200, body: { id: { _serialized: id }, kind: 'newsletter' } })
  })

  await t.test('POST newsletter, bad input: no name, a picture that is a URL', async (t) => {
    t.match(await ana.post('newsletter', {}), { status: 400, body: { message: /name/ } })
    t.match(await ana.post('newsletter', { name: 'X', options: { picture: 'http://127.0.0.1/x.png' } }), { status: 400, body: { message: /body\/options\/picture/ } })
    t.match(await ana.post('newsletter', { name: 'X', picture: 'aGVsbG8=' }), { status: 400 })
  })

  await t.test('PUT newsletter/{id}: what is given changes, the rest stays', async (t) => {
    const { status, body } = await ana.call('PUT', `newsletter/${id}`, { name: 'Old news' })
    t.equal(status, 201)
    t.match(body, { idJid: id, name: 'Old news', description: 'What happens', session: 'ana' })
    t.match(await channel(id), { name: 'Old news', description: 'What happens', picture: /^data:/ })
    t.match(await ana.call('PUT', `newsletter/${id.replace('@newsletter', '')}`, { description: 'What happened', picture: null }), { status: 201, body: { description: 'What happened' } })
    t.match(await channel(id), { name: 'Old news', description: 'What happened', picture: null })
    t.match(await ana.call('PUT', `newsletter/${id}`, { picture: dataUri(pngOf(16, 16, [200, 2, 1])) }), { status: 201 })
    t.match(await channel(id), { name: 'Old news', picture: /^data:image\/jpeg/ })
  })

  await t.test('PUT newsletter/{id}, bad input: an empty name, no id', async (t) => {
    t.match(await ana.call('PUT', `newsletter/${id}`, { name: '' }), { status: 400, body: { message: /body\/name/ } })
    t.match(await ana.call('PUT', 'newsletter/a%20b', { name: 'X' }), { status: 400, body: { message: /params\/id/ } })
    t.match(await channel(id), { name: 'Old news' })
  })

  await t.test('PUT newsletter/{id}, error: one that is not there, one of somebody else', async (t) => {
    t.match(await ben.call('PUT', `newsletter/${id}`, { name: 'Mine' }), { status: 404, body: { code: 'APP_NOT_FOUND' } })
    t.match(await ana.call('PUT', `newsletter/${followed}`, { name: 'Mine' }), { status: 403, body: { code: 'APP_NOT_ALLOWED' } })
    t.match(await channel(followed), { name: 'News of Carla' })
  })

  await t.test('POST mute-newsletter/{id}: it is muted', async (t) => {
    const { status, body } = await ana.post(`mute-newsletter/${followed}`)
    t.equal(status, 201)
    t.match(body, { id: { _serialized: followed }, name: 'News of Carla', muteExpiration: -1, session: 'ana' })
    t.match((await channel(followed)).members, [{ phone: CARLA, muted: false }, { phone: phones.ana, role: 'subscriber', muted: true }])
  })

  await t.test('POST mute-newsletter/{id}, bad input: no id', async (t) => {
    t.match(await ana.post('mute-newsletter/x'), { status: 400, body: { message: /params\/id/ } })
  })

  await t.test('POST mute-newsletter/{id}, error: one that this account does not follow', async (t) => {
    t.match(await ben.post(`mute-newsletter/${followed}`), { status: 404, body: { code: 'APP_NOT_FOUND' } })
  })

  await t.test('DELETE newsletter/{id}, bad input: no id', async (t) => {
    t.match(await ana.call('DELETE', 'newsletter/x'), { status: 400, body: { message: /params\/id/ } })
  })

  await t.test('DELETE newsletter/{id}, error: one of somebody else', async (t) => {
    t.match(await ana.call('DELETE', `newsletter/${followed}`), { status: 403, body: { code: 'APP_NOT_ALLOWED' } })
    t.match(await channel(followed), { name: 'News of Carla' })
  })

  await t.test('DELETE newsletter/{id}: it is gone for everybody', async (t) => {
    const reply = await ana.call('DELETE', `newsletter/${id}`)
    t.equal(reply.status, 201)
    t.equal(reply.bytes.toString(), 'true')
    t.match(await request(`${url}/sandbox/newsletters/${id}`), { status: 404 })
    t.match(await ana.call('DELETE', `newsletter/${id}`), { status: 404, body: { code: 'APP_NOT_FOUND' } }, 'once is enough')
  })
})
