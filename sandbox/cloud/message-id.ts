import { randomBytes } from 'node:crypto'

/** Id of a message that a phone makes. */
export const newMessageId = (): string => `3A${randomBytes(9).toString('hex').toUpperCase()}`

/** A message's own part of the id by which a session knows it (`false_<chat>_<id>`), or that part itself. */
export const ownPart = (id: string): string => id.split('_')[2] ?? id
