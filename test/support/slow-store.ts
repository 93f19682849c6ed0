import { setImmediate as turn, setTimeout as sleep } from 'node:timers/promises'
import t, { type Test } from 'tap'
import { Random } from '../chaos/random.js'

/** How long a call of this name takes. */
export type Late = (name: string) => Promise<void>

/** Some turns of the event loop, or some milliseconds: in the order of the seed. */
export function randomly (seed: number): Late {
  const random = new Random(seed)
  return async () => {
    const length = Math.floor(random.between(0, 8))
    if (length > 5) await sleep(length)
    else for (let turns = 0; turns < length; turns++) await turn()
  }
}

/**
 * A store as a database far away would be: a call takes effect late, and its promise resolves later still, so calls
 * that do not wait for each other take effect in any order.
 */
export function slowStore<S extends object> (store: S, late: Late, onCalls: (open: number) => void = () => {}): S {
  let open = 0
  const calls = new Map<PropertyKey, unknown>()
  const slow = (name: string, method: (...given: unknown[]) => Promise<unknown>) => async (...given: unknown[]) => {
    onCalls(++open)
    try {
      await late(name)
      return await Reflect.apply(method, store, given)
    } finally {
      await late(name)
      onCalls(--open)
    }
  }
  return new Proxy(store, {
    get (_target, name) {
      const value = Reflect.get(store, name, store) as unknown
      if (typeof value !== 'function') return value
      if (!calls.has(name)) calls.set(name, slow(String(name), value as never))
      return calls.get(name)
    }
  })
}

const SEED = Number(process.env['SLOW_STORE_SEED'] ?? 7)

let late: Late | undefined

/** A store as fast as the running test wants it. */
export const asTested = <S extends object>(store: S): S => late ? slowStore(store, late) : store

/** Runs a test twice: with stores that answer at once, and with such as answer late. */
export function testWithSlowStores (name: string, body: (t: Test) => Promise<unknown>): void {
  t.test(name, body)
  t.test(`${name} (with slow stores, seed ${SEED})`, async (t) => {
    late = randomly(SEED)
    try {
      await body(t)
    } finally {
      late = undefined
    }
  })
}
