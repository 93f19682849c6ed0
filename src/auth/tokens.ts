import { EventEmitter } from 'node:events'
import { LRUCache } from 'lru-cache'
import type { TokenStore } from '../store/tokens.js'
import { bcryptDigest, bcryptProof, mintBcrypt, verifyBcrypt } from './bcrypt-token.js'
import type { BcryptEngine, BcryptSource } from './bcrypt-token.js'

export interface Claims { sub: string, gen: number }

export interface TokenServiceOptions {
  store: TokenStore
  secretKey: string
  format: 'jwt' | 'bcrypt'
  sign: (claims: Claims) => string
  /** The claims of a JWT with a good signature that has not expired; else it throws. */
  verify: (token: string) => Claims
  /** What runs bcrypt; by default the threads that files and DNS use too. */
  bcrypt?: BcryptEngine
}

/** What a token proves: it opens its session; one made from the secret key alone is as weak as that key. */
export type RetryDecision = 'wrong' | 'jwt' | 'bcrypt'

/** As `max`, which would take the memory for all of them at once. */
const atMost = (maxSize: number) => ({ maxSize, sizeCalculation: () => 1 })

/** Mints, checks and revokes the tokens that open a session; emits each revocation. */
export class TokenService extends EventEmitter<{ revoked: [session: string] }> {
  readonly #options: TokenServiceOptions
  /** bcrypt takes some 50 ms of a core: each token is checked once. Wrong ones must not push out right ones. */
  readonly #right = new LRUCache<string, true>(atMost(100_000))
  readonly #wrong = new LRUCache<string, true>({ ...atMost(10_000), ttl: 3_600_000 })
  readonly #underWay = new Map<string, Promise<boolean>>()

  constructor (options: TokenServiceOptions) {
    super()
    this.#options = options
  }

  async mint (session: string): Promise<string> {
    const { store, format, sign, secretKey } = this.#options
    const gen = store.generation(session)
    if (format === 'jwt') return sign({ sub: session, gen })
    const token = await mintBcrypt(session, secretKey, this.#options.bcrypt)
    store.rememberBcrypt(bcryptDigest(token, session), session, gen)
    this.#remember(session, token)
    return token
  }

  /**
   * @param source who presents the token: a bcrypt token that was never seen is verified in their turn
   * @throws what the source and the engine throw where the token is not verified now
   */
  async check (session: string, token: string, source?: BcryptSource): Promise<RetryDecision> {
    if (token.startsWith('$')) return await this.#checkBcrypt(session, token, source) ? 'bcrypt' : 'wrong'
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

  async #checkBcrypt (session: string, token: string, source?: BcryptSource): Promise<boolean> {
    const { store } = this.#options
    const digest = bcryptDigest(token, session)
    const generation = store.generation(session)
    // A bcrypt token has no generation in it: after a revocation only those count that were minted since.
    if (generation > 0 && !store.knowsBcrypt(digest, session, generation)) return false
    if (this.#isKnown(session, token, digest)) return true
    if (this.#wrong.has(digest)) return false
    const valid = await this.#verify(session, token, digest, source)
    // It may have been revoked meanwhile.
    return valid && generation === store.generation(session)
  }

  #isKnown (session: string, token: string, digest: string): boolean {
    const { store, secretKey } = this.#options
    if (this.#right.has(digest)) return true
    if (!store.knowsBcrypt(bcryptProof(token, session, secretKey), session, store.generation(session))) return false
    this.#right.set(digest, true)
    return true
  }

  /** Requests that present the same token at the same time share one check. */
  async #verify (session: string, token: string, digest: string, source?: BcryptSource): Promise<boolean> {
    const { secretKey, bcrypt } = this.#options
    const checking = this.#underWay.get(digest) ?? verifyBcrypt(token, session, secretKey, bcrypt, source)
    this.#underWay.set(digest, checking)
    try {
      const valid = await checking
      if (valid) this.#remember(session, token)
      else this.#wrong.set(digest, true)
      return valid
    } finally {
      this.#underWay.delete(digest)
    }
  }

  /** Also for the time after a restart, when many may have to be checked at once. */
  #remember (session: string, token: string): void {
    const { store, secretKey } = this.#options
    const digest = bcryptDigest(token, session)
    const proof = bcryptProof(token, session, secretKey)
    const isNew = !this.#right.has(digest)
    this.#right.set(digest, true)
    if (!isNew) return
    try {
      store.rememberBcrypt(proof, session, store.generation(session))
    } catch { /* The disk is full: it is remembered until the next start. */ }
  }
}
