import type { SeenMessage } from '../../src/events/event-log.js'
import type { Database } from '../../src/store/database.js'

/** Marks a message as seen, as an event about it does. */
export function markSeen (db: Database, session: string, { id, chat, t }: SeenMessage): void {
  db.prepare('INSERT INTO seen_messages (session, id, chat, t) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING').run(session, id, chat, t)
}
