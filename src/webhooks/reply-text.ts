import type { Readable } from 'node:stream'

/** Bytes of a reply that are read; its rest is not waited for. */
const MOST = 16 * 1024
/** Characters of it that are kept. */
const KEPT = 200

/** The beginning of a reply on one line. Rejects where the reply is cut off. */
export async function replyText (body: Readable): Promise<string> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of body as AsyncIterable<Buffer>) {
    chunks.push(chunk)
    size += chunk.length
    if (size >= MOST) break
  }
  const text = Buffer.concat(chunks).subarray(0, 4 * KEPT).toString()
  return text.replace(/[\p{C}\s]+/gu, ' ').trim().slice(0, KEPT)
}
