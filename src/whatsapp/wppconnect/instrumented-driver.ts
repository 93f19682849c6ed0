import type { Client, Driver } from '../driver.js'
import { createWhatsApp } from './adapter.js'

/** Hears how each call into the page ended: `ok`, or the code of its error. */
export type OnCall = (call: string, outcome: string) => void

/** Calls that run what they are given bear its name as their first argument. */
const NAMED_BY_ARGUMENT = new Set<unknown>(['inPage', 'withFile', 'takeFile'])

/** The same driver, whose clients tell of each call. */
export function observed (driver: Driver, told: OnCall): Driver {
  return {
    open: async (options) => {
      const link = await driver.open(options)
      const client = telling(link.client, told)
      return { ...link, client, whatsapp: createWhatsApp(client) }
    }
  }
}

function telling (client: Client, told: OnCall): Client {
  return new Proxy(client, {
    get (object, key) {
      const value: unknown = Reflect.get(object, key)
      if (typeof value !== 'function') return value
      return (...args: unknown[]) => {
        const answer: unknown = Reflect.apply(value, object, args)
        if (answer instanceof Promise) tell(answer, String(NAMED_BY_ARGUMENT.has(key) ? args[0] : key), told)
        return answer
      }
    }
  })
}

function tell (answer: Promise<unknown>, call: string, told: OnCall): void {
  answer.then(
    () => told(call, 'ok'),
    (error: { code?: unknown }) => told(call, typeof error.code === 'string' ? error.code : 'error')
  )
}
