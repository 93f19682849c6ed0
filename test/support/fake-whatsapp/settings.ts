import type { LimitName, LimitValue } from '../../../schemas/page.js'
import { InvalidRequest } from '../../../src/errors.js'
import type { Settings } from '../../../src/whatsapp/settings.js'

const HIGHEST = {
  maxMediaSize: 73_400_320, maxFileSize: 1_073_741_824, maxShare: 10_000, statusVideoMaxDuration: 86_400
} as const

/** WhatsApp Web has these no more. */
const GONE = new Set<LimitName>(['maxMediaSize', 'statusVideoMaxDuration'])

export const settings = (): Settings => ({
  setLimit: async (name, value) => {
    const limit = checked(name, value)
    return GONE.has(name) ? null : limit
  }
})

function checked (name: LimitName, value: unknown): LimitValue {
  if (name === 'unlimitedPin') {
    const isFlag = /^(true|false)$/.test(String(value))
    if (!isFlag) throw new InvalidRequest('body/value must be true or false for unlimitedPin')
    return String(value) === 'true'
  }
  const number = typeof value === 'boolean' ? NaN : Number(value)
  if (!Number.isInteger(number) || number < 1 || number > HIGHEST[name]) {
    throw new InvalidRequest(`body/value must be a whole number from 1 to ${HIGHEST[name]} for ${name}`)
  }
  return number
}
