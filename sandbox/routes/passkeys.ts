import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { AccountParams, DONE, OkReply, problem, SandboxSessionParams, WRONG } from '../schemas/sandbox.js'
import { PasskeyBody, PasskeyReply, PhonePasskeyReply, SignBody, SignReply } from '../schemas/passkeys.js'
import { SandboxNoPasskey, SandboxNotLinked, SandboxNotOnWhatsApp, SandboxPasskeyAbsent } from '../errors.js'

const NOBODY = problem('The account does not exist.', SandboxNotOnWhatsApp)
const NO_PASSKEY = problem('The session waits for no passkey.', SandboxNoPasskey)

const passkeys: FastifyPluginAsyncTypebox = async (fastify) => {
  const {
    sandbox: { cloud }
  } = fastify
  fastify.guard('open')

  fastify.put(
    '/accounts/:phone/passkey',
    {
      schema: {
        operationId: 'setSandboxPasskey',
        tags: ['sandbox'],
        summary: 'Require a passkey of an account',
        description: 'From now on WhatsApp asks for a passkey before a device of this account is linked. What is ' +
          'linked already stays so.',
        params: AccountParams,
        body: PasskeyBody,
        response: { 200: PasskeyReply, 400: WRONG, 404: NOBODY }
      }
    },
    async ({ params, body: { credential, timeout = 600_000, confirmation = false } }) => {
      const { phone } = cloud.account(params.phone)
      const key = credential && { key: credential }
      const { privateKey, ...passkey } = cloud.passkeys.set(phone, { timeout, confirmation, ...key })
      return { ...passkey, signs: privateKey !== null }
    }
  )

  fastify.delete(
    '/accounts/:phone/passkey',
    {
      schema: {
        operationId: 'removeSandboxPasskey',
        tags: ['sandbox'],
        summary: 'Require no passkey of an account',
        description: 'WhatsApp asks this account for no passkey any more.',
        params: AccountParams,
        response: { 200: OkReply, 400: WRONG, 404: NOBODY }
      }
    },
    async ({ params }) => {
      cloud.passkeys.remove(cloud.account(params.phone).phone)
      return DONE
    }
  )

  fastify.post(
    '/accounts/:phone/passkey/signature',
    {
      schema: {
        operationId: 'signWithSandboxPasskey',
        tags: ['sandbox'],
        summary: 'Sign with the passkey of an account',
        description: 'Does what the browser and the authenticator of a person do with the request of `GET ' +
          '/api/{session}/passkey`.',
        params: AccountParams,
        body: SignBody,
        response: {
          200: SignReply,
          400: WRONG,
          404: NOBODY,
          409: problem('The sandbox has no passkey of this account to sign with.', SandboxPasskeyAbsent)
        }
      }
    },
    async ({ params, body }) => {
      const { phone } = cloud.account(params.phone)
      const { response, ...credential } = cloud.passkeys.sign(phone, body.challenge)
      return { ...credential, response: { ...response, userHandle: response.userHandle ?? '' } }
    }
  )

  fastify.get(
    '/:session/passkey',
    {
      schema: {
        operationId: 'getSandboxPasskey',
        tags: ['sandbox'],
        summary: 'See the phone of a link with a passkey',
        description: 'What the phone shows whose account this session is being linked to.',
        params: SandboxSessionParams,
        response: { 200: PhonePasskeyReply, 400: problem('The name of the session is wrong.'), 409: NO_PASSKEY }
      }
    },
    async ({ params: { session } }) => {
      const { phone, code = null } = fastify.sandbox.passkeyLink(session)
      return { phone, code }
    }
  )

  fastify.post(
    '/:session/passkey',
    {
      schema: {
        operationId: 'checkSandboxSession',
        tags: ['sandbox'],
        summary: 'Ask a linked session for its passkey',
        description: 'WhatsApp checks the device: a screen over its chats wants the passkey of the account, until it ' +
          'is signed or the device logs out. The account needs a passkey: `PUT /sandbox/accounts/{phone}/passkey`.',
        params: SandboxSessionParams,
        response: {
          200: OkReply,
          400: problem('The name of the session is wrong.'),
          409: problem('The session is not linked or not open, or its account has no passkey.', SandboxNotLinked)
        }
      }
    },
    async ({ params: { session } }) => {
      fastify.sandbox.challenge(session)
      return DONE
    }
  )

  fastify.delete(
    '/:session/passkey',
    {
      schema: {
        operationId: 'declineSandboxPasskey',
        tags: ['sandbox'],
        summary: 'Decline a link with a passkey, on the phone',
        description: 'WhatsApp refuses the link when its code is confirmed.',
        params: SandboxSessionParams,
        response: { 200: OkReply, 400: problem('The name of the session is wrong.'), 409: NO_PASSKEY }
      }
    },
    async ({ params: { session } }) => {
      fastify.sandbox.passkeyLink(session).decline()
      return DONE
    }
  )
}

export default passkeys
