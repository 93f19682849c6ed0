import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { AccountParams, problem, WRONG } from '../schemas/sandbox.js'
import {
  OrderBody,
  OrderPlacedReply,
  SandboxBusinessReply,
  SandboxProductBody,
  SandboxProductSchema
} from '../schemas/business.js'
import { ref } from '../../schemas/ref.js'
import { SandboxNotBusiness, SandboxProductNotFound } from '../errors-business.js'
import { chatIdOf } from '../protocol/person.js'
import { placeOrder } from '../cloud/order-operations.js'

const NO_BUSINESS = problem('The account is no business.', SandboxNotBusiness)

const business: FastifyPluginAsyncTypebox = async (fastify) => {
  const { cloud } = fastify.sandbox
  const { catalogs, profiles } = cloud.businesses
  fastify.guard('open')

  fastify.get(
    '/accounts/:phone/business',
    {
      schema: {
        operationId: 'getSandboxBusiness',
        tags: ['sandbox'],
        summary: 'See a business',
        description: 'Profile, products and collections of a business account, as the cloud has them.',
        params: AccountParams,
        response: { 200: SandboxBusinessReply, 400: WRONG, 403: NO_BUSINESS }
      }
    },
    async ({ params: { phone } }) => {
      cloud.businesses.assertBusiness(phone)
      const collections = catalogs
        .collections(phone)
        .map(({ id, name, products }) => ({ id, name, products: products.map((product) => product.id) }))
      return { profile: profiles.get(phone), products: catalogs.products(phone), collections }
    }
  )

  fastify.post(
    '/accounts/:phone/products',
    {
      schema: {
        operationId: 'addSandboxProduct',
        tags: ['sandbox'],
        summary: 'Add a product, as a business outside',
        description: 'This business adds a product to its catalog.',
        params: AccountParams,
        body: SandboxProductBody,
        response: { 201: ref(SandboxProductSchema), 400: WRONG, 403: NO_BUSINESS }
      }
    },
    async ({ params: { phone }, body }, reply) => {
      cloud.businesses.assertBusiness(phone)
      reply.code(201)
      return catalogs.add(phone, body)
    }
  )

  fastify.post(
    '/accounts/:phone/orders',
    {
      schema: {
        operationId: 'placeSandboxOrder',
        tags: ['sandbox'],
        summary: 'Order from a business, as a customer',
        description: 'This account puts products of a business into a cart and sends the order.',
        params: AccountParams,
        body: OrderBody,
        response: {
          201: OrderPlacedReply,
          400: WRONG,
          403: NO_BUSINESS,
          404: problem('There is no such account or product.', SandboxProductNotFound)
        }
      }
    },
    async ({ params: { phone }, body: { to, items, message } }, reply) => {
      const placed = placeOrder(cloud, phone, to, items, message)
      reply.code(201)
      return {
        id: `false_${chatIdOf(cloud.account(phone))}_${placed.message.id}`,
        orderId: placed.order.id
      }
    }
  )
}

export default business
