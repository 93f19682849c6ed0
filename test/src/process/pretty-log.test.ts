import pino from 'pino'
import t from 'tap'
import { isPretty, prettyStream, withoutControls } from '../../../src/process/pretty-log.js'

t.test('a terminal gets text for people, everything else JSON, unless LOG_FORMAT says which', async t => {
  t.strictSame([isPretty('auto', true), isPretty('auto', false), isPretty('pretty', false), isPretty('json', true)], [true, false, true, false])
})

t.test('a line is readable, and has level, text and fields', async t => {
  const written: string[] = []
  const log = pino({ base: { pid: 1, hostname: 'machine' } }, prettyStream({ write: (text) => written.push(text) }))
  log.info({ session: 's1', to: 'CONNECTED' }, 'session status')
  log.error({ err: new Error('broken') }, 'request failed')
  t.match(written[0], /^\[\d\d:\d\d:\d\d\] INFO: session status \{"session":"s1","to":"CONNECTED"\}\n$/)
  t.match(written[1], /ERROR: request failed[^]*Error: broken\n\s+at /, 'the stack stands below')
  t.notMatch(written.join(''), /machine|[^\P{Cc}\n]/u, 'no colors where it is no terminal')
})

t.test('texts of strangers cannot steer the terminal', async t => {
  const written: string[] = []
  const log = pino({}, prettyStream({ write: (text) => written.push(text) }))
  const evil = '\u001b[2J\u001b]0;owned\u0007\r\u0008\u009b31m\u007f\\u001b\\\u001b[1m'
  log.info({ url: evil, [evil]: 1 }, evil)
  log.error({ err: new Error(evil) }, 'x')
  t.notMatch(written.join(''), /[^\P{Cc}\n]/u)
  t.match(written[0], 'owned')
  const line = JSON.stringify({ tab: '\t', lines: 'a\nb', slash: '\\u001b' })
  t.equal(withoutControls(line), line, 'nothing else is changed')
  t.same(JSON.parse(withoutControls(JSON.stringify({ evil }))), { evil: '\uFFFD[2J\uFFFD]0;owned\uFFFD\uFFFD\uFFFD\uFFFD31m\uFFFD\\u001b\\\uFFFD[1m' })
})
