import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { fileKind, typeOf } from '../../../src/media/file-kind.js'
import { requireKind, requireWholeMedia } from '../../../src/media/require-kind.js'
import { toSend } from '../../../src/media/to-send.js'
import { tempDir } from '../../support/temp-dir.js'
import { CLIP, GIF, oggOf, wavOf } from '../../support/media-files.js'
import { pngOf } from '../../support/pictures.js'

const PNG = pngOf(30, 20, [1, 2, 3])
/** The smallest picture of one gray point. */
const JPEG = Buffer.from('/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////wgALCAABAAEBAREA/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/aAAgBAQABPxA=', 'base64')
const WEBP = Buffer.from('UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA', 'base64')

t.test('fileKind: the type by the bytes, and whether all of them are there', async (t) => {
  const path = join(tempDir(t), 'file')
  const kindOf = async (bytes: Buffer) => {
    writeFileSync(path, bytes)
    return await fileKind(path)
  }
  const jpeg = Buffer.concat([JPEG, Buffer.from([0xff, 0xd9])])
  const cases: Array<[name: string, bytes: Buffer, mimetype: string]> = [
    ['png', PNG, 'image/png'], ['gif', GIF, 'image/gif'], ['jpeg', jpeg, 'image/jpeg'], ['webp', WEBP, 'image/webp'],
    ['wav', wavOf(1), 'audio/wav'], ['ogg', oggOf(3), 'audio/ogg; codecs=opus'], ['mp4', CLIP, 'video/mp4']
  ]
  for (const [name, bytes, mimetype] of cases) {
    t.strictSame(await kindOf(bytes), { mimetype, isWhole: true }, name)
    for (const part of [0.5, 0.9]) t.match(await kindOf(bytes.subarray(0, Math.floor(bytes.length * part))), { isWhole: false }, `${part} of ${name}`)
  }
  t.match(await kindOf(oggOf(0)), { isWhole: false }, 'a head without any sound')
  for (const bytes of [Buffer.from('<!doctype html><p>no sound'), Buffer.from('text'), Buffer.alloc(0), Buffer.from('RIFF1234')]) t.strictSame(await kindOf(bytes), { mimetype: undefined, isWhole: true })
})

t.test('typeOf', async (t) => {
  const box = (brand: string) => Buffer.from(`\0\0\0\x20ftyp${brand}`, 'latin1')
  const cases: Array<[Buffer, string | undefined]> = [
    [Buffer.from('ID3\x04'), 'audio/mpeg'], [Buffer.from([0xff, 0xfb, 0x90, 0x64]), 'audio/mpeg'], [Buffer.from([0xff, 0xf1, 0x50, 0x80]), 'audio/aac'], [Buffer.from('#!AMR\n'), 'audio/amr'], [Buffer.from('fLaC'), 'audio/flac'],
    [box('M4A '), 'audio/mp4'], [box('isom'), 'video/mp4'], [box('qt  '), 'video/quicktime'], [box('3gp4'), 'video/3gpp'], [box('heic'), 'image/heic'],
    [Buffer.from('OggS\0\x02\0\0\x01vorbis', 'latin1'), 'audio/ogg; codecs=vorbis'], [Buffer.from('\x1aE\xdf\xa3\x01webm A_OPUS', 'latin1'), 'audio/webm; codecs=opus'], [Buffer.from('\x1aE\xdf\xa3\x01webm V_VP9 A_OPUS', 'latin1'), 'video/webm'],
    [Buffer.from('%PDF-1.7'), 'application/pdf'], [Buffer.from('PK\x03\x04'), 'application/zip'], [Buffer.from([0xff, 0xff, 0xff, 0xff]), undefined], [Buffer.from('\x7fELF'), undefined]
  ]
  for (const [head, type] of cases) t.equal(typeOf(head), type, String(type))
})

t.test('requireKind: the bytes count, not what a file is called', async (t) => {
  const path = join(tempDir(t), 'file')
  const media = (bytes: Buffer, mimetype?: string) => {
    writeFileSync(path, bytes)
    return { path, mimetype, filename: undefined, size: bytes.length }
  }
  t.match(await requireKind('audio', media(oggOf(3), 'audio/ogg')), { mimetype: 'audio/ogg; codecs=opus' })
  t.match(await requireKind('audio', media(wavOf(1), 'audio/ogg')), { mimetype: 'audio/wav' })
  t.match(await requireKind('image', media(PNG, 'application/octet-stream')), { mimetype: 'image/png' })
  for (const [bytes, mimetype] of [[Buffer.from('text'), 'audio/ogg'], [Buffer.from('<html>'), 'text/html'], [CLIP, 'audio/mp4'], [PNG, 'audio/ogg']] as const) {
    await t.rejects(requireKind('audio', media(bytes, mimetype)), { statusCode: 400, code: 'APP_FILE_KIND_WRONG', message: 'The file is not a sound' }, mimetype)
  }
  await t.rejects(requireKind('image', media(Buffer.from('%PDF-1.4'), 'image/png')), { code: 'APP_FILE_KIND_WRONG' })
  await t.rejects(requireKind('video', media(PNG, 'video/mp4')), { code: 'APP_FILE_KIND_WRONG' })
  await t.rejects(requireKind('audio', media(oggOf(3).subarray(0, 200))), { statusCode: 400, message: /cut off/ })
  await t.rejects(requireWholeMedia(media(PNG.subarray(0, 60), 'image/png')), { code: 'APP_NOT_POSSIBLE' })
  await t.resolves(requireWholeMedia(media(Buffer.from('any'), 'application/pdf')))
})

t.test('toSend: a name with an extension that fits, and a type', async (t) => {
  const path = join(tempDir(t), 'file')
  const media = (bytes: Buffer, { mimetype, filename }: { mimetype?: string, filename?: string } = {}) => {
    writeFileSync(path, bytes)
    return { path, mimetype, filename, size: bytes.length }
  }
  const pdf = Buffer.from('%PDF-1.4')
  t.match(await toSend(media(pdf, { mimetype: 'application/pdf' }), {}), { filename: 'file.pdf', mimetype: 'application/pdf' })
  t.match(await toSend(media(pdf, { mimetype: 'application/pdf', filename: 'report' }), {}), { filename: 'report.pdf' })
  t.match(await toSend(media(pdf, { mimetype: 'application/pdf', filename: 'download.php' }), {}), { filename: 'download.pdf' })
  t.match(await toSend(media(pdf, { mimetype: 'application/pdf', filename: 'a.pdf' }), { filename: 'own' }), { filename: 'own' }, 'a name that the caller gives stays as it is')
  t.match(await toSend(media(Buffer.from('a,b')), { filename: 'table.csv' }), { filename: 'table.csv', mimetype: 'text/csv' })
  t.match(await toSend(media(Buffer.from('x')), {}), { filename: 'file', mimetype: undefined })
  t.match(await toSend(media(oggOf(3), { mimetype: 'audio/ogg; codecs=opus' }), {}), { filename: 'file.ogg' })
  await t.rejects(toSend(media(pdf, { mimetype: 'application/pdf' }), { kind: 'image' }), { code: 'APP_FILE_KIND_WRONG' })
  for (const type of ['image', 'sticker', 'video', 'audio']) await t.rejects(toSend(media(pdf), { options: { type } }), { code: 'APP_FILE_KIND_WRONG' }, type)
  t.match(await toSend(media(PNG.subarray(0, 50), { mimetype: 'image/png' }), { options: { type: 'document' } }), { filename: 'file.png' }, 'a document may be anything')
})
