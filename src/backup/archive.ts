import type { Readable } from 'node:stream'
import { openPromise, type Entry, type ZipFile } from 'yauzl'
import { ArchiveInvalid } from '../errors.js'

export interface ArchiveFile { path: string, size: number, crc32: number, open: () => Promise<Readable> }

export interface Archive {
  files: Map<string, ArchiveFile>
  close: () => void
}

export interface ArchiveLimits {
  /** How many files it may hold. */
  files: number
  /** Bytes that one file may unpack to. */
  file: number
  /** Bytes that all files may unpack to. */
  total: number
}

/** No browser profile packs better than this; below the size, a file of zeros may. */
const RATIO = { times: 200, from: 16 * 1024 * 1024 }

const TYPE = 0o170000
const TYPES = { none: 0, folder: 0o040000, file: 0o100000 }

/**
 * Opens a zip whose list of contents is checked to the last entry; none of its files is unpacked for that.
 * @throws {ArchiveInvalid} with what is wrong
 */
export async function openArchive (path: string, limits: ArchiveLimits): Promise<Archive> {
  const zip = await openPromise(path, { autoClose: false, strictFileNames: true }).catch(refuse)
  try {
    if (zip.entryCount > limits.files) throw new ArchiveInvalid(`it has more than ${limits.files} files`)
    const files = await readEntries(zip, limits)
    checkTree(files)
    return { files, close: () => zip.close() }
  } catch (error) {
    zip.close()
    return refuse(error)
  }
}

function refuse (error: unknown): never {
  if (error instanceof ArchiveInvalid) throw error
  throw new ArchiveInvalid(error instanceof Error ? error.message : String(error))
}

async function readEntries (zip: ZipFile, limits: ArchiveLimits): Promise<Map<string, ArchiveFile>> {
  const files = new Map<string, ArchiveFile>()
  const names = new Set<string>()
  let total = 0
  for await (const entry of zip.eachEntry()) {
    const name = checkName(entry.fileName)
    if (names.has(name)) throw new ArchiveInvalid(`it has "${name}" twice`)
    names.add(name)
    if (isFolder(entry)) continue
    checkFile(entry, limits)
    total += entry.uncompressedSize
    if (total > limits.total) throw new ArchiveInvalid(`it unpacks to more than ${limits.total} bytes`)
    if (total > RATIO.from && total > zip.fileSize * RATIO.times) {
      throw new ArchiveInvalid('it unpacks to far more than its size')
    }
    const { uncompressedSize: size, crc32 } = entry
    files.set(name, { path: name, size, crc32, open: () => zip.openReadStreamPromise(entry) })
  }
  return files
}

/** yauzl has refused absolute names, drives, backslashes and `..` before this; here goes what it lets pass. */
function checkName (given: string): string {
  const name = given.endsWith('/') ? given.slice(0, -1) : given
  const parts = name.split('/')
  // eslint-disable-next-line no-control-regex
  if (name.length > 1024 || /[\0-\x1f:]/.test(name) || parts.some((part) => part === '' || part === '.' || part === '..' || part.length > 255)) {
    throw new ArchiveInvalid(`it has a file name that can't be used: ${JSON.stringify(name.slice(0, 100))}`)
  }
  return name
}

function isFolder ({ fileName, externalFileAttributes }: Entry): boolean {
  const type = (externalFileAttributes >>> 16) & TYPE
  if (!Object.values(TYPES).includes(type)) throw new ArchiveInvalid(`"${fileName}" is a link or a device`)
  return fileName.endsWith('/')
}

function checkFile (entry: Entry, limits: ArchiveLimits): void {
  const { fileName, uncompressedSize, compressedSize } = entry
  if (entry.isEncrypted() || !entry.canDecodeFileData()) {
    throw new ArchiveInvalid(`"${fileName}" is encrypted or packed in a way that is not known`)
  }
  if (uncompressedSize > limits.file) {
    throw new ArchiveInvalid(`"${fileName}" unpacks to more than ${limits.file} bytes`)
  }
  if (uncompressedSize > RATIO.from && uncompressedSize > compressedSize * RATIO.times) {
    throw new ArchiveInvalid(`"${fileName}" unpacks to far more than its size`)
  }
}

/** No name may be a file and a folder at once. */
function checkTree (files: Map<string, ArchiveFile>): void {
  for (const name of files.keys()) {
    for (let end = name.lastIndexOf('/'); end !== -1; end = name.lastIndexOf('/', end - 1)) {
      if (files.has(name.slice(0, end))) throw new ArchiveInvalid(`"${name.slice(0, end)}" is a file and a folder`)
    }
  }
}
