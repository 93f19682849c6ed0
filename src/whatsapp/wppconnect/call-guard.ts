import { CallFailed, CallTimeout, SessionClosing } from '../../errors.js'
import { withTimeout } from '../../shared/timeouts.js'
import { causeOf } from './error-mapping.js'
import { plainText, textOfError } from '../page-errors.js'

/**
 * The same object, but each of its calls ends: in its answer, in CallTimeout after `ms`, in
 * SessionClosing when `signal` aborts, or in an error of the catalog with the plain text of WhatsApp's.
 * @param added further methods, which end by themselves
 */
export function guard<T extends object, A extends object = object> (
  target: T,
  ms: number,
  signal: AbortSignal,
  added?: A
): T & A {
  return new Proxy(target as T & A, {
    get (object, key) {
      if (added && key in added) return Reflect.get(added, key)
      const value: unknown = Reflect.get(object, key)
      if (typeof value !== 'function') return value
      return (...args: unknown[]) => {
        const answer: unknown = value.apply(object, args)
        return answer instanceof Promise ? ending(answer, String(key), ms, signal, args) : answer
      }
    }
  })
}

/**
 * A call into the page that ends as those of a guarded object do.
 * @param args what it was made with, for the errors
 */
export async function ending<T> (
  answer: Promise<T>,
  name: string,
  ms: number,
  signal: AbortSignal,
  args: unknown[] = []
): Promise<T> {
  const timeout = new CallTimeout(name, ms / 1000)
  try {
    return await withTimeout(answer, { ms, makeError: () => timeout }, signal)
  } catch (error) {
    if (error === timeout) throw error
    if (signal.aborted || isClosedTarget(error)) throw new SessionClosing(name)
    const text = textOfError(error)
    // Only here: what callers learn of an error of the page.
    throw Object.assign(causeOf(name, text, args) ?? new CallFailed(name, plainText(text)), { cause: error })
  }
}

/** Whether a call failed because the page or the browser has gone. */
export const isClosedTarget = (error: unknown) =>
  error instanceof Error &&
  /Target closed|Session closed|Connection closed|detached|has disconnected/i.test(error.message)
