import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { join, posix } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { loginFiles } from '../shared/login-files.js'
import { PROFILES } from './layout.js'

export interface ProfileFile {
  /** Name in the archive: profiles/<session>/…. */
  path: string
  /** Where it lies. */
  file: string
  size: number
  sha256: string
}

/** The files of a session's browser profile that make its login, with their digests. The browser must be closed. */
export async function profileFiles (dataDir: string, session: string): Promise<ProfileFile[]> {
  const root = join(dataDir, PROFILES, session)
  const found: ProfileFile[] = []
  for (const name of await loginFiles(root)) {
    const file = join(root, name)
    found.push({ path: posix.join(PROFILES, session, name), file, ...await digest(file) })
  }
  return found
}

async function digest (file: string): Promise<{ size: number, sha256: string }> {
  const hash = createHash('sha256')
  let size = 0
  await pipeline(createReadStream(file), async (chunks) => {
    for await (const chunk of chunks as AsyncIterable<Buffer>) {
      hash.update(chunk)
      size += chunk.length
    }
  })
  return { size, sha256: hash.digest('hex') }
}
