import { randomBytes } from 'node:crypto'
import t from 'tap'
import { decryptMedia, encryptMedia } from '../../sandbox/cloud/media.js'

t.test('a file is read with its own key, as its own kind, and not when it was changed', async (t) => {
  for (const length of [1, 15, 16, 17, 5000]) {
    const bytes = randomBytes(length)
    const { bytes: sealed, ...part } = encryptMedia(bytes, 'imageMessage', randomBytes(32))
    t.ok(decryptMedia(sealed, part, 'imageMessage').equals(bytes), `${length} bytes`)
    t.equal(part.fileLength, length)
    t.notOk(sealed.includes(bytes) && length > 15)
    t.throws(() => decryptMedia(sealed, part, 'documentMessage'))
    t.throws(() => decryptMedia(sealed, { mediaKey: randomBytes(32).toString('base64') }, 'imageMessage'))
    sealed[0] = (sealed[0] as number) ^ 1
    t.throws(() => decryptMedia(sealed, part, 'imageMessage'), /changed/)
  }
})
