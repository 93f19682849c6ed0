import Fastify from 'fastify'
import t from 'tap'
import { ConfigError, loadConfig, renamedVariables } from '../../../src/config.js'
import { fastifyOptions } from '../../../src/options.js'

const wrongs: [name: string, value: string, allowed: string][] = [
  ['PORT', 'abc', 'must be integer'],
  ['PORT', '65536', 'must be <= 65535'],
  ['PORT', '80.5', 'must be integer'],
  ['QR_TIMEOUT', '0', 'must be >= 1'],
  ['CALL_TIMEOUT', '86401', 'must be <= 86400'],
  ['TOKEN_FORMAT', 'rot13', 'must be one of "jwt", "bcrypt"'],
  ['LOG_LEVEL', 'loud', 'must be one of "fatal", "error", "warn", "info", "debug", "trace", "silent"'],
  ['CHROMIUM_SANDBOX', 'maybe', 'must be one of "auto", "on", "off"'],
  ['SANDBOX', '1', 'must be one of "true", "false"'],
  ['START_ALL_SESSIONS', 'yes', 'must be one of "true", "false"'],
  ['WEBHOOK_URL', 'ftp://bot.example/', 'must match pattern "^https?://\\S+$"'],
  ['WEBHOOK_URL', 'https://', 'must match pattern "^https?://\\S+$"'],
  ['WEBHOOK_URL', 'https://bot.example:99999/', 'is not a URL'],
  ['DEVICE_NAME', 'x'.repeat(51), 'must NOT have more than 50 characters'],
  ['TRUST_PROXY', 'nonsense', 'must be addresses or networks, such as 10.0.0.0/8 or loopback, separated by commas'],
  ['TRUST_PROXY', '10.0.0.1,', 'must be addresses or networks, such as 10.0.0.0/8 or loopback, separated by commas'],
  ['TRUST_PROXY', '10.0.0.0/33', 'must be addresses or networks, such as 10.0.0.0/8 or loopback, separated by commas']
]

function messageOf (env: Record<string, string>): string {
  try {
    loadConfig(env)
  } catch (error) {
    if (error instanceof ConfigError) return error.message
    throw error
  }
  return 'accepted'
}

t.test('an empty environment gives the defaults', async t => {
  t.match(loadConfig({}), {
    SECRET_KEY: 'THISISMYSECURETOKEN',
    HOST: '0.0.0.0',
    PORT: 21465,
    DATA_DIR: './data',
    QR_TIMEOUT: 60,
    CALL_TIMEOUT: 30,
    START_ALL_SESSIONS: true,
    TOKEN_FORMAT: 'jwt',
    TOKEN_TTL: 0,
    CORS_ORIGIN: '*',
    LOG_LEVEL: 'info',
    SANDBOX: false
  })
})

t.test('an empty variable counts as unset', async t => {
  t.match(loadConfig({ PORT: '', SECRET_KEY: '', SANDBOX: '', WEBHOOK_URL: '', HOST: '' }), { PORT: 21465, SECRET_KEY: 'THISISMYSECURETOKEN', SANDBOX: false, WEBHOOK_URL: undefined, HOST: '0.0.0.0' })
})

t.test('only the given environment counts', async t => {
  process.env.QR_TIMEOUT = 'junk'
  t.teardown(() => { delete process.env.QR_TIMEOUT })
  t.equal(loadConfig({}).QR_TIMEOUT, 60)
  t.throws(() => loadConfig(), { message: /^QR_TIMEOUT is "junk"/ }, "which is the process's own where none is given")
})

t.test('values are read as their types', async t => {
  t.match(loadConfig({ PORT: '0', SANDBOX: 'true', START_ALL_SESSIONS: 'false' }), { PORT: 0, SANDBOX: true, START_ALL_SESSIONS: false })
})

