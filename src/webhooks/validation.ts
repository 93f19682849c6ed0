import { EVENT_NAMES } from '../../schemas/events/events.js'
import { InvalidRequest } from '../errors.js'
import { isSecret } from './signature.js'
import type { WebhookFields } from './webhook.js'

const NAMES = new Set<string>(EVENT_NAMES)

/** Set by the delivery itself, or for one connection only. */
const RESERVED = new Set([
  'host',
  'content-length',
  'content-type',
  'content-encoding',
  'transfer-encoding',
  'connection',
  'keep-alive',
  'upgrade',
  'te',
  'trailer',
  'expect',
  'proxy-connection',
  'accept-encoding'
])

/** Bytes of names and values together. */
const MAX_HEADERS = 8192

/**
 * Checks the fields of a webhook except its URL.
 * @param where the location of the fields in the request, such as `body`
 * @throws {InvalidRequest} naming the field
 */
export function validateFields ({ events = [], secret, headers = {} }: WebhookFields, where: string): void {
  for (const [index, name] of events.entries()) {
    if (!NAMES.has(name)) {
      throw new InvalidRequest(
        `${where}/events/${index}: unknown event "${name}"; must be one of ${EVENT_NAMES.join(', ')}`
      )
    }
  }
  if (secret !== undefined && !isSecret(secret)) {
    throw new InvalidRequest(`${where}/secret must be whsec_ and the base64 of 24 to 64 bytes`)
  }
  validateHeaders(headers, `${where}/headers`)
}

function validateHeaders (headers: Record<string, string>, where: string): void {
  const names = new Set<string>()
  let size = 0
  for (const [name, value] of Object.entries(headers)) {
    const lower = name.toLowerCase()
    const at = `${where}/${name}`
    if (!/^[\w!#$%&'*+.^`|~-]{1,64}$/.test(name)) throw new InvalidRequest(`${at} is not the name of a header`)
    if (RESERVED.has(lower) || lower.startsWith('webhook-')) throw new InvalidRequest(`${at} may not be set`)
    if (names.has(lower)) throw new InvalidRequest(`${at} is set twice`)
    if (!/^[\x21-\x7e]([\x20-\x7e]*[\x21-\x7e])?$/.test(value)) {
      throw new InvalidRequest(`${at} must be printable ASCII, without a blank at its ends`)
    }
    names.add(lower)
    size += name.length + value.length
  }
  if (size > MAX_HEADERS) throw new InvalidRequest(`${where} must have at most ${MAX_HEADERS} characters`)
}

/** Whether it is a URL that events can be posted to, allowed or not. */
export function isHttpUrl (url: unknown): url is string {
  return typeof url === 'string' && url.length <= 2048 && /^https?:/.test(url) && URL.canParse(url)
}

/** Whether the fields of an archive are a webhook that events can be posted to. */
export function isValid (fields: WebhookFields): boolean {
  try {
    validateFields(fields, '')
    return isHttpUrl(fields.url)
  } catch {
    return false
  }
}
