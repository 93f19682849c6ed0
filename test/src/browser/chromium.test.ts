import t from 'tap'
import { browserArgs } from '../../../src/browser/launch.js'
import { processSandbox } from '../../../src/browser/chromium.js'
import { isUnwantedHost } from '../../../src/browser/blocked-hosts.js'

const WORKS = { works: true, why: '' }
const ROOT = { works: false, why: 'the server runs as root' }
const FORBIDDEN = { works: false, why: 'the host allows no user namespaces' }

t.test("Chromium's own process sandbox", async t => {
  t.strictSame(processSandbox('auto', WORKS, false), { noSandbox: false })
  t.strictSame(processSandbox('on', WORKS, false), { noSandbox: false })
  t.match(processSandbox('off', WORKS, false), { noSandbox: true, warning: /CHROMIUM_SANDBOX is off/ })
  t.match(processSandbox('auto', ROOT, true), { noSandbox: true, warning: /the server runs as root\. Run the server as another user.*CHROMIUM_SANDBOX=off accepts/ })
  t.match(processSandbox('auto', FORBIDDEN, false), { noSandbox: true, warning: /the host allows no user namespaces\. Allow.*compose\.yaml/ })
  t.match(processSandbox('on', ROOT, true), { noSandbox: false, refusal: 'the server runs as root' })
  t.strictSame(processSandbox('on', FORBIDDEN, false), { noSandbox: false }, 'Chromium may know another way')
})

t.test('of two lists of resolver rules Chromium takes the last: there is one', async t => {
  const args = browserArgs({ noSandbox: false, extraArgs: ['--x', '--host-resolver-rules=MAP web.whatsapp.com:443 127.0.0.1:1, MAP * ~NOTFOUND', '--y'], proxyUrl: undefined })
  const rules = args.filter((arg) => arg.startsWith('--host-resolver-rules='))
  t.equal(rules.length, 1)
  t.match(rules[0], /^--host-resolver-rules=MAP google\.com ~NOTFOUND.*, MAP web\.whatsapp\.com:443 127\.0\.0\.1:1, MAP \* ~NOTFOUND$/)
  t.ok(args.includes('--x') && args.includes('--y'))
})

t.test('hosts that Chromium calls for itself', async t => {
  for (const host of ['accounts.google.com', 'update.googleapis.com', 'clients2.google.com', 'google.com', 'redirector.gvt1.com']) t.ok(isUnwantedHost(host), host)
  for (const host of ['web.whatsapp.com', 'mmg.whatsapp.net', 'static.whatsapp.net', 'whatsapp.com', 'www.facebook.com', 'notgoogle.com', 'google.com.example']) t.notOk(isUnwantedHost(host), host)
})
