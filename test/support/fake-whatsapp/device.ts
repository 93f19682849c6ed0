import type { Device } from '../../../src/whatsapp/device.js'
import type { FakeAccount } from './account.js'

export const device = (account: FakeAccount): Device => ({
  isConnected: async () => account.isConnected,
  get: async () => ({
    phoneNumber: account.own.id,
    ...(account.own.pushname !== undefined && { pushname: account.own.pushname }),
    platform: account.isBusiness ? 'smba' : 'android',
    connected: account.isConnected
  }),
  phoneNumber: async () => account.own.id,
  batteryLevel: async () => null
})
