import t from 'tap'
import { readCredentials } from '../../../src/auth/credentials.js'

const cases: [what: string, segment: string, authorization: string | undefined, session: string, token: string | undefined][] = [
  ['a bearer token', 's1', 'Bearer abc', 's1', 'abc'],
  ['any scheme, as wppconnect-server takes it', 's1', 'Foo abc', 's1', 'abc'],
  ['session:token behind the scheme', 's1', 'Bearer s1:abc', 's1', 'abc'],
  ['the token of another session is left whole, so it fits nothing', 's1', 'Bearer s2:abc', 's1', 's2:abc'],
  ['session:token with an empty token', 's1', 'Bearer s1:', 's1', ''],
  ['session:token in the path', 's1:abc', undefined, 's1', 'abc'],
  ['the path wins over the header', 's1:abc', 'Bearer xyz', 's1', 'abc'],
  ['an empty part in the path wins too', 's1:', 'Bearer xyz', 's1', ''],
  ['colons in the token stay', 's1:a:b', undefined, 's1', 'a:b'],
  ['an empty session', ':abc', undefined, '', 'abc'],
  ['no header', 's1', undefined, 's1', undefined],
  ['an empty header', 's1', '', 's1', undefined],
  ['no scheme', 's1', 'abc', 's1', undefined],
  ['a double space', 's1', 'Bearer  abc', 's1', 'abc'],
  ['a scheme alone', 's1', 'Bearer ', 's1', undefined],
  ['words after the token do not count', 's1', 'Bearer abc def', 's1', 'abc']
]

t.test('a request can carry its token in each of these places', async t => {
  for (const [what, segment, authorization, session, token] of cases) {
    t.strictSame(readCredentials(segment, authorization), { session, token }, what)
  }
})
