/** What a module of the page offers under one name. Names only, sorted. */
export interface ExportNames {
  kind: string
  /** Own names of an object and of its prototypes, or of the prototypes that instances of a class have. */
  members?: string[]
  /** Names of the class itself. */
  statics?: string[]
}

export type PageNames = Record<string, Record<string, ExportNames>>

/**
 * Runs in the page, before any other script is in: lists what its modules offer.
 * @param ids of the modules; all of them if none are given
 */
export function collectNames (ids: string[]): PageNames {
  const INNER = /^(?:constructor|prototype|length|name|caller|arguments|__.*|\$\d.*|\$\w+\$p_\d+)$/
  const scope = window as unknown as { require: (id: string) => any, importNamespace: (id: string) => any }
  const namesOf = (value: object, end: object): string[] => {
    const names = new Set<string>()
    for (let at: object | null = value; at !== null && at !== end; at = Object.getPrototypeOf(at)) {
      for (const name of Object.getOwnPropertyNames(at)) if (!INNER.test(name)) names.add(name)
    }
    return [...names].sort()
  }
  const isClass = (value: Function): boolean => value.prototype !== undefined && value.prototype !== null &&
    (namesOf(value.prototype, Object.prototype).length > 0 || /^class\b/.test(Function.prototype.toString.call(value)))
  const describe = (value: any): ExportNames => {
    if (typeof value === 'function') {
      if (!isClass(value)) return { kind: 'function' }
      return { kind: 'class', members: namesOf(value.prototype, Object.prototype), statics: namesOf(value, Function.prototype) }
    }
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { kind: 'object', members: namesOf(value, Object.prototype) }
    return { kind: value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value }
  }
  const found: PageNames = {}
  const wanted = ids.length > 0 ? ids : Object.keys(scope.require('__debug').modulesMap)
  for (const id of wanted) {
    let exported: any
    try {
      exported = scope.importNamespace(id)
    } catch {
      continue
    }
    if (exported === undefined || exported === null) continue
    found[id] = Object.fromEntries(Object.getOwnPropertyNames(exported).filter((name) => !INNER.test(name)).sort().map((name) => [name, describe(exported[name])]))
  }
  return found
}
