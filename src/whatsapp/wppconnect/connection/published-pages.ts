import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/**
 * Pages of WhatsApp Web that the package `@wppconnect/wa-version` brings, where it is installed with them. WhatsApp
 * removes the files of each after at most two months.
 */
const SUFFIX = /(?:-alpha)?\.html$/

function folder (): string | undefined {
  try {
    const wppconnect = createRequire(import.meta.url).resolve('@wppconnect-team/wppconnect')
    return join(dirname(createRequire(wppconnect).resolve('@wppconnect/wa-version/package.json')), 'html')
  } catch {
    return undefined
  }
}

function files (): string[] {
  const dir = folder()
  try {
    return dir === undefined ? [] : readdirSync(dir).filter((name) => SUFFIX.test(name))
  } catch {
    return []
  }
}

/** The versions that there are, the newest first. */
export const publishedVersions = (): string[] =>
  files()
    .map((name) => name.replace(SUFFIX, ''))
    .sort((a, b) => b.localeCompare(a, 'en', { numeric: true }))

/** @param version with or without `-alpha` */
export function publishedPage (version: string): string | undefined {
  const wanted = version.replace(/-alpha$/, '')
  const name = files().find((name) => name.replace(SUFFIX, '') === wanted)
  return name === undefined ? undefined : readFileSync(join(folder() as string, name), 'utf8')
}
