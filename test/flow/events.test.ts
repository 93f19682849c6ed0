import t from 'tap'
import { EVENT_NAMES } from '../../schemas/events/events.js'
import { eventStage } from '../support/event-stage.js'
import { deeds } from './events/deeds.js'
import { groups } from './events/groups.js'
import { messages } from './events/messages.js'
import { session } from './events/session.js'

t.test('each event comes of the deed that causes it, and is as its schema says', { timeout: 600_000 }, async (t) => {
  const stage = await eventStage(t)
  await t.test('messages', async (t) => await messages(t, stage))
  await t.test('deeds', async (t) => await deeds(t, stage))
  await t.test('groups', async (t) => await groups(t, stage))
  await t.test('session', async (t) => await session(t, stage))
  t.strictSame(EVENT_NAMES.filter((name) => !stage.produced.has(name)), [], 'none was left out')
})
