import { Value } from '@sinclair/typebox/value'
import { BackupManifestSchema, type BackupManifest } from '../../schemas/backup.js'
import { ArchiveInvalid } from '../errors.js'
import { isExcluded } from '../shared/login-files.js'
import type { Archive } from './archive.js'
import type { Contents, SavedFile } from './archive-contents.js'
import { MANIFEST, PROFILES } from './layout.js'
import { usableOptions } from './options.js'
import { readJson } from './read-json.js'

const MAX_MANIFEST = 32 * 1024 * 1024

/** Reads an archive that this server made: its files must be those of its manifest, no more and no less. */
export async function readOwn (archive: Archive): Promise<Contents> {
  const manifest = await readManifest(archive)
  const sessions = manifest.sessions.map(({ options, ...session }) => ({ ...session, options: usableOptions(options) }))
  const names = new Set(sessions.map(({ name }) => name))
  if (names.size !== sessions.length) throw new ArchiveInvalid('its manifest names a session twice')
  const files = manifest.files.map((listed): SavedFile => {
    const from = archive.files.get(listed.path)
    if (from?.size !== listed.size) throw new ArchiveInvalid(`"${listed.path}" is not as its manifest says`)
    const [folder, session = '', ...rest] = listed.path.split('/')
    const name = rest.join('/')
    if (folder !== PROFILES || !names.has(session) || name === '' || isExcluded(name)) {
      throw new ArchiveInvalid(`"${listed.path}" is no part of a backup`)
    }
    return { session, name, from, sha256: listed.sha256 }
  })
  const known = new Set(files.map(({ from }) => from.path)).add(MANIFEST)
  if (known.size !== files.length + 1) throw new ArchiveInvalid('its manifest names a file twice')
  const unknown = [...archive.files.keys()].find((path) => !known.has(path))
  if (unknown !== undefined) throw new ArchiveInvalid(`"${unknown}" is not in its manifest`)
  return { sessions, files }
}

async function readManifest (archive: Archive): Promise<BackupManifest> {
  const manifest = await readJson(archive.files.get(MANIFEST)!, MAX_MANIFEST)
  if (Value.Check(BackupManifestSchema, manifest)) return manifest
  const fault = Value.Errors(BackupManifestSchema, manifest).First()
  throw new ArchiveInvalid(`its ${MANIFEST} is not one of a backup: ${fault?.path} ${fault?.message}`)
}
