import { createReadStream } from 'node:fs'
import { Readable } from 'node:stream'

/** A reader that takes nothing for so long is gone, in milliseconds. */
const STALL_TIMEOUT = 60_000

/** The bytes of a file as a stream, which fails once its reader takes nothing for a while. */
export function readWithStallTimeout (path: string, stallTimeout = STALL_TIMEOUT): Readable {
  let cut: NodeJS.Timeout | undefined
  const stream: Readable = Readable.from(pieces(), { objectMode: false })
  stream.once('close', () => clearTimeout(cut))
  const end = () => { stream.destroy(new Error(`the file was not read for ${stallTimeout / 1000} s`)) }
  async function * pieces (): AsyncGenerator<Buffer> {
    for await (const piece of createReadStream(path) as AsyncIterable<Buffer>) {
      cut = setTimeout(end, stallTimeout).unref()
      yield piece
      clearTimeout(cut)
    }
  }
  return stream
}
