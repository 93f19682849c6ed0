import t from 'tap'
import { injectClient } from '../../support/inject-client.js'
import { until } from '../../support/until.js'

const PNG = 'iVBORw0KGgo='
const takeScreenshot = async () => PNG

t.test('a picture in every state that has a page', async t => {
  const { app, get, bring, driver } = await injectClient(t)
  driver.options.client = { takeScreenshot }
  for (const status of ['INITIALIZING', 'QRCODE', 'PHONECODE', 'CONNECTED'] as const) {
    await bring(status)
    await until('the page', async () => await app.sessions.screenshot('s1') !== undefined)
    t.match(await get('take-screenshot'), { status: 200, type: /^application\/json/, body: PNG }, status)
    const { type, bytes } = await get('take-screenshot?format=png')
    t.equal(type, 'image/png')
    t.equal(bytes.toString('base64'), PNG)
  }
})

t.test('where there is no page', async t => {
  const { get, bring } = await injectClient(t)
  t.match(await get('take-screenshot'), { status: 404, body: { status: 'Disconnected', code: 'APP_SESSION_DISCONNECTED' } })
  await bring('QRCODE')
  await bring('CLOSED')
  t.equal((await get('take-screenshot')).status, 404)
  t.equal((await get('take-screenshot?format=gif')).status, 400)
})
