import { InvalidRequest } from '../../errors.js'
import type { Client } from '../driver.js'

/** The highest value of each limit; wa-js takes no more. */
const HIGHEST = { maxMediaSize: 73_400_320, maxFileSize: 1_073_741_824, maxShare: 10_000, statusVideoMaxDuration: 86_400 } as const

export type LimitName = keyof typeof HIGHEST | 'unlimitedPin'

/**
 * Changes a limit of the page, and answers what holds now: null where WhatsApp Web has that limit no more.
 * @throws {InvalidRequest} where the value is not one of this limit
 */
export async function setLimit (client: Client, type: LimitName, value: unknown): Promise<number | boolean | null> {
  return client.setLimit(type, type === 'unlimitedPin' ? toFlag(value) : toNumber(type, value))
}

function toFlag (value: unknown): boolean {
  if (!/^(true|false)$/.test(String(value))) throw new InvalidRequest('body/value must be true or false for unlimitedPin')
  return String(value) === 'true'
}

function toNumber (type: keyof typeof HIGHEST, value: unknown): number {
  const number = typeof value === 'boolean' ? NaN : Number(value)
  if (!Number.isInteger(number) || number < 1 || number > HIGHEST[type]) throw new InvalidRequest(`body/value must be a whole number from 1 to ${HIGHEST[type]} for ${type}`)
  return number
}
