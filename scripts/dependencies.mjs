import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { root, run } from './steps.mjs'

/** Whether what is installed is what package-lock.json asks for. npm writes its own list of it last, when all is in place. */
export function dependenciesInstalled ({ dev }) {
  const wanted = packages('package-lock.json')
  const installed = packages('node_modules/.package-lock.json')
  if (!installed) return false
  for (const [place, { version, optional, dev: isDev, devOptional, ...needs }] of Object.entries(wanted)) {
    if (place === '' || optional || (!dev && (isDev || devOptional)) || !fits(needs)) continue
    if (installed[place]?.version !== version || !existsSync(path.join(root, place, 'package.json'))) return false
  }
  // A binary of another system: the folder was copied from there.
  return Object.values(installed).every(fits)
}

export async function installDependencies () {
  const npm = process.env.npm_execpath ? [process.execPath, process.env.npm_execpath] : ['npm']
  // The development dependencies are needed to build, whatever NODE_ENV says. No package needs its install script.
  await run('installing dependencies (npm ci)', npm[0], [...npm.slice(1), 'ci', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'])
}

function packages (file) {
  try {
    return JSON.parse(readFileSync(path.join(root, file), 'utf8')).packages
  } catch (error) {
    if (error.code === 'ENOENT' || error instanceof SyntaxError) return undefined
    throw error
  }
}

function fits ({ os, cpu }) {
  return allows(os, process.platform) && allows(cpu, process.arch)
}

function allows (list, value) {
  if (!list) return true
  return list.some(item => item.startsWith('!')) ? !list.includes(`!${value}`) : list.includes(value)
}
