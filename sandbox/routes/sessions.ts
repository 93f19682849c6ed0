import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import {
  DONE,
  FaultBody,
  IncomingBody,
  MessageIdReply,
  OkReply,
  problem,
  SandboxSessionParams,
  ScanBody,
  ScanReply,
  WRONG
} from '../schemas/sandbox.js'
import { SandboxMessageNotFound, SandboxNoQr, SandboxNotLinked, SandboxNotOnWhatsApp, SandboxNotOpen } from '../errors.js'

const sessions: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.guard('open')

  fastify.post(
    '/:session/scan',
    {
      schema: {
        operationId: 'scanSandboxQr',
        tags: ['sandbox'],
        summary: 'Scan the QR of a session',
        description:
          'Does what a phone does: scans the QR that the session shows, or types its pairing code. Answers when ' +
          'the login is stored in the browser, or when a passkey is asked for: see `PUT ' +
          '/sandbox/accounts/{phone}/passkey`.',
        params: SandboxSessionParams,
        body: ScanBody,
        response: {
          200: ScanReply,
          400: WRONG,
          404: problem('The phone number is not on WhatsApp.', SandboxNotOnWhatsApp),
          409: problem(
            'The session shows no QR, its pairing code is for another phone, or its browser went away.',
            SandboxNoQr
          )
        }
      }
    },
    async ({ params: { session }, body }) => {
      const phone = await fastify.sandbox.scan(session, body)
      const waits = fastify.sandbox.sessions().some((one) => one.session === session && one.shows === 'passkey')
      return { phone, session, ...(waits && { passkey: true as const }) }
    }
  )

  fastify.post(
    '/:session/unlink',
    {
      schema: {
        operationId: 'unlinkSandboxSession',
        tags: ['sandbox'],
        summary: 'Unlink a session, from the phone',
        description:
          'Does what a person does on the phone under Linked devices: removes this one. The session is logged ' +
          'out, at once or when its browser next opens.',
        params: SandboxSessionParams,
        response: {
          200: OkReply,
          400: problem('The name of the session is wrong.'),
          409: problem('The session is not linked.', SandboxNotLinked)
        }
      }
    },
    async ({ params: { session } }) => {
      fastify.sandbox.unlink(session)
      return DONE
    }
  )

  fastify.post(
    '/:session/messages',
    {
      bodyLimit: fastify.fileBodyLimit,
      schema: {
        operationId: 'sendToSandboxSession',
        tags: ['sandbox'],
        summary: 'Write to a session, as somebody outside',
        description:
          'A text, or a file, arrives at this session from any phone number, in the chat between the two or in a ' +
          'group. While the session is closed or offline it waits in the cloud.',
        params: SandboxSessionParams,
        body: IncomingBody,
        response: {
          201: MessageIdReply,
          400: WRONG,
          404: problem(
            'The sender is not on WhatsApp, or there is no such group or quoted message.',
            SandboxNotOnWhatsApp
          ),
          409: problem('The session is not linked, or the sender is not a member of the group.', SandboxNotLinked)
        }
      }
    },
    async (
      {
        params: { session },
        body: { data, mimetype = 'application/octet-stream', type, caption, filename, viewOnce, ...text }
      },
      reply
    ) => {
      reply.code(201)
      if (data === undefined) return { id: fastify.sandbox.write(session, text) }
      return {
        id: await fastify.sandbox.writeMedia(session, text, { data, mimetype, type, caption, filename, viewOnce })
      }
    }
  )

  fastify.post(
    '/:session/faults',
    {
      schema: {
        operationId: 'breakSandboxSession',
        tags: ['sandbox'],
        summary: 'Break something for a session',
        description:
          'Causes a fault: the network fails, another browser takes the account, the page freezes, crashes or ' +
          'emits nothing, the next messages that the session sends fail, or WhatsApp does not take the login.',
        params: SandboxSessionParams,
        body: FaultBody,
        response: {
          200: OkReply,
          400: WRONG,
          404: problem('There is no such message with a file.', SandboxMessageNotFound),
          409: problem('The browser of the session is not open.', SandboxNotOpen)
        }
      }
    },
    async ({ params: { session }, body: { kind, ms, ...options } }) => {
      await fastify.sandbox.fault(session, kind, ms, options)
      return DONE
    }
  )

  fastify.delete(
    '/:session/faults',
    {
      schema: {
        operationId: 'mendSandboxSession',
        tags: ['sandbox'],
        summary: 'End the faults of a session',
        description:
          'Ends all but `freeze`, `crash`, `reload`, `logout` and `code-expired`. What has crashed stays so until the ' +
          'session is started again; a page whose version is no longer refused loads itself again.',
        params: SandboxSessionParams,
        response: {
          200: OkReply,
          400: problem('The name of the session is wrong.'),
          409: problem('The session was never started.', SandboxNotOpen)
        }
      }
    },
    async ({ params: { session } }) => {
      fastify.sandbox.endFaults(session)
      return DONE
    }
  )
}

export default sessions
