import type { Database } from './database.js'

/** Token generations (a revocation starts the next) and the bcrypt tokens minted since. */
export class TokenStore {
  readonly #db: Database

  constructor (db: Database) {
    this.#db = db
  }

  /** 0 until tokens of the session were revoked for the first time. */
  generation (session: string): number {
    const row = this.#db.prepare('SELECT generation FROM token_generations WHERE session = ?').get(session) as
      { generation: number } | undefined
    return row?.generation ?? 0
  }

  /** Starts the next generation, and forgets the bcrypt tokens of the earlier ones. */
  revoke (session: string): number {
    this.#db.prepare(`INSERT INTO token_generations (session, generation) VALUES (?, 1)
      ON CONFLICT (session) DO UPDATE SET generation = generation + 1`).run(session)
    this.#db.prepare('DELETE FROM bcrypt_tokens WHERE session = ?').run(session)
    return this.generation(session)
  }

  rememberBcrypt (digest: string, session: string, generation: number): void {
    this.#db
      .prepare('INSERT INTO bcrypt_tokens (digest, session, generation) VALUES (?, ?, ?) ON CONFLICT DO NOTHING')
      .run(digest, session, generation)
  }

  knowsBcrypt (digest: string, session: string, generation: number): boolean {
    return (
      this.#db
        .prepare('SELECT 1 FROM bcrypt_tokens WHERE digest = ? AND session = ? AND generation = ?')
        .get(digest, session, generation) !== undefined
    )
  }
}
