import type { Test } from 'tap'
import { EventLog } from '../../src/events/event-log.js'
import { openEventDatabase } from '../../src/store/database.js'
import { SqliteEventStore } from '../../src/store/event-log.js'
import { tempDir } from './temp-dir.js'

/** An event log on a real store, which is closed when the test is over. */
export function storedEventLog (t: Test, dataDir = tempDir(t)): { eventLog: EventLog, store: SqliteEventStore, close: () => void } {
  const db = openEventDatabase(dataDir)
  const store = new SqliteEventStore(db)
  let open = true
  const close = () => {
    if (open) db.close()
    open = false
  }
  t.teardown(close)
  return { eventLog: new EventLog(store), store, close }
}

/** Counts the present subscribers of the log. */
export function countFollowers (eventLog: EventLog): () => number {
  let followers = 0
  for (const name of ['subscribe', 'subscribeAll', 'onCleared'] as const) {
    const follow = eventLog[name].bind(eventLog) as (...given: unknown[]) => () => void
    const counted = (...given: unknown[]) => {
      const stop = follow(...given)
      let following = true
      followers++
      return () => {
        if (following) followers--
        following = false
        stop()
      }
    }
    Object.assign(eventLog, { [name]: counted })
  }
  return () => followers
}
