import { CallFailed, CallTimeout, SessionClosing, type CatalogedError } from '../../errors.js'
import { delay, withTimeout } from '../../shared/timeouts.js'
import { SessionEnd } from '../session-end.js'
import { causeOf } from './error-mapping.js'
import { isClosedTarget, plainText, textOfError } from '../page-errors.js'

/** How long the reason for the end of a page is waited for, in milliseconds. */
const GRACE = 1_000

/** Receives how each call into the page ended: `ok`, or the code of its error. */
export type OnCall = (call: string, outcome: string) => void

export interface CallLimits {
  /** Longest time of a call, in milliseconds. */
  ms: number
  /** Aborts when the page closes. */
  signal: AbortSignal
  onCall?: OnCall | undefined
}

/**
 * The same object, but each of its calls ends: in its answer, in CallTimeout after the limit, in
 * SessionClosing when the signal aborts, or in an error of the catalog with the plain text of WhatsApp's.
 * @param added further methods, which end by themselves
 */
export function guard<T extends object, A extends object = object> (
  target: T,
  limits: CallLimits,
  added?: A
): T & A {
  return new Proxy(target as T & A, {
    get (object, key) {
      if (added && key in added) return Reflect.get(added, key)
      const value: unknown = Reflect.get(object, key)
      if (typeof value !== 'function') return value
      return (...args: unknown[]) => {
        const answer: unknown = value.apply(object, args)
        return answer instanceof Promise ? ending(answer, String(key), limits, args) : answer
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
  { ms, signal, onCall }: CallLimits,
  args: unknown[] = []
): Promise<T> {
  const timeout = new CallTimeout(name, ms / 1000)
  try {
    const result = await withTimeout(answer, { ms, makeError: () => timeout }, signal)
    onCall?.(name, 'ok')
    return result
  } catch (error) {
    // Why the page is gone is known a moment later.
    if (isClosedTarget(error)) await delay(GRACE, signal).catch(() => {})
    const failure = error === timeout ? timeout : failureOf(name, error, signal, args)
    onCall?.(name, failure.code)
    throw failure
  }
}

/** Why calls into a page end that is closed. */
function reasonOf ({ reason }: AbortSignal): string {
  return reason instanceof SessionEnd ? reason.reason : 'the page is gone'
}

/** Only here is decided what callers learn of an error of the page. */
function failureOf (name: string, error: unknown, signal: AbortSignal, args: unknown[]): CatalogedError {
  if (signal.aborted || isClosedTarget(error)) return new SessionClosing(name, reasonOf(signal))
  const text = textOfError(error)
  return Object.assign(causeOf(name, text, args) ?? new CallFailed(name, plainText(text)), { cause: error })
}
