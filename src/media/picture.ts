import { readFile } from 'node:fs/promises'
import { PictureUnsupported } from '../errors.js'

const KINDS: readonly (readonly [type: string, offset: number, mark: string])[] = [
  ['image/png', 0, '\x89PNG'],
  ['image/jpeg', 0, '\xFF\xD8\xFF'],
  ['image/webp', 8, 'WEBP']
]

/**
 * A picture as a data URI. Its type is told by its bytes, whatever the caller calls it.
 * @throws {PictureUnsupported} where it is no PNG, JPEG or WebP
 */
export async function pictureUri (path: string): Promise<string> {
  const bytes = await readFile(path)
  const known = KINDS.find(([, offset, mark]) => bytes.toString('latin1', offset, offset + mark.length) === mark)
  if (!known) throw new PictureUnsupported()
  return `data:${known[0]};base64,${bytes.toString('base64')}`
}
