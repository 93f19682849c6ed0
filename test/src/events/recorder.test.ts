import t from 'tap'
import type { EventName, SessionEvent } from '../../../schemas/events/events.js'
import type { EventOptions } from '../../../schemas/events/options.js'
import { messageOf, Recorder, type RecorderOptions } from '../../../src/events/recorder.js'
import { storedEventLog } from '../../support/event-log.js'
import { testEvent } from '../../support/test-event.js'

const ON: EventOptions = { readMessage: true, allUnreadOnStart: true, autoDownload: 'off', onSelfMessage: true, listenAcks: true, onPresenceChanged: true, onParticipantsChanged: true, onReactionMessage: true, onPollResponse: true, onRevokedMessage: true, onLabelUpdated: true, ignore: [] }
const OFF = Object.fromEntries(Object.entries(ON).map(([name, value]) => [name, typeof value === 'boolean' ? false : value])) as EventOptions

const some = (event: EventName, data: object = {}) => ({ event, session: 's1', data: { id: event, ...data } }) as unknown as SessionEvent

t.test('what is switched off is not written down; the rest is', async t => {
  const { eventLog } = storedEventLog(t)
  const recorder = (options: EventOptions) => new Recorder({ eventLog, optionsOf: () => options, awaits: () => false, load: () => {} })
  const switched: EventName[] = ['onack', 'onpresencechanged', 'onparticipantschanged', 'onreactionmessage', 'onpollresponse', 'onrevokedmessage', 'onupdatelabel']
  const always: EventName[] = ['onmessage', 'onselfmessage', 'incomingcall', 'location', 'order', 'message-edited', 'added-to-group', 'newsletter', 'status-find', 'qrcode', 'phoneCode', 'status-changed', 'closesession', 'logoutsession']
  for (const name of [...switched, ...always]) t.equal((await recorder(OFF).record(some(name)))?.event, switched.includes(name) ? undefined : name, name)
  for (const name of switched) t.ok(await recorder(ON).record(some(name)), name)
  t.strictSame((await eventLog.after('s1', 0)).map(({ event }) => event), [...always, ...switched])
})

t.test('a message that two listeners report is recorded and loaded once', async t => {
  const { eventLog } = storedEventLog(t)
  const loaded: string[] = []
  const options: RecorderOptions = { eventLog, optionsOf: () => ON, awaits: ({ event }) => event === 'onselfmessage', load: ({ id }) => loaded.push(id) }
  const recorder = new Recorder(options)
  t.ok(await recorder.record(testEvent('s1', 'a')))
  t.equal(await recorder.record(testEvent('s1', 'a')), undefined)
  t.equal(await recorder.record({ ...testEvent('s1', 'a'), event: 'unreadmessages' } as SessionEvent), undefined, 'by another event of messages neither')
  t.ok(await recorder.record(testEvent('s2', 'a')))
  const own = (await recorder.record(some('onselfmessage')))!
  t.equal(await recorder.record(some('onselfmessage')), undefined)
  t.strictSame(loaded, [own.id])
  t.strictSame((await eventLog.after('s1', 0)).map(({ seq }) => seq), [1], 'an event whose file is loading cannot be read yet')
  t.strictSame((await eventLog.pending()).map(({ id }) => id), [own.id])
})

t.test('messageOf returns the message of an event', async t => {
  const message = (data: object, event: EventName = 'onmessage') => messageOf(some(event, { id: 'm1', t: 7, from: 'a@c.us', to: 'b@c.us', ...data }))
  t.strictSame(message({}), { id: 'm1', chat: 'a@c.us', t: 7 })
  t.strictSame(message({ fromMe: true }, 'onselfmessage'), { id: 'm1', chat: 'b@c.us', t: 7 })
  t.strictSame(message({ chatId: 'c@g.us' }), { id: 'm1', chat: 'c@g.us', t: 7 })
  t.strictSame(message({ chatId: { _serialized: 'd@g.us' } }), { id: 'm1', chat: 'd@g.us', t: 7 })
  t.equal(message({}, 'onack'), undefined)
  t.equal(message({}, 'onreactionmessage'), undefined)
})
