/** Something that the operator has to put right before the server can start: the message says what, and how. */
export class StartupError extends Error {
  override name = 'StartupError'
}

/** By its name: the bundle of the server and the sandbox have each a copy of the class. */
export const isStartupError = (error: unknown): error is StartupError =>
  error instanceof Error && error.name === 'StartupError'

const CANNOT_LISTEN: Record<string, string> = {
  EADDRINUSE: 'another program listens there: stop it, or set PORT',
  EACCES: 'this user may not listen there: set PORT to 1024 or more',
  EADDRNOTAVAIL: 'this machine has no such address: set HOST to one of its own',
  ENOTFOUND: 'this machine has no such address: set HOST to one of its own'
}

/** What kept the server from starting, as a StartupError where it is one of the usual causes. */
export function asStartupError (error: unknown, { HOST, PORT }: { HOST: string, PORT: number }): unknown {
  const { code = '', syscall } = error as NodeJS.ErrnoException
  const text = syscall === 'listen' || syscall === 'getaddrinfo' ? CANNOT_LISTEN[code] : undefined
  return text === undefined ? error : new StartupError(`It cannot listen at ${HOST}:${PORT} (${code}): ${text}`)
}
