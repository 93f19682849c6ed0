import { EventSchemas, type EventName } from '../../schemas/events/events.js'
import { schemaFaults } from './schema-faults.js'

/** What in the data of an event does not fit its schema. */
export function faultsOf (event: string, data: unknown): string[] {
  const schema = EventSchemas[event as EventName]
  if (!schema) return [`there is no event ${event}`]
  return schemaFaults(schema, data).map((fault) => event + fault)
}
