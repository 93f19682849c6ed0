import { join } from 'node:path'
import t from 'tap'
import { tempDir } from '../support/temp-dir.js'
import { ServerProcess } from '../support/server-process.js'
import { until } from '../support/until.js'

const root = join(import.meta.dirname, '../..')
const COMMAND = [process.execPath, '--import', join(root, 'test/support/reject.mjs'), join(root, 'dist/src/server.js')]

t.test('an unhandled rejection of wppconnect is logged and survived, one of the server ends the process', async t => {
  const server = new ServerProcess(t, { DATA_DIR: tempDir(t), SANDBOX: 'true' }, COMMAND)
  const url = await server.url()
  process.kill(server.pid, 'SIGWINCH')
  await until('the log line of the first', () => /"level":50.*unhandled rejection in a library/.test(server.log), 20_000)
  t.match(server.log, /rejected by node_modules\/@wppconnect-team/)
  t.equal((await fetch(`${url}/healthz`)).status, 200, 'the server still answers')

  process.kill(server.pid, 'SIGCONT')
  t.equal(await server.ended(), 1, 'the process ends with an error')
  t.match(server.log, /"level":60.*rejected by dist\/src\/sessions\/session\.js.*"msg":"unhandled rejection"/)
  t.match(server.log, /uncaught exception, shutting down/)
  t.notMatch(server.log, /second error|killed by timeout/, 'after it was closed in an orderly way')
})
