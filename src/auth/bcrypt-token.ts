import { createHash } from 'node:crypto'
import { hash, verify } from '@node-rs/bcrypt'

const COST = 10

/** wppconnect-server mints at 10; each step more doubles what a caller without a token can make us work. */
const MAX_COST = 11

/**
 * bcrypt reads no more than 72 bytes, and wppconnect-server hashed what fits. Session names have at
 * most 64, so the key is always part of the hash.
 */
const secretOf = (session: string, secretKey: string) => Buffer.from(session + secretKey).subarray(0, 72)

/** Mints a token as wppconnect-server does: bcrypt of session + secret key, in the alphabet of URLs. */
export async function mintBcrypt (session: string, secretKey: string): Promise<string> {
  return (await hash(secretOf(session, secretKey), COST)).replaceAll('/', '_').replaceAll('+', '-')
}

/** Is this a bcrypt token of the session, made with this secret key? */
export async function verifyBcrypt (token: string, session: string, secretKey: string): Promise<boolean> {
  const plain = token.replaceAll('_', '/').replaceAll('-', '+')
  if (!/^\$2[aby]\$\d\d\$[./A-Za-z0-9]{53}$/.test(plain) || Number(plain.slice(4, 6)) > MAX_COST) return false
  return verify(secretOf(session, secretKey), plain).catch(() => false)
}

export const bcryptDigest = (token: string, session: string) => createHash('sha256').update(`${session}\n${token}`).digest('base64url')
