import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import t from 'tap'
import { oggOf, wavOf } from '../../support/media-files.js'
import { mediaPair } from '../../support/media-pair.js'

t.test('voice messages', async (t) => {
  const { ana, ben, phones, inCloud, onPhone, bytesIn, asBen, sentByAna, left } = await mediaPair(t, { env: { ALLOW_PRIVATE_URLS: 'true' } })
  const phone = phones.ben
  const wav = wavOf(2)
  const uri = `data:audio/wav;base64,${wav.toString('base64')}`

  await t.test('POST send-voice: a sound behind a URL arrives as if it were recorded', async (t) => {
    const server = createServer((_request, response) => { response.writeHead(200, { 'content-type': 'application/octet-stream' }).end(wav) })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    t.teardown(() => server.close())
    const { status, body } = await ana.post('send-voice', { phone, path: `http://127.0.0.1:${(server.address() as AddressInfo).port}/tone`, message: 'listen' })
    t.match({ status, body }, { status: 201, body: { status: 'success', session: 'ana', response: [{ id: /^true_/, ack: 1 }] } })
    const [{ id }] = body.response
    t.match(await inCloud(phone, id), { type: 'ptt', media: { mimetype: /^audio\//, seconds: 2 } })
    t.ok((await onPhone(phone, id)).equals(wav))
    t.match(await ben.receives('onmessage', (message) => message.id === asBen(id)), { type: 'ptt' })
    t.ok((await bytesIn(ben, asBen(id))).equals(wav))
  })

  await t.test('POST send-voice-base64: a sound within the request, as an answer', async (t) => {
    const { body: { id: quotedMessageId } } = await ana.phone('messages', { from: phone, body: 'say something' })
    const { status, body } = await ana.post('send-voice-base64', { phone, base64Ptt: uri, quotedMessageId })
    t.equal(status, 201)
    const [{ id }] = body.response
    t.match(await inCloud(phone, id), { type: 'ptt', media: { mimetype: 'audio/wav', seconds: 2 }, quotedId: quotedMessageId.split('_')[2] })
    t.match((await ana.get(`message-by-id/${id}`)).body.response.data, { caption: '', isCaptionByUser: true }, 'as wppconnect-server sends it')
    t.ok((await onPhone(phone, id)).equals(wav))
  })

  await t.test('POST send-voice-base64: an Ogg has the type that phones play, whatever it is called', async (t) => {
    const ogg = oggOf(2).toString('base64')
    for (const base64Ptt of [ogg, ...['audio/ogg', 'audio/ogg; codecs=opus', 'audio/opus', 'audio/mpeg', 'application/octet-stream'].map((type) => `data:${type};base64,${ogg}`)]) {
      const { body: { response: [{ id }] } } = await ana.post('send-voice-base64', { phone, base64Ptt })
      t.match(await inCloud(phone, id), { type: 'ptt', media: { mimetype: 'audio/ogg; codecs=opus' } }, base64Ptt.slice(0, 40))
    }
  })

  for (const [route, field] of [['send-voice', 'path'], ['send-voice-base64', 'base64Ptt']] as const) {
    await t.test(`POST ${route}, bad input: nothing is sent`, async (t) => {
      const before = await sentByAna()
      t.match(await ana.post(route, { phone }), { status: 401, body: { message: 'Sending the file is mandatory' } })
      t.match(await ana.post(route, { [field]: uri }), { status: 400, body: { message: /phone/ } })
      t.match(await ana.post(route, { phone, [field]: 5 }), { status: 400, body: { message: new RegExp(`^body/${field}`) } })
      t.match(await ana.post(route, { phone, [field]: 'data:audio/wav;base64,%%' }), { status: 400, body: { message: new RegExp(`^body/${field}`), code: 'APP_MEDIA_NOT_BASE64' } })
      t.match(await ana.post(route, { phone, [field]: uri, quotedMessageId: 'nonsense' }), { status: 400, body: { message: /quotedMessageId/ } })
      t.match(await ana.upload(route, { phone }, { bytes: wav }), { status: 415, body: { code: 'APP_UPLOAD_NOT_TAKEN' } })
      t.equal(await sentByAna(), before)
      t.strictSame(left(), [])
    })

    await t.test(`POST ${route}, error: an answer to a message that is not there`, async (t) => {
      const before = await sentByAna()
      t.match(await ana.post(route, { phone, [field]: uri, quotedMessageId: `false_${phone}@c.us_3EB0000000` }), { status: 404, body: { code: 'APP_NOT_FOUND' } })
      t.equal(await sentByAna(), before)
    })
  }
})
