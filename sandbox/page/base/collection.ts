import { BaseModel } from './base-model.js'
import type { Attributes } from './base-model.js'
import { EventEmitter } from './event-emitter.js'

/** How a collection orders its models. A symbol, since the real classes have no method of that name. */
export const COMPARE = Symbol('compare')

export interface Identified {
  toString: () => string
}

export type ModelConstructor<M extends BaseModel> = new (attributes: Attributes | BaseModel) => M

/** Models by id, in order. The events of its models are its own events too. */
export class Collection<M extends BaseModel> extends EventEmitter {
  // Only what extends this class has it, as in the real page.
  declare static model?: ModelConstructor<any>
  readonly modelClass: ModelConstructor<M>
  readonly _models: M[] = []
  readonly _index: Record<string, M> = {}

  constructor (models: M[] = []) {
    super()
    const { model } = this.constructor as typeof Collection
    if (model === undefined) throw new Error('Collection initialized without model')
    this.modelClass = model as ModelConstructor<M>
    this.add(models)
  }

  get length (): number {
    return this._models.length
  }

  [COMPARE]? (a: M, b: M): number

  get (id: Identified | { id: Identified } | string | undefined): M | undefined {
    return id === undefined || id === null ? undefined : this._index[keyOf(id)]
  }

  assertGet (id: Identified): M {
    const model = this.get(id)
    if (model === undefined) throw new Error(`no model for ${keyOf(id)}`)
    return model
  }

  add (given: M | Attributes | Array<M | Attributes>, { merge = false }: { merge?: boolean } = {}): M[] {
    return (Array.isArray(given) ? given : [given]).map((entry) => {
      const known = this.get(entry.id as Identified)
      if (known !== undefined) return merge ? known.set(entry instanceof BaseModel ? entry.attributes : entry) : known
      const model = entry instanceof BaseModel ? (entry as M) : this.#create(entry)
      this.#insert(model)
      return model
    })
  }

  remove (given: M | Identified | Array<M | Identified>): void {
    for (const entry of Array.isArray(given) ? given : [given]) {
      const model = this.get(entry)
      if (model === undefined) continue
      this._models.splice(this._models.indexOf(model), 1)
      delete this._index[keyOf(model)]
      this.trigger('remove', model, this)
    }
  }

  reset (): void {
    this.remove([...this._models])
    this.trigger('reset', this)
  }

  sort (): void {
    if (this[COMPARE] !== undefined) this._models.sort((a, b) => this[COMPARE]?.(a, b) ?? 0)
    this.trigger('sort', this)
  }

  getModelsArray (): M[] {
    return this._models
  }

  toArray (): M[] {
    return [...this._models]
  }

  toJSON (): Attributes[] {
    return this._models.map((model) => model.toJSON())
  }

  serialize (): Attributes[] {
    return this.toJSON()
  }

  at (index: number): M | undefined {
    return this._models.at(index)
  }

  head (): M | undefined {
    return this._models[0]
  }

  last (): M | undefined {
    return this._models.at(-1)
  }

  findFirst (test: (model: M) => boolean): M | undefined {
    return this._models.find(test)
  }

  filter (test: (model: M) => boolean): M[] {
    return this._models.filter(test)
  }

  map<T>(change: (model: M) => T): T[] {
    return this._models.map((model) => change(model))
  }

  forEach (work: (model: M) => void): void {
    this._models.forEach((model) => work(model))
  }

  some (test: (model: M) => boolean): boolean {
    return this._models.some(test)
  }

  every (test: (model: M) => boolean): boolean {
    return this._models.every(test)
  }

  reduce<T>(change: (result: T, model: M) => T, start: T): T {
    return this._models.reduce(change, start)
  }

  slice (from?: number, to?: number): M[] {
    return this._models.slice(from, to)
  }

  indexOf (model: M): number {
    return this._models.indexOf(model)
  }

  includes (model: M): boolean {
    return this._models.includes(model)
  }

  #create (attributes: Attributes): M {
    const Model = this.modelClass
    return new Model(attributes)
  }

  #insert (model: M): void {
    model.collection = this
    this._index[keyOf(model)] = model
    // From the end, where most of what comes belongs.
    const before = this._models.findLastIndex((other) => !((this[COMPARE]?.(model, other) ?? 0) < 0))
    this._models.splice(before + 1, 0, model)
    model.on('all', (name: string, ...args: unknown[]) => this.trigger(name, ...args))
    model.on('delete', () => this.remove(model))
    this.trigger('add', model, this)
  }
}

/** A collection that can ask for what it lacks. */
export class BaseCollection<M extends BaseModel> extends Collection<M> {
  /** The model with this id, added if there is none. */
  gadd (id: Identified): M {
    return this.get(id) ?? (this.add({ id })[0] as M)
  }

  async find (id: Identified): Promise<M | undefined> {
    return this.get(id) ?? (await this.findQuery(id))
  }

  async findQuery (_id: Identified): Promise<M | undefined> {
    return undefined
  }
}

function keyOf (id: Identified | { id: Identified }): string {
  return id instanceof BaseModel ? keyOf((id as unknown as { id: Identified }).id) : id.toString()
}
