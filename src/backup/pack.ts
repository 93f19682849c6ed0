import { createReadStream, type ReadStream } from 'node:fs'
import type { PassThrough } from 'node:stream'
import { ZipFile } from 'yazl'
import type { BackupManifest } from '../../schemas/backup.js'
import type { ProfileFile } from './files.js'
import { MANIFEST } from './layout.js'

/** A reader that takes nothing for so long is gone, in milliseconds. */
const PATIENCE = 60_000

/** The archive as a stream, which fails where a file can't be read or nobody reads on. */
export function pack (manifest: BackupManifest, files: ProfileFile[]): PassThrough {
  const zip = new ZipFile()
  const stream = zip.outputStream as PassThrough
  let source: ReadStream | undefined
  let read = 0
  zip.on('error', (error: Error) => stream.destroy(error))
  zip.addBuffer(Buffer.from(JSON.stringify(manifest)), MANIFEST)
  for (const { path, file, size } of files) {
    zip.addReadStreamLazy(path, { size, compressionLevel: 1 }, (take) => {
      source = createReadStream(file).on('data', (chunk) => { read += chunk.length })
      source.once('error', (error) => stream.destroy(error))
      take(null, source)
    })
  }
  zip.end()
  let before = -1
  const watch = setInterval(() => {
    if (read === before) stream.destroy(new Error(`the backup was not read for ${PATIENCE / 1000} s`))
    before = read
  }, PATIENCE)
  stream.once('close', () => {
    clearInterval(watch)
    source?.destroy()
  })
  return stream
}
