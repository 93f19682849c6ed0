import t from 'tap'
import { CLIP } from '../../support/media-files.js'
import { mediaPair } from '../../support/media-pair.js'
import { dataUri, pngOf } from '../../support/pictures.js'
import { messagesOf } from '../../support/sandbox-messages.js'
import { until } from '../../support/until.js'

t.test('status updates', async (t) => {
  const { url, ana, ben, phones, idOf, inCloud, onPhone, bytesIn, sentByAna, left } = await mediaPair(t)
  const png = pngOf(30, 20, [200, 10, 10])
  const clip = `data:video/mp4;base64,${CLIP.toString('base64')}`
  // Only who shares a chat sees it.
  await ana.post('send-message', { phone: phones.ben, message: 'hello' })
  await ben.receives('onmessage', ({ body }) => body === 'hello')
  const asBens = (id: string) => id.replace(/^true/, 'false').replace(`${phones.ana}@c.us`, idOf(phones.ana))
  const seenByBen = (id: string) => until('ben to see it', async () => (await messagesOf(url, phones.ben)).find((message) => message.id === id.split('_')[2]))

  await t.test('POST send-text-storie: a text on a coloured ground, which others see', async (t) => {
    const { status, body } = await ana.post('send-text-storie', { text: 'good morning', options: { backgroundColor: '#0275d8', font: 2 } })
    t.match({ status, body }, { status: 201, body: { status: 'success', session: 'ana', response: [{ id: /^true_status@broadcast_/, ack: 1 }] } })
    t.match(await seenByBen(body.response[0].id), { to: 'status@broadcast', from: phones.ana, type: 'chat', body: 'good morning', background: '#0275d8', font: 2 })
    t.match(await ben.get(`message-by-id/${asBens(body.response[0].id)}`), { body: { response: { data: { type: 'chat', body: 'good morning' } } } })
  })

  await t.test('POST send-image-storie: an image, from a form too, with a caption', async (t) => {
    const [uri, upload] = [await ana.post('send-image-storie', { path: dataUri(png) }), await ana.upload('send-image-storie', { caption: 'red' }, { bytes: png, type: 'image/png' })]
    for (const sent of [uri, upload]) {
      t.match(sent, { status: 201, body: { status: 'success', response: [{ id: /^true_status@broadcast_/, ack: Number }] } })
      const [{ id }] = sent.body.response
      t.match(await seenByBen(id), { to: 'status@broadcast', type: 'image', media: { mimetype: 'image/png', width: 30 } })
      t.ok((await onPhone(phones.ben, id)).equals(png))
      t.ok((await bytesIn(ben, asBens(id))).equals(png))
    }
    t.match(await inCloud(phones.ben, upload.body.response[0].id), { body: 'red' })
  })

  await t.test('POST send-video-storie: a video', async (t) => {
    const { status, body } = await ana.post('send-video-storie', { path: clip })
    t.equal(status, 201)
    t.match(await seenByBen(body.response[0].id), { to: 'status@broadcast', type: 'video', media: { mimetype: 'video/mp4', seconds: 2 } })
    t.ok((await onPhone(phones.ben, body.response[0].id)).equals(CLIP))
  })

  await t.test('POST send-text-storie, bad input: nothing is posted', async (t) => {
    const before = await sentByAna()
    t.match(await ana.post('send-text-storie', {}), { status: 401, body: { message: 'Text was not informed' } })
    t.match(await ana.post('send-text-storie', { text: 5 }), { status: 400, body: { message: /^body\/text/ } })
    t.match(await ana.post('send-text-storie', { text: 'x', options: { font: 9 } }), { status: 400, body: { message: /^body\/options\/font/ } })
    t.match(await ana.post('send-text-storie', { text: 'x', options: { backgroundColor: 'red' } }), { status: 400, body: { message: /^body\/options\/backgroundColor/ } })
    t.equal(await sentByAna(), before)
  })

  for (const [kind, word] of [['image', 'image'], ['video', 'Video']]) {
    await t.test(`POST send-${kind}-storie, bad input: nothing is posted`, async (t) => {
      const before = await sentByAna()
      t.match(await ana.post(`send-${kind}-storie`, {}), { status: 401, body: { message: `Sending the ${word} is mandatory` } })
      t.match(await ana.post(`send-${kind}-storie`, { path: 5 }), { status: 400, body: { message: /^body\/path/ } })
      t.match(await ana.upload(`send-${kind}-storie`, {}, { bytes: png, field: 'image' }), { status: 400, body: { code: 'APP_UPLOAD_FIELD_WRONG' } })
      t.equal(await sentByAna(), before)
      t.strictSame(left(), [])
    })

    await t.test(`POST send-${kind}-storie, error: a file that is not one, or broken`, async (t) => {
      const before = await sentByAna()
      const broken = kind === 'image' ? png.subarray(0, 40) : Buffer.from('nothing of that')
      t.match(await ana.post(`send-${kind}-storie`, { path: `data:${kind}/png;base64,${broken.toString('base64')}` }), { status: 400, body: { code: kind === 'image' ? 'APP_NOT_POSSIBLE' : 'APP_FILE_KIND_WRONG' } })
      t.match(await ana.post(`send-${kind}-storie`, { path: `data:text/plain;base64,${Buffer.from('a text').toString('base64')}` }), { status: 400, body: { code: 'APP_FILE_KIND_WRONG' } })
      t.equal(await sentByAna(), before)
    })
  }
})
