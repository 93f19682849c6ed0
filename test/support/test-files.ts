import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Test } from 'tap'
import type { FileToSend } from '../../src/whatsapp/messages.js'

/** Writes files to send, which are gone when the test is over. */
export function testFiles (t: Test): (name: string, bytes: Buffer, mimetype: string) => FileToSend {
  const folder = mkdtempSync(join(tmpdir(), 'files-to-send-'))
  t.teardown(() => rmSync(folder, { recursive: true }))
  return (filename, bytes, mimetype) => {
    const path = join(folder, filename)
    writeFileSync(path, bytes)
    return { path, filename, mimetype }
  }
}
