import { createHash } from 'node:crypto'
import type { PasskeyCredential, PasskeyOptions } from '../../schemas/passkey.js'

/** Of the authenticator's data: a hash of the domain, then a byte of flags, then a counter of four. */
const FLAGS_AT = 32
const LEAST_LENGTH = 37
const USER_VERIFIED = 0b100

/**
 * What is wrong with a credential, with the name of the field: what WhatsApp is sure to refuse, which would end the
 * attempt. Undefined if nothing is. Only WhatsApp can check the signature.
 */
export function credentialFault (
  options: PasskeyOptions,
  { id, rawId, response }: PasskeyCredential
): string | undefined {
  if (rawId !== id) return 'body/rawId must be the same as body/id'
  const { allowCredentials } = options
  if (allowCredentials.length > 0 && !allowCredentials.some((one) => one.id === id)) {
    return 'body/id must be one of allowCredentials of the request'
  }
  return clientDataFault(options, response.clientDataJSON) ?? authenticatorFault(options, response.authenticatorData)
}

function clientDataFault ({ challenge }: PasskeyOptions, text: string): string | undefined {
  const data = parse(Buffer.from(text, 'base64url').toString())
  if (data === undefined) return 'body/response/clientDataJSON must be a JSON object in base64url'
  if (data['type'] !== 'webauthn.get') return 'body/response/clientDataJSON must be of type webauthn.get'
  if (data['challenge'] !== challenge) {
    return 'body/response/clientDataJSON is for another challenge: GET the request and sign it again'
  }
  return undefined
}

function authenticatorFault ({ rpId, userVerification }: PasskeyOptions, text: string): string | undefined {
  const data = Buffer.from(text, 'base64url')
  if (data.length < LEAST_LENGTH) return `body/response/authenticatorData must have at least ${LEAST_LENGTH} bytes`
  if (!data.subarray(0, FLAGS_AT).equals(createHash('sha256').update(rpId).digest())) {
    return `body/response/authenticatorData must be for ${rpId}`
  }
  if (userVerification === 'required' && ((data[FLAGS_AT] ?? 0) & USER_VERIFIED) === 0) {
    return 'body/response/authenticatorData must say that the person was verified'
  }
  return undefined
}

function parse (text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? value as Record<string, unknown> : undefined
  } catch {
    return undefined
  }
}
