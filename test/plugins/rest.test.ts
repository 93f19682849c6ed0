import { family } from '../support/family.js'

await family(import.meta.dirname, 'events', 'external', 'media', 'sessions', 'webhooks', 'whatsapp')
