import t from 'tap'
import * as errors from '../../../src/errors.js'

const { catalog } = errors

t.test('every error has a code of its own, a status and a meaning', async t => {
  const classes = Object.values(errors).filter((one): one is typeof errors.TokenInvalid => typeof one === 'function' && 'statusCode' in one)
  t.equal(catalog.size, classes.length, 'no two share a code')
  for (const { code, status, text, meaning } of catalog.values()) {
    t.match(code, /^APP_[A-Z][A-Z0-9_]+$/)
    t.ok(status >= 400 && status < 600, code)
    t.ok(text.length > 0 && meaning.length > 0, code)
  }
})

t.test('an error says what it was made with', async t => {
  const error = new errors.BadTransition('s1', 'CLOSED', 'CONNECTED')
  t.match(error, { message: 'Session s1 cannot go from CLOSED to CONNECTED', code: 'APP_SESSION_BAD_TRANSITION', statusCode: 500 })
  t.ok(error instanceof Error)
  t.equal(new errors.CallFailed('sendText', 'because', { cause: error }).cause, error)
})

t.test('bodies of errors that clients of wppconnect-server test for', async t => {
  t.strictSame(new errors.TokenMissing().fields, {})
  t.strictSame(new errors.TokenInvalid().fields, { error: 'Check that the Session and Token are correct' })
  t.strictSame(new errors.SecretKeyInvalid().fields, { response: false })
  t.strictSame(new errors.AdminSecretKeyInvalid().fields, { response: 'error' })
  t.strictSame(new errors.SessionDisconnected().fields, { response: null, status: 'Disconnected' })
  t.strictSame(new errors.NumberNotOnWhatsApp('1').fields, { response: null, status: 'Connected' })
})
