import { Type } from '@sinclair/typebox'
import { SessionOptionsSchema } from './session.js'
import { ListedWebhookSchema } from './webhooks.js'

export const StartSessionBody = Type.Object({
  ...SessionOptionsSchema.properties,
  waitQrCode: Type.Optional(
    Type.Boolean({
      default: false,
      description:
          'Hold the reply until there is a QR or pairing code, the session is connected, or the start has failed.',
      examples: [true]
    })
  ),
  webhooks: Type.Optional(
    Type.Array(ListedWebhookSchema, {
      maxItems: 20,
      description: 'Further webhooks of the session, in the place of those that such a list made before; one whose ' +
        'URL stays keeps its secret and its place in the order of events.',
      examples: [[{ url: 'https://bot.example/acks', events: ['onack'] }]]
    })
  ),
  chatWoot: Type.Optional(
    Type.Unknown({
      description: 'Not supported yet: it is kept with the session, and `notes` of the reply say so. What agents ' +
        'write in Chatwoot goes out through POST /api/{session}/chatwoot all the same.',
      examples: [null]
    })
  ),
  phone: Type.Optional(
    Type.String({
      pattern: '^(\\+?[\\d ().-]{8,25})?$',
      description: 'Phone number with country code: link by a pairing code that is typed on the phone, instead of by ' +
        'a QR. Not kept for later starts.',
      examples: ['15550001234']
    })
  )
}, {
  additionalProperties: true,
  description: 'All fields are optional; each that is given is kept for later starts of this session, but for ' +
    '`waitQrCode` and `phone`; `webhooks` are kept as they are until another list comes. Further fields are kept as ' +
    'they are.',
  examples: [{ waitQrCode: true }]
})
