export interface Credentials { session: string, token: string | undefined }

/**
 * Finds the token of a request, in the order of wppconnect-server: `session:token` in the path,
 * then `Authorization: <scheme> <token>`, where the token may again be `session:token`.
 * @param segment the path's session segment, already URL-decoded
 */
export function readCredentials (segment: string, authorization: string | undefined): Credentials {
  const colon = segment.indexOf(':')
  if (colon !== -1) return { session: segment.slice(0, colon), token: segment.slice(colon + 1) }
  const token = authorization?.trim().split(/\s+/)[1] || undefined
  const prefix = `${segment}:`
  return { session: segment, token: token?.startsWith(prefix) ? token.slice(prefix.length) : token }
}
