import { open } from 'node:fs/promises'

const MARKS: readonly (readonly [type: string, offset: number, mark: string])[] = [
  ['image/png', 0, '\x89PNG\r\n\x1a\n'],
  ['image/jpeg', 0, '\xff\xd8\xff'],
  ['image/gif', 0, 'GIF8'],
  ['image/webp', 8, 'WEBP']
]

/** The type of an image by its first bytes, whatever it is called; undefined where it is none that we know. */
export async function imageType (path: string): Promise<string | undefined> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(12), 0, 12, 0)
    const text = buffer.subarray(0, bytesRead).toString('latin1')
    return MARKS.find(([, offset, mark]) => text.startsWith(mark, offset))?.[0]
  } finally {
    await file.close()
  }
}
