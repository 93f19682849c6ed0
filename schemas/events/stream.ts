import { Type } from '@sinclair/typebox'
import { EVENT_NAMES } from './events.js'

const EXAMPLE = '01KAWF2D5S9G3Q8V4ZB7N6T1XM'

const EventId = (description: string) =>
  Type.Optional(Type.String({ pattern: '^([0-7][0-9A-HJKMNP-TV-Z]{25})?$', description, examples: [EXAMPLE] }))

export const StreamQuery = Type.Object({
  events: Type.Optional(
    Type.String({
      maxLength: 1024,
      description: 'Names of the wanted events, separated by commas; all where it is left out. One of: ' +
        `${EVENT_NAMES.join(', ')}.`,
      examples: ['onmessage,onack']
    })
  ),
  since: Type.Optional(
    Type.Union(
      [Type.String({ format: 'date-time' }), Type.String({ format: 'date' }), Type.String({ pattern: '^\\d{1,15}$' })],
      {
        description: 'The events from this moment on come first: ISO 8601, a time with its zone, or epoch ' +
          'milliseconds. A Last-Event-ID wins over it.',
        examples: ['2026-11-24T12:00:00Z']
      }
    )
  ),
  lastEventId: EventId('As the header `Last-Event-ID`, for clients that cannot set it. The header wins.')
})

export const StreamHeaders = Type.Object({
  'last-event-id': EventId(
    'Id of the last event that the reader has: those after it come first. Browsers send it by themselves when they ' +
      'connect again.'
  )
})
