import { TypeRegistry } from '@sinclair/typebox'
import { Value } from '@sinclair/typebox/value'
import { EventSchemas, type EventName } from '../../schemas/events/events.js'

// The closed lists of our schemas: TypeBox leaves it to us what they mean.
TypeRegistry.Set<{ enum?: unknown[] }>('Unsafe', ({ enum: values }, value) => values === undefined || values.includes(value))

/** What in the data of an event does not fit its schema. */
export function faultsOf (event: string, data: unknown): string[] {
  const schema = EventSchemas[event as EventName]
  if (!schema) return [`there is no event ${event}`]
  return [...Value.Errors(schema, data)].map(({ path, message, value }) => `${event}${path}: ${message}, it is ${JSON.stringify(value)}`)
}
