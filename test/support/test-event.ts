import type { SessionEvent } from '../../schemas/events/events.js'

/** The event of a message, as a session emits it. */
export const testEvent = (session: string, body: string): SessionEvent => ({ event: 'onmessage', session, data: { id: `false_1@c.us_${body}`, type: 'chat', from: '1@c.us', body } })
