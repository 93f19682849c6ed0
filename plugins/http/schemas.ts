import fp from 'fastify-plugin'
import { BusinessProfileSchema, OrderSchema } from '../../schemas/business.js'
import { CollectionSchema, ProductModelSchema, ProductSchema } from '../../schemas/catalog.js'
import { ChatSchema } from '../../schemas/chats.js'
import { ErrorSchema } from '../../schemas/common.js'
import { ContactSchema, NumberStatusSchema, ProfilePicThumbSchema, WidSchema } from '../../schemas/contacts.js'
import { EventBodies } from '../../schemas/events/openapi-webhooks.js'
import { GroupMetadataSchema, ParticipantSchema } from '../../schemas/groups.js'
import { LabelSchema } from '../../schemas/labels.js'
import { FailureSchema, MessageSchema, SendResultSchema } from '../../schemas/messages.js'
import { DeliverySchema, WebhookSchema } from '../../schemas/webhooks.js'

/** The models that replies refer to by their `$id`, which become components of the document. */
export default fp(async (fastify) => {
  for (const model of [
    ErrorSchema,
    WidSchema,
    ProfilePicThumbSchema,
    ContactSchema,
    NumberStatusSchema,
    ChatSchema,
    ParticipantSchema,
    GroupMetadataSchema,
    MessageSchema,
    SendResultSchema,
    FailureSchema,
    LabelSchema,
    ProductSchema,
    ProductModelSchema,
    CollectionSchema,
    OrderSchema,
    BusinessProfileSchema,
    WebhookSchema,
    DeliverySchema,
    ...EventBodies
  ]) { fastify.addSchema(model) }
}, { name: 'schemas', fastify: '5.x' })
