import { fileKind } from './file-kind.js'

const IMAGES = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/webp'])

/** The type of an image by its bytes, whatever it is called; undefined where it is none that WhatsApp takes. */
export async function imageType (path: string): Promise<string | undefined> {
  const { mimetype } = await fileKind(path)
  return mimetype !== undefined && IMAGES.has(mimetype) ? mimetype : undefined
}
