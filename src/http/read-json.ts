import { readFile } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { BodyTooLarge } from '../errors.js'
import type { TempFiles } from '../shared/temp-files.js'
import { JsonStructure } from './json-structure.js'
import type { Turns } from './turns.js'

export interface JsonReaderOptions {
  /** Where large bodies wait for their turn: in memory they would add up. */
  files: TempFiles
  turns: Turns
}

/** Bodies up to this size stay in memory. In bytes. */
export const SMALL = 1024 * 1024

export const tooLarge = (limit: number) => new BodyTooLarge(Math.round(limit / 1024 / 1024 * 100) / 100)

/** Reads JSON bodies, within limits that hold before anything is parsed. */
export class JsonReader {
  readonly #options: JsonReaderOptions

  constructor (options: JsonReaderOptions) {
    this.#options = options
  }

  /**
   * Reads a body to its end, and parses it; a large one in its turn.
   * @param limit bytes
   * @throws {BodyTooLarge} {BodyTooComplex} {InvalidRequest} {ServerBusy}
   */
  async read<T> (body: Readable, limit: number, parse: (text: string) => T | Promise<T>): Promise<T> {
    const pieces = piecesOf(body, limit)
    const { head, isWhole } = await readHead(pieces)
    if (isWhole) return await parse(Buffer.concat(head).toString())
    const { files, turns } = this.#options
    const { path } = await files.save(Readable.from(joined(head, pieces)))
    try {
      return await turns.take(async () => await parse(await readFile(path, 'utf8')))
    } finally {
      await files.remove(path)
    }
  }
}

/** The chunks of a body, counted. If they exceed the limit, the connection stays open: a reply has to be sent. */
async function * piecesOf (body: Readable, limit: number): AsyncGenerator<Buffer> {
  const structure = new JsonStructure()
  let size = 0
  for await (const piece of body.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    size += piece.length
    if (size > limit) throw tooLarge(limit)
    structure.scan(piece)
    yield piece
  }
}

async function readHead (pieces: AsyncGenerator<Buffer>): Promise<{ head: Buffer[], isWhole: boolean }> {
  const head: Buffer[] = []
  for (let size = 0; size <= SMALL;) {
    const { value, done } = await pieces.next()
    if (done) return { head, isWhole: true }
    head.push(value)
    size += value.length
  }
  return { head, isWhole: false }
}

async function * joined (head: Buffer[], rest: AsyncGenerator<Buffer>): AsyncGenerator<Buffer> {
  yield * head
  yield * rest
}
