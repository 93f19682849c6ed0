import type { TokenStore } from '../auth/tokens.js'
import type { Database } from './database.js'

/** Token generations (a revocation starts the next) and the bcrypt tokens minted since. */
export class SqliteTokenStore implements TokenStore {
  readonly #db: Database
  /** Compiled once: each request asks for the generation of its session. */
  readonly #generation

  constructor (db: Database) {
    this.#db = db
    this.#generation = db.prepare('SELECT generation FROM token_generations WHERE session = ?')
  }

  async generation (session: string): Promise<number> {
    const [row] = this.#generation.all(session) as { generation: number }[]
    return row?.generation ?? 0
  }

  async revoke (session: string): Promise<void> {
    this.#db.prepare(`INSERT INTO token_generations (session, generation) VALUES (?, 1)
      ON CONFLICT (session) DO UPDATE SET generation = generation + 1`).run(session)
    this.#db.prepare('DELETE FROM bcrypt_tokens WHERE session = ?').run(session)
  }

  async rememberBcrypt (digest: string, session: string, generation: number): Promise<void> {
    this.#db
      .prepare('INSERT INTO bcrypt_tokens (digest, session, generation) VALUES (?, ?, ?) ON CONFLICT DO NOTHING')
      .run(digest, session, generation)
  }

  async knowsBcrypt (digest: string, session: string, generation: number): Promise<boolean> {
    return (
      this.#db
        .prepare('SELECT 1 FROM bcrypt_tokens WHERE digest = ? AND session = ? AND generation = ?')
        .get(digest, session, generation) !== undefined
    )
  }
}
