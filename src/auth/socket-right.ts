import type { ShownTokens } from './shown-tokens.js'

/** What a socket may receive: one session, all if undefined, or those for which its address has sent a token. */
export type SocketRight = { session: string | undefined } | { address: string }

export function mayReceive (right: SocketRight, session: string, shown: ShownTokens | undefined): boolean {
  if ('address' in right) return shown?.has(right.address, session) === true
  return right.session === undefined || right.session === session
}

/** Whether the right ends when the tokens of the session are revoked. */
export const endsWith = (right: SocketRight, session: string, shown: ShownTokens | undefined): boolean =>
  !('session' in right && right.session === undefined) && mayReceive(right, session, shown)
