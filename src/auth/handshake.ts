/** What a socket came with, as socket.io hands it on. */
export interface Handshake {
  auth: Record<string, unknown>
  query: Record<string, unknown>
  headers: { authorization?: string | undefined }
}

export interface SocketCredentials {
  /** What can be the secret key: `secretkey`, else the whole of the token. */
  key: string | undefined
  /** Undefined where it is not named: a JWT names it itself. */
  session: string | undefined
  token: string | undefined
}

/**
 * Finds what gives a socket its right to listen: `secretkey` or `token` in its `auth`, then in the query,
 * then `Authorization: Bearer <token>`. The session is in `session`, or before the token: `session:token`.
 */
export function readSocketCredentials ({ auth, query, headers }: Handshake): SocketCredentials {
  const text = (name: string) =>
    [auth[name], query[name]].find((value): value is string => typeof value === 'string' && value !== '')
  const whole = text('token') ?? /^Bearer (.+)$/i.exec(headers.authorization ?? '')?.[1]
  const key = text('secretkey') ?? whole
  const session = text('session') ?? (whole?.includes(':') ? whole.slice(0, whole.indexOf(':')) : undefined)
  const token = session !== undefined && whole?.startsWith(`${session}:`) ? whole.slice(session.length + 1) : whole
  return { key, session, token: token || undefined }
}
