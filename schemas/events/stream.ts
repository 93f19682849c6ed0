import { Type } from '@sinclair/typebox'
import { EVENT_NAMES } from './events.js'

export const StreamQuery = Type.Object({
  events: Type.Optional(Type.String({ maxLength: 1024, description: `Names of the wanted events, separated by commas; all where it is left out. There are: ${EVENT_NAMES.join(', ')}.`, examples: ['onmessage,onack'] })),
  lastEventId: Type.Optional(Type.String({ maxLength: 64, description: 'As the header `Last-Event-ID`, for clients that can not set it.', examples: ['mi5k2z1c-17'] }))
})
