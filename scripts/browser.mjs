import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { findChromium, findHeadlessShell } from '../src/browser/find-chromium.js'
import { root, run, say, SetupError } from './steps.mjs'

const tried = path.join(root, 'node_modules/.browser-tried')

const variable = ['CHROMIUM_PATH', 'PUPPETEER_EXECUTABLE_PATH'].find(name => process.env[name])
const configured = variable && process.env[variable]

const isRoot = process.getuid?.() === 0
const hasApt = isRoot && existsSync('/usr/bin/apt-get')

/** Whether there is a browser that has shown that it starts. */
export function browserReady () {
  const found = findChromium(configured)
  return found !== undefined && existsSync(tried) && readFileSync(tried, 'utf8') === mark(found)
}

/** Sees to a headless shell where one can be had, else to a Chromium, and starts it once. */
export async function provideBrowser () {
  const browser = configured ? requireConfigured() : await provideDefault()
  await run(`trying ${browser}`, browser, ['--version'], { timeout: 60_000 })
  writeFileSync(tried, mark(browser))
}

function requireConfigured () {
  const found = findChromium(configured)
  if (found) return found
  throw new SetupError(`${variable} is "${configured}", which is not a program that can be run.`)
}

async function provideDefault () {
  if (findHeadlessShell()) return findHeadlessShell()
  if (!findChromium()) return await install()
  if (hasApt) await attempt(() => withApt('chromium-headless-shell'))
  return findChromium()
}

async function install () {
  say('no Chromium on this machine')
  const ways = [
    ...(hasApt ? ['chromium-headless-shell', 'chromium'].map(browser => () => withApt(browser, ...FONTS)) : []),
    ...['chrome-headless-shell', 'chrome'].map(browser => () => withPuppeteer(browser))
  ]
  for (const way of ways) {
    await attempt(way)
    const found = findChromium()
    if (found) return found
  }
  throw new SetupError(`Chromium could not be had. Install it, then run the same command again:
  Debian     apt-get install chromium-headless-shell    (as root)
  Ubuntu     the Google Chrome package from https://www.google.com/chrome
  Fedora     dnf install chromium-headless              (as root)
  Alpine     apk add chromium                           (as root)
  macOS      brew install --cask google-chrome
If there is one in an unusual place, set CHROMIUM_PATH to it.`)
}

async function attempt (way) {
  try {
    await way()
  } catch (error) {
    if (!(error instanceof SetupError)) throw error
    say(error.message)
  }
}

const FONTS = ['fonts-liberation', 'fonts-noto-color-emoji']

async function withApt (...packages) {
  // Rather none than at the price of what is there.
  const script = `apt-get update && exec apt-get install -y --no-install-recommends --no-remove ${packages.join(' ')}`
  await run(`installing ${packages.join(', ')} (apt-get)`, 'sh', ['-c', script], { env: { DEBIAN_FRONTEND: 'noninteractive' } })
}

async function withPuppeteer (browser) {
  const args = ['--no-install', 'puppeteer', 'browsers', 'install', browser, ...(isRoot ? ['--install-deps'] : [])]
  await run(`downloading ${browser} (puppeteer's own)`, 'npx', args, { env: { PUPPETEER_SKIP_DOWNLOAD: 'false' } })
}

function mark (file) {
  return `${file} ${statSync(file).mtimeMs}`
}
