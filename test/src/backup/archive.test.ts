import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { openArchive } from '../../../src/backup/archive.js'
import { tempDir } from '../../support/temp-dir.js'
import { makeZip, type ZipPart } from '../../support/zip.js'

const LIMITS = { files: 50, file: 32 * 1024 * 1024, total: 48 * 1024 * 1024 }

const open = async (t: Test, zip: Buffer | ZipPart[], limits = {}) => {
  const path = join(tempDir(t), 'a.zip')
  writeFileSync(path, Array.isArray(zip) ? makeZip(zip) : zip)
  return openArchive(path, { ...LIMITS, ...limits })
}

t.test('lists the files of a good archive', async (t) => {
  const archive = await open(t, [{ name: 'a/', mode: 0o040755 }, { name: 'a/b.txt', data: 'hello' }, { name: 'c', data: 'x', stored: true }])
  t.strictSame([...archive.files.keys()], ['a/b.txt', 'c'])
  const chunks: Buffer[] = []
  for await (const chunk of await archive.files.get('a/b.txt')!.open()) chunks.push(chunk as Buffer)
  t.equal(Buffer.concat(chunks).toString(), 'hello')
  archive.close()
})

const BAD: Record<string, ZipPart[]> = {
  'a path that leads up': [{ name: 'profiles/s1/../../evil', data: 'x' }],
  'a path that leads up at once': [{ name: '../evil', data: 'x' }],
  'an absolute path': [{ name: '/etc/cron.d/evil', data: 'x' }],
  'a drive': [{ name: 'C:/evil', data: 'x' }],
  'a drive further in': [{ name: 'a/C:evil', data: 'x' }],
  'a backslash': [{ name: 'a\\..\\evil', data: 'x' }],
  'a dot': [{ name: 'a/./b', data: 'x' }],
  'an empty part': [{ name: 'a//b', data: 'x' }],
  'a null byte': [{ name: 'a\0b', data: 'x' }],
  'a line break': [{ name: 'a\nb', data: 'x' }],
  'a link': [{ name: 'a', data: '/etc/passwd', mode: 0o120777 }],
  'a link to a folder': [{ name: 'a', data: '/etc', mode: 0o120777 }, { name: 'a/passwd', data: 'x' }],
  'a device': [{ name: 'a', mode: 0o020666 }],
  'the same name twice': [{ name: 'a', data: '1' }, { name: 'a', data: '2' }],
  'a file and a folder of one name': [{ name: 'a', data: '1' }, { name: 'a/b', data: '2' }],
  'an encrypted file': [{ name: 'a', data: 'x', encrypted: true }],
  'a file that is too large': [{ name: 'a', data: 'x', claimed: 33 * 1024 * 1024 }],
  'a bomb': [{ name: 'a', data: Buffer.alloc(20 * 1024 * 1024) }],
  'a bomb of many files': Array.from({ length: 20 }, (_, index) => ({ name: `a${index}`, data: Buffer.alloc(1024 * 1024) })),
  'more in all than may be': [1, 2].map((n) => ({ name: `a${n}`, data: 'x'.repeat(200_000), stored: true, claimed: 200_000 })),
  'too many files': Array.from({ length: 51 }, (_, index) => ({ name: `a${index}` }))
}

for (const [what, parts] of Object.entries(BAD)) {
  t.test(`refuses ${what}`, async (t) => {
    await t.rejects(open(t, parts, what.startsWith('more') ? { total: 300_000 } : {}), { code: 'APP_ARCHIVE_INVALID', statusCode: 400 })
  })
}

t.test('refuses what is no zip', async (t) => {
  await t.rejects(open(t, Buffer.from('not a zip')), { code: 'APP_ARCHIVE_INVALID' })
  await t.rejects(open(t, makeZip([{ name: 'a', data: 'hello' }]).subarray(0, -30)), { code: 'APP_ARCHIVE_INVALID' })
})
