import fp from 'fastify-plugin'
import { ErrorSchema } from '../schemas/common.js'
import { LabelSchema } from '../schemas/labels.js'
import { MessageSchema } from '../schemas/messages.js'

/** The models that replies refer to by their `$id`, which become components of the document. */
export default fp(async (fastify) => {
  for (const model of [ErrorSchema, MessageSchema, LabelSchema]) fastify.addSchema(model)
}, { name: 'schemas', fastify: '5.x' })
