import { Type } from '@sinclair/typebox'

const CREDENTIAL_ID = 'qL5nEGRMhPtcG9UPXbfXzA'

const id = Type.String({
  pattern: '^[A-Za-z0-9_-]{1,2048}$',
  description: 'Id of the credential, in base64url: `credential.id` of `navigator.credentials.create`.',
  examples: [CREDENTIAL_ID]
})
const publicKey = Type.String({
  pattern: '^[A-Za-z0-9_-]{1,4096}$',
  description: 'Its public key: `credential.response.getPublicKey()`, which is SPKI, in base64url.',
  examples: ['MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE']
})
const timeout = Type.Integer({
  minimum: 1000,
  maximum: 3_600_000,
  description: 'How long a signature may take, in milliseconds. WhatsApp gives ten minutes.',
  examples: [600_000]
})
const confirmation = Type.Boolean({
  description: 'Whether the person has to compare a code with the one on the phone too.',
  examples: [false]
})

export const PasskeyBody = Type.Object({
  credential: Type.Optional(
    Type.Object({ id, publicKey }, {
      description: 'A credential of an authenticator of yours, such as a virtual one of Chromium. Left out, the ' +
        'sandbox makes one, and signs with it.'
    })
  ),
  timeout: Type.Optional({ ...timeout, default: 600_000 }),
  confirmation: Type.Optional({ ...confirmation, default: false })
})

export const PasskeyReply = Type.Object({
  phone: Type.String({ description: 'The account.', examples: ['5511999990000'] }),
  id,
  publicKey,
  signs: Type.Boolean({ description: 'Whether the sandbox can sign with it.', examples: [true] }),
  timeout,
  confirmation
}, { description: 'From now on this account needs its passkey to link a device.' })

export const SignBody = Type.Object({
  challenge: Type.String({
    pattern: '^[A-Za-z0-9_-]{1,4096}$',
    description: 'The `challenge` of `GET /api/{session}/passkey`, whose whole reply may be posted.',
    examples: ['9WVUYm9AsQ3hGOj0bS1nKQ']
  })
})

const text = (description: string, example: string) => Type.String({ description, examples: [example] })

export const SignReply = Type.Object({
  id: text('Id of the credential.', CREDENTIAL_ID),
  rawId: text('The same.', CREDENTIAL_ID),
  type: Type.Literal('public-key', { description: 'Always public-key.', examples: ['public-key'] }),
  response: Type.Object({
    clientDataJSON: text('What was signed.', 'eyJ0eXBlIjoid2ViYXV0aG4uZ2V0In0'),
    authenticatorData: text('What the authenticator says of itself.', 'SZYN5YgOjGh0NBcPZHZgW4_krrmihjLHmVzzuoMdl2MFAAAAAQ'),
    signature: text('The signature.', 'MEUCIQDx5d7m'),
    userHandle: text('The account.', 'NTUxMTk5OTk5MDAwMA')
  }, { description: 'The signature, and what was signed.' })
}, { description: 'The credential, as `POST /api/{session}/passkey` takes it.' })

export const PhonePasskeyReply = Type.Object({
  phone: Type.String({ description: 'Whose phone.', examples: ['5511999990000'] }),
  code: Type.Union([Type.String(), Type.Null()], {
    description: 'The code on its screen; null until the passkey was taken.',
    examples: ['K7QM2XPA']
  })
}, { description: 'What the phone shows.' })
