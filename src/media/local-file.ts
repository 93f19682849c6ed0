import { constants } from 'node:fs'
import { open, realpath, type FileHandle } from 'node:fs/promises'
import { resolve, sep } from 'node:path'

/**
 * Opens a regular file that really lies under `root`, however it is written; undefined for any other.
 * The caller closes it.
 */
export async function openUnder (root: string, written: string): Promise<FileHandle | undefined> {
  try {
    const folder = await realpath(root)
    const path = await realpath(resolve(folder, written))
    if (!path.startsWith(folder.endsWith(sep) ? folder : folder + sep)) return undefined
    // The path has no links left: one that appears now was put there meanwhile.
    const file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK)
    if ((await file.stat()).isFile()) return file
    await file.close()
    return undefined
  } catch {
    return undefined
  }
}
