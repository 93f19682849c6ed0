// Plain JavaScript, because the set-up looks for Chromium before there is a compiler.
import { accessSync, constants, readdirSync, readFileSync, statSync } from 'node:fs'
import { homedir } from 'node:os'
import path from 'node:path'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']

const PLACES = [
  ...['/usr/bin', '/usr/local/bin'].flatMap(folder => NAMES.map(name => path.join(folder, name))),
  '/usr/lib/chromium/chromium',
  '/usr/lib64/chromium-browser/chromium-browser',
  '/opt/google/chrome/chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
]

/**
 * The Chromium to run: the configured one and no other, else one on the machine, else one that puppeteer downloaded.
 * @param {string} [configured]
 * @returns {string | undefined}
 */
export function findChromium (configured) {
  if (configured) return runs(configured) ? configured : undefined
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean)
  const onPath = NAMES.flatMap(name => folders.map(folder => path.join(folder, name)))
  return [...onPath, ...PLACES].find(file => runs(file) && !isSnap(file)) ?? downloaded().find(runs)
}

/** @param {string} file */
function runs (file) {
  try {
    accessSync(file, constants.X_OK)
    return statSync(file).isFile()
  } catch {
    return false
  }
}

/**
 * A snap's Chromium may not write where the server keeps its profiles, and Ubuntu's chromium-browser only leads to it.
 * @param {string} file
 */
function isSnap (file) {
  return file.startsWith('/snap/') || (statSync(file).size < 10_000 && readFileSync(file, 'latin1').includes('/snap/bin/chromium'))
}

/** The newest first. */
function downloaded () {
  const folder = path.join(process.env.PUPPETEER_CACHE_DIR ?? path.join(homedir(), '.cache/puppeteer'), 'chrome')
  const inside = ['chrome-linux64/chrome', ...['x64', 'arm64'].map(arch => `chrome-mac-${arch}/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing`)]
  try {
    const versions = readdirSync(folder).sort((a, b) => b.localeCompare(a, 'en', { numeric: true }))
    return versions.flatMap(version => inside.map(file => path.join(folder, version, file)))
  } catch {
    return []
  }
}
