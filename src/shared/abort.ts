import { setTimeout as sleep } from 'node:timers/promises'

/** Resolves as `work` does, or rejects with the signal's reason as soon as it aborts. */
export async function untilAborted<T> (work: Promise<T>, signal: AbortSignal): Promise<T> {
  return await new Promise<T>((resolve, reject) => {
    const onAbort = () => reject(signal.reason)
    signal.addEventListener('abort', onAbort, { once: true })
    if (signal.aborted) onAbort()
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', onAbort))
  })
}

/** Waits, or rejects with the signal's reason as soon as it aborts. */
export async function pause (ms: number, signal: AbortSignal): Promise<void> {
  await untilAborted(sleep(ms, undefined, { signal, ref: false }), signal)
}
