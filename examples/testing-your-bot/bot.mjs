// The bot to be tested: a receiver of webhooks that answers what customers write.
import { createServer } from 'node:http'

const MENU = 'Write one of: menu, hours, echo <text>, sum <numbers>'

/** What the bot answers; undefined: nothing. */
export function answer (text) {
  const [command, ...words] = text.trim().split(/\s+/)
  switch (command.toLowerCase()) {
    case 'menu': return MENU
    case 'hours': return 'We are open from 9 to 17.'
    case 'echo': return words.join(' ') || 'Echo what?'
    case 'sum': {
      const sum = words.reduce((total, word) => total + Number(word), 0)
      return Number.isNaN(sum) ? 'I add numbers only.' : String(sum)
    }
    case '#staff': return undefined
    default: return `I do not understand "${text.trim()}". ${MENU}`
  }
}

/** @param api URL of the session, such as http://localhost:21465/api/bot */
export function createBot ({ api, token }) {
  async function send (phone, message) {
    const reply = await fetch(`${api}/send-message`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ phone, message })
    })
    return reply.ok
  }

  return createServer(async (request, response) => {
    const chunks = await request.toArray()
    // WhatsApp need not be quick for the webhook to be taken.
    response.end()
    const { event, from, body, isGroupMsg } = JSON.parse(Buffer.concat(chunks).toString())
    if (event !== 'onmessage' || isGroupMsg || typeof body !== 'string') return
    const text = answer(body)
    if (text === undefined) return
    // Once more where WhatsApp did not take it.
    if (!await send(from, text)) await send(from, text)
  })
}
