import t from 'tap'
import { credentialFault } from '../../../src/whatsapp/passkey-credential.js'
import { signPasskey, passkeyOptions } from '../../support/passkey-signer.js'

const options = passkeyOptions()
const good = signPasskey(options)

t.test('a credential for the request is good', async (t) => {
  t.equal(credentialFault(options, good), undefined)
  t.equal(credentialFault({ ...options, allowCredentials: [{ id: good.id, type: 'public-key' }] }, good), undefined)
})

t.test('what WhatsApp is sure to refuse is named by its field', async (t) => {
  const without = (client: object) => ({ ...good, response: { ...good.response, clientDataJSON: Buffer.from(JSON.stringify(client)).toString('base64url') } })
  const authenticator = (data: Buffer) => ({ ...good, response: { ...good.response, authenticatorData: data.toString('base64url') } })
  const data = Buffer.from(good.response.authenticatorData, 'base64url')
  const unverified = Buffer.from(data)
  unverified[32] = 0b1
  for (const [credential, fault] of [
    [{ ...good, rawId: 'b3RoZXI' }, 'body/rawId must be the same as body/id'],
    [{ ...good, response: { ...good.response, clientDataJSON: 'bm9uZQ' } }, 'body/response/clientDataJSON must be a JSON object in base64url'],
    [{ ...good, response: { ...good.response, clientDataJSON: Buffer.from('7').toString('base64url') } }, 'body/response/clientDataJSON must be a JSON object in base64url'],
    [without({ type: 'webauthn.create', challenge: options.challenge }), 'body/response/clientDataJSON must be of type webauthn.get'],
    [without({ type: 'webauthn.get', challenge: 'b3RoZXI' }), 'body/response/clientDataJSON is for another challenge: GET the request and sign it again'],
    [authenticator(data.subarray(0, 36)), 'body/response/authenticatorData must have at least 37 bytes'],
    [authenticator(Buffer.concat([Buffer.alloc(32), data.subarray(32)])), 'body/response/authenticatorData must be for whatsapp.com'],
    [authenticator(unverified), 'body/response/authenticatorData must say that the person was verified']
  ] as const) t.equal(credentialFault(options, credential), fault)
  t.equal(credentialFault({ ...options, allowCredentials: [{ id: 'b3RoZXI', type: 'public-key' }] }, good), 'body/id must be one of allowCredentials of the request')
  t.equal(credentialFault({ ...options, userVerification: 'preferred' }, authenticator(unverified)), undefined, 'unless it is not asked for')
})
