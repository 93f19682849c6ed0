import { randomBytes } from 'node:crypto'

const PREFIX = 'whsec_'

/** A secret of the Standard Webhooks scheme. */
export const makeSecret = () => PREFIX + randomBytes(32).toString('base64')

/** Is it `whsec_` and base64 of 24 to 64 bytes? */
export function isSecret (text: string): boolean {
  if (!text.startsWith(PREFIX)) return false
  const key = Buffer.from(text.slice(PREFIX.length), 'base64')
  return key.length >= 24 && key.length <= 64 && PREFIX + key.toString('base64') === text
}
