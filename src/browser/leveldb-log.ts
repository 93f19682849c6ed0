import { crc32c } from './crc32c.js'

/** LevelDB's logs and manifests are made of blocks, and these of records: checksum, length, type, data. */
const BLOCK = 32_768
const HEADER = 7
const TYPE_AT = 6

/** Types of records: one that is whole, or the parts of a longer one. Zero is room that nothing was written to. */
const [ZERO, FULL, FIRST, MIDDLE, LAST] = [0, 1, 2, 3, 4]

/** LevelDB stores a checksum in another form, as a checksum of data that contains checksums would be a poor one. */
const MASK = 0xa282ead8

export interface LogContents {
  records: Buffer[]
  /** Something was written that cannot be read. */
  isDamaged: boolean
}

/** Reads a log as LevelDB does: one that ends within a record was cut off by the end of its writer, and is sound. */
export function readLog (data: Buffer): LogContents {
  const records: Buffer[] = []
  let parts: Buffer[] = []
  let at = 0
  while (at + HEADER <= data.length) {
    const left = BLOCK - at % BLOCK
    const length = data.readUInt16LE(at + 4)
    const type = data[at + TYPE_AT] as number
    const isRoom = type === ZERO && length === 0
    if (left < HEADER || isRoom) {
      at += left
      continue
    }
    const end = at + HEADER + length
    if (HEADER + length > left) return { records, isDamaged: true }
    if (end > data.length) break
    if (!isSound(data, at, end)) return { records, isDamaged: true }
    const part = data.subarray(at + HEADER, end)
    if (type === FULL || type === FIRST) parts = []
    parts.push(part)
    if (type === FULL || type === LAST) records.push(Buffer.concat(parts))
    else if (type !== FIRST && type !== MIDDLE) return { records, isDamaged: true }
    at = end
  }
  return { records, isDamaged: false }
}

function isSound (data: Buffer, at: number, end: number): boolean {
  const rotated = (data.readUInt32LE(at) - MASK) >>> 0
  const stored = ((rotated >>> 17) | (rotated << 15)) >>> 0
  return crc32c(data.subarray(at + TYPE_AT, end)) === stored
}
