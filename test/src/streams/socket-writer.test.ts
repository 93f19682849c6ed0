import { EventEmitter } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import t from 'tap'
import { SocketWriter } from '../../../src/streams/socket-writer.js'

const KB = 1024

function setup () {
  const connection = new EventEmitter()
  const gone = new AbortController()
  const outlet = new SocketWriter({
    connection,
    emit: (name, payload) => { connection.emit('packetCreate', { type: 'message', data: JSON.stringify([name, payload]) }) },
    gone: gone.signal
  })
  const settles = async (promise: Promise<void>) => Promise.race([promise.then(() => true), sleep(20, false)])
  return { connection, gone, outlet, settles }
}

t.test('little waits: the next may come', async t => {
  const { connection, outlet, settles } = setup()
  connection.emit('packetCreate', { type: 'ping' })
  t.equal(outlet.waiting, 0)
  outlet.emit(['onack', { id: 1 }])
  t.equal(outlet.waiting, '["onack",{"id":1}]'.length)
  t.ok(await settles(outlet.taken()))
  t.notOk(await settles(outlet.taken(0)))
})

t.test('much waits until the connection takes it', async t => {
  const { connection, outlet, settles } = setup()
  outlet.emit(['x', 'x'.repeat(300 * KB)])
  const taken = outlet.taken()
  t.notOk(await settles(taken))
  connection.emit('drain')
  t.ok(await settles(taken))
  t.equal(outlet.waiting, 0)
  t.equal(connection.listenerCount('drain'), 1, 'nothing is left behind')
})

t.test('a connection that is gone takes nothing more', async t => {
  const { connection, gone, outlet, settles } = setup()
  outlet.emit(['x', 'x'.repeat(300 * KB)])
  const taken = outlet.taken()
  gone.abort()
  t.ok(await settles(taken))
  t.ok(await settles(outlet.taken()))
  t.equal(connection.listenerCount('drain'), 1)
})
