import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { findChromium } from '../src/browser/find-chromium.js'
import { root, run, say, SetupError } from './steps.mjs'

const tried = path.join(root, 'node_modules/.chromium-tried')

const variable = ['CHROMIUM_PATH', 'PUPPETEER_EXECUTABLE_PATH'].find(name => process.env[name])
const configured = variable && process.env[variable]

/** Whether there is a Chromium that has shown that it starts. */
export function chromiumReady () {
  const found = findChromium(configured)
  return found !== undefined && existsSync(tried) && readFileSync(tried, 'utf8') === mark(found)
}

export async function provideChromium () {
  const chromium = findChromium(configured) ?? await install()
  await run(`trying ${chromium}`, chromium, ['--version'], { timeout: 60_000 })
  writeFileSync(tried, mark(chromium))
}

async function install () {
  if (configured) throw new SetupError(`${variable} is "${configured}", which is not a program that can be run.`)
  say('no Chromium on this machine')
  const isRoot = process.getuid?.() === 0
  if (isRoot && existsSync('/usr/bin/apt-get')) await attempt(withApt)
  if (!findChromium()) await attempt(() => withPuppeteer(isRoot))
  const found = findChromium()
  if (found) return found
  throw new SetupError(`Chromium could not be had. Install it, then run the same command again:
  Debian     apt-get install chromium           (as root)
  Ubuntu     the Google Chrome package from https://www.google.com/chrome
  Fedora     dnf install chromium               (as root)
  Alpine     apk add chromium                   (as root)
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

async function withApt () {
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  await run('asking Debian for its packages (apt-get update)', 'apt-get', ['update'], { env })
  const packages = ['chromium', 'fonts-liberation', 'fonts-noto-color-emoji']
  await run(`installing ${packages.join(', ')} (apt-get install)`, 'apt-get', ['install', '-y', '--no-install-recommends', ...packages], { env })
}

async function withPuppeteer (isRoot) {
  const args = ['--no-install', 'puppeteer', 'browsers', 'install', 'chrome', ...(isRoot ? ['--install-deps'] : [])]
  await run("downloading Chrome (puppeteer's own)", 'npx', args, { env: { PUPPETEER_SKIP_DOWNLOAD: 'false' } })
}

function mark (file) {
  return `${file} ${statSync(file).mtimeMs}`
}
