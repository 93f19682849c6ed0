import { EventEmitter } from 'node:events'
import { LRUCache } from 'lru-cache'
import type { TokenStore } from '../store/tokens.js'
import { bcryptDigest, mintBcrypt, verifyBcrypt } from './bcrypt-token.js'

export interface Claims { sub: string, gen: number }

export interface TokenServiceOptions {
  store: TokenStore
  secretKey: string
  format: 'jwt' | 'bcrypt'
  sign: (claims: Claims) => string
  /** The claims of a JWT with a good signature that has not expired; else it throws. */
  verify: (token: string) => Claims
}

/** What a token proves: it opens its session; one made from the secret key alone is as weak as that key. */
export type Verdict = 'wrong' | 'jwt' | 'bcrypt'

/** Mints, checks and revokes the tokens that open a session; tells of each revocation. */
export class TokenService extends EventEmitter<{ revoked: [session: string] }> {
  readonly #options: TokenServiceOptions
  /** bcrypt takes some 50 ms of a core a check: each token is checked once, then remembered. */
  readonly #checked = new LRUCache<string, boolean>({ max: 10_000, ttl: 3_600_000 })

  constructor (options: TokenServiceOptions) {
    super()
    this.#options = options
  }

  async mint (session: string): Promise<string> {
    const { store, format, sign, secretKey } = this.#options
    const gen = store.generation(session)
    if (format === 'jwt') return sign({ sub: session, gen })
    const token = await mintBcrypt(session, secretKey)
    store.rememberBcrypt(bcryptDigest(token, session), session, gen)
    return token
  }

  async check (session: string, token: string): Promise<Verdict> {
    if (token.startsWith('$')) return await this.#checkBcrypt(session, token) ? 'bcrypt' : 'wrong'
    return this.#checkJwt(session, token) ? 'jwt' : 'wrong'
  }

  /** The session that a token names; undefined where it is no JWT of ours. A bcrypt token names none. */
  owner (token: string): string | undefined {
    return this.#claims(token)?.sub
  }

  /** Makes every token of the session that was minted so far worthless. */
  revoke (session: string): void {
    this.#options.store.revoke(session)
    this.emit('revoked', session)
  }

  #checkJwt (session: string, token: string): boolean {
    const claims = this.#claims(token)
    return claims?.sub === session && claims.gen === this.#options.store.generation(session)
  }

  #claims (token: string): Claims | undefined {
    try {
      return this.#options.verify(token)
    } catch {
      return undefined
    }
  }

  async #checkBcrypt (session: string, token: string): Promise<boolean> {
    const { store, secretKey } = this.#options
    const digest = bcryptDigest(token, session)
    const generation = store.generation(session)
    // A bcrypt token bears no generation: after a revocation only those count that were minted since.
    if (generation > 0 && !store.knowsBcrypt(digest, session, generation)) return false
    const known = this.#checked.get(digest)
    if (known !== undefined) return known
    const valid = await verifyBcrypt(token, session, secretKey)
    this.#checked.set(digest, valid)
    // It may have been revoked meanwhile.
    return valid && generation === store.generation(session)
  }
}
