import type { Logger } from 'winston'

export type Log = (level: 'error' | 'warn' | 'debug' | 'trace', fields: object, message: string) => void

const LEVELS: Record<string, 'error' | 'warn' | 'debug' | 'trace'> = {
  error: 'error',
  warn: 'warn',
  info: 'debug',
  http: 'debug',
  verbose: 'trace',
  debug: 'trace',
  silly: 'trace'
}

interface Entry { level: string, message: unknown, session?: string, code?: unknown }

/** The part of winston's interface that wppconnect uses, over our log. QR texts are left out. */
export function winstonAdapter (log: Log): Logger {
  const write = (level: string, message: unknown, session?: string) => {
    const error = message instanceof Error ? message : undefined
    log(LEVELS[level] ?? 'debug', { session, ...(error && { err: error }) }, error?.message ?? String(message))
  }
  const methods = Object.keys(LEVELS).map((level) => [
    level,
    (message: unknown, meta?: { session?: string }) => write(level, message, meta?.session)
  ])
  return {
    ...Object.fromEntries(methods),
    log: ({ level, message, session }: Entry) => write(level, message, session)
  } as unknown as Logger
}
