import { chmodSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import t, { type Test } from 'tap'
import { findChromium } from '../../../src/browser/find-chromium.js'

/** A folder with these programs, first on the PATH. */
function onPath (t: Test, programs: Record<string, string>): string {
  const folder = t.testdir(programs)
  for (const name of Object.keys(programs)) chmodSync(join(folder, name), 0o755)
  const path = process.env.PATH
  process.env.PATH = [folder, path].join(delimiter)
  t.teardown(() => { process.env.PATH = path })
  return folder
}

t.test('the configured one and no other', async t => {
  const folder = onPath(t, { chromium: '#!/bin/sh', mine: '#!/bin/sh' })
  t.equal(findChromium(join(folder, 'mine')), join(folder, 'mine'))
  t.equal(findChromium(join(folder, 'none')), undefined)
  t.equal(findChromium(folder), undefined, 'a folder is no program')
  chmodSync(join(folder, 'mine'), 0o644)
  t.equal(findChromium(join(folder, 'mine')), undefined, 'nor is a file that cannot be run')
})

t.test('else the first name of the list that is on the PATH', async t => {
  const folder = onPath(t, { 'google-chrome': '#!/bin/sh', chromium: '#!/bin/sh' })
  t.equal(findChromium(), join(folder, 'chromium'))
  t.equal(findChromium(''), join(folder, 'chromium'), 'an empty setting is none')
})

t.test('a launcher of the snap is passed over', async t => {
  const folder = onPath(t, { chromium: '#!/bin/sh\nexec /snap/bin/chromium "$@"' })
  t.not(findChromium(), join(folder, 'chromium'))
})
