import { readdirSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The tests of whole folders in this process, one file after the other: the modules are loaded once, and stages are
 * shared. Each file also runs by itself.
 */
export async function family (parent: string, ...folders: string[]): Promise<void> {
  for (const folder of folders) {
    const files = readdirSync(join(parent, folder), { recursive: true, encoding: 'utf8' })
    for (const file of files.filter((name) => name.endsWith('.test.ts')).sort()) await import(join(parent, folder, file))
  }
}
