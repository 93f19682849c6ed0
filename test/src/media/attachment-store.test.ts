import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import t from 'tap'
import { FileLinks } from '../../../src/media/file-links.js'
import { AttachmentStore } from '../../../src/media/attachment-store.js'
import { tempDir } from '../../support/temp-dir.js'

const bytes = (text: string) => Readable.from([Buffer.from(text)])

t.test('files stay until they are removed', async (t) => {
  const files = new AttachmentStore(join(tempDir(t), 'kept'))
  await t.resolves(files.keepOnly([]), 'no folder yet')
  const [one, two] = [await files.save(bytes('one')), await files.save(bytes('two'))]
  t.not(one, two)
  t.equal(await files.size(one), 3)
  t.equal(await files.base64(two), 'dHdv')
  t.equal(statSync(join(files.dir, one)).mode & 0o777, 0o600, 'for the owner only')
  await files.remove([one, 'never-there'])
  t.equal(await files.size(one), undefined)
  await t.rejects(files.base64(one))
  const three = await files.save(bytes('three'))
  await files.keepOnly([three])
  t.strictSame(readdirSync(files.dir), [three])
})

t.test('a file whose bytes end too early is not there', async (t) => {
  const files = new AttachmentStore(join(tempDir(t), 'kept'))
  const broken = Readable.from((async function * () {
    yield Buffer.from('half')
    throw new Error('the page is gone')
  })())
  await t.rejects(files.save(broken), { message: 'the page is gone' })
  t.strictSame(readdirSync(files.dir), [])
})

t.test('a signed link leads to a kept file, which outlives it', async (t) => {
  const dir = tempDir(t)
  const files = new AttachmentStore(join(dir, 'kept'))
  const name = await files.save(bytes('hello'))
  const links = new FileLinks({ dir: join(dir, 'media'), keptDir: files.dir, key: 'k', ttl: 60 })
  const { stream, size } = await links.open(name, links.link(name, 'text/plain'))
  stream.destroy()
  t.equal(size, 5)
  const short = new FileLinks({ dir: join(dir, 'media'), keptDir: files.dir, key: 'k', ttl: -1 })
  await t.rejects(short.open(name, short.link(name, 'text/plain')), { code: 'APP_FILE_LINK_WRONG' })
  await short.sweep()
  t.equal(await files.size(name), 5)
})
