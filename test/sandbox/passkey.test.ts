import { createHash, generateKeyPairSync, sign } from 'node:crypto'
import t, { type Test } from 'tap'
import { build } from '../helper.js'
import { until } from '../support/until.js'
import { FakePage } from './fake-page.js'

const PHONE = '5511999990000'
const sha256 = (data: Buffer | string) => createHash('sha256').update(data).digest()
const text = (data: Buffer | string) => Buffer.from(data).toString('base64url')

interface Signed { client?: object, domain?: string, flags?: number, id?: string, key?: ReturnType<typeof keys>['privateKey'] }

const keys = () => generateKeyPairSync('ec', { namedCurve: 'P-256' })
const own = keys()
const ID = 'b3du'
const credential = { id: ID, publicKey: text(own.publicKey.export({ type: 'spki', format: 'der' })) }

/** A signature over what the test says. */
function signed (challenge: string, { client, domain = 'whatsapp.com', flags = 0b101, id = ID, key = own.privateKey }: Signed = {}): { credentialId: string, assertion: string } {
  const clientData = Buffer.from(JSON.stringify({ type: 'webauthn.get', challenge, origin: 'https://web.whatsapp.com', ...client }))
  const data = Buffer.concat([sha256(domain), Buffer.from([flags, 0, 0, 0, 1])])
  const signature = sign('sha256', Buffer.concat([data, sha256(clientData)]), key)
  const response = { clientDataJSON: text(clientData), authenticatorData: text(data), signature: text(signature), userHandle: null }
  return { credentialId: id, assertion: JSON.stringify({ id, rawId: id, type: 'public-key', response }) }
}

async function setup (t: Test) {
  const app = await build(t, { env: { SANDBOX: 'true' } })
  const call = async (method: 'GET' | 'POST' | 'PUT' | 'DELETE', url: string, payload?: object) => {
    const reply = await app.inject({ method, url: `/sandbox${url}`, ...(payload && { payload }) })
    return { status: reply.statusCode, body: reply.json() }
  }
  return { app, call }
}

t.test('a link with a passkey, and what WhatsApp refuses of it', async (t) => {
  const { app, call } = await setup(t)
  t.match(await call('PUT', `/accounts/${PHONE}/passkey`, { credential }), { status: 200, body: { phone: PHONE, id: ID, signs: false, timeout: 600_000, confirmation: false } })
  const page = await FakePage.open(app.sandbox, 'main')
  await page.request('link.start', {})
  t.match(await call('GET', '/main/passkey'), { status: 409, body: { code: 'APP_SANDBOX_NO_PASSKEY' } })
  t.strictSame(await call('POST', '/main/scan', { phone: PHONE }), { status: 200, body: { phone: PHONE, session: 'main', passkey: true } })
  t.match(await call('GET', ''), { body: { sessions: [{ session: 'main', phone: null, shows: 'passkey' }] } })
  t.strictSame(await call('GET', '/main/passkey'), { status: 200, body: { phone: PHONE, code: null } })
  const { options, handoff } = await until('the request', () => page.received('passkey.request')[0] as { options: string, handoff: boolean } | undefined)
  t.equal(handoff, true)
  const first = JSON.parse(options)
  t.match(first, { rpId: 'whatsapp.com', userVerification: 'required', timeout: 600_000, allowCredentials: [] })

  const challenge = async () => JSON.parse((await page.request('passkey.options', {})).options).challenge as string
  const refuses = async (wrong: Signed, why: RegExp) => {
    await t.rejects(page.request('passkey.prologue', signed(await challenge(), wrong)), { message: why })
  }
  await refuses({ client: { type: 'webauthn.create' } }, /type/)
  await refuses({ client: { challenge: first.challenge } }, /challenge/)
  await refuses({ client: { origin: 'https://web.whatsapp.com.evil.example' } }, /origin/)
  await refuses({ client: { crossOrigin: true } }, /origin/)
  await refuses({ domain: 'web.whatsapp.com' }, /domain/)
  await refuses({ flags: 0b100 }, /present/)
  await refuses({ flags: 0b1 }, /verified/)
  await refuses({ key: keys().privateKey }, /signature/)
  await refuses({ id: 'b3RoZXI' }, /unknown credential/)
  await t.rejects(page.request('passkey.prologue', signed(first.challenge)), { message: /no challenge waits/ }, 'a challenge is good once')
  await t.rejects(page.request('passkey.confirm', {}), { message: /no code waits/ })

  await page.request('passkey.prologue', signed(await challenge()))
  const { code } = await until('the code', () => page.received('passkey.identity')[0] as { code: string } | undefined)
  t.strictSame(await call('GET', '/main/passkey'), { status: 200, body: { phone: PHONE, code } })
  await page.request('passkey.confirm', {})
  await until('the link', () => app.sandbox.sessions()[0]?.shows === 'chats')
  t.match(app.sandbox.sessions(), [{ phone: PHONE }])
})

