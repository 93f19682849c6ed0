import type { Test } from 'tap'
import { BatteryReply, HostDeviceReply, PhoneNumberReply } from '../../../schemas/device.js'
import { fits } from '../../support/schema-faults.js'
import type { MakeAccount } from '../../support/test-account.js'

export async function device (t: Test, makeAccount: MakeAccount): Promise<void> {
  const { whatsapp: { device }, ownId } = await makeAccount(t)

  await t.test('isConnected: with the servers of WhatsApp', async (t) => {
    t.equal(await device.isConnected(), true)
  })

  await t.test('get: the linked phone', async (t) => {
    const host = await device.get()
    fits(t, HostDeviceReply.properties.response, host)
    t.match(host, { phoneNumber: ownId, pushname: 'Ana', platform: 'smba', connected: true })
  })

  await t.test('get: the platform of an account that is no business', async (t) => {
    const { whatsapp: { device } } = await makeAccount(t, { isBusiness: false })
    t.match(await device.get(), { platform: 'android' })
  })

  await t.test('phoneNumber: the id of the account', async (t) => {
    const id = await device.phoneNumber()
    fits(t, PhoneNumberReply.properties.response, id)
    t.equal(id, ownId)
  })

  await t.test('batteryLevel: null, since WhatsApp does not reveal it', async (t) => {
    const level = await device.batteryLevel()
    fits(t, BatteryReply.properties.response, level)
    t.equal(level, null)
  })
}
