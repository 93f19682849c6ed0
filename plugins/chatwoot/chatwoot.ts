import type { Static } from '@sinclair/typebox'
import type { FastifyReply, FastifyRequest } from 'fastify'
import fp from 'fastify-plugin'
import type { ChatwootBody } from '../../schemas/chatwoot.js'
import { Inbox } from '../../src/chatwoot/inbox.js'
import { readWebhook, type Outgoing } from '../../src/chatwoot/webhook.js'

declare module 'fastify' {
  interface FastifyInstance {
    /** preHandler hook: reads what Chatwoot asks to deliver, and its recipients into `body.phone`; answers at once where it asks for nothing. */
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
    const { session } = request.params as { session: string }
    const outgoing = readWebhook(body, baseUrlOf(session))
    if (!outgoing) return reply.send({ status: 'success', message: 'Success on receive chatwoot', session })
    request.chatwoot = outgoing
    body.phone = outgoing.phone
  })

  fastify.decorate('deliverChatwoot', async (request) => {
    const { id, content, attachments } = request.chatwoot
    return inbox.once((request.params as { session: string }).session, id, async () => {
      if (attachments.length === 0) return sendText(request, content)
      await sendFiles(request)
    })
  })

  /** Where this server reaches Chatwoot, as start-session was given it for the session. */
  function baseUrlOf (session: string): string | undefined {
    const { chatWoot } = (fastify.store.sessions.get(session)?.options ?? {}) as { chatWoot?: { baseURL?: unknown } | null }
    return typeof chatWoot?.baseURL === 'string' && chatWoot.baseURL !== '' ? chatWoot.baseURL : undefined
  }

  async function sendText ({ whatsappClient: client, recipients }: FastifyRequest, content: string): Promise<void> {
    for (const chatId of recipients) await client.sendText(chatId, content)
  }

  /** All files are here before the first goes out; the text is the caption of the first. */
  async function sendFiles (request: FastifyRequest): Promise<void> {
    const { whatsappClient: client, recipients, chatwoot: { attachments, content } } = request
    const files = []
    for (const { url, voice } of attachments) {
      const media = await fastify.mediaResolver.fromPath('message/attachments', url)
      await request.ownFile(media.path)
      files.push({ media, send: voice ? fastify.files.sendVoice : fastify.files.sendFile, fallback: voice ? 'Voice Audio' : 'file' })
    }
    for (const chatId of recipients) {
      for (const [index, { media, send, fallback }] of files.entries()) {
        await send(client, chatId, { ...media, filename: media.filename ?? fallback }, index === 0 && content !== '' ? { caption: content } : {})
      }
    }
  }
}, { name: 'chatwoot', fastify: '5.x', dependencies: ['connected', 'files', 'media', 'sessions', 'store'] })
