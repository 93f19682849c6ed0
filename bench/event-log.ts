import { EventLog } from '../src/events/event-log.js'
import { openEventDatabase } from '../src/store/database.js'
import { SqliteEventStore } from '../src/store/event-log.js'
import { measure, type Measured } from './measure.js'
import { tempFolder } from './temp-folder.js'

/** The event log alone, on a real file: each event with the record that its message was seen. */
export async function benchEventLog (): Promise<Measured> {
  const folder = tempFolder()
  const db = openEventDatabase(folder.path)
  try {
    const eventLog = new EventLog(new SqliteEventStore(db))
    let count = 0
    return await measure('event into the event log, on disk', async () => {
      const id = `false_5511999990000@c.us_${count++}`
      const data = { id, type: 'chat', from: '5511999990000@c.us', body: 'a message of the usual length, not more', t: count }
      await eventLog.append({ event: 'onmessage', session: 'bench', data }, { message: { id, chat: data.from, t: count } })
    }, { times: 20_000 })
  } finally {
    db.close()
    folder.remove()
  }
}