t.test('the sandbox signs itself', async (t) => {
  const { app, call } = await setup(t)
  t.match(await call('POST', `/accounts/${PHONE}/passkey/signature`, { challenge: 'AAAA' }), { status: 409, body: { code: 'APP_SANDBOX_PASSKEY_ABSENT' } })
  const { body: passkey } = await call('PUT', `/accounts/${PHONE}/passkey`, { timeout: 5000, confirmation: true })
  t.match(passkey, { signs: true, timeout: 5000, confirmation: true })
  t.notOk('privateKey' in passkey)
  const page = await FakePage.open(app.sandbox, 'main')
  await page.request('link.start', {})
  await call('POST', '/main/scan', { phone: PHONE })
  const { options, handoff } = await until('the request', () => page.received('passkey.request')[0] as { options: string, handoff: boolean } | undefined)
  t.equal(handoff, false)
  t.match(JSON.parse(options), { timeout: 5000 })
  const { body } = await call('POST', `/accounts/${PHONE}/passkey/signature`, JSON.parse(options))
  t.match(body, { id: passkey.id, rawId: passkey.id, type: 'public-key', response: { userHandle: /./ } })
  await page.request('passkey.prologue', { credentialId: body.id, assertion: JSON.stringify(body) })

  t.strictSame(await call('DELETE', '/main/passkey'), { status: 200, body: { status: 'success' } })
  await t.rejects(page.request('passkey.confirm', {}), { message: /declined on the phone/ })
  await page.request('link.start', {})
  t.match(await call('DELETE', '/main/passkey'), { status: 409 }, 'a new QR begins again')

  t.strictSame(await call('DELETE', `/accounts/${PHONE}/passkey`), { status: 200, body: { status: 'success' } })
  t.strictSame(await call('POST', '/main/scan', { phone: PHONE }), { status: 200, body: { phone: PHONE, session: 'main' } })
})

t.test('bad input', async (t) => {
  const { call } = await setup(t)
  t.match(await call('PUT', `/accounts/${PHONE}/passkey`, { credential: { id: 'AAAA', publicKey: 'AAAA' } }), { status: 400, body: { code: 'APP_SANDBOX_PASSKEY_KEY_INVALID', message: /^body\/credential\/publicKey/ } })
  t.match(await call('PUT', `/accounts/${PHONE}/passkey`, { timeout: 1 }), { status: 400, body: { message: /body\/timeout/ } })
  t.match(await call('PUT', '/accounts/1/passkey', {}), { status: 400, body: { message: /phone/ } })
  t.match(await call('POST', `/accounts/${PHONE}/passkey/signature`, { challenge: '?' }), { status: 400, body: { message: /body\/challenge/ } })
  t.match(await call('GET', '/bad%20name/passkey'), { status: 400 })
  t.match(await call('DELETE', '/nobody/passkey'), { status: 409 })
})

t.test('a linked device is checked: who is not linked or has no passkey is not', async (t) => {
  const { app, call } = await setup(t)
  t.match(await call('POST', '/main/passkey'), { status: 409, body: { code: 'APP_SANDBOX_NOT_LINKED' } })
  t.match(await call('POST', '/no%20name/passkey'), { status: 400 })
  const page = await FakePage.open(app.sandbox, 'main')
  await page.request('link.start', {})
  t.match(await call('POST', '/main/scan', { phone: PHONE }), { status: 200 })
  t.match(await call('POST', '/main/passkey'), { status: 409, body: { code: 'APP_SANDBOX_PASSKEY_ABSENT' } })
  await call('PUT', `/accounts/${PHONE}/passkey`, { credential })
  t.match(await call('POST', '/main/passkey'), { status: 200 })
  const { challenge_type: type, passkey_challenge_base64: challenge = '' } = await until('the challenge', () => page.received('integrity.challenge')[0])
  t.equal(type, 'PASSKEY')

  const answer = async (options: Signed, hasPrf = false, of = challenge) => {
    const { credentialId, assertion } = signed(of, options)
    const { response } = JSON.parse(assertion)
    const signedChallenge = { credential_id: credentialId, authenticator_data: response.authenticatorData, client_data_json: response.clientDataJSON, signature: response.signature }
    return await page.request('integrity.respond', {
      challenge_type: 'PASSKEY',
      passkey_response: { signed_challenge: Buffer.from(JSON.stringify(signedChallenge)).toString('base64'), prf_available: hasPrf }
    })
  }
  t.match(await answer({ key: keys().privateKey }), { success: false, error_message: /signature/ })
  t.match(await answer({}, false, 'b3RoZXI'), { success: false, error_message: /challenge/ })
  t.match(await answer({}, true), { success: true, error_message: null })
  t.strictSame(app.sandbox.cloud.integrityChallenges.stateOf(PHONE), { pending: false, prf: true })
  t.match(await answer({}), { success: false, error_message: /no challenge/ })
})
