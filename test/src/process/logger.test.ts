import t from 'tap'
import { redactUrl } from '../../../src/process/logger.js'

const KEY = 'key/with space&more'
const JWT = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJzMSJ9.c2lnbmF0dXJl'
const BCRYPT = '$2b$10$nOUIs5kJ7naTuTFkBy1veuK0kSxUFXfuaOKdOKf9xYT0KKIGSJwFa'

const redacted = (url: string) => redactUrl(url, KEY)

/** Every way in which clients write a text into a URL. */
const written = (text: string) => [
  encodeURIComponent(text),
  [...Buffer.from(text)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''),
  encodeURIComponent(text).toLowerCase().length === encodeURIComponent(text).length ? encodeURIComponent(text).replaceAll(/%../g, (hex) => hex.toLowerCase()) : ''
].filter(Boolean)

/** URLs with a secret in each place where one may stand. */
const places = (secret: string) => [
  `/api/s1:${secret}/status-session`,
  `/api/s1%3A${secret}/status-session`,
  `/api/s1%3a${secret}/status-session?x=%zz`,
  `/api/s1/${secret}/generate-token`,
  `/api/s1/${secret}/generate%2Dtoken`,
  `/api/s1/${secret}/revoke-tokens?x=1`,
  `/api/s1/${secret}/clear-session-data/`,
  `/api/${secret}/show-all-sessions`,
  `/api/${secret}/start-all?x=%zz`,
  `/api/${secret}/backup-sessions`,
  `/api/${secret}/restore-sessions?x=1`,
  `/api/s1/status-session?token=${secret}`,
  `/api/s1/status-session?a=1&secretkey=${secret}&b=2`
]

t.test('no secret key, right or wrong, and no token is left in a URL', async t => {
  for (const secret of [KEY, 'wrong/key', 'wrong', JWT, BCRYPT, '$2a$10$short']) {
    for (const form of written(secret)) {
      for (const url of places(form)) {
        const shown = redacted(url)
        t.notOk(shown.includes(secret) || shown.includes(form), `${url} is shown as ${shown}`)
      }
    }
  }
})

t.test('the right key and real tokens are found anywhere', async t => {
  for (const secret of [KEY, JWT, BCRYPT]) {
    for (const form of written(secret)) {
      for (const url of [`/nowhere/${form}`, `/api/s1/${form}/nowhere`, `/?${form}`, `/api/s1/send-message/${form}?x=%zz`]) {
        const shown = redacted(url)
        t.notOk(shown.includes(secret) || shown.includes(form), `${url} is shown as ${shown}`)
      }
    }
  }
})

t.test('what is no secret stays readable', async t => {
  t.equal(redacted('/api/s1/status-session'), '/api/s1/status-session')
  t.equal(redacted('/api/s1/qrcode-session?format=svg'), '/api/s1/qrcode-session?format=svg')
  t.equal(redacted(`/api/s1:${JWT}/qrcode-session?format=svg`), '/api/s1:***/qrcode-session?format=svg')
  t.equal(redacted('/api/s1/wrong/generate-token'), '/api/s1/***/generate-token')
  t.equal(redacted('/api/wrong/start-all'), '/api/***/start-all')
})

t.test('a URL cannot forge a line of the log', async t => {
  t.notMatch(redacted('/x%0D%0A{"level":30}%09'), /[\r\n\t]/)
})

t.test('a URL that cannot be decoded is shown all the same', async t => {
  t.equal(redacted('/api/%zz/%41'), '/api/%zz/A')
})
