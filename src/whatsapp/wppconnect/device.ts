import type { HostDevice } from '../../../schemas/device.js'
import type { Device } from '../device.js'
import type { Client } from './client.js'

export const device = (page: Client): Device => ({
  isConnected: async () => await page.isConnected(),
  get: async () => {
    const [device, phoneNumber] = [await page.getHostDevice(), await page.getWid()]
    return { ...device, phoneNumber } as HostDevice
  },
  phoneNumber: async () => await page.getWid(),
  batteryLevel: async () => await page.getBatteryLevel() ?? null
})
