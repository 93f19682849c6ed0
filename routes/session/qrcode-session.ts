import { Type } from '@sinclair/typebox'
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { SessionParams } from '../../schemas/common.js'
import { QrQuery, QrReply } from '../../schemas/session.js'
import { qr } from '../../src/shared/qr.js'

const picture = Type.Unsafe<Buffer>({
  type: 'string',
  contentMediaType: 'image/png',
  description: 'The QR as a picture.'
})
const text = (description: string) => Type.String({ description, examples: ['2@a1b2c3,k1,k2,k3'] })

const replies = {
  200: {
    description: 'The QR in the form that was asked for; JSON with `message` where there is none.',
    content: {
      'image/png': { schema: picture },
      'image/svg+xml': { schema: text('The QR as an SVG.') },
      'text/plain': { schema: text('The QR drawn in characters (`text`), or the text in it (`raw`).') },
      'application/json': { schema: QrReply }
    }
  }
}

const qrcodeSession: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.guard('token')

  fastify.get('/:session/qrcode-session', {
    logLevel: 'warn',
    schema: {
      operationId: 'qrcodeSession',
      tags: ['session'],
      summary: 'Get the QR code',
      description: 'A picture of the QR that waits to be scanned: on the phone open WhatsApp, Settings, Linked ' +
        'devices, Link a device. It changes every some 20 seconds: ask again. Where none waits, a JSON reply says why.',
      params: SessionParams,
      querystring: QrQuery,
      response: replies
    }
  }, async ({ params: { session }, query: { format = 'png' } }, reply) => {
    const known = fastify.sessions.get(session)
    const urlcode = known?.urlcode
    if (!known || urlcode == null) return reply.send(fastify.sessionReplies.noQr(session, known))
    reply.header('cache-control', 'no-store')
    switch (format) {
      case 'png': return reply.type('image/png').send(await qr.png(urlcode))
      case 'svg': return reply.type('image/svg+xml').send(await qr.svg(urlcode))
      case 'text': return reply.type('text/plain; charset=utf-8').send(await qr.text(urlcode))
      case 'raw': return reply.type('text/plain; charset=utf-8').send(urlcode)
    }
    return reply.send({ status: known.status, qrcode: await qr.dataUrl(urlcode), urlcode, session })
  })
}

export default qrcodeSession
