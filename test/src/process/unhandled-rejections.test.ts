import t from 'tap'
import { isLibraryRejection } from '../../../src/process/unhandled-rejections.js'

const NODE = ['new Promise (<anonymous>)', 'process.processTicksAndRejections (node:internal/process/task_queues:105:5)']
const OWN = 'SessionRun.run (file:///opt/zapserver/dist/src/sessions/session-run.js:10:5)'
const WPPCONNECT = 'Whatsapp.afterPageScriptInjected (/opt/zapserver/node_modules/@wppconnect-team/wppconnect/dist/api/whatsapp.js:52:9)'
const PUPPETEER = 'CallbackRegistry.create (/opt/zapserver/node_modules/puppeteer-core/lib/cjs/puppeteer/common/CallbackRegistry.js:91:26)'
const PAGE = 'sendMessage (https://web.whatsapp.com/app.js:1:2)'

function failed (frames: string[], name = 'Error'): Error {
  const error = new Error('failed')
  error.name = name
  error.stack = [`${name}: failed`, ...frames.map((frame) => `    at ${frame}`)].join('\n')
  return error
}

t.test('a rejection of a library', async t => {
  const cases: [what: string, reason: unknown][] = [
    ['wppconnect', failed([WPPCONNECT])],
    ['wppconnect, called by this server', failed([...NODE, WPPCONNECT, OWN])],
    ['puppeteer', failed([PUPPETEER, ...NODE], 'ProtocolError')],
    ['a package of puppeteer', failed(['kill (/x/node_modules/@puppeteer/browsers/lib/cjs/launch.js:1:1)'])],
    ['a plugin of puppeteer', failed(['onPageCreated (/x/node_modules/puppeteer-extra-plugin-stealth/index.js:1:1)'])],
    ['puppeteer below another package', failed([PUPPETEER.replace('node_modules/', 'node_modules/other/node_modules/')])],
    ['a function of wppconnect in a page', failed([`evaluate (evaluate at ${/\((.*)\)/.exec(WPPCONNECT)?.[1]}, <anonymous>:1:2)`, PAGE])],
    ['a file on Windows', failed(['open (C:\\zapserver\\node_modules\\puppeteer-core\\lib\\index.js:1:1)'])],
    ['puppeteer without a stack', failed([], 'TargetCloseError')]
  ]
  for (const [what, reason] of cases) t.equal(isLibraryRejection(reason), true, what)
})

t.test('any other rejection', async t => {
  const cases: [what: string, reason: unknown][] = [
    ['this server', failed([...NODE, OWN])],
    ['this server, called by a library', failed([OWN, PUPPETEER])],
    ['a function of this server in a page', failed([`find (find at ${/\((.*)\)/.exec(OWN)?.[1]}, <anonymous>:1:2)`, PUPPETEER, PAGE])],
    ['another library', failed(['close (/opt/zapserver/node_modules/undici/lib/client.js:1:1)', WPPCONNECT])],
    ['a package with a similar name', failed(['x (/opt/zapserver/node_modules/not-puppeteer/index.js:1:1)'])],
    ['this server in a folder of that name', failed(['x (/opt/puppeteer-core/dist/src/app.js:1:1)'])],
    ['an error without a stack', failed([])],
    ['an error of Node', failed(NODE)],
    ['no error', 'failed'],
    ['nothing', undefined]
  ]
  for (const [what, reason] of cases) t.equal(isLibraryRejection(reason), false, what)
})
