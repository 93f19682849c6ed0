import t from 'tap'
import { ConnectionSlots } from '../../../src/http/connection-slots.js'

t.test('there are so many places of each name, and each is given back once', async (t) => {
  const places = new ConnectionSlots(2)
  const [first, second] = [places.take('a'), places.take('a')]
  t.equal(places.take('a'), undefined)
  t.ok(places.take('b'))
  first?.()
  first?.()
  t.ok(places.take('a'))
  t.equal(places.take('a'), undefined, 'giving one back twice makes no second place')
  second?.()
  t.ok(places.take('a'))
})
