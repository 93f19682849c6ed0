import type { Client } from '../../src/whatsapp/wppconnect/client.js'

/** A client whose page is this process, with the globals that a page has. */
export function pageOf (globals: Record<string, unknown>): Client {
  Object.assign(globalThis, { window: globalThis, ...globals })
  return { inPage: async (_call: string, work: (...args: unknown[]) => unknown, ...args: unknown[]) => await work(...args) } as unknown as Client
}
