import { Type, type Static } from '@sinclair/typebox'
import { Reply, SessionName, success } from './common.js'
import { EVENT_NAMES } from './events/events.js'
import { ref } from './ref.js'

const ID = '01KB5T3W9Z7Q4M2X8V6N1R0C5D'
const SECRET = 'whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD'
const moment = (description: string) =>
  Type.String({ format: 'date-time', description, examples: ['2026-11-24T12:00:00.000Z'] })
const momentOrNull = (description: string) =>
  Type.Union([Type.String({ format: 'date-time' }), Type.Null()], { description, examples: [null] })
const Id = (description: string) => Type.String({ minLength: 1, maxLength: 64, description, examples: [ID] })

const url = Type.String({
  format: 'uri',
  pattern: '^https?://',
  maxLength: 2048,
  description:
    'Where to post to. An address of this machine or of a private network only where ALLOW_PRIVATE_URLS is set.',
  examples: ['https://bot.example/webhook']
})
const events = Type.Array(Type.String({ maxLength: 64 }), {
  uniqueItems: true,
  maxItems: 100,
  description: `Names of the wanted events; all where it is empty or left out. One of: ${EVENT_NAMES.join(', ')}.`,
  examples: [['onmessage', 'onack']]
})
const secret = Type.String({
  maxLength: 128,
  description: 'Key of the signatures: whsec_ and the base64 of 24 to 64 bytes. Left out, one is made.',
  examples: [SECRET]
})
const headers = Type.Record(Type.String(), Type.String({ maxLength: 1024 }), {
  maxProperties: 20,
  description:
    'Headers to send along. Names that the delivery itself sets, such as content-type or webhook-id, are refused.',
  examples: [{ authorization: 'Bearer of-the-bot' }]
})
const enabled = Type.Boolean({ description: 'Is it posted to? What happens while it is not waits.', examples: [true] })

const fields = {
  events: Type.Optional(events),
  secret: Type.Optional(secret),
  headers: Type.Optional(headers)
}

/** A webhook in the list of start-session. */
export const ListedWebhookSchema = Type.Object(
  { url, ...fields },
  { additionalProperties: false, description: 'A webhook.' }
)

export const AddWebhookBody = Type.Object(
  { url, ...fields, enabled: Type.Optional(enabled) },
  { additionalProperties: false }
)

export const ChangeWebhookBody = Type.Object({
  url: Type.Optional(url),
  ...fields,
  secret: Type.Optional(
    Type.String({
      maxLength: 128,
      description: 'A new key of the signatures. The one before signs too for 24 hours.',
      examples: [SECRET]
    })
  ),
  rotate: Type.Optional(
    Type.Boolean({ description: 'Make a new secret. The one before signs too for 24 hours.', examples: [true] })
  ),
  enabled: Type.Optional(enabled)
}, { additionalProperties: false, minProperties: 1 })

export const WebhookParams = Type.Object({ session: SessionName, id: Id('Id of the webhook.') })
export const DeliveryParams = Type.Object({ session: SessionName, id: Id('Id of the delivery.') })

export const WebhookSchema = Type.Object({
  id: Id('Id of the webhook.'),
  url,
  events,
  secret: Type.String({ description: 'Key of the signatures: whsec_ and base64.', examples: [SECRET] }),
  oldSecretUntil: momentOrNull('Until when the secret before signs too; null where there is none.'),
  headers: Type.Record(Type.String(), Type.String(), {
    description: 'Additional headers. Their values are hidden.',
    examples: [{ authorization: '***' }]
  }),
  enabled,
  reason: Type.Union([Type.String(), Type.Null()], {
    description: 'Why it was switched off, where its receiver did it (410 Gone); PATCH {"enabled": true} goes on ' +
      'from where it stopped.',
    examples: [null]
  }),
  origin: Type.Unsafe<'session' | 'server' | 'start' | 'api'>({
    type: 'string',
    enum: ['session', 'server', 'start', 'api'],
    description: "Who set it up. session: start-session's `webhook`. server: WEBHOOK_URL, for sessions without one. " +
      "start: start-session's `webhooks`. api: these routes.",
    examples: ['api']
  }),
  queue: Type.Object({
    pending: Type.Integer({ description: 'How many events wait.', examples: [0] }),
    attempts: Type.Integer({ description: 'Failed attempts of the first of them.', examples: [0] }),
    nextAttemptAt: momentOrNull('When it is tried again; null where nothing waits for that.')
  }, { description: 'What has yet to go out.' }),
  createdAt: moment('When it was set up.')
}, { $id: 'Webhook', title: 'Webhook', description: 'A webhook subscription of a session.' })

