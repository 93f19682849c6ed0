import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import t from 'tap'
import { removeCaches } from '../../../src/browser/profile-caches.js'
import { tempDir } from '../../support/temp-dir.js'

t.test('caches that nothing bounds go, and the login stays', async (t) => {
  const dir = tempDir(t)
  const files = ['GrShaderCache/a', 'Default/GPUCache/a', 'Default/Cache/a', 'Default/IndexedDB/a', 'Local State']
  for (const file of files) {
    mkdirSync(dirname(join(dir, file)), { recursive: true })
    writeFileSync(join(dir, file), 'x')
  }
  await removeCaches(dir)
  t.strictSame(files.filter((file) => existsSync(join(dir, file))), files.slice(2))
  await removeCaches(join(dir, 'nobody'))
})
