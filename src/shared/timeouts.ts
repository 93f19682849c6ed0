import { setTimeout as sleep } from 'node:timers/promises'

interface Limit {
  /** Milliseconds. */
  ms: number
  makeError: () => Error
}

/** Settles as `work` does, or rejects when the limit is over, or with the signal's reason when it aborts. */
export async function withTimeout<T> (work: Promise<T>, limit: Limit | undefined, signal?: AbortSignal): Promise<T> {
  let settle = () => {}
  try {
    return await new Promise<T>((resolve, reject) => {
      const timer = limit && setTimeout(() => reject(limit.makeError()), limit.ms)
      const onAbort = () => reject(signal?.reason)
      settle = () => {
        clearTimeout(timer)
        signal?.removeEventListener('abort', onAbort)
      }
      signal?.addEventListener('abort', onAbort, { once: true })
      if (signal?.aborted) onAbort()
      work.then(resolve, reject)
    })
  } finally {
    settle()
  }
}

/** Settles as `work` does, or rejects with the signal's reason as soon as it aborts. */
export async function abortable<T> (work: Promise<T>, signal: AbortSignal): Promise<T> {
  return await withTimeout(work, undefined, signal)
}

/** Waits `ms` milliseconds, or rejects with the signal's reason as soon as it aborts. */
export async function delay (ms: number, signal: AbortSignal): Promise<void> {
  await sleep(ms, undefined, { signal }).catch(() => { signal.throwIfAborted() })
}