export type WebhookDto = Static<typeof WebhookSchema>

const answer = Type.String({
  description: 'What came back last: the HTTP status with the beginning of the text, or why nothing came. For the ' +
    'webhook of WEBHOOK_URL only the status.',
  examples: ['200']
})
const latency = Type.Number({ description: 'Milliseconds that the last attempt took.', examples: [12] })

export const DELIVERY_STATUSES = ['retrying', 'delivered', 'dead'] as const

const DeliveryStatus = Type.Unsafe<(typeof DELIVERY_STATUSES)[number]>({
  type: 'string',
  enum: [...DELIVERY_STATUSES],
  description: 'Result of the last attempt. retrying: it failed and is retried. delivered: it was accepted. dead: ' +
    'the last attempt failed, and no other follows unless redeliver or replay asks for it.',
  examples: ['delivered']
})

export const DeliverySchema = Type.Object({
  id: Id('Id of the delivery.'),
  webhook: Id('Id of the webhook.'),
  event: Id('Id of the event, which is the header `webhook-id` too.'),
  name: Type.String({ description: 'Name of the event.', examples: ['onmessage'] }),
  status: DeliveryStatus,
  attempts: Type.Integer({ description: 'How often it was tried.', examples: [1] }),
  answer,
  latency,
  firstAt: moment('When it was first tried.'),
  lastAt: moment('When it was last tried.')
}, { $id: 'Delivery', title: 'Delivery', description: 'The delivery of one event to one webhook.' })

export type ShownDelivery = Static<typeof DeliverySchema>

export const DeliveriesQuery = Type.Object({
  webhook: Type.Optional(Id('Only those to this webhook.')),
  status: Type.Optional(DeliveryStatus),
  before: Type.Optional(Id('Only those before the delivery with this id: the last one of the page before.')),
  limit: Type.Optional(
    Type.Integer({
      minimum: 1,
      maximum: 500,
      default: 100,
      description: 'How many at most: 1 to 500.',
      examples: [100]
    })
  )
})

export const ReplayBody = Type.Object({
  since: Type.Union(
    [Type.String({ format: 'date-time' }), Type.Integer({ minimum: 0, maximum: 8_640_000_000_000_000 })],
    {
      description: 'From which moment on: ISO 8601 with a time zone, or epoch milliseconds.',
      examples: ['2026-11-24T12:00:00Z']
    }
  )
}, { additionalProperties: false })

export const WebhookReply = Reply({ status: success, response: ref(WebhookSchema) }, 'The webhook as it is now.')
export const WebhooksReply = Reply(
  {
    status: success,
    response: Type.Array(ref(WebhookSchema), { description: 'All webhooks of the session, the oldest first.' })
  },
  'The webhooks of the session.'
)
export const DeliveryReply = Reply({ status: success, response: ref(DeliverySchema) }, 'The delivery.')
export const DeliveriesReply = Reply(
  { status: success, response: Type.Array(ref(DeliverySchema), { description: 'Deliveries, the newest first.' }) },
  'One page of the log.'
)

export const TestReply = Reply({
  status: success,
  response: Type.Object({
    delivered: Type.Boolean({ description: 'Did the receiver take it?', examples: [true] }),
    status: Type.Union([Type.Integer(), Type.Null()], {
      description: 'HTTP status of the answer; null where none came.',
      examples: [200]
    }),
    answer,
    latency
  }, { description: 'What came of it.' })
}, 'What came of it.')

export const ReplayReply = Reply({
  status: success,
  response: Type.Object({
    events: Type.Integer({ description: 'How many events go out again.', examples: [42] })
  }, { description: 'What goes out again.' })
}, 'The events go out again, in the background.')
