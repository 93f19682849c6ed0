import t from 'tap'
import { FakeDriver } from '../../support/fake-driver.js'
import { FakeWhatsApp } from '../../support/fake-whatsapp/fake-whatsapp.js'
import { injectClient } from '../../support/inject-client.js'

t.test('the linked phone', async t => {
  const whatsapp = new FakeWhatsApp()
  const { get, bring } = await injectClient(t, { driver: new FakeDriver({ whatsapp }) })
  await bring('CONNECTED')
  const device = { phoneNumber: whatsapp.account.own.id, pushname: 'Ana', platform: 'android' }
  t.match(await get('host-device'), { status: 200, body: { status: 'success', response: device, session: 's1' } })
  const number = { status: 'success', response: whatsapp.account.own.id, session: 's1' }
  t.match(await get('get-phone-number'), { status: 200, body: number })
  whatsapp.device.get = async () => ({ ...device, further: { deep: 1 } })
  t.match((await get('host-device')).body.response, { further: { deep: 1 } }, 'further fields of WhatsApp pass through')
})

t.test('a session that is not connected has none', async t => {
  const { get, bring } = await injectClient(t)
  await bring('QRCODE')
  const body = { response: null, status: 'Disconnected', session: 's1' }
  for (const path of ['host-device', 'get-phone-number']) t.match(await get(path), { status: 404, body })
})
