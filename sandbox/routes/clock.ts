import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { problem } from '../schemas/sandbox.js'
import { ClockBody, ClockReply } from '../schemas/clock.js'
import { SandboxClockSetTwice } from '../errors.js'

const clock: FastifyPluginAsyncTypebox = async (fastify) => {
  const { sandbox } = fastify
  fastify.guard('open')

  fastify.get(
    '/clock',
    {
      schema: {
        operationId: 'getSandboxClock',
        tags: ['sandbox'],
        summary: 'Get the time in the sandbox',
        description: 'What time it is for WhatsApp: as on this machine, until the clock is moved or frozen.',
        response: { 200: ClockReply }
      }
    },
    async () => sandbox.clock
  )

  fastify.put(
    '/clock',
    {
      schema: {
        operationId: 'setSandboxClock',
        tags: ['sandbox'],
        summary: 'Move or freeze the time in the sandbox',
        description:
          'Moves the clock of WhatsApp: to a time (`now`), to a distance from the clock of this machine (`offset`), ' +
          'or ahead (`advance`). What is due by then happens at once and in order: QR codes are replaced and end, so ' +
          'that `{"advance": 160}` makes an idle one of a new one; pairing codes expire after three minutes, stories ' +
          'after 24 hours, and mutes end. While it is ' +
          '`frozen`, nothing is due. Messages, receipts, last-seen times and the pages of sessions go by this clock. ' +
          'Not moved: the timers of this server, such as QR_TIMEOUT, of a page, and the `ms` of faults. ' +
          '`{"offset": 0, "frozen": false}` is the clock of this machine; so it is after a restart of the server.',
        body: ClockBody,
        response: {
          200: ClockReply,
          400: problem('A field is wrong; the message names it.', SandboxClockSetTwice)
        }
      }
    },
    async ({ body }) => sandbox.setClock(body)
  )
}

export default clock
