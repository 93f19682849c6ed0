import { TypeRegistry, type TSchema } from '@sinclair/typebox'
import { Value } from '@sinclair/typebox/value'
import type { Test } from 'tap'
import { BusinessProfileSchema, OrderSchema } from '../../schemas/business.js'
import { CollectionSchema, ProductModelSchema, ProductSchema } from '../../schemas/catalog.js'
import { ChatSchema } from '../../schemas/chats.js'
import { ContactSchema, NumberStatusSchema, ProfilePicThumbSchema, WidSchema } from '../../schemas/contacts.js'
import { GroupMetadataSchema, ParticipantSchema } from '../../schemas/groups.js'
import { LabelSchema } from '../../schemas/labels.js'
import { MessageSchema } from '../../schemas/messages.js'

// The closed lists of our schemas: TypeBox leaves it to us what they mean.
TypeRegistry.Set<{ enum?: unknown[] }>('Unsafe', ({ enum: values }, value) => values?.includes(value) ?? true)

/** The models under the names by which other schemas refer to them. */
const MODELS: TSchema[] = [
  BusinessProfileSchema,
  ChatSchema,
  CollectionSchema,
  ContactSchema,
  GroupMetadataSchema,
  LabelSchema,
  MessageSchema,
  NumberStatusSchema,
  OrderSchema,
  ParticipantSchema,
  ProductModelSchema,
  ProductSchema,
  ProfilePicThumbSchema,
  WidSchema
].map((model) => ({ ...model, $id: `${model.$id}#` }))

/** What in a value does not fit its schema. */
export function schemaFaults (schema: TSchema, value: unknown): string[] {
  return [...Value.Errors(schema, MODELS, value)]
    .map(({ path, message, value }) => `${path}: ${message}, it is ${JSON.stringify(value)}`)
}

/** The value must fit the schema. */
export function fits (t: Test, schema: TSchema, value: unknown): void {
  t.strictSame(schemaFaults(schema, value), [], 'as the schema of the reply says')
}
