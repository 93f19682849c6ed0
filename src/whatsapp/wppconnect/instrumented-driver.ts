import type { Client, Driver } from '../driver.js'
import { createWhatsApp } from './adapter.js'

/** Receives how each call into the page ended: `ok`, or the code of its error. */
export type OnCall = (call: string, outcome: string) => void

/** Calls that run what they are given take its name as their first argument. */
const NAMED_BY_ARGUMENT = new Set<unknown>(['inPage', 'withFile', 'takeFile'])

/** The same driver, whose clients report each call. */
export function observed (driver: Driver, onCall: OnCall): Driver {
  return {
    open: async (options) => {
      const link = await driver.open(options)
      const client = instrument(link.client, onCall)
      return { ...link, client, whatsapp: createWhatsApp(client) }
    }
  }
}

function instrument (client: Client, onCall: OnCall): Client {
  return new Proxy(client, {
    get (object, key) {
      const value: unknown = Reflect.get(object, key)
      if (typeof value !== 'function') return value
      return (...args: unknown[]) => {
        const answer: unknown = Reflect.apply(value, object, args)
        if (answer instanceof Promise) report(answer, String(NAMED_BY_ARGUMENT.has(key) ? args[0] : key), onCall)
        return answer
      }
    }
  })
}

function report (answer: Promise<unknown>, call: string, onCall: OnCall): void {
  answer.then(
    () => onCall(call, 'ok'),
    (error: { code?: unknown }) => onCall(call, typeof error.code === 'string' ? error.code : 'error')
  )
}
