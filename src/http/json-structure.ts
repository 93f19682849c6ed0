import { BodyTooComplex, InvalidRequest } from '../errors.js'

/** Deeper bodies are of no use, and break what writes them again. */
const MAX_DEPTH = 100

/** Lists, objects, and what they have, all together. The longest list of recipients is far shorter. */
const MAX_VALUES = 100_000

const QUOTE = 0x22
const COMMA = 0x2c
const OPEN_LIST = 0x5b
const BACKSLASH = 0x5c
const CLOSE_LIST = 0x5d
const OPEN_OBJECT = 0x7b
const CLOSE_OBJECT = 0x7d

/**
 * Counts what a JSON text would be parsed to, piece by piece, while it arrives: some megabytes of `{}` take a
 * minute to parse, and a thousandth of that to count.
 */
export class JsonStructure {
  #depth = 0
  #values = 0
  #inString = false
  #isEscaped = false

  /** Counts the next piece of the text. @throws {BodyTooComplex} {InvalidRequest} once it is too much */
  scan (bytes: Uint8Array): void {
    let at = 0
    while (at < bytes.length) at = this.#inString ? this.#skipString(bytes, at) : this.#count(bytes, at)
    if (this.#values > MAX_VALUES) throw new BodyTooComplex(MAX_VALUES)
  }

  /** Goes to behind the end of the string. */
  #skipString (bytes: Uint8Array, from: number): number {
    for (let at = from; at < bytes.length; at++) {
      const byte = bytes[at]
      if (this.#isEscaped) this.#isEscaped = false
      else if (byte === BACKSLASH) this.#isEscaped = true
      else if (byte === QUOTE) {
        this.#inString = false
        return at + 1
      }
    }
    return bytes.length
  }

  /** Goes to behind the beginning of the next string. */
  #count (bytes: Uint8Array, from: number): number {
    for (let at = from; at < bytes.length; at++) {
      switch (bytes[at]) {
        case QUOTE:
          this.#inString = true
          return at + 1
        case OPEN_LIST:
        case OPEN_OBJECT:
          this.#values++
          if (++this.#depth > MAX_DEPTH) throw new InvalidRequest(`body is nested more than ${MAX_DEPTH} levels deep`)
          break
        case COMMA:
          this.#values++
          break
        case CLOSE_LIST:
        case CLOSE_OBJECT:
          this.#depth--
      }
    }
    return bytes.length
  }
}
