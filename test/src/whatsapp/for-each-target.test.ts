import t from 'tap'
import { each } from '../../../src/whatsapp/for-each-target.js'

t.test('each answers as it is for one target, with a list for several', async (t) => {
  t.equal(await each(['1@g.us'], async (id) => id), '1@g.us')
  t.strictSame(await each(['1@g.us', '2@g.us'], async (id) => id), ['1@g.us', '2@g.us'])
})
