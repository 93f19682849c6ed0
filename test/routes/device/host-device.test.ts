import t from 'tap'
import { injectClient } from '../../support/inject-client.js'

t.test('the linked phone', async t => {
  const { get, bring, driver } = await injectClient(t)
  driver.options.client = { getHostDevice: async () => ({ pushname: 'Ana', platform: 'android', further: { deep: 1 } }), getWid: async () => '15550000002@c.us' }
  await bring('CONNECTED')
  t.match(await get('host-device'), { status: 200, body: { status: 'success', response: { pushname: 'Ana', platform: 'android', further: { deep: 1 }, phoneNumber: '15550000002@c.us' }, session: 's1' } })
  t.match(await get('get-phone-number'), { status: 200, body: { status: 'success', response: '15550000002@c.us', session: 's1' } })
})

t.test('a session that is not connected has none', async t => {
  const { get, bring } = await injectClient(t)
  await bring('QRCODE')
  for (const path of ['host-device', 'get-phone-number']) t.match(await get(path), { status: 404, body: { response: null, status: 'Disconnected', session: 's1' } })
})
