import type { Picture } from '../protocol/profile.js'
import type { Db } from './database.js'
import type { Images } from './images.js'
import type { Random } from './random.js'

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS about (phone TEXT PRIMARY KEY, text TEXT NOT NULL) STRICT;
  CREATE TABLE IF NOT EXISTS picture (owner TEXT PRIMARY KEY, tag TEXT NOT NULL, preview TEXT NOT NULL, full TEXT NOT NULL) STRICT;
`

/** What the app writes for a person who has never written anything. */
const DEFAULT_ABOUT = 'Hey there! I am using WhatsApp.'

interface PictureRow {
  tag: string
  preview: string
  full: string
}

/** What accounts show of themselves and the pictures of groups. */
export class Profiles {
  readonly #db: Db
  readonly #images: Images
  readonly #random: Random

  constructor (db: Db, images: Images, random: Random) {
    this.#db = db
    this.#images = images
    this.#random = random
    db.exec(SCHEMA)
  }

  about (phone: string): string {
    return (
      (this.#db.prepare('SELECT text FROM about WHERE phone = ?').get(phone) as { text: string } | undefined)?.text ??
      DEFAULT_ABOUT
    )
  }

  setAbout (phone: string, text: string): void {
    this.#db.prepare('INSERT OR REPLACE INTO about (phone, text) VALUES (?, ?)').run(phone, text)
  }

  /** @param owner phone number of an account, or id of a group */
  picture (owner: string): Picture | null {
    const row = this.#db.prepare('SELECT * FROM picture WHERE owner = ?').get(owner) as PictureRow | undefined
    return row === undefined
      ? null
      : { tag: row.tag, url: this.#images.url(row.full), previewUrl: this.#images.url(row.preview) }
  }

  /** Name of the picture's image. */
  pictureImage (owner: string): string | undefined {
    return (this.#db.prepare('SELECT full FROM picture WHERE owner = ?').get(owner) as PictureRow | undefined)?.full
  }

  /** @param images names of the two images */
  setPicture (owner: string, { preview, full }: { preview: string, full: string }): Picture {
    this.#db
      .prepare('INSERT OR REPLACE INTO picture (owner, tag, preview, full) VALUES (?, ?, ?, ?)')
      .run(owner, String(this.#random.int('picture', 1e9, 1e10)), preview, full)
    return this.picture(owner) as Picture
  }

  removePicture (owner: string): void {
    this.#db.prepare('DELETE FROM picture WHERE owner = ?').run(owner)
  }
}