t.test('the sandbox listens on loopback unless HOST says otherwise', async t => {
  t.equal(loadConfig({ SANDBOX: 'true' }).HOST, '127.0.0.1')
  t.equal(loadConfig({ SANDBOX: 'true', HOST: '0.0.0.0' }).HOST, '0.0.0.0')
})

t.test('a wrong value is refused with its name, what it was and what it may be', async t => {
  for (const [name, value, allowed] of wrongs) t.equal(messageOf({ [name]: value }), `${name} is "${value}", which ${allowed}`)
})

t.test('a wrong secret key is refused without being shown', async t => {
  const message = messageOf({ SECRET_KEY: 'hunter2' })
  t.equal(message, 'SECRET_KEY is a key that must NOT have fewer than 8 characters')
  t.notMatch(messageOf({ SECRET_KEY: 'k'.repeat(257) }), /kkk/)
})

t.test('variables of other programs are let be, and not passed on', async t => {
  t.notOk('PATH' in loadConfig({ PATH: '/bin' }))
})

t.test('the configuration cannot be changed', async t => {
  const config = loadConfig({}) as { PORT: number }
  t.throws(() => { config.PORT = 1 }, TypeError)
  t.equal(config.PORT, 21465)
})

t.test('every proxy list that is accepted is one that Fastify takes', async t => {
  for (const TRUST_PROXY of ['127.0.0.1', '10.0.0.0/8, ::1', 'loopback, uniquelocal', 'fd00::/8']) {
    t.doesNotThrow(() => Fastify(fastifyOptions(loadConfig({ TRUST_PROXY, LOG_LEVEL: 'silent' }))), TRUST_PROXY)
  }
})

t.test('former names of variables', async t => {
  const former = {
    BROWSERS_AT_ONCE: '7', WEBHOOK_GIVE_UP: '60', WEBHOOK_RETRY_MAX: '9', AUTO_DOWNLOAD_MAX: '3', MAX_UPLOAD: '5', GAP_CHECK_INTERVAL: '11'
  }
  t.match(loadConfig(former), {
    MAX_CONCURRENT_LAUNCHES: 7,
    WEBHOOK_MAX_AGE: 60,
    WEBHOOK_MAX_BACKOFF: 9,
    AUTO_DOWNLOAD_MAX_SIZE: 3,
    MAX_UPLOAD_SIZE: 5,
    MISSED_MESSAGE_CHECK_INTERVAL: 11
  }, 'still work')
  t.same(renamedVariables(former), [
    'AUTO_DOWNLOAD_MAX is deprecated: it was renamed to AUTO_DOWNLOAD_MAX_SIZE',
    'BROWSERS_AT_ONCE is deprecated: it was renamed to MAX_CONCURRENT_LAUNCHES',
    'GAP_CHECK_INTERVAL is deprecated: it was renamed to MISSED_MESSAGE_CHECK_INTERVAL',
    'MAX_UPLOAD is deprecated: it was renamed to MAX_UPLOAD_SIZE',
    'WEBHOOK_GIVE_UP is deprecated: it was renamed to WEBHOOK_MAX_AGE',
    'WEBHOOK_RETRY_MAX is deprecated: it was renamed to WEBHOOK_MAX_BACKOFF'
  ], 'and have warnings that name the current ones')
  const both = { MAX_UPLOAD: '5', MAX_UPLOAD_SIZE: '6' }
  t.equal(loadConfig(both).MAX_UPLOAD_SIZE, 6, 'the current name takes precedence')
  t.same(renamedVariables(both), ['MAX_UPLOAD is ignored: it was renamed to MAX_UPLOAD_SIZE, which is set too'])
  t.same(renamedVariables({ MAX_UPLOAD: '', MAX_UPLOAD_SIZE: '6' }), [], 'an empty variable counts as unset')
  t.equal(messageOf({ MAX_UPLOAD: 'large' }), 'MAX_UPLOAD_SIZE is "large", which must be integer')
})
