import { execFileSync } from 'node:child_process'
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { openUnder } from '../../../src/media/local-file.js'
import { tempDir } from '../../support/temp-dir.js'

t.test('files under the folder, and no other', async (t) => {
  const base = tempDir(t)
  const root = join(base, 'files')
  mkdirSync(join(root, 'sub'), { recursive: true })
  mkdirSync(join(base, 'files-not'))
  for (const path of ['files/a.txt', 'files/sub/b.txt', 'secret.txt', 'files-not/c.txt']) writeFileSync(join(base, path), path)
  symlinkSync('../secret.txt', join(root, 'link.txt'))
  symlinkSync('a.txt', join(root, 'inner.txt'))
  symlinkSync('..', join(root, 'up'))
  execFileSync('mkfifo', [join(root, 'pipe')])

  for (const [path, content] of Object.entries({ 'a.txt': 'files/a.txt', './sub/../sub/b.txt': 'files/sub/b.txt', [join(root, 'a.txt')]: 'files/a.txt', 'inner.txt': 'files/a.txt' })) {
    const file = await openUnder(root, path)
    t.equal(await file?.readFile('utf8'), content, path)
    await file?.close()
  }
  const others = ['../secret.txt', 'sub/../../secret.txt', join(base, 'secret.txt'), 'link.txt', 'up/secret.txt', '../files-not/c.txt', join(base, 'files-not/c.txt'),
    '/etc/passwd', '/proc/self/environ', 'none.txt', 'sub', '.', '', 'pipe', 'a.txt\0.png', '%2e%2e/secret.txt', '..\\secret.txt']
  for (const path of others) t.equal(await openUnder(root, path), undefined, JSON.stringify(path))
  t.equal(await openUnder(join(base, 'gone'), 'a.txt'), undefined, 'a folder that is not there')
})
