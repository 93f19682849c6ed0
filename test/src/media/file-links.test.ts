import { mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import t from 'tap'
import { FileLinks } from '../../../src/media/file-links.js'
import { tempDir } from '../../support/temp-dir.js'

t.test('links of one server open at no other, and not when they have expired', async (t) => {
  const dir = join(tempDir(t), 'media')
  const links = new FileLinks({ dir, key: 'k1', ttl: 60 })
  const { name, ...query } = await links.keep(Readable.from([Buffer.from('hi')]), 'image/png')
  const { stream, size } = await links.open(name, query)
  t.equal(size, 2)
  t.equal(await text(stream), 'hi')
  const wrong = { code: 'APP_FILE_LINK_WRONG', statusCode: 403 }
  await t.rejects(new FileLinks({ dir, key: 'k2', ttl: 60 }).open(name, query), wrong, 'another key')
  await t.rejects(links.open('../x', query), wrong)
  await t.rejects(links.open(name, { ...query, signature: '' }), wrong)
  await t.rejects(links.open(name, { ...query, expires: NaN }), wrong)
  const gone = await new FileLinks({ dir, key: 'k1', ttl: -1 }).keep(Readable.from([Buffer.from('hi')]), 'a/b')
  await t.rejects(links.open(gone.name, gone), wrong, 'expired')
})

t.test('a sweep removes what has expired, and only that', async (t) => {
  const dir = join(tempDir(t), 'media')
  await t.resolves(new FileLinks({ dir, key: 'k', ttl: 60 }).sweep(), 'no folder yet')
  mkdirSync(dir)
  for (const name of ['old', 'new']) writeFileSync(join(dir, name), 'x')
  const past = Date.now() / 1000 - 100
  utimesSync(join(dir, 'old'), past, past)
  await new FileLinks({ dir, key: 'k', ttl: 60 }).sweep()
  t.strictSame(readdirSync(dir), ['new'])
})
