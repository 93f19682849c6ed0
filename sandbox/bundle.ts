import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** The page's script: beside this file when compiled, else where the build puts it. */
export function bundlePath (): string {
  const beside = join(import.meta.dirname, 'page.js')
  return existsSync(beside) ? beside : join(import.meta.dirname, '../dist/sandbox/page.js')
}
