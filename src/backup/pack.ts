import { createReadStream, type ReadStream } from 'node:fs'
import type { PassThrough } from 'node:stream'
import { ZipFile } from 'yazl'
import type { BackupManifest } from '../../schemas/backup.js'
import type { ProfileFile } from './profile-files.js'
import { MANIFEST } from './layout.js'

/** The archive as a stream, which fails where a file can't be read. */
export function pack (manifest: BackupManifest, files: ProfileFile[]): PassThrough {
  const zip = new ZipFile()
  const stream = zip.outputStream as PassThrough
  let source: ReadStream | undefined
  zip.on('error', (error: Error) => stream.destroy(error))
  zip.addBuffer(Buffer.from(JSON.stringify(manifest)), MANIFEST)
  for (const { path, file, size } of files) {
    zip.addReadStreamLazy(path, { size, compressionLevel: 1 }, (take) => {
      source = createReadStream(file)
      source.once('error', (error) => stream.destroy(error))
      take(null, source)
    })
  }
  zip.end()
  stream.once('close', () => source?.destroy())
  return stream
}
