import t from 'tap'
import { EVENT_NAMES } from '../../schemas/events/events.js'
import { eventScenario } from '../support/event-scenario.js'
import { actions } from './events/actions.js'
import { groups } from './events/groups.js'
import { messages } from './events/messages.js'
import { session } from './events/session.js'

t.test('each action causes its event, which matches its schema', { timeout: 600_000 }, async (t) => {
  const scenario = await eventScenario(t)
  await t.test('messages', async (t) => await messages(t, scenario))
  await t.test('actions', async (t) => await actions(t, scenario))
  await t.test('groups', async (t) => await groups(t, scenario))
  await t.test('session', async (t) => await session(t, scenario))
  t.strictSame(EVENT_NAMES.filter((name) => !scenario.produced.has(name)), [], 'none was left out')
})
