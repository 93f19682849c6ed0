import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import admin from './admin/index.js'
import auth from './auth/index.js'
import blocklist from './blocklist/index.js'
import broadcasts from './broadcasts/index.js'
import business from './business/index.js'
import calls from './calls/index.js'
import catalog from './catalog/index.js'
import chats from './chats/index.js'
import chatwoot from './chatwoot/index.js'
import community from './community/index.js'
import contacts from './contacts/index.js'
import device from './device/index.js'
import events from './events/index.js'
import files from './files/index.js'
import groups from './groups/index.js'
import health from './health/index.js'
import labels from './labels/index.js'
import messages from './messages/index.js'
import newsletter from './newsletter/index.js'
import page from './page/index.js'
import presence from './presence/index.js'
import profile from './profile/index.js'
import session from './session/index.js'
import stories from './stories/index.js'
import webhooks from './webhooks/index.js'

/** All routes, family by family in the order of the API page: what a newcomer needs first comes first. */
const routes: FastifyPluginAsyncTypebox = async (fastify) => {
  await fastify.register(auth, { prefix: '/api' })
  await fastify.register(session, { prefix: '/api' })
  await fastify.register(messages, { prefix: '/api' })
  await fastify.register(events, { prefix: '/api' })
  await fastify.register(webhooks, { prefix: '/api' })
  await fastify.register(chats, { prefix: '/api' })
  await fastify.register(groups, { prefix: '/api' })
  await fastify.register(contacts, { prefix: '/api' })
  await fastify.register(blocklist, { prefix: '/api' })
  await fastify.register(profile, { prefix: '/api' })
  await fastify.register(stories, { prefix: '/api' })
  await fastify.register(labels, { prefix: '/api' })
  await fastify.register(community, { prefix: '/api' })
  await fastify.register(newsletter, { prefix: '/api' })
  await fastify.register(business, { prefix: '/api' })
  await fastify.register(catalog, { prefix: '/api' })
  await fastify.register(device, { prefix: '/api' })
  await fastify.register(chatwoot, { prefix: '/api' })
  await fastify.register(presence, { prefix: '/api' })
  await fastify.register(calls, { prefix: '/api' })
  await fastify.register(broadcasts, { prefix: '/api' })
  await fastify.register(page, { prefix: '/api' })
  await fastify.register(files)
  await fastify.register(admin, { prefix: '/api' })
  await fastify.register(health)
}

export default routes
