/** What a manifest says of a LevelDB: which files it is made of. */
export interface Manifest {
  /** Sizes of its tables in bytes, by their numbers. */
  tables: Map<number, number>
  /** Logs before this one are in the tables already. */
  log: number
}

/** The fields of an entry, by LevelDB's numbers. */
const COMPARATOR = 1
const LOG_NUMBER = 2
const NEXT_FILE = 3
const LAST_SEQUENCE = 4
const COMPACT_POINTER = 5
const DELETED_FILE = 6
const NEW_FILE = 7
const PREVIOUS_LOG = 9

const ESSENTIAL = [LOG_NUMBER, NEXT_FILE, LAST_SEQUENCE]

class Reader {
  readonly #data: Buffer
  #at = 0

  constructor (data: Buffer) {
    this.#data = data
  }

  get isAtEnd (): boolean {
    return this.#at >= this.#data.length
  }

  /** Numbers here stay below 2^53: they count files, bytes and writes. */
  number (): number {
    let value = 0
    for (let weight = 1; ; weight *= 128) {
      const byte = this.#data[this.#at++]
      if (byte === undefined) throw new RangeError('the entry ends within a number')
      value += (byte & 0x7f) * weight
      if (byte < 0x80) return value
    }
  }

  skipText (): void {
    const length = this.number()
    this.#at += length
    if (this.#at > this.#data.length) throw new RangeError('the entry ends within a text')
  }
}

/** Undefined where the entries are none of a whole LevelDB. */
export function readManifest (entries: Buffer[]): Manifest | undefined {
  const manifest: Manifest = { tables: new Map(), log: 0 }
  const seen = new Set<number>()
  try {
    for (const entry of entries) {
      const reader = new Reader(entry)
      while (!reader.isAtEnd) seen.add(readField(reader, manifest))
    }
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
  return ESSENTIAL.every((field) => seen.has(field)) ? manifest : undefined
}

function readField (reader: Reader, manifest: Manifest): number {
  const field = reader.number()
  switch (field) {
    case COMPARATOR:
      reader.skipText()
      break
    case LOG_NUMBER:
      manifest.log = reader.number()
      break
    case NEXT_FILE: case LAST_SEQUENCE: case PREVIOUS_LOG:
      reader.number()
      break
    case COMPACT_POINTER:
      reader.number()
      reader.skipText()
      break
    case DELETED_FILE:
      reader.number()
      manifest.tables.delete(reader.number())
      break
    case NEW_FILE:
      reader.number()
      manifest.tables.set(reader.number(), reader.number())
      reader.skipText()
      reader.skipText()
      break
    default:
      throw new RangeError(`unknown field ${field}`)
  }
  return field
}
