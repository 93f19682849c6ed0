import { ArchiveInvalid } from '../errors.js'
import type { ArchiveFile } from './archive.js'

/** A JSON file of an archive, up to `max` bytes. @throws {ArchiveInvalid} */
export async function readJson (file: ArchiveFile, max: number): Promise<unknown> {
  if (file.size > max) throw new ArchiveInvalid(`"${file.path}" is larger than ${max} bytes`)
  try {
    const chunks: Buffer[] = []
    for await (const chunk of await file.open()) chunks.push(chunk as Buffer)
    // A key of this name would reach into the prototype of whatever the object is merged with.
    return JSON.parse(Buffer.concat(chunks).toString(), (key, value: unknown) =>
      key === '__proto__' ? undefined : value
    )
  } catch (error) {
    throw new ArchiveInvalid(`"${file.path}" can't be read: ${error instanceof Error ? error.message : String(error)}`)
  }
}
