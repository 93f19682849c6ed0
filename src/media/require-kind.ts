import { UnsupportedFileType, OperationRejected } from '../errors.js'
import { fileKind, type FileKind } from './file-kind.js'
import type { Media } from './resolver.js'

export type Kind = 'image' | 'video' | 'audio'

const NAMES: Readonly<Record<Kind, string>> = {
  image: 'an image (PNG, JPEG, WebP or GIF)',
  video: 'a video',
  audio: 'a sound'
}

const IMAGES = /^image\/(?:png|jpeg|webp|gif)$/

/** Whether a file of this type is of a kind that WhatsApp shows as such. */
export const isKind = (kind: Kind, mimetype: string): boolean =>
  (kind === 'image' ? IMAGES : new RegExp(`^${kind}/`)).test(mimetype)

/**
 * The file with the type of its bytes, whatever its name.
 * @throws {UnsupportedFileType} where it is of another kind
 * @throws {OperationRejected} where its end is missing
 */
export async function requireKind<M extends Pick<Media, 'path' | 'mimetype'>> (
  kind: Kind,
  media: M
): Promise<M & { mimetype: string }> {
  const found = await fileKind(media.path)
  const { mimetype } = found
  if (mimetype === undefined || !isKind(kind, mimetype)) throw new UnsupportedFileType(NAMES[kind])
  requireWhole(found)
  return { ...media, mimetype }
}

/** What is shown as a picture, a video or a sound must be there to its end. @throws {OperationRejected} */
export async function requireWholeMedia ({ path, mimetype }: Pick<Media, 'path' | 'mimetype'>): Promise<void> {
  const found = await fileKind(path)
  const shown = mimetype ?? found.mimetype ?? ''
  if (/^(?:image|video|audio)\//.test(shown) && /^(?:image|video|audio)\//.test(found.mimetype ?? '')) {
    requireWhole(found)
  }
}

/** @throws {OperationRejected} where the end of the file is missing */
export function requireWhole ({ isWhole }: FileKind, what = 'take the file'): void {
  if (!isWhole) throw new OperationRejected(what, 'it is cut off: its end is missing')
}
