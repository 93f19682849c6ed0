import type { MessageData, StoredEvent } from '../../schemas/events/events.js'
import { payloadOf, type Payload } from './payload.js'

export interface FileAccess {
  /** In bytes; undefined where there is no such file. */
  size: (file: string) => Promise<number | undefined>
  base64: (file: string) => Promise<string>
  /** A signed link to a file of this type and name. */
  link: (file: string, mimetype: string, filename: string | undefined) => string
  /** Whether the file of an event stands in its body. */
  inBody: (event: StoredEvent, size: number) => boolean
}

/** What subscribers are given of an event, with the file of its message: read and signed when it goes out. */
export async function payloadWithFile (
  event: StoredEvent,
  { size, base64, link, inBody }: FileAccess
): Promise<Payload> {
  const payload = payloadOf(event)
  if (event.file === undefined) return payload
  try {
    const bytes = await size(event.file)
    if (bytes === undefined) return Object.assign(payload, { mediaError: 'the file has expired' })
    if (inBody(event, bytes)) return Object.assign(payload, { body: await base64(event.file) })
    const { mimetype, filename } = event.data as MessageData & { filename?: string }
    return Object.assign(payload, {
      fileUrl: link(event.file, mimetype ?? '', typeof filename === 'string' ? filename : undefined)
    })
  } catch (error) {
    return Object.assign(payload, {
      mediaError: `the file cannot be read: ${(error as NodeJS.ErrnoException).code ?? /^\w+/.exec((error as Error).message)?.[0] ?? 'unknown'}`
    })
  }
}
