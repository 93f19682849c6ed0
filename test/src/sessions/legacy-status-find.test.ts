import t, { type Test } from 'tap'
import { finalStatusFind } from '../../../src/sessions/legacy-status-find.js'
import { reaches, setupSession } from '../../support/sessions.js'

const begin = { options: {}, reason: 'start_requested' } as const
const linked = { registered: true, ready: false, socket: 'OPENING', urlcode: null, phoneCode: null }

function setup (t: Test, times = {}) {
  const { subject, driver, recorded } = setupSession(t, { times })
  const emitted = () => recorded.events.filter(({ event }) => event === 'status-find').map(({ data }) => (data as { status: string }).status)
  return { subject, driver, emitted }
}

t.test('a phone that takes the link back before the login is complete', async t => {
  const { subject, driver, emitted } = setup(t)
  await subject.start(begin)
  await reaches(subject, 'QRCODE')
  driver.page.state = linked
  await reaches(subject, 'INITIALIZING')
  driver.page.state = { ...linked, registered: false, urlcode: 'code-2' }
  await reaches(subject, 'QRCODE')
  t.strictSame(emitted(), ['notLogged', 'qrReadSuccess', 'qrReadFail', 'notLogged'])
})

t.test('chats that do not load in time', async t => {
  const { subject, driver, emitted } = setup(t, { sync: 40 })
  driver.options.state = linked
  await subject.start(begin)
  await reaches(subject, 'CLOSED')
  t.strictSame(emitted(), ['isLogged', 'phoneNotConnected', 'browserClose'])
})

t.test('a browser that dies while a code waits', async t => {
  const { subject, driver, emitted } = setup(t)
  await subject.start(begin)
  await reaches(subject, 'QRCODE')
  driver.page.options.onLost('browser_crashed', 'gone')
  await reaches(subject, 'CLOSED')
  t.strictSame(emitted(), ['notLogged', 'qrReadError', 'browserClose'])
})

t.test('the shutdown of this server, and any other end', async t => {
  t.strictSame(finalStatusFind('shutdown', 'CONNECTED'), ['serverClose', 'browserClose'])
  t.strictSame(finalStatusFind('browser_crashed', 'CONNECTED'), ['browserClose'])
  t.strictSame(finalStatusFind('page_frozen', 'PHONECODE'), ['qrReadError', 'browserClose'])
  t.strictSame(finalStatusFind('requested', 'QRCODE'), ['browserClose'])
})
