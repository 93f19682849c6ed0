import t from 'tap'
import { deriveTokenKey, timingSafeEqualString } from '../../../src/auth/secret-key.js'

t.test('timingSafeEqualString', async t => {
  t.equal(timingSafeEqualString('THISISMYSECURETOKEN', 'THISISMYSECURETOKEN'), true)
  for (const other of ['', 'THISISMYSECURETOKE', 'THISISMYSECURETOKEN ', 'thisismysecuretoken', 'THISISMYSECURETOKENTHISISMYSECURETOKEN']) {
    t.equal(timingSafeEqualString(other, 'THISISMYSECURETOKEN'), false, JSON.stringify(other))
  }
})

t.test('the key that signs tokens depends on the secret key and on the salt', async t => {
  const key = deriveTokenKey('secret-1', 'salt-1')
  t.equal(deriveTokenKey('secret-1', 'salt-1'), key)
  t.not(deriveTokenKey('secret-1', 'salt-2'), key)
  t.not(deriveTokenKey('secret-2', 'salt-1'), key)
  t.equal(Buffer.from(key, 'base64url').length, 32)
  t.notMatch(key, /secret/)
})
