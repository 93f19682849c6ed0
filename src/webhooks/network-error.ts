const CAUSES: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'connection refused',
  ECONNRESET: 'connection closed',
  EPIPE: 'connection closed',
  UND_ERR_SOCKET: 'connection closed',
  ENOTFOUND: 'host not found',
  EAI_AGAIN: 'host not found',
  EHOSTUNREACH: 'host not reachable',
  ENETUNREACH: 'network not reachable',
  ETIMEDOUT: 'connection timed out',
  UND_ERR_CONNECT_TIMEOUT: 'connection timed out'
}

/** Why a request failed, in plain words. @param timeout milliseconds that it might take */
export function causeOf (error: unknown, timeout: number): string {
  const { name, message, code } = error as NodeJS.ErrnoException
  if (name === 'TimeoutError') return `no answer within ${timeout / 1000} s`
  if (name === 'AbortError') return 'broken off'
  if (name === 'AddressRefused') return 'it leads to an address that is not public'
  if (name === 'HTTPParserError') return `the answer is not HTTP: ${message}`
  if (code === undefined) return message
  return CAUSES[code] ?? `${message} (${code})`.slice(0, 200)
}
