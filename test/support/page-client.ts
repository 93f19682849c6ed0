import type { Test } from 'tap'
import type { Client } from '../../src/whatsapp/wppconnect/client.js'

type Loose = Record<string, any>

/** What functions that run in the page find there. */
export interface PageGlobals {
  WPP?: Loose
  /** Modules of WhatsApp Web, by id. */
  modules?: Loose
  /** Calls of wppconnect itself. */
  calls?: Loose
}

/** A client whose page is this process: what a call runs in the page finds these globals, until the test is over. */
export function pageClient (t: Test, { WPP = {}, modules = {}, calls = {} }: PageGlobals): Client {
  const module = (id: string) => {
    if (modules[id] === undefined) throw new Error(`module ${id} is missing`)
    return modules[id]
  }
  Object.assign(globalThis, { WPP, window: { zapserver: { module } } })
  t.teardown(() => { for (const name of ['WPP', 'window']) Reflect.deleteProperty(globalThis, name) })
  return { inPage: async (_call: string, work: (...args: unknown[]) => unknown, ...args: unknown[]) => await work(...args), ...calls } as unknown as Client
}
