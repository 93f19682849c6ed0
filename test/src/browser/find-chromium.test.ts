import { chmodSync, readdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import t, { type Test } from 'tap'
import { findChromium, findHeadlessShell } from '../../../src/browser/find-chromium.js'

/** A machine with these programs in the folders of its PATH and elsewhere, and nothing else. */
function machine (t: Test, files: Parameters<Test['testdir']>[0]): string {
  const root = t.testdir(files)
  const kept = { PATH: process.env.PATH, PUPPETEER_CACHE_DIR: process.env.PUPPETEER_CACHE_DIR }
  process.env.PATH = [join(root, 'first'), join(root, 'second')].join(delimiter)
  process.env.PUPPETEER_CACHE_DIR = join(root, 'cache')
  t.teardown(() => {
    for (const [name, value] of Object.entries(kept)) {
      if (value === undefined) delete process.env[name]
      else process.env[name] = value
    }
  })
  for (const file of readdirSync(root, { recursive: true, withFileTypes: true })) if (file.isFile()) chmodSync(join(file.parentPath, file.name), 0o755)
  return root
}

const PROGRAM = '#!/bin/sh'

t.test('the configured one and no other', async t => {
  const root = machine(t, { first: { 'chromium-headless-shell': PROGRAM, mine: PROGRAM } })
  t.equal(findChromium(join(root, 'first/mine'), root), join(root, 'first/mine'))
  t.equal(findChromium(join(root, 'none'), root), undefined)
  t.equal(findChromium(root, root), undefined, 'a folder is no program')
  chmodSync(join(root, 'first/mine'), 0o644)
  t.equal(findChromium(join(root, 'first/mine'), root), undefined, 'nor is a file that cannot be run')
  t.equal(findChromium('', root), join(root, 'first/chromium-headless-shell'), 'an empty setting is none')
})

t.test('a headless shell goes before a Chromium, wherever they are', async t => {
  const chromium = { first: { chromium: PROGRAM }, usr: { bin: { chromium: PROGRAM } } }
  const places = {
    'second/chromium-headless-shell': { second: { 'chromium-headless-shell': PROGRAM } },
    'second/chrome-headless-shell': { second: { 'chrome-headless-shell': PROGRAM } },
    'usr/lib/chromium/chromium-headless-shell': { second: { 'chromium-headless-shell': PROGRAM }, usr: { lib: { chromium: { 'chromium-headless-shell': PROGRAM } } } },
    'usr/lib64/chromium-browser/headless_shell': { usr: { lib64: { 'chromium-browser': { headless_shell: PROGRAM } } } },
    'cache/chrome-headless-shell/linux-156.0.1/chrome-headless-shell-linux64/chrome-headless-shell': {
      cache: { 'chrome-headless-shell': { 'linux-156.0.1': { 'chrome-headless-shell-linux64': { 'chrome-headless-shell': PROGRAM } } } }
    }
  }
  for (const [place, files] of Object.entries(places)) {
    await t.test(place, async t => {
      const root = machine(t, { ...chromium, ...files })
      t.equal(findChromium(undefined, root), join(root, place))
      t.equal(findHeadlessShell(root), join(root, place))
    })
  }
})

t.test('without a headless shell it is a Chromium', async t => {
  const root = machine(t, { first: { 'google-chrome': PROGRAM }, second: { chromium: PROGRAM } })
  t.equal(findChromium(undefined, root), join(root, 'second/chromium'), 'the first name of the list that is on the PATH')
  t.equal(findHeadlessShell(root), undefined)
})

t.test('puppeteer has downloaded it: the newest', async t => {
  const version = () => ({ 'chrome-linux64': { chrome: PROGRAM } })
  const root = machine(t, { cache: { chrome: { 'linux-99.0.1': version(), 'linux-156.0.9': version(), 'linux-156.0.10': version() } } })
  t.equal(findChromium(undefined, root), join(root, 'cache/chrome/linux-156.0.10/chrome-linux64/chrome'))
})

t.test('there is none', async t => {
  t.equal(findChromium(undefined, machine(t, {})), undefined)
})

t.test('a launcher of the snap is passed over', async t => {
  const root = machine(t, { first: { chromium: '#!/bin/sh\nexec /snap/bin/chromium "$@"', 'google-chrome': PROGRAM } })
  t.equal(findChromium(undefined, root), join(root, 'first/google-chrome'))
})
