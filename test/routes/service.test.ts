import { family } from '../support/family.js'

await family(import.meta.dirname, 'admin', 'auth', 'chatwoot', 'events', 'files', 'health', 'page', 'session', 'webhooks')
