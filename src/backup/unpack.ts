import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { crc32 } from 'node:zlib'
import { ArchiveInvalid } from '../errors.js'
import type { SavedFile } from './contents.js'

/** Writes one file of an archive into `folder`/<session>/…, and checks what it writes. @throws {ArchiveInvalid} */
export async function unpack ({ session, name, from, sha256 }: SavedFile, folder: string): Promise<void> {
  const target = join(folder, session, name)
  await mkdir(dirname(target), { recursive: true, mode: 0o700 })
  const hash = createHash('sha256')
  let crc = 0
  const source = await from.open().catch(damaged(from.path))
  source.on('error', () => {})
  await pipeline(source, async function * (chunks: AsyncIterable<Buffer>) {
    try {
      for await (const chunk of chunks) {
        hash.update(chunk)
        crc = crc32(chunk, crc)
        yield chunk
      }
    } catch (error) {
      damaged(from.path)(error)
    }
  }, createWriteStream(target, { flags: 'wx', mode: 0o600 }))
  if (crc !== from.crc32 || (sha256 !== undefined && hash.digest('hex') !== sha256)) damaged(from.path)(new Error('its checksum is another'))
}

const damaged = (path: string) => (error: unknown): never => {
  throw new ArchiveInvalid(`"${path}" is damaged: ${error instanceof Error ? error.message : String(error)}`)
}
