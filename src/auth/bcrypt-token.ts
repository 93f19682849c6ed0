import { createHash, createHmac } from 'node:crypto'
import { hash, verify } from '@node-rs/bcrypt'

const COST = 10

/** wppconnect-server mints at 10; each step more doubles what a caller without a token can make us work. */
const MAX_COST = 11

/** Who presents a token, for an engine that is fair. */
export interface BcryptSource {
  /** What is counted as one caller. */
  address: string
  /** Rejects where this caller may have no further token checked. */
  mayVerify: () => Promise<void>
}

/** What does the work. */
export interface BcryptEngine {
  hash: (secret: Uint8Array, cost: number) => Promise<string>
  verify: (secret: Uint8Array, digest: string, source?: BcryptSource) => Promise<boolean>
}

const direct: BcryptEngine = { hash, verify: async (secret, digest) => verify(secret, digest) }

/**
 * bcrypt reads no more than 72 bytes, and wppconnect-server hashed what fits. Session names have at
 * most 64, so the key is always part of the hash.
 */
const secretOf = (session: string, secretKey: string) => Buffer.from(session + secretKey).subarray(0, 72)

/** Mints a token as wppconnect-server does: bcrypt of session + secret key, in the alphabet of URLs. */
export async function mintBcrypt (session: string, secretKey: string, engine = direct): Promise<string> {
  return (await engine.hash(secretOf(session, secretKey), COST)).replaceAll('/', '_').replaceAll('+', '-')
}

/** The hash in a token; undefined where it has none, or one that takes too long to check. */
export function hashIn (token: string): string | undefined {
  const plain = token.replaceAll('_', '/').replaceAll('-', '+')
  return /^\$2[aby]\$\d\d\$[./A-Za-z0-9]{53}$/.test(plain) && Number(plain.slice(4, 6)) <= MAX_COST ? plain : undefined
}

/**
 * Is this a bcrypt token of the session, made with this secret key?
 * @throws what the engine throws that does not take the work
 */
export async function verifyBcrypt (
  token: string, session: string, secretKey: string, engine = direct, source?: BcryptSource
): Promise<boolean> {
  const plain = hashIn(token)
  return plain !== undefined && await engine.verify(secretOf(session, secretKey), plain, source)
}

export const bcryptDigest = (token: string, session: string) =>
  createHash('sha256').update(`${session}\n${token}`).digest('base64url')

/** What is kept of a token that was verified: it is worth something with the same secret key only. */
export const bcryptProof = (token: string, session: string, secretKey: string) =>
  createHmac('sha256', secretKey).update(`verified\n${session}\n${token}`).digest('base64url')
