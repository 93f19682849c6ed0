import type { Device } from '../../../src/whatsapp/device.js'
import type { FakeAccount } from './account.js'

export const device = ({ own, isBusiness }: FakeAccount): Device => ({
  get: async () => ({
    phoneNumber: own.id,
    ...(own.pushname !== undefined && { pushname: own.pushname }),
    platform: isBusiness ? 'smba' : 'android',
    connected: true
  }),
  phoneNumber: async () => own.id,
  batteryLevel: async () => null
})
