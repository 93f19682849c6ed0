import type { HostDevice } from '../../schemas/device.js'

/** The linked phone. */
export interface Device {
  /** Whether WhatsApp Web has a connection to the servers of WhatsApp. */
  isConnected: () => Promise<boolean>
  get: () => Promise<HostDevice>
  /** Chat id of the linked account (…@c.us). */
  phoneNumber: () => Promise<string>
  /** In percent; null if WhatsApp does not reveal it. */
  batteryLevel: () => Promise<number | null>
}
