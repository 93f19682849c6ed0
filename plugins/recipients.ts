import fp from 'fastify-plugin'
import { NumberCheck, parseRecipients, type RecipientInput } from '../src/sessions/recipients.js'

declare module 'fastify' {
  interface FastifyInstance {
    /** preHandler hook of connected routes: turns body.phone into chat ids, checked before anything is sent. */
    resolveRecipients: (request: FastifyRequest) => Promise<void>
    /** Chat ids of body.phone as they are written, not checked with WhatsApp. */
    parseRecipients: (body: RecipientInput) => string[]
    /** preHandler hook: turns the field `phone` (or `pnLid`) of the path, with `isGroup` of the query, into ids that are not checked with WhatsApp. */
    parsePathIds: (request: FastifyRequest) => Promise<void>
  }
  interface FastifyRequest { recipients: string[] }
}

export default fp(async (fastify) => {
  const numbers = new NumberCheck()
  fastify.sessions.on('status', ({ session, to }) => { if (to === 'CLOSED') numbers.forget(session) })
  fastify.decorateRequest('recipients')
  fastify.decorate('parseRecipients', (body) => parseRecipients(body))
  fastify.decorate('parsePathIds', async (request) => {
    const { phone, pnLid } = request.params as { phone?: string, pnLid?: string }
    const { isGroup } = request.query as Pick<RecipientInput, 'isGroup'>
    request.recipients = parseRecipients({ phone: phone ?? pnLid ?? '', isGroup }, phone === undefined ? 'params/pnLid' : 'params/phone')
  })
  fastify.decorate('resolveRecipients', async (request) => {
    const { session } = request.params as { session: string }
    request.recipients = await numbers.resolve(session, request.whatsapp, parseRecipients(request.body as RecipientInput))
  })
}, { name: 'recipients', fastify: '5.x', dependencies: ['connected'] })
