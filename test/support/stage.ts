import tap, { type Test } from 'tap'
import type { BuildOptions } from '../helper.js'

export interface StageOptions extends BuildOptions {
  /** For tests that count or list what there is, or leave behind what others must not find. */
  fresh?: boolean
}

const stages = new Map<string, Promise<unknown>>()

/** What the tests of this process share: made for the first that asks, closed after the last test. */
export async function stage<T> (
  t: Test, kind: string, { fresh = false, ...options }: StageOptions, make: (t: Test, options: BuildOptions) => Promise<T>
): Promise<T> {
  const { env = {}, ...others } = options
  if (fresh || Object.keys(others).length > 0) return await make(t, options)
  const key = JSON.stringify([kind, Object.entries(env).sort()])
  let made = stages.get(key) as Promise<T> | undefined
  if (made === undefined) stages.set(key, made = make(tap as unknown as Test, options))
  return await made
}
