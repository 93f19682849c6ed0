import { openEventDatabase } from '../../src/store/database.js'
import { SqliteEventStore } from '../../src/store/event-log.js'

export interface Stored { id: string, session: string, name: string }

/** What a server has written down of its sessions. */
export async function storedEvents (dataDir: string, sessions: string[]): Promise<Stored[]> {
  const db = openEventDatabase(dataDir)
  try {
    const eventLog = new SqliteEventStore(db)
    const events = await Promise.all(sessions.map((session) => eventLog.after(session, 0, Number.MAX_SAFE_INTEGER)))
    return events.flat().map(({ id, session, event }) => ({ id, session, name: event }))
  } finally {
    db.close()
  }
}
