import { EventEmitter } from 'node:events'

/** Events by name, with the arguments of their listeners. */
type EventMap<T> = Record<keyof T, unknown[]> & { error: [error: unknown] }

/**
 * An emitter whose listeners, when they throw or reject, break neither the emitter nor each other: the error is
 * emitted as `error`.
 */
export class SafeEmitter<T extends EventMap<T>> extends EventEmitter<T> {
  constructor () {
    super()
    this.setMaxListeners(0)
  }

  /** Adds an asynchronous listener. */
  onAsync<N extends Exclude<keyof T, 'error'> & string> (name: N, listener: (...args: T[N]) => Promise<void>): void {
    this.on(name as never, listener as never)
  }

  protected emitSafely<N extends Exclude<keyof T, 'error'> & string> (name: N, ...args: T[N]): void {
    void this.emitAndWait(name, ...args)
  }

  /** Emits at once; resolves, never rejects, when the promises of all listeners are settled. */
  protected async emitAndWait<N extends Exclude<keyof T, 'error'> & string> (name: N, ...args: T[N]): Promise<void> {
    // Not `listeners`: the listeners of `once` have to remove themselves.
    await Promise.all(this.rawListeners(name as never).map(async (listener) => {
      await (async () => Reflect.apply(listener, this, args))().catch((error: unknown) => {
        Reflect.apply(this.emit, this, ['error', error])
      })
    }))
  }
}
