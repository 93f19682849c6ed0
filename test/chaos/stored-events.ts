import { openEventDatabase } from '../../src/store/database.js'
import { SqliteEventStore } from '../../src/store/event-log.js'

export interface Stored { id: string, session: string, name: string }

/** What a server has written down of its sessions. */
export function storedEvents (dataDir: string, sessions: string[]): Stored[] {
  const db = openEventDatabase(dataDir)
  try {
    const eventLog = new SqliteEventStore(db)
    return sessions.flatMap((session) => eventLog.after(session, 0, Number.MAX_SAFE_INTEGER).map(({ id, event }) => ({ id, session, name: event })))
  } finally {
    db.close()
  }
}
