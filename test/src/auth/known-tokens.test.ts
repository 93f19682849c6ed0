import t from 'tap'
import { KnownTokens } from '../../../src/auth/known-tokens.js'
import type { TokenStore } from '../../../src/auth/tokens.js'

/** A store whose reads end when the test says so. */
class HeldStore implements TokenStore {
  generations = new Map<string, number>()
  reads = 0
  release = () => {}
  held: Promise<void> | undefined

  hold (): void {
    this.held = new Promise((resolve) => { this.release = resolve })
  }

  async generation (session: string): Promise<number> {
    this.reads++
    const generation = this.generations.get(session) ?? 0
    await this.held
    return generation
  }

  async revoke (session: string): Promise<void> {
    this.generations.set(session, (this.generations.get(session) ?? 0) + 1)
  }

  async rememberBcrypt (): Promise<void> {}
  async knowsBcrypt (): Promise<boolean> { return true }
}

t.test('the store is asked once for the generation of a session, until it changes', async (t) => {
  const store = new HeldStore()
  const known = new KnownTokens(store)
  for (let i = 0; i < 3; i++) t.equal(await known.generation('s1'), 0)
  t.equal(store.reads, 1)
  await known.revoke('s1')
  for (let i = 0; i < 3; i++) t.equal(await known.generation('s1'), 1)
  t.equal(store.reads, 2)
})

t.test('what was read while it changed is not remembered', async (t) => {
  const store = new HeldStore()
  const known = new KnownTokens(store)
  store.hold()
  const early = known.generation('s1')
  await known.revoke('s1')
  store.release()
  t.equal(await early, 0, 'it was asked before')
  t.equal(await known.generation('s1'), 1)
})

t.test('whatever changes the store is followed, also where it fails half way', async (t) => {
  const store = new HeldStore()
  const known = new KnownTokens(store)
  t.equal(await known.generation('s1'), 0)
  t.equal(await known.change(async () => {
    store.generations.set('s1', 7)
    return 'done'
  }), 'done')
  t.equal(await known.generation('s1'), 7)
  await t.rejects(known.change(async () => {
    store.generations.set('s1', 8)
    throw new Error('full')
  }), { message: 'full' })
  t.equal(await known.generation('s1'), 8)
  t.equal(await known.knowsBcrypt('x', 's1', 0), true)
})
