/** Of these the next try may know nothing: the disk, or what holds the file, was at fault and not what was written. */
const PASSING = /^SQLITE_(?:FULL|IOERR|BUSY|LOCKED|READONLY|CANTOPEN|NOMEM|PROTOCOL|CORRUPT|NOTADB)/
const NO_ROOM = new Set(['ENOSPC', 'EDQUOT', 'SQLITE_FULL'])

const codeOf = (error: unknown): string => (error as { code?: string } | null | undefined)?.code ?? ''

/** Could nothing be written, whatever it was? */
export const isStorageFailure = (error: unknown): boolean => NO_ROOM.has(codeOf(error)) || PASSING.test(codeOf(error))

/** Is there no room on the disk, or in the user's share of it? */
export const isDiskFull = (error: unknown): boolean => NO_ROOM.has(codeOf(error))
