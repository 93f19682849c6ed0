import { createHash, randomBytes } from 'node:crypto'

/**
 * Where ids and codes come from. With a seed each stream gives the same ones again, whatever is drawn from the others;
 * without one they are random.
 */
export class Random {
  #seed: string | undefined
  #run: number
  readonly #drawn = new Map<string, number>()

  /** @param run what a later run on the same data gives must not be what an earlier one has given */
  constructor (seed: string | undefined, run: number) {
    this.#seed = seed
    this.#run = run
  }

  /** Undefined: by chance. */
  get seed (): string | undefined {
    return this.#seed === undefined ? undefined : JSON.stringify([this.#seed, this.#run])
  }

  /** All streams begin again, for data of which nothing is left. */
  restart (seed: string | undefined): void {
    this.#seed = seed
    this.#run = 0
    this.#drawn.clear()
  }

  bytes (stream: string, count: number): Buffer {
    const { seed } = this
    if (seed === undefined) return randomBytes(count)
    const draw = this.#drawn.get(stream) ?? 0
    this.#drawn.set(stream, draw + 1)
    const block = (place: number) =>
      createHash('sha256').update(JSON.stringify([seed, stream, draw, place])).digest()
    return Buffer.concat(Array.from({ length: Math.ceil(count / 32) }, (_, place) => block(place))).subarray(0, count)
  }

  /** @param count digits: each byte gives two */
  hex (stream: string, count: number): string {
    return this.bytes(stream, count / 2).toString('hex').toUpperCase()
  }

  /** A whole number from `min` up to, but not, `max`, which are at most 2^47 apart. */
  int (stream: string, min: number, max: number): number {
    return min + (this.bytes(stream, 6).readUIntBE(0, 6) % (max - min))
  }
}
