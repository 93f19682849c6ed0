import { createHash, randomBytes, randomUUID, timingSafeEqual } from 'node:crypto'
import type { Clock } from './clock.js'
import type { Db } from './database.js'

export interface Device {
  id: string
  session: string
  phone: string
  /** What the phone shows in its list of linked devices. */
  name: string
}

interface Row extends Device {
  secret: string
  confirmed: number
}

const hash = (secret: string): string => createHash('sha256').update(secret).digest('hex')

/**
 * Linked devices. Only the hash of a device's secret is kept here; the secret itself lives in the browser's profile.
 */
export class Devices {
  readonly #db: Db
  readonly #clock: Clock

  constructor (db: Db, clock: Clock) {
    this.#db = db
    this.#clock = clock
  }

  /** Prepares a link; it counts once the device has confirmed that it keeps the secret. */
  prepare (session: string, phone: string): Device & { secret: string } {
    const id = randomUUID()
    const secret = randomBytes(32).toString('base64url')
    this.#db
      .prepare('INSERT INTO device (id, session, phone, secret, created) VALUES (?, ?, ?, ?, ?)')
      .run(id, session, phone, hash(secret), this.#clock.unixTime())
    return { id, session, phone, name: '', secret }
  }

  /** A session is one device: confirming a link forgets the session's earlier ones. */
  confirm (id: string, session: string, name: string): Device | undefined {
    const { changes } = this.#db
      .prepare('UPDATE device SET confirmed = 1, name = ? WHERE id = ? AND session = ?')
      .run(name, id, session)
    if (changes === 0) return undefined
    this.#db.prepare('DELETE FROM device WHERE session = ? AND id <> ?').run(session, id)
    return this.#get(id)
  }

  login (id: string, secret: string): Device | undefined {
    const row = this.#get(id)
    if (row === undefined) return undefined
    return timingSafeEqual(Buffer.from(row.secret), Buffer.from(hash(secret))) ? row : undefined
  }

  ofSession (session: string): Device | undefined {
    return this.#db.prepare('SELECT * FROM device WHERE session = ? AND confirmed = 1').get(session) as Row | undefined
  }

  /** Names of the sessions that are linked to an account. */
  sessionsOf (phone: string): string[] {
    return this.all().filter((device) => device.phone === phone).map(({ session }) => session)
  }

  isLinked (phone: string): boolean {
    return this.#db.prepare('SELECT 1 FROM device WHERE phone = ? AND confirmed = 1').get(phone) !== undefined
  }

  all (): Device[] {
    return this.#db
      .prepare('SELECT id, session, phone, name FROM device WHERE confirmed = 1 ORDER BY created')
      .all() as Device[]
  }

  remove (id: string): void {
    this.#db.prepare('DELETE FROM device WHERE id = ?').run(id)
  }

  /** The number that a session gets when nobody names one: always the same for the same name. */
  phoneFor (session: string): string {
    const row = this.#db.prepare('SELECT phone FROM session_phone WHERE session = ?').get(session) as
      { phone: string } | undefined
    if (row !== undefined) return row.phone
    const start = createHash('sha256').update(session).digest().readUInt32BE() % 8_000_000
    for (let step = 0; ; step++) {
      const phone = `1555${1_000_000 + ((start + step) % 8_000_000)}`
      const { changes } = this.#db
        .prepare('INSERT OR IGNORE INTO session_phone (session, phone) VALUES (?, ?)')
        .run(session, phone)
      if (changes === 1) return phone
    }
  }

  #get (id: string): Row | undefined {
    return this.#db.prepare('SELECT * FROM device WHERE id = ?').get(id) as Row | undefined
  }
}
