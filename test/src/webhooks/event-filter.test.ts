import t from 'tap'
import type { StoredEvent } from '../../../schemas/events/events.js'
import { matchesFilter } from '../../../src/webhooks/event-filter.js'
import { hook, OPTIONS } from '../../support/dispatching.js'

const event = (name: string, data: object = {}) => ({ event: name, session: 's1', data, id: 'x', seq: 1, at: 0 }) as unknown as StoredEvent
const all = hook('http://localhost/')

t.test('a webhook that names no events wants all but its own messages', async t => {
  t.ok(matchesFilter(event('onmessage'), all, OPTIONS))
  t.notOk(matchesFilter(event('onselfmessage'), all, OPTIONS))
  t.ok(matchesFilter(event('onselfmessage'), all, { ...OPTIONS, onSelfMessage: true }))
})

t.test('a webhook that names events wants these', async t => {
  const some = hook('http://localhost/', { events: ['onack', 'onselfmessage'] })
  t.ok(matchesFilter(event('onack'), some, OPTIONS))
  t.ok(matchesFilter(event('onselfmessage'), some, OPTIONS))
  t.notOk(matchesFilter(event('onmessage'), some, OPTIONS))
})

t.test('what a session ignores is ignored by name, sender and type', async t => {
  const options = { ...OPTIONS, ignore: ['status@broadcast', 'sticker', 'onack'] }
  const some = hook('http://localhost/', { events: ['onack'] })
  t.notOk(matchesFilter(event('onmessage', { from: 'status@broadcast' }), all, options))
  t.notOk(matchesFilter(event('onmessage', { from: { _serialized: 'status@broadcast' } }), all, options))
  t.notOk(matchesFilter(event('onmessage', { from: '1@c.us', type: 'sticker' }), all, options))
  t.notOk(matchesFilter(event('onack', { from: null }), some, options))
  t.ok(matchesFilter(event('onmessage', { from: '1@c.us', type: 'chat', body: 'sticker' }), all, options))
})

t.test('a sender is ignored by LID and by phone number', async t => {
  const [phone, lid] = ['15550000007', '992475645745631@lid']
  const message = (from: string, more = {}) => event('onmessage', { from, phone, lid, ...more })
  for (const ignore of [`${phone}@c.us`, lid]) {
    for (const from of [`${phone}@c.us`, lid]) t.notOk(matchesFilter(message(from), all, { ...OPTIONS, ignore: [ignore] }))
    t.ok(matchesFilter(message('120363000000000000@g.us'), all, { ...OPTIONS, ignore: [ignore] }), 'but not the groups of it')
  }
  t.ok(matchesFilter(message(lid, { phone: null }), all, { ...OPTIONS, ignore: ['null@c.us'] }))
})
