import type { FastifyRequest } from 'fastify'
import fp from 'fastify-plugin'
import { isPerson, NumberCheck, parseRecipients, type RecipientInput } from '../../src/whatsapp/recipients.js'
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
    /** Forgets which numbers a session has found to be on WhatsApp. */
    forgetNumbers: (session: string) => void
  }
  interface FastifyRequest {
    recipients: string[]
    /** The people that the request names: their ids as it has them, with those that WhatsApp has for them. */
    named: Map<string, string>
  }
}

const flags = ({ query }: FastifyRequest) => ({ isGroup: (query as Pick<RecipientInput, 'isGroup'>).isGroup })

export default fp(async (fastify) => {
  const numbers = new NumberCheck()
  fastify.sessions.on('status', ({ session, to }) => { if (to === 'CLOSED') numbers.forget(session) })
  fastify.decorate('forgetNumbers', (session) => numbers.forget(session))
  fastify.decorateRequest('recipients')
  fastify.decorateRequest('named')
  fastify.addHook('onRequest', (request, _reply, done) => {
    request.named = new Map()
    done()
  })

  /** Ids that are not checked. */
  function name (request: FastifyRequest, ids: string[]): string[] {
    for (const id of ids.filter(isPerson)) request.named.set(id, id)
    return ids
  }

  const resolve = async (request: FastifyRequest, ids: string[]): Promise<string[]> =>
    await numbers.resolve(sessionOf(request), request.whatsapp.contacts, ids, request.named)

  fastify.decorate('parsePathIds', async (request) => {
    const { phone } = request.params as { phone: string }
    request.recipients = name(request, parseRecipients({ phone, ...flags(request) }, 'params/phone'))
  })
  fastify.decorate('parsePathId', async (request) => {
    const { session, ...named } = request.params as Record<string, string>
    const [[field, id] = ['phone', '']] = Object.entries(named)
    request.recipients = name(request, parseRecipients({ phone: [id], ...flags(request) }, `params/${field}`))
  })
  fastify.decorate('resolvePeople', async (request, people, field) =>
    await resolve(request, parseRecipients({ phone: people }, field)))
  fastify.decorate('resolveRecipients', async (request) => {
    request.recipients = await resolve(request, parseRecipients(request.body as RecipientInput))
  })
}, { name: 'recipients', fastify: '5.x', dependencies: ['connected'] })
