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

  protected emitSafely<N extends Exclude<keyof T, 'error'> & string> (name: N, ...args: T[N]): void {
    // Not `listeners`: the listeners of `once` have to remove themselves.
    for (const listener of this.rawListeners(name as never)) {
      (async () => Reflect.apply(listener, this, args))().catch((error: unknown) => {
        Reflect.apply(this.emit, this, ['error', error])
      })
    }
  }
}
