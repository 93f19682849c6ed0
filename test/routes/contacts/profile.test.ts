import t from 'tap'
import { until } from '../../support/until.js'
import { CAIO, conversation } from '../../support/conversation.js'

/** Not a real JPEG: nobody looks into it here. */
const PICTURE = Buffer.from('a picture of Caio').toString('base64')
const ABSENT = '5511999990033'

t.test('profiles of others', async (t) => {
  const { ana, phones, cloud } = await conversation(t)
  await cloud.save({ phone: ABSENT, exists: false })
  await cloud.save({ phone: '5511999990034', business: true, pushname: 'Bakery' })

  await t.test('GET check-number-status/{phone}: one number, and several', async (t) => {
    t.match(await ana.get('check-number-status/5511999990035'), {
      status: 200, body: { status: 'success', session: 'ana', response: { id: { _serialized: '5511999990035@c.us' }, numberExists: true, canReceiveMessage: true, isBusiness: false, status: 200 } }
    })
    t.match((await ana.get(`check-number-status/${ABSENT},5511999990034;${CAIO}@c.us`)).body.response, [
      { numberExists: false, canReceiveMessage: false, status: 404 }, { numberExists: true, isBusiness: true }, { numberExists: true }
    ])
  })

  await t.test('GET check-number-status/{phone}, bad input: what is no number', async (t) => {
    for (const path of ['hello', '120363000000@g.us', '5@nowhere']) t.match(await ana.get(`check-number-status/${path}`), { status: 400, body: { message: /params\/phone/ } }, path)
  })

  await t.test('GET profile/{phone}: facts of a number', async (t) => {
    t.match(await ana.get('profile/5511999990034'), { status: 200, body: { status: 'success', session: 'ana', response: { id: { user: '5511999990034' }, numberExists: true, isBusiness: true, status: 200 } } })
    t.match((await ana.get(`profile/${CAIO},${phones.ben}`)).body.response, [{ numberExists: true }, { numberExists: true }])
  })

  await t.test('GET profile/{phone}, bad input: what is no number', async (t) => {
    t.match(await ana.get('profile/120363000000@g.us'), { status: 400, body: { message: /params\/phone/ } })
  })

  await t.test('GET profile/{phone}, error: not on WhatsApp', async (t) => {
    t.match(await ana.get(`profile/${ABSENT}`), { status: 404, body: { code: 'APP_CONTACT_NOT_FOUND', response: null } })
    t.match(await ana.get('profile-pic/120363000000000001?isGroup=true'), { status: 404, body: { message: 'There is no group 120363000000000001@g.us in this session' } })
  })

  await t.test('GET profile-pic/{phone}: addresses of the picture, and of a new one', async (t) => {
    const picture = async (path: string) => (await ana.get(`profile-pic/${path}`)).body.response
    t.notOk((await picture(CAIO)).eurl, 'none yet')
    await cloud.does(CAIO, 'profile', { picture: PICTURE })
    const first = await until('the picture', async () => (await picture(CAIO)).eurl)
    t.equal((await fetch(first)).status, 200, 'anybody can fetch it')
    t.equal(first, (await cloud.profile(CAIO)).picture.url)
    t.match(await picture(`${CAIO}@c.us`), { id: { user: CAIO }, tag: (await cloud.profile(CAIO)).picture.tag })
    t.match(await picture(`${CAIO},${phones.ben}`), [{ eurl: first }, {}])
    await cloud.does(CAIO, 'profile', { picture: null })
    await until('the picture to be gone', async () => !(await picture(CAIO)).eurl)
  })

  await t.test('GET profile-pic/{phone}, bad input: what is no id', async (t) => {
    t.match(await ana.get('profile-pic/hello'), { status: 400, body: { message: /params\/phone/ } })
    t.match(await ana.get('profile-pic/120363000000?isGroup=perhaps'), { status: 400, body: { message: /querystring\/isGroup/ } })
  })

  await t.test('GET profile-pic/{phone}, error: not on WhatsApp', async (t) => {
    t.match(await ana.get(`profile-pic/${ABSENT}`), { status: 404, body: { code: 'APP_CONTACT_NOT_FOUND' } })
  })

  await t.test('GET profile-status/{phone}: the text, and a new one', async (t) => {
    await cloud.does(CAIO, 'profile', { about: 'On holiday' })
    t.match(await ana.get(`profile-status/${CAIO}`), { status: 200, body: { status: 'success', session: 'ana', response: { id: `${CAIO}@c.us`, status: 'On holiday' } } })
    await cloud.does(CAIO, 'profile', { about: 'Back at work' })
    await until('the new text', async () => (await ana.get(`profile-status/${CAIO}`)).body.response.status === 'Back at work')
    t.match((await ana.get(`profile-status/${CAIO};${phones.ben}`)).body.response, [{ status: 'Back at work' }, { id: `${phones.ben}@c.us` }])
  })

  await t.test('GET profile-status/{phone}: returns nothing of a contact who blocked this account', async (t) => {
    const shy = '5511999990036'
    await cloud.does(shy, 'profile', { about: 'Secret', picture: PICTURE })
    await cloud.does(shy, 'blocked', { phone: phones.ana })
    t.match((await ana.get(`profile-status/${shy}`)).body.response, { id: `${shy}@c.us`, status: null })
    t.notOk((await ana.get(`profile-pic/${shy}`)).body.response?.eurl)
  })

  await t.test('GET profile-status/{phone}, bad input: what is no number', async (t) => {
    t.match(await ana.get('profile-status/120363000000@g.us'), { status: 400, body: { message: /params\/phone/ } })
  })

  await t.test('GET profile-status/{phone}, error: not on WhatsApp', async (t) => {
    t.match(await ana.get(`profile-status/${ABSENT}`), { status: 404, body: { code: 'APP_CONTACT_NOT_FOUND' } })
  })
})
