import t from 'tap'
import { memoryOf } from '../../../src/browser/memory.js'

t.test('memory of processes', { skip: process.platform !== 'linux' && 'the system does not say' }, async (t) => {
  const own = await memoryOf([process.pid])
  t.ok(own && own.rss > 10_000_000 && own.rss < 8_000_000_000, `${own?.rss} bytes`)
  t.ok(own?.pss != null && own.pss > 1_000_000 && own.pss <= own.rss, 'what is shared counts in part')
  const twice = await memoryOf([process.pid, process.pid])
  t.ok(twice && own && twice.rss > own.rss * 1.5, 'of all of them together')
  t.equal(await memoryOf([2 ** 30]), null, 'none of them runs')
  t.equal(await memoryOf([]), null)
})
