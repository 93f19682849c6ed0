import type { Client, Driver } from './driver.js'

/** Hears how each call into the page ended: `ok`, or the code of its error. */
export type CallListener = (call: string, outcome: string) => void

/** The same driver, whose clients tell of each call. */
export function observed (driver: Driver, told: CallListener): Driver {
  return {
    open: async (options) => {
      const link = await driver.open(options)
      return { ...link, client: telling(link.client, told) }
    }
  }
}

function telling (client: Client, told: CallListener): Client {
  return new Proxy(client, {
    get (object, key) {
      const value: unknown = Reflect.get(object, key)
      if (typeof value !== 'function') return value
      return (...args: unknown[]) => {
        const answer: unknown = Reflect.apply(value, object, args)
        // A call that is run in the page bears its name as the first argument.
        if (answer instanceof Promise) tell(answer, key === 'inPage' ? String(args[0]) : String(key), told)
        return answer
      }
    }
  })
}

function tell (answer: Promise<unknown>, call: string, told: CallListener): void {
  answer.then(() => told(call, 'ok'), (error: { code?: unknown }) => told(call, typeof error.code === 'string' ? error.code : 'error'))
}
