import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { fileKind } from '../../../src/media/file-kind.js'
import { isKind } from '../../../src/media/require-kind.js'
import { tempDir } from '../../support/temp-dir.js'
import { CLIP, GIF } from '../../support/media-files.js'
import { pngOf } from '../../support/pictures.js'

t.test('the type of an image by its bytes', async (t) => {
  const path = join(tempDir(t), 'file.png')
  const cases: Array<[Buffer, string | undefined]> = [
    [pngOf(2, 2, [1, 2, 3]), 'image/png'], [GIF, 'image/gif'], [Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 0]), 'image/jpeg'], [Buffer.from('RIFF\x01\x02\x03\x04WEBPVP8 ', 'latin1'), 'image/webp'],
    [CLIP, undefined], [Buffer.from('<svg/>'), undefined], [Buffer.alloc(0), undefined], [Buffer.from('RIFF1234WAVE'), undefined], [Buffer.from('GIF'), undefined]
  ]
  for (const [bytes, type] of cases) {
    writeFileSync(path, bytes)
    const { mimetype } = await fileKind(path)
    t.equal(mimetype !== undefined && isKind('image', mimetype) ? mimetype : undefined, type)
  }
})
