import { readdirSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The tests of a whole folder in this process, one after the other: the modules are loaded once, and stages are shared.
 * Each file also runs by itself.
 */
export async function family (folder: string): Promise<void> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.test.ts'))
  for (const file of files.sort()) await import(join(folder, file))
}
