import { spawn } from 'node:child_process'
import { rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

export const root = path.dirname(import.meta.dirname)

/** Something that the person at the keyboard has to put right. */
export class SetupError extends Error {}

export function say (text) {
  console.log(`[set-up] ${text}`)
}

const children = new Set()

/** Runs a program quietly: signs of life while it is slow, its output only if it fails. */
export async function run (what, command, args, { timeout, env } = {}) {
  const began = Date.now()
  const seconds = () => Math.round((Date.now() - began) / 1000)
  say(`${what} ...`)
  const alive = setInterval(() => say(`${what} ... ${seconds()} s`), 10_000)
  const child = spawn(command, args, { cwd: root, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'], timeout })
  children.add(child)
  const output = []
  for (const stream of [child.stdout, child.stderr]) stream.on('data', data => output.push(data))
  try {
    const result = await new Promise((resolve, reject) => {
      child.once('error', reject).once('close', (code, signal) => resolve(code ?? signal))
    })
    if (result !== 0) throw new Error(`it ended with ${result}\n${gist(Buffer.concat(output).toString())}`)
    say(`${what}: done in ${seconds()} s`)
  } catch (error) {
    throw new SetupError(`${what} failed: ${error.message}`)
  } finally {
    clearInterval(alive)
    children.delete(child)
  }
}

/** The beginning and the end: an error stands in one or the other. */
function gist (text) {
  const lines = text.trim().split('\n')
  return (lines.length > 40 ? [...lines.slice(0, 15), '...', ...lines.slice(-20)] : lines).join('\n')
}

const LOCK = path.join(root, '.setup-lock')

/** Does the work while no other set-up of this folder is at it. A lock that nobody has touched for a while is void. */
export async function alone (work) {
  for (let waited = 0; !taken(); waited++) {
    if (waited === 0) say('another set-up is at work here; waiting for it ...')
    await sleep(250)
  }
  const release = () => rmSync(LOCK, { force: true })
  const touch = setInterval(() => utimesSync(LOCK, new Date(), new Date()), 1000)
  for (const signal of ['SIGHUP', 'SIGINT', 'SIGTERM']) {
    process.once(signal, () => {
      for (const child of children) child.kill(signal)
      release()
      process.exit(1)
    })
  }
  try {
    await work()
  } finally {
    clearInterval(touch)
    release()
  }
}

function taken () {
  try {
    writeFileSync(LOCK, '', { flag: 'wx' })
    return true
  } catch (error) {
    if (error.code !== 'EEXIST') throw new SetupError(`nothing can be written in ${root} (${error.code}): run this as the owner of the folder`)
    const lock = statSync(LOCK, { throwIfNoEntry: false })
    if (lock && Date.now() - lock.mtimeMs > 5_000) rmSync(LOCK, { force: true })
    return false
  }
}
