import t from 'tap'
import { findChromium } from '../../src/browser/find-chromium.js'
import { loadConfig } from '../../src/config.js'
import { startReport } from '../../src/process/start-report.js'
import { tempDir } from '../support/temp-dir.js'
import { request } from '../support/bot.js'
import { ServerProcess } from '../support/server-process.js'
import { until } from '../support/until.js'

const report = (env: Record<string, string>, port = 21465) => startReport(loadConfig(env), port, '/usr/bin/chromium')

t.test('where to click', async t => {
  t.equal(report({})[0], 'API page: http://localhost:21465/api-docs/')
  t.equal(report({ SANDBOX: 'true' }, 1234)[0], 'API page: http://localhost:1234/api-docs/')
  t.equal(report({ HOST: '192.168.1.5' })[0], 'API page: http://192.168.1.5:21465/api-docs/')
  t.equal(report({ HOST: 'fd00::5' })[0], 'API page: http://[fd00::5]:21465/api-docs/')
  t.equal(report({ PUBLIC_URL: 'https://bots.example/wa/' })[0], 'API page: http://localhost:21465/api-docs/, from elsewhere https://bots.example/wa/api-docs/')
})

t.test('mode, key and data folder', async t => {
  t.strictSame(report({}).slice(1), ['Mode: WhatsApp', 'Secret key: the default one, for callers on this machine and private networks only', 'Data folder: ./data', 'Browser: /usr/bin/chromium'])
  const own = report({ SANDBOX: 'true', SECRET_KEY: 'a key of my own 123', DATA_DIR: '/srv/zapserver' })
  t.match(own, [String, /^Mode: sandbox/, 'Secret key: your own', 'Data folder: /srv/zapserver', 'Browser: /usr/bin/chromium'])
  t.equal(startReport(loadConfig({}), 21465, undefined).length, 4, 'a stand-in for browsers has no program')
  t.notMatch(own.join('\n'), 'a key of my own')
})

t.test('the server as it starts: the lines, in the format that LOG_FORMAT asks for', { timeout: 120_000 }, async t => {
  for (const format of ['json', 'pretty', 'auto']) {
    const server = new ServerProcess(t, { SANDBOX: 'true', DATA_DIR: tempDir(t), LOG_FORMAT: format })
    const url = await server.url()
    await until('the last line', () => server.log.includes('Browser: '))
    const [, page] = /API page: (http:\S+\/api-docs\/)/.exec(server.log) ?? []
    t.equal(page, `${url.replace('127.0.0.1', 'localhost')}/api-docs/`)
    t.equal((await request(page!.replace('localhost', '127.0.0.1'))).status, 200, 'it is there')
    t.match(server.log, /Mode: sandbox/)
    t.match(server.log, /Secret key: the default one/)
    const lines = server.log.trim().split('\n').filter((line) => /API page|Mode|Secret key:|Data folder|Browser:/.test(line))
    t.equal(lines.length, 5)
    t.match(server.log, `Browser: ${findChromium()}`)
    for (const line of lines) t.match(line, format === 'pretty' ? /^\[\d\d:\d\d:\d\d\] INFO: / : /^\{"level":30,/, `${format}: ${line}`)
    t.notMatch(server.log, 'THISISMYSECURETOKEN')
    await server.stop('SIGTERM')
  }
})

t.test('what ends a start is readable too, and not lost', { timeout: 60_000 }, async t => {
  const first = new ServerProcess(t, { SANDBOX: 'true', DATA_DIR: tempDir(t) })
  const { port } = new URL(await first.url())
  const second = new ServerProcess(t, { SANDBOX: 'true', DATA_DIR: tempDir(t), LOG_FORMAT: 'pretty', PORT: port })
  t.equal(await second.ended(), 1)
  t.match(second.log, /FATAL: It cannot listen at .*EADDRINUSE/)
})
