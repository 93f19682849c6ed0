import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { rmSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { CLIP, wavOf } from '../../support/media-files.js'
import { mediaPair } from '../../support/media-pair.js'
import { dataUri, pngOf } from '../../support/pictures.js'

const CAIO = '15550000007'

t.test('files of messages', async (t) => {
  const { app, url: base, ana, ben, phones, bytesIn, asBen } = await mediaPair(t)
  const png = pngOf(30, 20, [200, 10, 10])
  const incoming = async (media: Record<string, unknown>, bytes = png) => (await ana.phone('messages', { from: CAIO, data: bytes.toString('base64'), ...media })).body.id as string
  const ways = {
    'GET get-media-by-message/{messageId}': (id: string, query = '') => ana.get(`get-media-by-message/${id}${query}`),
    'POST download-media': (id: string, query = '') => ana.post(`download-media${query}`, { messageId: id })
  }

  for (const [route, load] of Object.entries(ways)) {
    await t.test(`${route}: the file as base64, as bytes and by a link, of every kind`, async (t) => {
      const kinds = [
        [{ mimetype: 'image/png', caption: 'red' }, png], [{ mimetype: 'image/png', viewOnce: true }, png], [{ mimetype: 'video/mp4' }, CLIP], [{ mimetype: 'audio/ogg; codecs=opus', type: 'ptt' }, wavOf(1)],
        [{ mimetype: 'application/pdf', filename: 'plan.pdf' }, Buffer.from('%PDF')], [{ mimetype: 'image/webp', type: 'sticker' }, Buffer.from('webp')]
      ] as const
      for (const [media, bytes] of kinds) {
        const id = await incoming(media, bytes)
        t.match(await ana.receives('onmessage', (message) => message.id === id), { isMMS: true, mimetype: media.mimetype })
        t.strictSame(await load(id).then(({ status, body }) => ({ status, body })), { status: 200, body: { base64: bytes.toString('base64'), mimetype: media.mimetype, session: 'ana' } }, media.mimetype)
        const binary = await load(id, '?format=binary')
        t.match(binary, { status: 200, type: media.mimetype })
        t.ok(binary.bytes.equals(bytes))
        const download = await fetch(`${base}/api/ana/get-media-by-message/${id}?format=binary`, { headers: { authorization: `Bearer ${ana.token}` } })
        const name = 'filename' in media ? media.filename : `file.${media.mimetype.startsWith('audio') ? 'ogg' : media.mimetype.split('/')[1]}`
        t.equal(download.headers.get('content-disposition'), `attachment; filename="${name}"; filename*=UTF-8''${name}`)
        const link = await load(id, '?format=link')
        t.match(link, { status: 200, body: { url: /^http:\/\/127\.0\.0\.1:\d+\/files\//, expires: Number, mimetype: media.mimetype, session: 'ana' } })
        const linked = await fetch(link.body.url)
        t.equal(linked.headers.get('content-disposition'), download.headers.get('content-disposition'))
        t.ok(Buffer.from(await linked.arrayBuffer()).equals(bytes))
      }
    })

    await t.test(`${route}, bad input: an unknown format`, async (t) => {
      t.match(await load('false_15550000001@c.us_3EB0', '?format=gif'), { status: 400, body: { message: /^querystring\/format/ } })
      t.match(await load('x'.repeat(600)), { status: 400, body: { message: /messageId/ } })
    })

    await t.test(`${route}, error: no such message, no file in it, a file that is gone`, async (t) => {
      for (const id of [`false_${CAIO}@c.us_3EB0000000`, 'nonsense', '__proto__', '../../etc/passwd']) t.match(await load(encodeURIComponent(id)), { status: 400, body: { status: 'error', message: 'Message not found', code: 'APP_MESSAGE_NOT_FOUND' } }, id)
      const { body: { id } } = await ana.phone('messages', { from: CAIO, body: 'a text' })
      await ana.receives('onmessage', (message) => message.id === id)
      t.match(await load(id), { status: 400, body: { status: 'error', message: 'Message does not contain media', code: 'APP_MESSAGE_WITHOUT_MEDIA' } })
      const gone = await incoming({ mimetype: 'image/png' }, Buffer.from(`gone ${route}`))
      await ana.receives('onmessage', (message) => message.id === gone)
      const host = join(app.config.DATA_DIR, 'sandbox-media')
      for (const name of readdirSync(host)) rmSync(join(host, name))
      t.match(await load(gone), { status: 400, body: { message: 'Decrypt file error', code: 'APP_MEDIA_GONE' } })
    })
  }

  await t.test('GET get-media-by-message/{messageId}: a file name in any script reaches browsers', async (t) => {
    const id = await incoming({ mimetype: 'application/pdf', filename: 'relatório: 日本.pdf' }, Buffer.from('%PDF'))
    await ana.receives('onmessage', (message) => message.id === id)
    const { headers } = await fetch(`${base}/api/ana/get-media-by-message/${id}?format=binary`, { headers: { authorization: `Bearer ${ana.token}` } })
    t.equal(headers.get('content-disposition'), 'attachment; filename="relat_rio: __.pdf"; filename*=UTF-8\'\'relat%C3%B3rio%3A%20%E6%97%A5%E6%9C%AC.pdf')
  })

  await t.test('POST download-media: takes the message of an event, and what the session itself has sent', async (t) => {
    const { body: { response: [{ id }] } } = await ana.post('send-image', { phone: phones.ben, base64: dataUri(png) })
    const message = await ben.receives('onmessage', (message) => message.id === asBen(id))
    const { bytes } = await ben.post('download-media?format=binary', { messageId: message })
    t.ok(bytes.equals(png))
    const wrapped = await ben.post('download-media?format=binary', { messageId: { id: { _serialized: message.id } } })
    t.ok(wrapped.bytes.equals(png))
    t.ok((await bytesIn(ana, id)).equals(png))
  })

  await t.test('GET get-media-by-message/{messageId}: the file of an old message, after the session was closed', async (t) => {
    const id = await incoming({ mimetype: 'image/png' })
    await ana.receives('onmessage', (message) => message.id === id)
    await ana.post('close-session')
    t.match(await ana.get(`get-media-by-message/${id}`), { status: 404, body: { status: 'Disconnected' } })
    await ana.connect()
    t.ok((await bytesIn(ana, id)).equals(png))
  })

  await t.test('POST download-media, error: of a message that is handed in nothing but the id is used', async (t) => {
    const asked: string[] = []
    const server = createServer((request, response) => { asked.push(request.url ?? ''); response.end('secret') })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    t.teardown(() => server.close())
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
    const forged = { id: `false_${CAIO}@c.us_3EB0FFFFFF`, isMedia: true, isMMS: true, type: 'image', mimetype: 'image/png', mediaKey: 'AAAA', size: 10, clientUrl: url, deprecatedMms3Url: url, directPath: '/x', mediaData: { renderableUrl: url } }
    t.match(await ana.post('download-media', { messageId: forged }), { status: 400, body: { message: 'Message not found' } })
    t.match(await ana.post('download-media', { messageId: { ...forged, id: undefined } }), { status: 400, body: { message: /messageId/ } })
    t.match(await ana.post('download-media', {}), { status: 400, body: { message: /messageId/ } })
    t.strictSame(asked, [], 'nothing was fetched')
  })
})
