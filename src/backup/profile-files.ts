import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join, posix } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { isExcluded, PROFILES } from './layout.js'

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
  for (const name of await namesIn(root)) {
    const file = join(root, name)
    found.push({ path: posix.join(PROFILES, session, name), file, ...await digest(file) })
  }
  return found
}

/** Plain files only: a profile has links and sockets too, which mean nothing elsewhere. */
async function namesIn (root: string, folder = ''): Promise<string[]> {
  const entries = await readdir(join(root, folder), { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    // A session that never opened a browser has no profile.
    if (error.code === 'ENOENT' && folder === '') return []
    throw error
  })
  const names: string[] = []
  for (const entry of entries) {
    const name = posix.join(folder, entry.name)
    if (isExcluded(name)) continue
    if (entry.isDirectory()) names.push(...await namesIn(root, name))
    else if (entry.isFile()) names.push(name)
  }
  return names
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
