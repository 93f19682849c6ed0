import { InvalidRequest } from '../../errors.js'
import type { Client } from './client.js'
import type { Settings } from '../settings.js'

/** The highest value of each limit that wa-js accepts. */
const HIGHEST = {
  maxMediaSize: 73_400_320,
  maxFileSize: 1_073_741_824,
  maxShare: 10_000,
  statusVideoMaxDuration: 86_400
} as const

type NumericLimit = keyof typeof HIGHEST

export const settings = (page: Client): Settings => ({
  setLimit: async (name, value) =>
    await page.setLimit(name, name === 'unlimitedPin' ? toFlag(value) : toNumber(name, value))
})

function toFlag (value: unknown): boolean {
  if (!/^(true|false)$/.test(String(value))) {
    throw new InvalidRequest('body/value must be true or false for unlimitedPin')
  }
  return String(value) === 'true'
}

function toNumber (type: NumericLimit, value: unknown): number {
  const number = typeof value === 'boolean' ? NaN : Number(value)
  if (!Number.isInteger(number) || number < 1 || number > HIGHEST[type]) {
    throw new InvalidRequest(`body/value must be a whole number from 1 to ${HIGHEST[type]} for ${type}`)
  }
  return number
}
