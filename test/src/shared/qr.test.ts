import t from 'tap'
import { qr } from '../../../src/shared/qr.js'
import { readQr } from '../../support/read-qr.js'

// As long as those of WhatsApp.
const CODE = `2@${'aB3/+'.repeat(20)},${'k1'.repeat(22)},${'k2'.repeat(22)},${'k3'.repeat(22)},1`

t.test('each picture holds the code', async t => {
  t.strictSame(readQr(await qr.png(CODE)), { text: CODE, width: 500, height: 500 })
  t.equal(readQr(Buffer.from(await qr.base64(CODE), 'base64')).text, CODE)
  const [head, data = ''] = (await qr.dataUrl(CODE)).split(',')
  t.equal(head, 'data:image/png;base64')
  t.equal(readQr(Buffer.from(data, 'base64')).text, CODE)
})

t.test('a picture that scales', async t => {
  t.match(await qr.svg(CODE), /^<svg [^>]*xmlns[^]*<\/svg>\s*$/)
})

t.test('a picture of characters', async t => {
  const lines = (await qr.text(CODE)).split('\n').filter(Boolean)
  t.ok(lines.length > 20)
  t.match(lines.join(''), /^[ ▀▄█]+$/)
  t.equal(new Set(lines.map((line) => line.length)).size, 1, 'of straight lines')
})
