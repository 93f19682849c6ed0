import { hkdfSync, timingSafeEqual, createHash } from 'node:crypto'

/** Compares two secrets in a time that does not depend on where they differ. */
export function timingSafeEqualString (given: string, expected: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(given), digest(expected))
}

/**
 * The key that signs tokens. The salt is random and stays in the store, so knowing a weak or
 * default secret key is not enough to forge a token.
 */
export function deriveTokenKey (secretKey: string, salt: string): string {
  return Buffer.from(hkdfSync('sha256', secretKey, salt, 'session tokens', 32)).toString('base64url')
}
