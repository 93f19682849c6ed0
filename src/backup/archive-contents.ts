import type { SavedWebhook } from '../../schemas/backup.js'
import type { SessionOptions } from '../../schemas/session.js'
import type { ArchiveFile } from './archive.js'

/** A session as an archive has it. */
export interface SavedSession {
  name: string
  options: SessionOptions
  desired: 'up' | 'down'
  /** How often its tokens were revoked. */
  generation: number
  /** Undefined in archives that know of none. */
  webhooks?: SavedWebhook[]
}

export interface SavedFile {
  session: string
  /** Name within the session's profile. */
  name: string
  from: ArchiveFile
  /** Digest that its content must have, where the archive gives one. */
  sha256?: string | undefined
}

/** What an archive brings. */
export interface Contents { sessions: SavedSession[], files: SavedFile[] }
