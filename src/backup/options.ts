import type { Static } from '@sinclair/typebox'
import { Value } from '@sinclair/typebox/value'
import { EventOptionsSchema } from '../../schemas/events/options.js'
import { ID_FORMATS, ProxySchema, type SessionOptions } from '../../schemas/session.js'

const isName = (value: unknown) => typeof value === 'string' && value.length <= 50
const isWebhook = (value: unknown) =>
  value === null ||
  value === '' ||
  (typeof value === 'string' && value.length <= 2048 && /^https?:/.test(value) && URL.canParse(value))

/** What each option that this server knows must be; one that is something else is left out. */
const KNOWN: Record<string, (value: unknown) => boolean> = {
  webhook: isWebhook,
  events: (value) => Value.Check(EventOptionsSchema, value),
  proxy: (value) => value === null || Value.Check(ProxySchema, value),
  deviceName: isName,
  poweredBy: isName,
  idFormat: (value) => ID_FORMATS.some((format) => format === value)
}

/** The same without a proxy that may not be used. */
export function withUsableProxy (
  options: SessionOptions,
  isUsable: (proxy: Static<typeof ProxySchema>) => boolean
): SessionOptions {
  const { proxy, ...rest } = options
  return proxy && !isUsable(proxy) ? rest : options
}

/** Fields of wppconnect-server's start-session that are of that one start only. */
const PASSING = new Set(['waitQrCode', 'phone', 'session', 'webhooks'])

/** The options of a session as they stand in an archive, as far as they can be used. */
export function usableOptions (given: unknown): SessionOptions {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return {}
  return Object.fromEntries(
    Object.entries(given).filter(([key, value]) => !PASSING.has(key) && (KNOWN[key]?.(value) ?? true))
  )
}
