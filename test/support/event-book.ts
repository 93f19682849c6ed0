import type { Test } from 'tap'
import { Outbox } from '../../src/events/event-log.js'
import { openEventDatabase } from '../../src/store/database.js'
import { OutboxStore } from '../../src/store/event-log.js'
import { tempDir } from './temp-dir.js'

/** A book of events on a real store, which is closed when the test is over. */
export function eventBook (t: Test, dataDir = tempDir(t)): { outbox: Outbox, store: OutboxStore, close: () => void } {
  const db = openEventDatabase(dataDir)
  const store = new OutboxStore(db)
  let open = true
  const close = () => {
    if (open) db.close()
    open = false
  }
  t.teardown(close)
  return { outbox: new Outbox(store), store, close }
}

/** Counts who follows the book now. */
export function countFollowers (outbox: Outbox): () => number {
  let followers = 0
  for (const name of ['follow', 'followAll', 'onForgotten'] as const) {
    const follow = outbox[name].bind(outbox) as (...given: unknown[]) => () => void
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
    Object.assign(outbox, { [name]: counted })
  }
  return () => followers
}
