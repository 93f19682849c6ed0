import createClient from 'openapi-fetch'
import t from 'tap'
import type { paths } from '../../docs/api.d.ts'
import { sandboxServer } from '../support/sandbox-server.js'
import { until } from '../support/until.js'

const path = { session: 'typed' }

/** The types are those that openapi-typescript makes of the document: what does not fit them does not compile. */
t.test('a bot written against the generated types runs the whole flow', async (t) => {
  const { url } = await sandboxServer(t)
  const open = createClient<paths>({ baseUrl: url })
  const minted = await open.POST('/api/{session}/{secretkey}/generate-token', { params: { path: { ...path, secretkey: 'THISISMYSECURETOKEN' } } })
  t.equal(minted.response.status, 201)

  const api = createClient<paths>({ baseUrl: url, headers: { authorization: `Bearer ${minted.data!.token}` } })
  const started = await api.POST('/api/{session}/start-session', { params: { path }, body: { waitQrCode: true } })
  t.match(started.data, { status: 'qrcode', session: 'typed' })
  await fetch(`${url}/sandbox/typed/scan`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' })
  await until('the session to be connected', async () => (await api.GET('/api/{session}/status-session', { params: { path } })).data?.status === 'CONNECTED')

  const sent = await api.POST('/api/{session}/send-message', { params: { path }, body: { phone: '15550000001', message: 'typed hello' } })
  const [message] = sent.data!.response
  t.match(message!, { to: '15550000001@c.us', phone: '15550000001', lid: /@lid$/ })

  const refused = await api.POST('/api/{session}/send-message', { params: { path }, body: { phone: 'nobody', message: 'x' } })
  t.equal(refused.error!.code, 'APP_RECIPIENT_INVALID')
  t.match(refused.error!.message, /body\/phone/)

  const me = await api.GET('/api/{session}/get-phone-number', { params: { path } })
  t.match(me.data!.response, /@c\.us$/)

  const closed = await api.POST('/api/{session}/close-session', { params: { path } })
  t.equal(closed.data!.status, true)
})
