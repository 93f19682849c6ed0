import { Type, type Static } from '@sinclair/typebox'
import { Reply } from './common.js'

const CREDENTIAL_ID = 'qL5nEGRMhPtcG9UPXbfXzA'

/** Binary data, as WebAuthn writes it in JSON. */
const Base64Url = (description: string, maxLength: number, example: string) =>
  Type.String({
    pattern: '^[A-Za-z0-9_-]+$',
    minLength: 1,
    maxLength,
    description: `${description} In base64url without padding.`,
    examples: [example]
  })

const credentialId = (description: string) => Base64Url(description, 2048, CREDENTIAL_ID)

const optionFields = {
  challenge: Base64Url('What has to be signed.', 4096, '9WVUYm9AsQ3hGOj0bS1nKQ'),
  rpId: Type.String({ description: 'The domain that the passkey belongs to.', examples: ['whatsapp.com'] }),
  timeout: Type.Integer({
    description: 'How long WhatsApp Web waits for the signature from the moment that it asked, in milliseconds.',
    examples: [600_000]
  }),
  userVerification: Type.String({
    description: 'Whether the authenticator has to check the person, for example by a fingerprint.',
    examples: ['required']
  }),
  allowCredentials: Type.Array(
    Type.Object({
      id: credentialId('Id of the credential.'),
      type: Type.String({ description: 'Always public-key.', examples: ['public-key'] }),
      transports: Type.Optional(
        Type.Array(Type.String(), {
          description: 'How its authenticator may be reached.',
          examples: [['internal', 'hybrid']]
        })
      )
    }),
    { description: 'The credentials that may sign; empty if any passkey of the account may.', examples: [[]] }
  ),
  extensions: Type.Optional(
    Type.Object({
      prf: Type.Optional(Type.Object({
        eval: Type.Optional(Type.Object({
          first: Base64Url('The text that the authenticator makes a secret of.', 4096, 'd2hhdHNhcHAtY2hhbGxlbmdl')
        }, { description: 'For what.' }))
      }, { description: 'A secret of the authenticator for this site.' }))
    }, {
      description: 'What else WhatsApp would like of the authenticator; one that does not know it signs without it.',
      examples: [{ prf: { eval: { first: 'd2hhdHNhcHAtY2hhbGxlbmdl' } } }]
    })
  ),
  hints: Type.Optional(
    Type.Array(Type.String(), { description: 'Which authenticators to offer first.', examples: [['hybrid']] })
  )
}

/** Epoch milliseconds. */
const expiresAt = Type.Integer({
  description: 'When WhatsApp Web stops waiting, in epoch milliseconds.',
  examples: [1795522200000]
})

/** WebAuthn's PublicKeyCredentialRequestOptionsJSON, as far as WhatsApp uses it. */
export const PasskeyOptionsSchema = Type.Object(optionFields)
export type PasskeyOptions = Static<typeof PasskeyOptionsSchema>

export const PasskeyRequestReply = Reply(
  { ...optionFields, expiresAt },
  'The request, as `PublicKeyCredential.parseRequestOptionsFromJSON` of a browser takes it.'
)

/** WebAuthn's AuthenticationResponseJSON: what `credential.toJSON()` returns. */
export const PasskeyCredentialBody = Type.Object({
  id: credentialId('Id of the credential.'),
  rawId: credentialId('The same as `id`.'),
  type: Type.Literal('public-key', { description: 'Always public-key.', examples: ['public-key'] }),
  response: Type.Object({
    clientDataJSON: Base64Url('What the browser has put together to be signed.', 16_384, 'eyJ0eXBlIjoid2ViYXV0aG4uZ2V0In0'),
    authenticatorData: Base64Url('What the authenticator says of itself.', 16_384, 'SZYN5YgOjGh0NBcPZHZgW4_krrmihjLHmVzzuoMdl2MFAAAAAQ'),
    signature: Base64Url('The signature over both.', 16_384, 'MEUCIQDx5d7m'),
    userHandle: Type.Optional(
      Type.Union([Base64Url('The account that the authenticator knows.', 2048, 'MTIzNDU2'), Type.Null()], {
        description: 'The account that the authenticator knows, in base64url; null or left out if it says none.',
        examples: ['MTIzNDU2']
      })
    )
  }, { description: 'The signature, and what was signed.' }),
  clientExtensionResults: Type.Optional(
    Type.Object({
      prf: Type.Optional(Type.Object({
        results: Type.Optional(Type.Object({
          first: Type.Optional(Base64Url('The secret.', 4096, 'q1Zr5nE0bWc'))
        }, { description: 'What the authenticator has made.' }))
      }, { description: 'A secret of the authenticator for this site.' }))
    }, {
      description: 'What the authenticator gives beyond the signature, if the request has `extensions`.',
      examples: [{ prf: { results: { first: 'q1Zr5nE0bWc' } } }]
    })
  )
})
export type PasskeyCredential = Static<typeof PasskeyCredentialBody>

export const PasskeyCodeReply = Reply({
  code: Type.String({ description: 'The code, as the phone shows it too.', examples: ['K7QM2XPA'] })
}, 'The code to compare.')

/** The data of the event `passkey-requested`. */
export const PasskeyRequestedData = Type.Object({ ...optionFields, expiresAt }, {
  description: 'WhatsApp wants a passkey, before it links this session or of one that is linked: sign the request and POST the credential to ' +
    '/api/{session}/passkey.',
  examples: [
    {
      challenge: '9WVUYm9AsQ3hGOj0bS1nKQ',
      rpId: 'whatsapp.com',
      timeout: 600_000,
      userVerification: 'required',
      allowCredentials: [],
      expiresAt: 1795522200000
    }
  ]
})

/** The data of the event `passkey-code`. */
export const PasskeyCodeData = Type.Object({
  code: Type.String({ description: 'The code, as the phone shows it too.', examples: ['K7QM2XPA'] })
}, {
  description: 'The phone shows a code: if it is the same one, POST /api/{session}/passkey/confirm.',
  examples: [{ code: 'K7QM2XPA' }]
})
