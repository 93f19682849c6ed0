import t from 'tap'
import { each } from '../../../src/shared/each.js'

t.test('each answers as it is for one target, with a list for several', async (t) => {
  t.equal(await each(['1@g.us'], async (id) => id), '1@g.us')
  t.strictSame(await each(['1@g.us', '2@g.us'], async (id) => id), ['1@g.us', '2@g.us'])
})

t.test('each does one after the other, and stops at the first that fails', async (t) => {
  const log: string[] = []
  const work = async (id: string) => {
    log.push(`begin ${id}`)
    await new Promise((resolve) => setImmediate(resolve))
    if (id === 'b') throw new Error('refused')
    log.push(`end ${id}`)
    return id
  }
  await t.rejects(each(['a', 'b', 'c'], work), { message: 'refused' })
  t.strictSame(log, ['begin a', 'end a', 'begin b'])
})
