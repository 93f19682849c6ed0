import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { Test } from 'tap'
import { tempDir } from './temp-dir.js'
import { pngOf } from './pictures.js'

/** A folder whose files may be sent, beside a file that may not, with a link that leads to it. */
export function baitedFolder (t: Test): { base: string, local: string } {
  const base = tempDir(t)
  const local = join(base, 'files')
  mkdirSync(local)
  writeFileSync(join(base, 'secret.txt'), 'secret')
  symlinkSync('../secret.txt', join(local, 'link.txt'))
  return { base, local }
}

/** A server on loopback that must not be asked. */
export async function trap (t: Test): Promise<{ asked: string[], port: number }> {
  const asked: string[] = []
  const server = createServer((request, response) => { asked.push(`${request.headers.host}${request.url}`); response.writeHead(200, { 'content-type': 'image/png' }).end(pngOf(5, 5, [1, 2, 3])) })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  t.teardown(() => server.close())
  return { asked, port: (server.address() as AddressInfo).port }
}

/** What no field that names a file may take: files of the machine (`base` has a secret.txt), and addresses that are not public (`port`: the trap). */
export const mediaTricks = (base: string, port: number): string[] => [
  'file:///etc/passwd', 'FILE:///etc/passwd', 'file:/etc/passwd', '/etc/passwd', '../secret.txt', './../secret.txt', join(base, 'secret.txt'), 'link.txt', '/proc/self/environ', '..%2fsecret.txt', 'files\0.png',
  `http://127.0.0.1:${port}/`, `http://localhost:${port}/`, `http://127.1:${port}/`, `http://2130706433:${port}/`, `http://0x7f000001:${port}/`, `http://0x7f.1:${port}/`, `http://0177.0.0.1:${port}/`, `http://017700000001:${port}/`,
  `http://0:${port}/`, `http://0.0.0.0:${port}/`, `http://[::1]:${port}/`, `http://[::]:${port}/`, `http://[::ffff:127.0.0.1]:${port}/`, `http://[::ffff:7f00:1]:${port}/`, `http://[0:0:0:0:0:ffff:7f00:1]:${port}/`, `http://[64:ff9b::7f00:1]:${port}/`,
  `http://user:secret@127.0.0.1:${port}/`, `http://example.com@127.0.0.1:${port}/`, `http://127.0.0.1:${port}#@example.com/`, `HTTP://LOCALHOST:${port}/`, `http:127.0.0.1:${port}/`, `http:\\\\127.0.0.1:${port}\\`, `http://①②⑦.0.0.1:${port}/`,
  'http://169.254.169.254/latest/meta-data/', 'http://[fd00:ec2::254]/latest/', 'http://10.0.0.1/', 'http://192.168.0.1/', 'http://100.64.0.1/', 'http://224.0.0.1/',
  `ftp://127.0.0.1:${port}/`, `gopher://127.0.0.1:${port}/_x`, `dict://127.0.0.1:${port}/`, `ws://127.0.0.1:${port}/`, 'javascript:alert(1)', 'data:text/html,<script>', 'data:image/png;base64', 'blob:http://127.0.0.1/1', 'http://', 'https://['
]

/** The causes that a trick may be refused for. */
export const REFUSED = /^APP_(MEDIA_URL_REFUSED|MEDIA_NOT_BASE64|LOCAL_FILE_REFUSED|MEDIA_EMPTY)$/
