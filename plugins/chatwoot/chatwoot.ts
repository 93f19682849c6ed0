import type { Static } from '@sinclair/typebox'
import type { FastifyReply, FastifyRequest } from 'fastify'
import fp from 'fastify-plugin'
import type { ChatwootBody } from '../../schemas/chatwoot.js'
import { Inbox } from '../../src/chatwoot/inbox.js'
import type { Media } from '../../src/media/resolver.js'
import { sessionOf } from '../../src/shared/session-of.js'
import { readWebhook, type Outgoing } from '../../src/chatwoot/webhook.js'

declare module 'fastify' {
  interface FastifyInstance {
    /**
     * preHandler hook: reads what Chatwoot asks to deliver, and its recipients into `body.phone`; answers at once where
     * it asks for nothing.
     */
    receiveChatwoot: (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>
    /** Delivers what `receiveChatwoot` has read, once. Answers whether it went out now. */
    deliverChatwoot: (request: FastifyRequest) => Promise<boolean>
  }
  interface FastifyRequest { chatwoot: Outgoing }
}

export default fp(async (fastify) => {
  const inbox = new Inbox()
  fastify.sessions.on('cleared', (session) => inbox.forget(session))
  fastify.decorateRequest('chatwoot')

  fastify.decorate('receiveChatwoot', async (request, reply) => {
    const body = request.body as Static<typeof ChatwootBody>
    const session = sessionOf(request)
    const outgoing = readWebhook(body, baseUrlOf(session))
    if (!outgoing) return reply.send({ status: 'success', message: 'Success on receive chatwoot', session })
    request.chatwoot = outgoing
    body.phone = outgoing.phone
  })

  fastify.decorate('deliverChatwoot', async (request) => {
    const { id, content, attachments } = request.chatwoot
    return inbox.once(sessionOf(request), id, async () => {
      if (attachments.length === 0) return sendText(request, content)
      await sendFiles(request)
    })
  })

  /** Where this server reaches Chatwoot, as start-session was given it for the session. */
  function baseUrlOf (session: string): string | undefined {
    const { options = {} } = fastify.store.sessions.get(session) ?? {}
    const { chatWoot } = options as { chatWoot?: { baseURL?: unknown } | null }
    return typeof chatWoot?.baseURL === 'string' && chatWoot.baseURL !== '' ? chatWoot.baseURL : undefined
  }

  async function sendText ({ whatsapp: { messages }, recipients }: FastifyRequest, content: string): Promise<void> {
    for (const chatId of recipients) await messages.sendText(chatId, content, {})
  }

  /** All files are here before the first goes out; the text is the caption of the first. */
  async function sendFiles (request: FastifyRequest): Promise<void> {
    const { whatsapp: { messages }, recipients, chatwoot: { attachments, content } } = request
    const files: Array<{ media: Media, voice: boolean }> = []
    for (const { url, voice } of attachments) {
      const media = await fastify.mediaResolver.fromPath('message/attachments', url)
      await request.ownFile(media.path)
      files.push({ media, voice })
    }
    for (const chatId of recipients) {
      for (const [index, { media, voice }] of files.entries()) {
        const options = index === 0 && content !== '' ? { caption: content } : {}
        const file = { ...media, filename: media.filename ?? (voice ? 'Voice Audio' : 'file') }
        await (voice ? messages.sendVoice(chatId, file, options) : messages.sendFile(chatId, file, options))
      }
    }
  }
}, { name: 'chatwoot', fastify: '5.x', dependencies: ['connected', 'media', 'sessions', 'store'] })
