import { EventEmitter } from 'node:events'
import { LRUCache } from 'lru-cache'
import { atMost } from '../shared/at-most.js'
import { bcryptDigest, bcryptProof, mintBcrypt, verifyBcrypt } from './bcrypt-token.js'
import type { BcryptEngine, BcryptSource } from './bcrypt-token.js'

export interface Claims {
  sub: string
  gen: number
  /** When it expires, in seconds. */
  exp?: number
}

/** Where revocations are kept: what a promise of it resolves with is on disk. */
export interface TokenStore {
  /** 0 until tokens of the session were revoked for the first time. */
  generation: (session: string) => Promise<number>
  /** Starts the next generation, and forgets the bcrypt tokens of the earlier ones, in one step. */
  revoke: (session: string) => Promise<void>
  rememberBcrypt: (digest: string, session: string, generation: number) => Promise<void>
  knowsBcrypt: (digest: string, session: string, generation: number) => Promise<boolean>
}

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

const hasExpired = ({ exp }: Claims) => exp !== undefined && exp * 1000 <= Date.now()

/** Mints, checks and revokes the tokens that open a session; emits each revocation. */
export class TokenService extends EventEmitter<{ revoked: [session: string] }> {
  readonly #options: TokenServiceOptions
  /** bcrypt takes some 50 ms of a core: each token is checked once. Wrong ones must not push out right ones. */
  readonly #right = new LRUCache<string, true>(atMost(100_000))
  readonly #wrong = new LRUCache<string, true>({ ...atMost(10_000), ttl: 3_600_000 })
  /** Of the JWTs whose signature is good: it is checked once. */
  readonly #verified = new LRUCache<string, Claims>(atMost(10_000))
  readonly #underWay = new Map<string, Promise<boolean>>()

  constructor (options: TokenServiceOptions) {
    super()
    this.#options = options
  }

  async mint (session: string): Promise<string> {
    const { store, format, sign, secretKey } = this.#options
    const gen = await store.generation(session)
    if (format === 'jwt') return sign({ sub: session, gen })
    const token = await mintBcrypt(session, secretKey, this.#options.bcrypt)
    await store.rememberBcrypt(bcryptDigest(token, session), session, gen)
    await this.#remember(session, token, gen)
    return token
  }

  /**
   * @param source who presents the token: a bcrypt token that was never seen is verified in their turn
   * @throws what the source and the engine throw where the token is not verified now
   */
  async check (session: string, token: string, source?: BcryptSource): Promise<RetryDecision> {
    if (token.startsWith('$')) return await this.#checkBcrypt(session, token, source) ? 'bcrypt' : 'wrong'
    return await this.#checkJwt(session, token) ? 'jwt' : 'wrong'
  }

  /** The session that a token names; undefined where it is no JWT of ours. A bcrypt token names none. */
  owner (token: string): string | undefined {
    return this.#claims(token)?.sub
  }

  /** Makes every token of the session that was minted so far worthless. */
  async revoke (session: string): Promise<void> {
    await this.#options.store.revoke(session)
    this.emit('revoked', session)
  }

  async #checkJwt (session: string, token: string): Promise<boolean> {
    const claims = this.#claims(token)
    return claims?.sub === session && claims.gen === await this.#options.store.generation(session)
  }

  #claims (token: string): Claims | undefined {
    const known = this.#verified.get(token)
    if (known && !hasExpired(known)) return known
    this.#verified.delete(token)
    try {
      const claims = this.#options.verify(token)
      this.#verified.set(token, claims)
      return claims
    } catch {
      return undefined
    }
  }

  async #checkBcrypt (session: string, token: string, source?: BcryptSource): Promise<boolean> {
    const { store } = this.#options
    const digest = bcryptDigest(token, session)
    const generation = await store.generation(session)
    // A bcrypt token has no generation in it: after a revocation only those count that were minted since.
    if (generation > 0 && !await store.knowsBcrypt(digest, session, generation)) return false
    if (await this.#isKnown(session, token, generation)) return true
    if (this.#wrong.has(digest)) return false
    const valid = await this.#verify(session, token, generation, source)
    // It may have been revoked meanwhile.
    return valid && generation === await store.generation(session)
  }

  async #isKnown (session: string, token: string, generation: number): Promise<boolean> {
    const { store, secretKey } = this.#options
    const digest = bcryptDigest(token, session)
    if (this.#right.has(digest)) return true
    if (!await store.knowsBcrypt(bcryptProof(token, session, secretKey), session, generation)) return false
    this.#right.set(digest, true)
    return true
  }

  /** Requests that present the same token at the same time share one check. */
  async #verify (session: string, token: string, generation: number, source?: BcryptSource): Promise<boolean> {
    const { secretKey, bcrypt } = this.#options
    const digest = bcryptDigest(token, session)
    const checking = this.#underWay.get(digest) ?? verifyBcrypt(token, session, secretKey, bcrypt, source)
    this.#underWay.set(digest, checking)
    try {
      const valid = await checking
      if (valid) await this.#remember(session, token, generation)
      else this.#wrong.set(digest, true)
      return valid
    } finally {
      this.#underWay.delete(digest)
    }
  }

  /** Also for the time after a restart, when many may have to be checked at once. */
  async #remember (session: string, token: string, generation: number): Promise<void> {
    const { store, secretKey } = this.#options
    const digest = bcryptDigest(token, session)
    const proof = bcryptProof(token, session, secretKey)
    const isNew = !this.#right.has(digest)
    this.#right.set(digest, true)
    if (!isNew) return
    try {
      await store.rememberBcrypt(proof, session, generation)
    } catch { /* The disk is full: it is remembered until the next start. */ }
  }
}
