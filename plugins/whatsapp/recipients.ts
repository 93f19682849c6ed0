import type { FastifyRequest } from 'fastify'
import fp from 'fastify-plugin'
import { NumberCheck, parseRecipients, type RecipientInput } from '../../src/whatsapp/recipients.js'
import { sessionOf } from '../../src/shared/session-of.js'

declare module 'fastify' {
  interface FastifyInstance {
    /** preHandler hook of connected routes: turns body.phone into chat ids, checked before anything is sent. */
    resolveRecipients: (request: FastifyRequest) => Promise<void>
    /** Ids of the people in a field of a connected route's body, checked with WhatsApp. */
    resolvePeople: (request: FastifyRequest, people: string | string[], field: string) => Promise<string[]>
    /**
     * preHandler hook: turns `phone` in the path, with `isGroup` of the query, into `recipients`, which are not checked
     * with WhatsApp.
     */
    parsePathIds: (request: FastifyRequest) => Promise<void>
    /** The same where the path (`phone` or `pnLid`) names one. */
    parsePathId: (request: FastifyRequest) => Promise<void>
  }
  interface FastifyRequest { recipients: string[] }
}

const flags = ({ query }: FastifyRequest) => ({ isGroup: (query as Pick<RecipientInput, 'isGroup'>).isGroup })

export default fp(async (fastify) => {
  const numbers = new NumberCheck()
  fastify.sessions.on('status', ({ session, to }) => { if (to === 'CLOSED') numbers.forget(session) })
  fastify.decorateRequest('recipients')
  fastify.decorate('parsePathIds', async (request) => {
    const { phone } = request.params as { phone: string }
    request.recipients = parseRecipients({ phone, ...flags(request) }, 'params/phone')
  })
  fastify.decorate('parsePathId', async (request) => {
    const { session, ...named } = request.params as Record<string, string>
    const [[field, id] = ['phone', '']] = Object.entries(named)
    request.recipients = parseRecipients({ phone: [id], ...flags(request) }, `params/${field}`)
  })
  fastify.decorate('resolvePeople', async (request, people, field) => {
    const ids = parseRecipients({ phone: people }, field)
    return await numbers.resolve(sessionOf(request), request.whatsapp.contacts, ids)
  })
  fastify.decorate('resolveRecipients', async (request) => {
    const ids = parseRecipients(request.body as RecipientInput)
    request.recipients = await numbers.resolve(sessionOf(request), request.whatsapp.contacts, ids)
  })
}, { name: 'recipients', fastify: '5.x', dependencies: ['connected'] })
