import { completeName, typeOfName } from './file-name.js'
import { requireKind, requireWholeMedia, type Kind } from './require-kind.js'
import type { Media } from './resolver.js'

/** What wa-js's options say of the file. */
export interface FileChoices { type?: string, mimetype?: string, filename?: string, isPtt?: boolean }

export interface FileNeeds {
  /** The kind that the route names. */
  kind?: Kind | undefined
  filename?: string | undefined
  options?: FileChoices | undefined
}

/** The kinds that `options.type` names. */
const KINDS: Readonly<Record<string, Kind>> = { image: 'image', sticker: 'image', video: 'video', audio: 'audio' }

/**
 * A file as it goes out: with a name, which has an extension that fits, and a type.
 * @throws {UnsupportedFileType} where it is not of the kind that is asked for
 * @throws {OperationRejected} where its end is missing
 */
export async function toSend (
  media: Media,
  { kind, filename, options = {} }: FileNeeds
): Promise<Media & { filename: string }> {
  const name = options.filename || filename || undefined
  const wanted = options.type === 'document' ? kind : KINDS[options.type ?? ''] ?? kind
  const typed = wanted ? await requireKind(wanted, media) : media
  const mimetype = options.mimetype ?? typed.mimetype ?? (name === undefined ? undefined : typeOfName(name))
  if (!wanted && options.type !== 'document') await requireWholeMedia({ path: media.path, mimetype })
  return { ...typed, mimetype, filename: name ?? completeName(media.filename, mimetype, 'file') }
}
