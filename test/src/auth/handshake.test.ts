import t from 'tap'
import { readSocketCredentials, type Handshake, type SocketCredentials } from '../../../src/auth/handshake.js'

const bearer = (token: string) => ({ headers: { authorization: `Bearer ${token}` } })

const cases: [what: string, given: Partial<Handshake>, found: SocketCredentials][] = [
  ['nothing', {}, { key: undefined, session: undefined, token: undefined }],
  ['a token in auth', { auth: { token: 'abc' } }, { key: 'abc', session: undefined, token: 'abc' }],
  ['in the query', { query: { token: 'abc' } }, { key: 'abc', session: undefined, token: 'abc' }],
  ['in the header', bearer('abc'), { key: 'abc', session: undefined, token: 'abc' }],
  ['auth before query before header', { auth: { token: '1' }, query: { token: '2' }, ...bearer('3') }, { key: '1', session: undefined, token: '1' }],
  ['query before header', { query: { token: '2' }, ...bearer('3') }, { key: '2', session: undefined, token: '2' }],
  ['session:token', { auth: { token: 's1:abc' } }, { key: 's1:abc', session: 's1', token: 'abc' }],
  ['session and token', { auth: { session: 's1', token: 'abc' } }, { key: 'abc', session: 's1', token: 'abc' }],
  ['session and session:token', { auth: { session: 's1' }, ...bearer('s1:abc') }, { key: 's1:abc', session: 's1', token: 'abc' }],
  ['the token of another session is left whole, so it fits nothing', { auth: { session: 's1', token: 's2:abc' } }, { key: 's2:abc', session: 's1', token: 's2:abc' }],
  ['colons in the token stay', { auth: { token: 's1:a:b' } }, { key: 's1:a:b', session: 's1', token: 'a:b' }],
  ['an empty token', { auth: { token: 's1:' } }, { key: 's1:', session: 's1', token: undefined }],
  ['a secret key', { auth: { secretkey: 'k:1', token: 's1:abc' } }, { key: 'k:1', session: 's1', token: 'abc' }],
  ['a secret key with blanks in the header', bearer('correct horse'), { key: 'correct horse', session: undefined, token: 'correct horse' }],
  ['what is no text does not count', { auth: { token: { a: 1 }, session: 7 }, query: { token: ['x', 'y'] }, ...bearer('abc') }, { key: 'abc', session: undefined, token: 'abc' }],
  ['another scheme', { headers: { authorization: 'Basic abc' } }, { key: undefined, session: undefined, token: undefined }]
]

t.test('a socket can carry its token in each of these places', async t => {
  for (const [what, given, found] of cases) t.strictSame(readSocketCredentials({ auth: {}, query: {}, headers: {}, ...given }), found, what)
})
