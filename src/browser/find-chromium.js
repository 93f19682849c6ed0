// Plain JavaScript, because the set-up looks for Chromium before there is a compiler.
import { accessSync, constants, readdirSync, readFileSync, statSync } from 'node:fs'
import { homedir } from 'node:os'
import path from 'node:path'

/** Chromium's headless shell draws no windows: it takes half the memory of a whole Chromium, and starts sooner. */
const HEADLESS_SHELL = {
  names: ['chromium-headless-shell', 'chrome-headless-shell'],
  // Before those on the PATH: Debian's there is a script, which would stay as one process more.
  first: ['/usr/lib/chromium/chromium-headless-shell'],
  places: ['/usr/lib64/chromium-browser/headless_shell'],
  downloads: 'chrome-headless-shell',
  downloaded: ['linux64', 'mac-arm64', 'mac-x64'].map(system => `chrome-headless-shell-${system}/chrome-headless-shell`)
}

const WHOLE = {
  names: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'],
  first: [],
  places: [
    '/usr/lib/chromium/chromium',
    '/usr/lib64/chromium-browser/chromium-browser',
    '/opt/google/chrome/chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
  ],
  downloads: 'chrome',
  downloaded: [
    'chrome-linux64/chrome',
    ...['x64', 'arm64'].map(arch => `chrome-mac-${arch}/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing`)
  ]
}

/**
 * The browser to run: the configured one and no other, else a headless shell, else a Chromium. Of each kind one on the
 * machine, else one that puppeteer downloaded.
 * @param {string} [configured]
 * @param {string} [root] folder that stands for the root of the machine's files
 * @returns {string | undefined}
 */
export function findChromium (configured, root) {
  if (configured) return runs(configured) ? configured : undefined
  return findHeadlessShell(root) ?? find(WHOLE, root)
}

/**
 * A headless shell that nobody has configured.
 * @param {string} [root]
 * @returns {string | undefined}
 */
export function findHeadlessShell (root) {
  return find(HEADLESS_SHELL, root)
}

/**
 * By the name of its program.
 * @param {string} file
 */
export const isHeadlessShell = file => /headless[-_]shell/.test(path.basename(file))

/**
 * @param {typeof HEADLESS_SHELL} kind
 * @param {string} [root]
 */
function find ({ names, first, places, downloads, downloaded }, root = '/') {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean)
  const onPath = names.flatMap(name => folders.map(folder => path.join(folder, name)))
  const inUsr = ['/usr/bin', '/usr/local/bin'].flatMap(folder => names.map(name => path.join(folder, name)))
  const installed = /** @param {string[]} files */ files => files.map(file => path.join(root, file))
  return [...installed(first), ...onPath, ...installed([...inUsr, ...places])].find(file => runs(file) && !isSnap(file)) ??
    versions(downloads).flatMap(version => downloaded.map(file => path.join(version, file))).find(runs)
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

/**
 * Folders of what puppeteer downloaded, the newest first.
 * @param {string} name of the browser
 */
function versions (name) {
  const folder = path.join(process.env.PUPPETEER_CACHE_DIR ?? path.join(homedir(), '.cache/puppeteer'), name)
  try {
    return readdirSync(folder).sort((a, b) => b.localeCompare(a, 'en', { numeric: true })).map(version => path.join(folder, version))
  } catch {
    return []
  }
}
