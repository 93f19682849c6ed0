import { isSessionName } from '../../schemas/common.js'
import { ArchiveInvalid } from '../errors.js'
import { isExcluded } from '../shared/login-files.js'
import type { Archive, ArchiveFile } from './archive.js'
import type { Contents, SavedSession } from './archive-contents.js'
import { usableOptions } from './options.js'
import { readJson } from './read-json.js'

const TOKENS = 'tokens'
const PROFILES = 'userDataDir'
const TOKEN_FILE = /^(.+)\.data\.json$/
const MAX_TOKEN_FILE = 1024 * 1024
/** Does this archive look like one of wppconnect-server: tokens/<session>.data.json and userDataDir/<session>/…? */
export function isForeign (archive: Archive): boolean {
  const tops = [...archive.files.keys()].map((path) => path.split('/')[0])
  return tops.length > 0 && tops.every((top) => top === TOKENS || top === PROFILES)
}

/**
 * Reads an archive that wppconnect-server made. Its start-all followed a restore, so all its sessions are meant to be
 * up.
 */
export async function readForeign (archive: Archive): Promise<Contents> {
  const sessions = new Map<string, SavedSession>()
  const session = (name: string): SavedSession => {
    if (!isSessionName(name)) throw new ArchiveInvalid(`the session "${name}" has an invalid name`)
    const known = sessions.get(name) ?? { name, options: {}, desired: 'up', generation: 0 }
    sessions.set(name, known)
    return known
  }
  const files: Contents['files'] = []
  for (const file of archive.files.values()) {
    const [top, owner = '', ...rest] = file.path.split('/')
    const name = rest.join('/')
    const token = TOKEN_FILE.exec(owner)?.[1]
    if (top === TOKENS && name === '' && token !== undefined) session(token).options = await optionsIn(file)
    if (top === PROFILES && name !== '' && !isExcluded(name)) {
      files.push({ session: session(owner).name, name, from: file })
    }
  }
  if (sessions.size === 0) throw new ArchiveInvalid('it has no session')
  return { sessions: [...sessions.values()], files }
}

async function optionsIn (file: ArchiveFile): Promise<SavedSession['options']> {
  const { config, webhook } = ((await readJson(file, MAX_TOKEN_FILE)) ?? {}) as { config?: unknown, webhook?: unknown }
  return usableOptions({ ...(webhook != null && { webhook }), ...parsed(config) })
}

/** Some of wppconnect-server's stores keep the configuration as a text. */
function parsed (config: unknown): object {
  if (typeof config !== 'string') return Object(config) as object
  try {
    return Object(JSON.parse(config)) as object
  } catch {
    return {}
  }
}
