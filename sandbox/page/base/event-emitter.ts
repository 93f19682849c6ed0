export type Listener = (...args: any[]) => void

interface Registration {
  listener: Listener
  context: unknown
  once: boolean
}

/**
 * Events in Backbone's manner: several names may be given at once, separated by spaces; `all` receives every event
 * with its name first.
 */
export class EventEmitter {
  #events = new Map<string, Registration[]>()

  on (names: string, listener: Listener, context?: unknown): this {
    return this.#register(names, listener, context, false)
  }

  once (names: string, listener: Listener, context?: unknown): this {
    return this.#register(names, listener, context, true)
  }

  off (names?: string, listener?: Listener, context?: unknown): this {
    for (const name of names?.split(/\s+/) ?? [...this.#events.keys()]) {
      const kept = (this.#events.get(name) ?? []).filter(
        (entry) =>
          (listener !== undefined && entry.listener !== listener) ||
          (context !== undefined && entry.context !== context)
      )
      this.#events.set(name, kept)
    }
    return this
  }

  trigger (name: string, ...args: any[]): this {
    this.#call(name, args)
    this.#call('all', [name, ...args])
    return this
  }

  bind (names: string, listener: Listener, context?: unknown): this {
    return this.on(names, listener, context)
  }

  unbind (names?: string, listener?: Listener, context?: unknown): this {
    return this.off(names, listener, context)
  }

  listenTo (other: EventEmitter, names: string, listener: Listener): this {
    other.on(names, listener, this)
    return this
  }

  listenToOnce (other: EventEmitter, names: string, listener: Listener): this {
    other.once(names, listener, this)
    return this
  }

  stopListening (other?: EventEmitter, names?: string, listener?: Listener): this {
    other?.off(names, listener, this)
    return this
  }

  isListening (name: string): boolean {
    return this.getListenersCount(name) > 0
  }

  getListenersCount (name: string): number {
    return this.#events.get(name)?.length ?? 0
  }

  removeListener (names: string, listener: Listener): this {
    return this.off(names, listener)
  }

  removeAllListeners (): this {
    return this.off()
  }

  #register (names: string, listener: Listener, context: unknown, once: boolean): this {
    if (typeof listener !== 'function') throw new TypeError('Callback parameter passed is not a function')
    for (const name of names.split(/\s+/)) {
      this.#events.set(name, [...(this.#events.get(name) ?? []), { listener, context, once }])
    }
    return this
  }

  #call (name: string, args: unknown[]): void {
    for (const entry of this.#events.get(name) ?? []) {
      if (entry.once) this.off(name, entry.listener)
      entry.listener.apply(entry.context ?? this, args)
    }
  }
}
