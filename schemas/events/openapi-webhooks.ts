import { Type, type TObject } from '@sinclair/typebox'
import { SessionName } from '../common.js'
import { EVENT_NAMES, EventSchemas, type EventName } from './events.js'

/** `added-to-group` becomes `AddedToGroupEvent`. */
const modelName = (name: string) =>
  `${name.replace(/(^|-)([a-z])/g, (_all, _dash, letter: string) => letter.toUpperCase())}Event`

function bodyOf (name: EventName): TObject {
  const {
    properties,
    description,
    examples
  }: { properties: TObject['properties'], description?: string, examples?: object[] } = EventSchemas[name]
  const event = Type.Literal(name, { description: 'Name of the event.', examples: [name] })
  return Type.Object({ event, session: SessionName, ...properties }, {
    $id: modelName(name),
    title: modelName(name),
    additionalProperties: true,
    ...(description !== undefined && { description }),
    ...(examples && { examples: examples.map((data) => ({ event: name, session: 'NERDWHATS_AMERICA', ...data })) })
  })
}

/** What receivers are given of each event: its data, its name and its session, all flat. */
export const EventBodies = EVENT_NAMES.map(bodyOf)

const header = (name: string, description: string, example: string) =>
  ({ name, in: 'header' as const, required: true, description, schema: { type: 'string' as const }, example })

const HEADERS = [
  header(
    'webhook-id',
    'Id of the event: the same at each attempt, and for each receiver.',
    '01JDH3M5T8W2XN4QK6R7S9V0BC'
  ),
  header('webhook-timestamp', 'When this attempt was made, in epoch seconds.', '1795521600'),
  header(
    'webhook-signature',
    'Signatures by the Standard Webhooks scheme, separated by blanks: one, or two while a secret is being changed.',
    'v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4='
  )
]

const text = (description: string) => ({
  description,
  content: { 'text/plain': { schema: { type: 'string' as const, examples: ['ok'] } } }
})

/** The events as the document has them: what this server posts to webhooks. */
export const EventWebhooks = Object.fromEntries(EventBodies.map(({ $id = '', description = '', properties }) => {
  const { const: name } = properties['event'] as unknown as { const: EventName }
  return [name, {
    post: {
      operationId: `receive${$id}`,
      tags: ['events'],
      summary: description.split(/[.;:]/, 1)[0] ?? name,
      description,
      security: [],
      parameters: HEADERS,
      requestBody: {
        required: true,
        content: { 'application/json': { schema: { $ref: `#/components/schemas/${$id}` } } }
      },
      responses: {
        '2XX': text('The receiver has the event: it is not sent again.'),
        410: text('The receiver wants no more: this webhook is switched off.')
      }
    }
  }]
}))
