import type { PageLoading } from '../protocol/page-loading.js'

/**
 * The module loader of WhatsApp's page, as far as others look into it: `require`, `importNamespace` and the map of
 * all modules.
 */

interface Entry {
  factory: () => object
}

type Factory = () => object

/** How long a bundle takes to come, in milliseconds. */
const BUNDLE_TIME = 25

/** How the modules come where nothing else is said: in milliseconds, and in parts. */
const [LATE, BATCHES] = [200, 4]

/** All modules of this page. Its own code imports them directly, whatever others see of them. */
const defined: Record<string, Entry> = {}

/** The modules that are registered: those that others see. */
const modulesMap: Record<string, Entry> = {}

/** Modules that come only when a component is asked for that needs them, by the name of that component. */
const bundles = new Map<string, string[]>()

/** What WhatsApp Web needs before it knows whether it is linked. */
const CORE = [
  'WAWebBaseModel',
  'WAWebBaseCollection',
  'WAWebCollection',
  'WAWebEventEmitter',
  'WAWebChatCollection',
  'WAWebCmd',
  'WAWebConnModel',
  'WAWebMsgCollection',
  'WAWebMsgKey',
  'WAWebSocketModel',
  'WAWebStreamModel',
  'WAWebUserPrefsMultiDevice',
  'WAWebUserPrefsMeUser',
  'WAWebWidFactory'
]

/**
 * Adds a module to the page. What it exports stays one object, so that a function replaced in it is replaced for
 * everybody.
 */
export function define<T extends object> (id: string, exports: T): T {
  defined[id] = { factory: () => exports }
  return exports
}

/** Keeps modules back until their component is loaded. */
export function defineBundle (component: string, ids: string[]): void {
  bundles.set(component, ids)
}

function exportsOf (modules: Record<string, Entry>, id: string): object {
  const entry = modules[id]
  if (entry === undefined) throw new Error(`Requiring unknown module "${id}"`)
  return entry.factory()
}

/** For the page's own code: any of its modules, registered or not. */
export function importNamespace (id: string): object {
  return exportsOf(defined, id)
}

/** Registers the modules of a component. */
let registerBundle = (_component: string): void => {}

/** What the page loads modules with that it does not have from the start. */
define('Bootloader', {
  loadModules: (components: string[], done: () => void): void => {
    setTimeout(() => {
      components.forEach((component) => registerBundle(component))
      done()
    }, BUNDLE_TIME)
  },
  __debug: { componentMap: bundles }
})

function register (ids: string[], { missing = [], renamed = {} }: PageLoading): void {
  for (const id of ids) if (!missing.includes(id)) modulesMap[renamed[id] ?? id] = defined[id] as Entry
}

/** Parts of about the same size, none of them empty. */
function split<T> (items: T[], parts: number): T[][] {
  const size = Math.max(1, Math.ceil(items.length / parts))
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size)
  )
}

/** Until the first modules are there: whatever is required is unknown, the map of modules too. */
function exposeStub (): void {
  const unknown = (id: string): never => {
    throw new Error(`Requiring unknown module "${id}"`)
  }
  Object.assign(window, {
    require: unknown,
    importNamespace: unknown,
    __d: () => {},
    ErrorGuard: { skipGuardGlobal: () => {} }
  })
}

let isExposed = false

/** Registers what comes with a login. */
let registerRest = (): void => {}

/** To be called as soon as the page has a login, and whenever it has got one. */
export function loggedIn (): void {
  registerRest()
  registerRest = () => {}
}

function expose (): void {
  if (isExposed) return
  isExposed = true
  Object.assign(window, {
    require: (id: string): object => (id === '__debug' ? { modulesMap } : exportsOf(modulesMap, id)),
    importNamespace: (id: string): object => exportsOf(modulesMap, id),
    __d: (id: string, factory: Factory): void => {
      modulesMap[id] = { factory }
    }
  })
}

/** Registers the modules, at once or as the options say, and makes the loader visible to scripts that come later. */
export function exposeLoader (options: PageLoading = {}): void {
  const { lateModules = LATE, batches = BATCHES, lateCore = false, afterLogin = [] } = options
  const kept = new Set([...afterLogin, ...[...bundles.values()].flat()])
  const ids = Object.keys(defined).filter((id) => !kept.has(id))
  registerBundle = (component) => register(bundles.get(component) ?? [], options)
  registerRest = () => register(afterLogin.filter((id) => defined[id] !== undefined), options)
  const late = lateModules === 0 ? [] : ids.filter((id) => lateCore || !CORE.includes(id))
  exposeStub()
  const early = ids.filter((id) => !late.includes(id))
  if (early.length > 0) {
    register(early, options)
    expose()
  }
  const parts = split(late, batches)
  parts.forEach((part, index) =>
    setTimeout(
      () => {
        register(part, options)
        expose()
      },
      (lateModules * (index + 1)) / parts.length
    )
  )
}
