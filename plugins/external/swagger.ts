import swagger from '@fastify/swagger'
import fp from 'fastify-plugin'
import { EventWebhooks } from '../../schemas/events/openapi-webhooks.js'
import { showErrorExamples } from '../../src/error-examples.js'
import { API_INFO, OPENAPI } from '../../src/http/api-info.js'

/** In the order of the route families. */
const TAGS = [
  { name: 'auth', description: 'Start here: create a token for your session, then press Authorize and paste it.' },
  { name: 'session', description: 'Start a session, link it to a phone, check its status, close it.' },
  { name: 'messages', description: 'Send, reply, edit, delete, react, forward and read messages.' },
  {
    name: 'events',
    description: 'Receive: the live stream of a session. The same events are emitted over Socket.IO, at /socket.io, ' +
      'to sockets that send a token in `auth` (its session) or the secret key (all sessions), under the names of ' +
      'wppconnect-server: qrCode, session-logged, received-message, onack and so on.'
  },
  { name: 'webhooks', description: 'Receive: webhook subscriptions and the delivery log.' },
  {
    name: 'chats',
    description: 'List, archive, pin, mute, clear and delete chats; show typing; the messages of a chat.'
  },
  { name: 'groups', description: 'Create groups, change them and their members, join and leave them.' },
  { name: 'contacts', description: 'Contacts, their profiles, and who is on WhatsApp.' },
  { name: 'blocklist', description: 'Blocked contacts.' },
  { name: 'profile', description: 'Name, picture and about text of this account.' },
  { name: 'status', description: 'Status updates, which disappear after a day.' },
  { name: 'labels', description: 'Labels of a business account for its chats.' },
  { name: 'community', description: 'Communities: groups of groups.' },
  { name: 'newsletter', description: 'Channels (newsletters).' },
  { name: 'business', description: 'Business profiles and orders.' },
  { name: 'catalog', description: 'Products and collections of a business.' },
  { name: 'device', description: 'The linked account and its device.' },
  { name: 'chatwoot', description: 'Sends what agents write in Chatwoot.' },
  {
    name: 'misc',
    description: 'Presence, calls, broadcast lists, limits, screenshots, files, backups, health and metrics.'
  }
]

const SANDBOX_TAG = {
  name: 'sandbox',
  description: 'The phone and the other people, while the server runs with SANDBOX=true.'
}

export default fp(async (fastify) => {
  await fastify.register(swagger, {
    openapi: {
      openapi: OPENAPI,
      info: API_INFO,
      servers: [{ url: '/', description: 'This server' }],
      tags: fastify.config.SANDBOX ? [...TAGS, SANDBOX_TAG] : TAGS,
      webhooks: EventWebhooks,
      components: {
        securitySchemes: {
          bearerAuth: {
            type: 'http',
            scheme: 'bearer',
            description: 'The `token` that generate-token returns. It opens its own session and no other.'
          }
        }
      }
    },
    convertConstToEnum: false,
    transformObject: (document) =>
      'openapiObject' in document
        ? showErrorExamples(document.openapiObject, fastify.routeList)
        : document.swaggerObject,
    refResolver: {
      buildLocalReference: (json, _base, _fragment, index) =>
        typeof json.$id === 'string' ? json.$id : `def-${index}`
    }
  })
}, { name: 'swagger', fastify: '5.x', dependencies: ['config', 'route-list'] })
