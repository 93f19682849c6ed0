import { readFile } from 'node:fs/promises'
import { PictureUnsupported } from '../errors.js'
import { imageType } from './image-type.js'

const KINDS = new Set(['image/png', 'image/jpeg', 'image/webp'])

/**
 * A picture as a data URI. Its type is told by its bytes, whatever the caller calls it.
 * @throws {PictureUnsupported} where it is no PNG, JPEG or WebP
 */
export async function pictureUri (path: string): Promise<string> {
  const type = await imageType(path)
  if (type === undefined || !KINDS.has(type)) throw new PictureUnsupported()
  return `data:${type};base64,${await readFile(path, 'base64')}`
}
