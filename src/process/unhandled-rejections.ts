/** Libraries that leave rejected promises behind when a page or a browser closes. */
const LIBRARIES = /^(?:@wppconnect-team\/wppconnect|@wppconnect\/wa-js|@puppeteer\/.+|puppeteer(?:-.+)?)$/

/** Errors of puppeteer that may have no stack of their own. */
const LIBRARY_ERRORS = new Set(['ConnectionClosedError', 'ProtocolError', 'TargetCloseError'])

interface Log {
  error: (fields: object, message: string) => void
  fatal: (fields: object, message: string) => void
}

/** The stack lines that name a file on disk: neither Node's own nor those of a page. */
const framesOf = ({ stack = '' }: Error): string[] => stack.split('\n')
  .filter((line) => /^\s*at .*[\\/]/.test(line) && !/node:|https?:\/\//.test(line))

/** The package of the file in a stack line; undefined for a file of this server. */
const packageOf = (frame: string): string | undefined =>
  /.*node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(frame)?.[1]?.replace('\\', '/')

/** Whether wppconnect or puppeteer has rejected a promise that it does not handle itself. */
export function isLibraryRejection (reason: unknown): boolean {
  if (!(reason instanceof Error)) return false
  const [origin] = framesOf(reason)
  if (origin === undefined) return LIBRARY_ERRORS.has(reason.name)
  return LIBRARIES.test(packageOf(origin) ?? '')
}

/**
 * Logs unhandled rejections. Those of wppconnect and puppeteer affect one page only, so the process continues; after
 * any other, its state is unknown: it is thrown as an uncaught exception, which ends the process.
 */
export function handleRejections (log: Log): void {
  process.on('unhandledRejection', (reason) => {
    if (isLibraryRejection(reason)) {
      log.error({ err: reason }, 'unhandled rejection in a library')
      return
    }
    log.fatal({ err: reason }, 'unhandled rejection')
    throw reason instanceof Error ? reason : new Error(String(reason))
  })
}
