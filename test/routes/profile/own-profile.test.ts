import t from 'tap'
import { until } from '../../support/until.js'
import { dataUri, pngOf } from '../../support/pictures.js'
import { shop } from '../../support/shop.js'

t.test('own profile', async (t) => {
  const { ana, ben, app, phones, sees, url } = await shop(t)
  const profile = () => sees(`${phones.ben}/profile`)
  /** What the page of ana's session shows of ben. */
  const shown = () => app.sessions.whatsapp('ana')?.contacts.get(`${phones.ben}@c.us`)
  const imageOf = async () => app.sandbox.cloud.images.get(app.sandbox.cloud.profiles.pictureImage(phones.ben) ?? '')

  await t.test('POST change-username: others see the new name', async (t) => {
    await ben.post('send-message', { phone: phones.ana, message: 'it is me' })
    await ana.receives('onmessage', ({ body }) => body === 'it is me')
    t.match(await ben.post('change-username', { name: 'Benjamin' }), { status: 200, body: { status: 'success', response: true, session: 'ben' } })
    t.equal((await profile()).pushname, 'Benjamin')
    await until('ana to see the name', async () => (await shown())?.pushname === 'Benjamin')
    t.match((await ben.get('host-device')).body.response, { pushname: 'Benjamin' }, 'and so does the session itself')
  })

  await t.test('POST change-username, bad input: no name, an empty one, one too long', async (t) => {
    for (const body of [{}, { name: '' }, { name: '  ' }, { name: 'x'.repeat(26) }]) {
      t.match(await ben.post('change-username', body), { status: 400, body: { message: /name/ } })
    }
    t.equal((await profile()).pushname, 'Benjamin')
  })

  await t.test('POST profile-status: others see the new text', async (t) => {
    t.match(await ben.post('profile-status', { status: 'At sea' }), { status: 200, body: { status: 'success', response: true, session: 'ben' } })
    t.equal((await profile()).about, 'At sea')
    t.match(await app.sessions.whatsapp('ana')?.contacts.about(`${phones.ben}@c.us`), { status: 'At sea' })
    await ben.post('profile-status', { status: 'Ashore' })
    await until('ana to see the newer text', async () => (await app.sessions.whatsapp('ana')?.contacts.about(`${phones.ben}@c.us`))?.status === 'Ashore')
  })

  await t.test('POST profile-status, bad input: no text, or one too long', async (t) => {
    t.match(await ben.post('profile-status', {}), { status: 400, body: { message: /status/ } })
    t.match(await ben.post('profile-status', { status: 'x'.repeat(140) }), { status: 400, body: { message: /status/ } })
    t.equal((await profile()).about, 'Ashore')
  })

  await t.test('POST set-profile-pic: an upload becomes the picture that others see', async (t) => {
    const form = new FormData()
    form.set('file', new Blob([new Uint8Array(pngOf(200, 100, [200, 0, 0]))], { type: 'image/png' }), 'me.png')
    const response = await fetch(`${url}/api/ben/set-profile-pic`, { method: 'POST', body: form, headers: { authorization: `Bearer ${ben.token}` } })
    t.equal(response.status, 200)
    t.match(await response.json(), { status: 'success', response: { message: 'Profile photo successfully changed' }, session: 'ben' })
    const { picture } = await profile()
    t.match(picture, { tag: /^\d+$/ })
    t.match((await imageOf())?.data.subarray(0, 3).toString('hex'), 'ffd8ff', 'WhatsApp got a JPEG')
    t.match(await app.sessions.whatsapp('ana')?.contacts.picture(`${phones.ben}@c.us`), { tag: picture.tag, eurl: picture.url })
    const second = await ben.post('set-profile-pic', { base64: dataUri(pngOf(64, 64, [0, 0, 200])) })
    t.equal(second.status, 200)
    const { tag } = (await profile()).picture
    t.not(tag, picture.tag)
    await until('ana to see the newer picture', async () => (await app.sessions.whatsapp('ana')?.contacts.picture(`${phones.ben}@c.us`))?.tag === tag)
  })

  await t.test('POST set-profile-pic, bad input: no picture, or something else', async (t) => {
    const before = await profile()
    t.match(await ben.post('set-profile-pic', {}), { status: 400, body: { status: 'Error', message: 'File parameter is required!', code: 'APP_FILE_REQUIRED' } })
    t.match(await ben.post('set-profile-pic', { base64: 'data:image/png;base64,R0lGODlhAQABAAAAACw=' }), { status: 400, body: { code: 'APP_PICTURE_UNSUPPORTED' } })
    t.match(await ben.post('set-profile-pic', { path: '/etc/passwd' }), { status: 400, body: { message: /path/ } })
    t.strictSame(await profile(), before)
  })

  await t.test('POST set-profile-pic, error: a picture that is broken', async (t) => {
    const before = await profile()
    t.match(await ben.post('set-profile-pic', { base64: dataUri(pngOf(64, 64, [0, 0, 200]).subarray(0, 30)) }), { status: 400, body: { code: 'APP_NOT_POSSIBLE' } })
    t.strictSame(await profile(), before)
  })

  await t.test('POST change-username, error: a session that is not connected', async (t) => {
    await ben.post('close-session')
    for (const [path, body] of [['change-username', { name: 'B' }], ['profile-status', { status: 'B' }]] as const) {
      t.match(await ben.post(path, body), { status: 404, body: { status: 'Disconnected' } })
    }
    await ben.connect()
    t.match((await ben.get('host-device')).body.response, { pushname: 'Benjamin' }, 'the name is there after a restart')
  })

  await t.test('POST profile-status, error: the cloud is out of reach', async (t) => {
    await ben.phone('faults', { kind: 'offline' })
    await until('the page to notice', async () => await ben.post('profile-status', { status: 'lost' }).then(({ status }) => status !== 200))
    t.equal((await profile()).about, 'Ashore')
  })
})
