import { mkdirSync, writeFileSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import t from 'tap'
import { request } from '../../support/bot.js'
import { CLIP, wavOf } from '../../support/media-files.js'
import { mediaPair } from '../../support/media-pair.js'
import { dataUri, pngOf } from '../../support/pictures.js'
import { tempDir } from '../../support/temp-dir.js'
import { until } from '../../support/until.js'

t.test('files', async (t) => {
  const local = join(tempDir(t), 'files')
  mkdirSync(local)
  writeFileSync(join(local, 'note.txt'), 'a note')
  const { url, ana, ben, phones, idOf, inCloud, onPhone, bytesIn, asBen, sentByAna, left } = await mediaPair(t, { env: { ALLOW_PRIVATE_URLS: 'true', LOCAL_FILES_DIR: local, MAX_UPLOAD_SIZE: '2' } })
  const png = pngOf(30, 20, [200, 10, 10])
  const phone = phones.ben

  await t.test('POST send-file: an upload goes out as it is, with its name and caption, and comes back equal', async (t) => {
    const bytes = Buffer.from('%PDF-1.4 not really')
    const { status, body } = await ana.upload('send-file', { phone, message: 'read this', isGroup: 'false', isLid: 'false' }, { bytes, name: 'plan.pdf', type: 'application/pdf' })
    t.match({ status, body }, { status: 201, body: { status: 'success', session: 'ana', response: [{ id: new RegExp(`^true_${idOf(phone)}_`), ack: 1 }] } })
    const [{ id }] = body.response
    t.match(await inCloud(phone, id), { type: 'document', body: 'read this', media: { mimetype: 'application/pdf', filename: 'plan.pdf', size: bytes.length } })
    t.ok((await onPhone(phone, id)).equals(bytes), 'the cloud has the very bytes')
    t.match(await ben.receives('onmessage', (message) => message.id === asBen(id)), { type: 'document', filename: 'plan.pdf', caption: 'read this', isMMS: true })
    t.ok((await bytesIn(ben, asBen(id))).equals(bytes), 'the other session downloads them')
    await until('the upload to be removed', () => left().length === 0)
  })

  await t.test('POST send-file: each kind is shown as what it is', async (t) => {
    const cases = {
      image: [{ base64: dataUri(png) }, { media: { mimetype: 'image/png', width: 30, height: 20, thumbnail: true } }],
      video: [{ base64: `data:video/mp4;base64,${CLIP.toString('base64')}` }, { media: { mimetype: 'video/mp4', seconds: 2, width: 64, height: 48, thumbnail: true } }],
      audio: [{ base64: `data:audio/wav;base64,${wavOf(2).toString('base64')}` }, { media: { mimetype: 'audio/wav', seconds: 2 } }],
      document: [{ base64: dataUri(png), options: { type: 'document' } }, { media: { mimetype: 'image/png', filename: 'file.png' } }]
    } as const
    for (const [type, [given, expected]] of Object.entries(cases)) {
      const { body } = await ana.post('send-file', { phone, ...given })
      t.match(await inCloud(phone, body.response[0].id), { type, ...expected }, type)
    }
  })

  await t.test('POST send-file: options of wa-js pass through, from a form too', async (t) => {
    const { body } = await ana.upload('send-file', { phone, caption: 'no', options: JSON.stringify({ type: 'image', isViewOnce: true, caption: 'once' }) }, { bytes: png, type: 'image/png' })
    t.match(await inCloud(phone, body.response[0].id), { type: 'image', body: 'once', media: { viewOnce: true } })
    const gif = await ana.post('send-file', { phone, base64: CLIP.toString('base64'), options: { type: 'video', isGif: true } })
    t.match(await inCloud(phone, gif.body.response[0].id), { type: 'video', media: { mimetype: 'video/mp4', gif: true } })
    const ptv = await ana.post('send-file', { phone, base64: CLIP.toString('base64'), options: { type: 'video', isPtv: true } })
    t.match(await inCloud(phone, ptv.body.response[0].id), { type: 'ptv' })
  })

  await t.test('POST send-file: fetches a URL, reads a local file, quotes a message', async (t) => {
    const server = createServer((_request, response) => { response.writeHead(200, { 'content-type': 'image/png' }).end(png) })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    t.teardown(() => server.close())
    const fetched = await ana.post('send-file', { phone, path: `http://127.0.0.1:${(server.address() as AddressInfo).port}/pictures/red.png`, options: { type: 'document' } })
    t.match(await inCloud(phone, fetched.body.response[0].id), { type: 'document', media: { mimetype: 'image/png', filename: 'red.png' } })
    const quotedMessageId = fetched.body.response[0].id
    const read = await ana.post('send-file', { phone, path: 'note.txt', filename: 'other.txt', quotedMessageId })
    t.match(await inCloud(phone, read.body.response[0].id), { media: { filename: 'other.txt', size: 6 }, quotedId: quotedMessageId.split('_')[2] })
    t.equal(readFileSync(join(local, 'note.txt'), 'utf8'), 'a note', 'the file of the caller is still there')
  })

  await t.test('POST send-file: to several, a group among them', async (t) => {
    const group = (await request(`${url}/sandbox/groups`, 'POST', { subject: 'Pictures', owner: phones.ana, members: [phones.ben] })).body
    const { status, body } = await ana.post('send-file', { phone: [phone, group.id], base64: png.toString('base64'), message: 'for all' })
    t.match({ status, ids: body.response.map(({ id }: { id: string }) => id) }, { status: 201, ids: [new RegExp(`_${idOf(phone)}_`), new RegExp(`_${group.id}_`)] })
    t.match(await ben.receives('onmessage', ({ from, type }) => from === group.id && type === 'image'), { caption: 'for all' })
  })

  await t.test('POST send-image: an upload arrives as an image', async (t) => {
    const { status, body } = await ana.upload('send-image', { phone, caption: 'red' }, { bytes: png, name: 'red.png', type: 'image/png' })
    t.equal(status, 201)
    t.match(await inCloud(phone, body.response[0].id), { type: 'image', body: 'red' })
    t.ok((await bytesIn(ben, asBen(body.response[0].id))).equals(png))
  })

  await t.test('POST send-file-base64: a data URI, and bare base64 whose bytes show the type', async (t) => {
    for (const base64 of [dataUri(png), png.toString('base64')]) {
      const { status, body } = await ana.post('send-file-base64', { phone, base64, filename: 'red.png' })
      t.equal(status, 201)
      t.match(await inCloud(phone, body.response[0].id), { type: 'image', media: { mimetype: 'image/png' } })
      t.ok((await onPhone(phone, body.response[0].id)).equals(png))
    }
  })

  for (const route of ['send-file', 'send-image', 'send-file-base64']) {
    await t.test(`POST ${route}, bad input: nothing is sent`, async (t) => {
      const before = await sentByAna()
      const base64 = png.toString('base64')
      t.match(await ana.post(route, { phone }), { status: 401, body: { message: 'Sending the file is mandatory', code: 'APP_MEDIA_MISSING' } })
      t.match(await ana.post(route, { base64 }), { status: 400, body: { message: /phone/ } })
      t.match(await ana.post(route, { phone, base64: 'not base64!' }), { status: 400, body: { message: /^body\/base64/, code: 'APP_MEDIA_NOT_BASE64' } })
      t.match(await ana.post(route, { phone, base64, options: 'no object' }), { status: 400, body: { message: /^body\/options/ } })
      t.match(await ana.post(route, { phone, base64, filename: 5 }), { status: 400, body: { message: /^body\/filename/ } })
      t.match(await ana.post(route, { phone, base64, quotedMessageId: 'nonsense' }), { status: 400, body: { message: /^body\/quotedMessageId/ } })
      t.match(await ana.post(route, { phone, base64: Buffer.alloc(2 * 1024 * 1024 + 1).toString('base64') }), { status: 413, body: { message: /MAX_UPLOAD_SIZE \(2 MB\)/ } })
      t.equal(await sentByAna(), before)
      t.strictSame(left(), [])
    })

    await t.test(`POST ${route}, error: what WhatsApp does not take, and who is not on it`, async (t) => {
      const before = await sentByAna()
      t.match(await ana.post(route, { phone, base64: `data:image/png;base64,${Buffer.from('no picture').toString('base64')}` }), route === 'send-image' ? { status: 400, body: { code: 'APP_FILE_KIND_WRONG', message: /not an image/ } } : { status: 400, body: { code: 'APP_NOT_POSSIBLE', message: /cannot be decoded/ } })
      t.match(await ana.post(route, { phone, base64: png.toString('base64'), quotedMessageId: `false_${phone}@c.us_3EB0000000` }), { status: 404, body: { code: 'APP_NOT_FOUND' } })
      await request(`${url}/sandbox/accounts`, 'POST', { phone: '15550009998', exists: false })
      t.match(await ana.post(route, { phone: [phone, '15550009998'], base64: png.toString('base64') }), { status: 400, body: { code: 'APP_NUMBER_NOT_ON_WHATSAPP' } })
      t.equal(await sentByAna(), before)
    })
  }

  await t.test('POST send-file-base64, bad input: takes no uploads', async (t) => {
    t.match(await ana.upload('send-file-base64', { phone }, { bytes: png }), { status: 415, body: { code: 'APP_UPLOAD_NOT_TAKEN' } })
  })
})
