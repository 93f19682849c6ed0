import { readFile } from 'node:fs/promises'
import { PictureUnsupported } from '../errors.js'
import { fileKind } from './file-kind.js'
import { requireWhole } from './require-kind.js'

const KINDS = new Set(['image/png', 'image/jpeg', 'image/webp'])

/**
 * A picture as a data URI. Its type is that of its bytes, whatever the caller calls it.
 * @throws {PictureUnsupported} where it is no PNG, JPEG or WebP
 * @throws {OperationRejected} where its end is missing
 */
export async function pictureUri (path: string): Promise<string> {
  const found = await fileKind(path)
  const { mimetype } = found
  if (mimetype === undefined || !KINDS.has(mimetype)) throw new PictureUnsupported()
  requireWhole(found, 'take the picture')
  return `data:${mimetype};base64,${await readFile(path, 'base64')}`
}
