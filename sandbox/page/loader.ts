/** The module loader of WhatsApp's page, as far as others look into it: `require`, `importNamespace` and the map of all modules. */

interface Entry { factory: () => object }

type Factory = () => object

const modulesMap: Record<string, Entry> = {}

/** Registers a module. What it exports stays one object, so that a function replaced in it is replaced for everybody. */
export function define<T extends object> (id: string, exports: T): T {
  modulesMap[id] = { factory: () => exports }
  return exports
}

export function importNamespace (id: string): object {
  const entry = modulesMap[id]
  if (entry === undefined) throw new Error(`Requiring unknown module "${id}"`)
  return entry.factory()
}

/** Makes the loader visible to scripts that come later. */
export function exposeLoader (): void {
  Object.assign(window, {
    require: (id: string): object => id === '__debug' ? { modulesMap } : importNamespace(id),
    importNamespace,
    __d: (id: string, factory: Factory): void => { modulesMap[id] = { factory } },
    ErrorGuard: { skipGuardGlobal: (): void => {} }
  })
}
