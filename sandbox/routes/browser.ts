import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { BrowserReply } from '../schemas/browser.js'
import { problem, SandboxSessionParams } from '../schemas/sandbox.js'
import { BROWSER_RULES, outsideArgs } from '../outside-browser.js'
import { SandboxTooManyGateways } from '../errors.js'

const browser: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.guard('open')

  fastify.get(
    '/:session/browser',
    {
      schema: {
        operationId: 'getSandboxBrowser',
        tags: ['sandbox'],
        summary: 'Get the flags of a browser of your own',
        description:
          'Lets another program of this machine use the sandbox, such as one that uses wppconnect directly, or ' +
          'wppconnect-server itself: with these Chromium flags `https://web.whatsapp.com` is the sandbox, under ' +
          'the name of the session in the path, and the browser reaches nothing else. Link it with `POST ' +
          '/sandbox/{session}/scan` while it shows its QR. Port and certificate stay the same as long as this ' +
          'server runs.',
        params: SandboxSessionParams,
        response: {
          200: BrowserReply,
          400: problem('The name of the session is wrong.'),
          409: problem('The sandbox has as many sessions open as it may have.', SandboxTooManyGateways)
        }
      }
    },
    async ({ params: { session } }) => {
      const { host, port, spki, args } = await fastify.sandbox.browser(session)
      return {
        session,
        host,
        port,
        spki,
        browserArgs: outsideArgs(args, fastify.launcher.noSandbox),
        rules: [...BROWSER_RULES]
      }
    }
  )
}

export default browser
