// What tests do to the sandbox, and what they see of it. No dependencies.
const server = process.env.ZAPSERVER_URL ?? 'http://127.0.0.1:21465'
export const session = 'bot'
export const api = `${server}/api/${session}`

/** Calls the server; an error of it fails the test. */
export async function call (method, url, body, headers = {}) {
  const reply = await fetch(url, {
    method,
    headers: { ...headers, ...(body && { 'content-type': 'application/json' }) },
    ...(body && { body: JSON.stringify(body) })
  })
  const answer = await reply.json()
  if (!reply.ok) throw new Error(`${method} ${url}: ${reply.status} ${JSON.stringify(answer)}`)
  return answer
}

export const sandbox = (method, path, body) => call(method, `${server}/sandbox${path}`, body)

/** A token for the session. THISISMYSECURETOKEN is the default SECRET_KEY. */
export async function createToken () {
  const { token } = await call('POST', `${api}/${process.env.SECRET_KEY ?? 'THISISMYSECURETOKEN'}/generate-token`)
  return token
}

/** Links the session: the sandbox scans the QR. Its events go to the webhook. */
export async function connect (token, webhook) {
  const auth = { authorization: `Bearer ${token}` }
  const { status } = await call('POST', `${api}/start-session`, { webhook, waitQrCode: true }, auth)
  if (status === 'qrcode') await sandbox('POST', `/${session}/scan`, {})
  for (;;) {
    const now = await call('GET', `${api}/status-session`, undefined, auth)
    if (now.status === 'CONNECTED') return
    if (now.status === 'CLOSED') throw new Error(`the session was closed: ${now.reason}`)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

/** The messages of a customer's chat after one of them, once there are any: at the latest after 30 seconds. */
export async function messagesAfter (customer, id, wait = 30) {
  const { messages } = await sandbox('GET', `/accounts/${customer}/messages?wait=${wait}&after=${id}`)
  return messages
}

/** A customer writes, and gets the answer. */
export async function ask (customer, body) {
  const { id } = await sandbox('POST', `/${session}/messages`, { from: customer, body })
  const [message] = await messagesAfter(customer, id)
  return message?.body
}
