import t from 'tap'
import { MemoryGuard } from '../../../src/sessions/memory-guard.js'

const guardOf = () => {
  const recycled: string[] = []
  const guard = new MemoryGuard({ limit: 100, maxWait: 1000, recycle: (session, memory) => { recycled.push(`${session} ${memory}`) } })
  return { guard, recycled }
}

t.test('a quiet session over its limit is restarted', async (t) => {
  const { guard, recycled } = guardOf()
  guard.check([{ session: 'a', memory: 100, isBusy: false }, { session: 'b', memory: 101, isBusy: false }], 0)
  t.strictSame(recycled, ['b 101'])
})

t.test('a busy one is waited for, not for ever', async (t) => {
  const { guard, recycled } = guardOf()
  const busy = [{ session: 'a', memory: 200, isBusy: true }]
  guard.check(busy, 0)
  guard.check(busy, 999)
  t.strictSame(recycled, [])
  guard.check(busy, 1000)
  t.strictSame(recycled, ['a 200'])
})

t.test('one that has shrunk starts from the beginning', async (t) => {
  const { guard, recycled } = guardOf()
  guard.check([{ session: 'a', memory: 200, isBusy: true }], 0)
  guard.check([{ session: 'a', memory: 50, isBusy: true }], 500)
  guard.check([{ session: 'a', memory: 200, isBusy: true }], 1000)
  guard.check([], 1500)
  guard.check([{ session: 'a', memory: 200, isBusy: true }], 2400)
  t.strictSame(recycled, [])
})
