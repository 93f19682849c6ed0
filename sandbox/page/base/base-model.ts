import { EventEmitter } from './event-emitter.js'

export type Attributes = Record<string, any>

/** The attributes a model starts with. A symbol, since the real classes have no method of that name. */
export const DEFAULTS = Symbol('defaults')

export interface ModelShape {
  /** The name by which others find the model's class; those of which there is only one may have none. */
  proxyName?: string
  /** Attributes that belong to the model and are part of its JSON. */
  props: readonly string[]
  /** Attributes that only the running page knows. */
  session?: readonly string[]
}

/** A set of attributes that emits its changes: `change:<attribute>` (model, value, previous), then `change`. */
export class BaseModel extends EventEmitter {
  declare proxyName: string
  declare __props: readonly string[]
  readonly attributes!: Attributes
  collection: unknown

  constructor (attributes: Attributes | BaseModel = {}) {
    super()
    const initial = attributes instanceof BaseModel ? attributes.attributes : attributes
    Object.defineProperty(this, 'attributes', { value: {}, enumerable: false })
    Object.defineProperty(this, 'collection', { value: undefined, writable: true, enumerable: false })
    for (const [key, value] of Object.entries({ ...this[DEFAULTS](), ...initial })) this.#put(key, value)
    this.initialize()
  }

  [DEFAULTS] (): Attributes {
    return {}
  }

  initialize (): void {}

  get (key: string): any {
    return this.attributes[key]
  }

  set (key: string | Attributes, value?: unknown): this {
    const changes = typeof key === 'string' ? { [key]: value } : key
    const changed = Object.entries(changes)
      .filter(([name, next]) => this.attributes[name] !== next)
      .map(([name, next]) => ({ name, next, previous: this.attributes[name] }))
    for (const { name, next } of changed) this.#put(name, next)
    for (const { name, next, previous } of changed) this.trigger(`change:${name}`, this, next, previous)
    if (changed.length > 0) this.trigger('change', this)
    return this
  }

  unset (keys: string | string[]): void {
    for (const key of Array.isArray(keys) ? keys : [keys]) this.set(key, undefined)
  }

  /** Puts a model into an attribute and passes its changes on as `change:<attribute>.<its attribute>`. */
  addChild (key: string, child: BaseModel): void {
    this.set(key, child)
    child.on('all', (name: string, ...args: unknown[]) => {
      if (name.startsWith('change:')) this.trigger(`change:${key}.${name.slice('change:'.length)}`, ...args)
    })
  }

  delete (): void {
    this.trigger('delete', this)
  }

  serialize (): Attributes {
    return this.toJSON()
  }

  toJSON (): Attributes {
    const json: Attributes = {}
    for (const key of this.__props) if (this.attributes[key] !== undefined) json[key] = this.attributes[key]
    return json
  }

  #put (key: string, value: unknown): void {
    this.attributes[key] = value
    if (!(key in this)) Object.defineProperty(this, key, accessor(key))
  }
}

function accessor (key: string): PropertyDescriptor {
  return {
    // On the bare prototype there are no attributes: others ask there which attributes a class has.
    get (this: BaseModel) {
      return this.attributes?.[key]
    },
    set (this: BaseModel, value: unknown) {
      this.set(key, value)
    },
    configurable: true,
    enumerable: false
  }
}

type ModelClass = { prototype: BaseModel }

/** Gives a model class its attributes. */
export function defineModel<T extends ModelClass> (model: T, { proxyName, props, session = [] }: ModelShape): T {
  Object.assign(model.prototype, { ...(proxyName !== undefined && { proxyName }), __props: props })
  for (const key of [...props, ...session]) Object.defineProperty(model.prototype, key, accessor(key))
  return model
}
