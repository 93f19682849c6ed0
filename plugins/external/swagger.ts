import swagger from '@fastify/swagger'
import fp from 'fastify-plugin'
import { EventWebhooks } from '../../schemas/events/openapi-webhooks.js'
import { showErrorExamples } from '../../src/error-examples.js'
import { VERSION } from '../../src/shared/version.js'

const TAGS = [
  { name: 'auth', description: 'Start here: mint a token for your session, then press Authorize and paste it.' },
  { name: 'session', description: 'Start a session, link it to a phone, see how it does, close it.' },
  { name: 'messages', description: 'Send, reply, edit, delete, react, forward, and look at messages.' },
  { name: 'events', description: 'Receive: the live stream of what happens in a session. The same is told over Socket.IO, at /socket.io, to sockets that bear a token in `auth` (its session) or the secret key (all sessions), under the names of wppconnect-server: qrCode, session-logged, received-message, onack and so on.' },
  { name: 'webhooks', description: 'Receive: whom what happens is posted to, and how that fared.' },
  { name: 'labels', description: 'Labels that a business puts on its chats.' },
  { name: 'profile', description: 'Name, picture and about text of this account.' },
  { name: 'business', description: 'What a business tells of itself, and its orders.' },
  { name: 'catalog', description: 'Products and collections of a business.' },
  { name: 'chats', description: 'Read, archive, pin, mute, clear and delete chats; show as typing; the messages in a chat.' },
  { name: 'contacts', description: 'Whom this account knows; who is on WhatsApp; profiles.' },
  { name: 'blocklist', description: 'Whom this account has blocked.' },
  { name: 'groups', description: 'Make groups, change them and their members, join and leave them.' },
  { name: 'community', description: 'Groups of groups.' },
  { name: 'newsletter', description: 'Channels: one writes, many follow.' },
  { name: 'device', description: 'The linked account and its device.' },
  { name: 'status', description: 'Status updates (stories), which vanish after a day.' },
  { name: 'chatwoot', description: 'What agents write in Chatwoot goes out here.' },
  { name: 'misc', description: 'Presence, calls, limits, pictures of the screen, backup and restore, health, numbers.' }
]

const SANDBOX_TAG = { name: 'sandbox', description: 'The phone and the people on the other side, while the server runs with SANDBOX=true.' }

const DESCRIPTION = `WhatsApp over HTTP. Each session is a WhatsApp account, linked to this server as WhatsApp Web is.

1. **generate-token**: mint a token for a session name of your choice.
2. **Authorize**: paste the token (the button at the top right).
3. **start-session**, then **qrcode-session**: scan the QR with your phone (WhatsApp, Settings, Linked devices).
4. **send-message**; **events** or **webhooks** to receive.`

export default fp(async (fastify) => {
  await fastify.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: { title: 'zapserver', version: VERSION, description: DESCRIPTION, license: { name: 'MIT', identifier: 'MIT' } },
      servers: [{ url: '/', description: 'This server' }],
      tags: fastify.config.SANDBOX ? [...TAGS, SANDBOX_TAG] : TAGS,
      webhooks: EventWebhooks,
      components: {
        securitySchemes: {
          bearerAuth: { type: 'http', scheme: 'bearer', description: 'The `token` that generate-token answers. It opens its own session and no other.' }
        }
      }
    },
    convertConstToEnum: false,
    transformObject: (document) => 'openapiObject' in document ? showErrorExamples(document.openapiObject, fastify.routeList) : document.swaggerObject,
    refResolver: { buildLocalReference: (json, _base, _fragment, index) => typeof json.$id === 'string' ? json.$id : `def-${index}` }
  })
}, { name: 'swagger', fastify: '5.x', dependencies: ['config', 'route-list'] })
