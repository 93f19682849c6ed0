import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface TempFolder { path: string, remove: () => void }

export function tempFolder (): TempFolder {
  const path = mkdtempSync(join(tmpdir(), 'zapserver-bench-'))
  return { path, remove: () => rmSync(path, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 }) }
}
