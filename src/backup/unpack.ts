import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { crc32 } from 'node:zlib'
import { ArchiveInvalid } from '../errors.js'
import type { SavedFile } from './archive-contents.js'

/** Writes one file of an archive into `folder`/<session>/…, and checks what it writes. @throws {ArchiveInvalid} */
export async function unpack (file: SavedFile, folder: string): Promise<void> {
  const target = join(folder, file.session, file.name)
  await mkdir(dirname(target), { recursive: true, mode: 0o700 })
  await pipeline(contentOf(file), createWriteStream(target, { flags: 'wx', mode: 0o600 }))
}

async function * contentOf ({ from, sha256 }: SavedFile): AsyncGenerator<Buffer> {
  const hash = createHash('sha256')
  let crc = 0
  try {
    for await (const chunk of await from.open()) {
      hash.update(chunk as Buffer)
      crc = crc32(chunk as Buffer, crc)
      yield chunk as Buffer
    }
  } catch (error) {
    throw new ArchiveInvalid(`"${from.path}" is damaged: ${error instanceof Error ? error.message : String(error)}`)
  }
  if (crc !== from.crc32 || (sha256 !== undefined && hash.digest('hex') !== sha256)) {
    throw new ArchiveInvalid(`"${from.path}" is damaged: checksum mismatch`)
  }
}
