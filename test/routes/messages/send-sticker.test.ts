import t from 'tap'
import { GIF } from '../../support/media-files.js'
import { mediaPair } from '../../support/media-pair.js'
import { dataUri, pngOf } from '../../support/pictures.js'

const isWebp = (bytes: Buffer) => bytes.toString('latin1', 0, 4) === 'RIFF' && bytes.toString('latin1', 8, 12) === 'WEBP'

t.test('stickers', async (t) => {
  const { ana, ben, phones, inCloud, onPhone, bytesIn, asBen, sentByAna, left } = await mediaPair(t)
  const phone = phones.ben
  const png = pngOf(30, 20, [200, 10, 10])

  await t.test('POST send-sticker: an image arrives as a sticker of 512 pixels', async (t) => {
    for (const sent of [await ana.post('send-sticker', { phone, path: dataUri(png) }), await ana.upload('send-sticker', { phone }, { bytes: png, name: 'without an ending', type: 'application/octet-stream' })]) {
      t.match(sent, { status: 201, body: { status: 'success', session: 'ana', response: [{ id: /^true_/, ack: 1 }] } })
      const [{ id }] = sent.body.response
      t.match(await inCloud(phone, id), { type: 'sticker', media: { mimetype: 'image/webp', width: 512, height: 512, animated: undefined } })
      const bytes = await onPhone(phone, id)
      t.ok(isWebp(bytes))
      t.ok((await bytesIn(ben, asBen(id))).equals(bytes))
      t.match(await ben.receives('onmessage', (message) => message.id === asBen(id)), { type: 'sticker' })
    }
  })

  await t.test('POST send-sticker-gif: an animation arrives as one', async (t) => {
    for (const sent of [await ana.post('send-sticker-gif', { phone, path: `data:image/gif;base64,${GIF.toString('base64')}` }), await ana.upload('send-sticker-gif', { phone }, { bytes: GIF, name: 'a.gif', type: 'image/gif' })]) {
      t.equal(sent.status, 201)
      const [{ id }] = sent.body.response
      t.match(await inCloud(phone, id), { type: 'sticker', media: { mimetype: 'image/webp', animated: true } })
      t.ok(isWebp(await onPhone(phone, id)))
    }
  })

  for (const route of ['send-sticker', 'send-sticker-gif']) {
    await t.test(`POST ${route}, bad input: nothing is sent`, async (t) => {
      const before = await sentByAna()
      t.match(await ana.post(route, { phone }), { status: 401, body: { message: 'Sending the file is mandatory' } })
      t.match(await ana.post(route, { path: dataUri(png) }), { status: 400, body: { message: /phone/ } })
      t.match(await ana.post(route, { phone, path: 5 }), { status: 400, body: { message: /^body\/path/ } })
      t.match(await ana.upload(route, { phone }, { bytes: png, field: 'sticker' }), { status: 400, body: { message: /^body\/sticker/, code: 'APP_UPLOAD_FIELD_WRONG' } })
      t.equal(await sentByAna(), before)
      t.strictSame(left(), [])
    })

    await t.test(`POST ${route}, error: no image, a broken one`, async (t) => {
      const before = await sentByAna()
      t.match(await ana.post(route, { phone, path: `data:image/png;base64,${Buffer.from('no image').toString('base64')}` }), { status: 400, body: { code: 'APP_FILE_KIND_WRONG' } })
      t.match(await ana.post(route, { phone, path: dataUri(png.subarray(0, 20)) }), { status: 400, body: { code: 'APP_NOT_POSSIBLE' } })
      t.equal(await sentByAna(), before)
    })
  }

  await t.test('POST send-sticker-gif, error: larger than 512 pixels', async (t) => {
    const before = await sentByAna()
    t.match(await ana.post('send-sticker-gif', { phone, path: dataUri(pngOf(600, 600, [1, 2, 3])) }), { status: 400, body: { code: 'APP_NOT_POSSIBLE' } })
    t.equal(await sentByAna(), before)
  })
})
