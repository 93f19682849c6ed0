import { randomBytes } from 'node:crypto'
import t from 'tap'
import { readBase64 } from '../../../src/media/base64.js'

const bytesOf = (text: string) => {
  const encoded = readBase64(text)
  return encoded && { ...encoded, chunks: Buffer.concat([...encoded.chunks]) }
}

t.test('data URIs and bare base64', async (t) => {
  t.strictSame(bytesOf('data:image/png;base64,aGk='), { mimetype: 'image/png', filename: undefined, chunks: Buffer.from('hi'), size: 2 })
  t.strictSame(bytesOf('data:audio/ogg; codecs=opus;base64,aGk='), { mimetype: 'audio/ogg; codecs=opus', filename: undefined, chunks: Buffer.from('hi'), size: 2 })
  t.strictSame(bytesOf('data:;base64,aGk='), { mimetype: undefined, filename: undefined, chunks: Buffer.from('hi'), size: 2 })
  t.strictSame(bytesOf('data:image/gif;base64,aGk'), { mimetype: 'image/gif', filename: undefined, chunks: Buffer.from('hi'), size: 2 })
  t.strictSame(bytesOf('aG\r\nk='), { mimetype: undefined, filename: undefined, chunks: Buffer.from('hi'), size: 2 })
  t.match(bytesOf('data:application/pdf;name=plan%20b.pdf;base64,aGk='), { filename: 'plan b.pdf' })
  t.match(bytesOf('data:application/pdf;filename="plan.pdf";base64,aGk='), { filename: 'plan.pdf' })
  t.strictSame(bytesOf('_-8='), { mimetype: undefined, filename: undefined, chunks: Buffer.from([0xff, 0xef]), size: 2 })
})

t.test('bytes of any length, in pieces', async (t) => {
  for (const length of [1, 2, 3, 786431, 786432, 786433, 2_000_000]) {
    const bytes = randomBytes(length)
    const read = bytesOf(bytes.toString('base64'))
    t.ok(read?.chunks.equals(bytes), `${length} bytes`)
    t.equal(read?.size, length)
  }
})

t.test('neither', async (t) => {
  for (const text of ['', '=', '====', 'data:', 'data:image/png;base64,', 'data:image/png,hi', 'data:text/plain;base64,h i!', 'aGk', '/etc/passwd', '/etc/passwd\0', '../../x', 'file:///etc/passwd', 'aGk=aGk=', 'ä']) {
    t.equal(readBase64(text), undefined, JSON.stringify(text))
  }
})
