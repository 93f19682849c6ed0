import type { Test } from 'tap'
import { request, type Bot } from './bot.js'
import { OtherSide } from './groups.js'
import { shop } from './shop.js'
import { faultsOf } from './valid-event.js'

/** A person without a session. */
export const CAIO = '5511999990000'

/** Two sessions, of which ana has a business, and all that happens around them. */
export async function eventScenario (t: Test, env: Record<string, string> = {}) {
  const server = await shop(t, { env, expectedMissing: [/setPin/] })
  const produced = new Set<string>()
  const scenario = {
    ...server,
    others: new OtherSide(server.url),
    /** Caio does something. */
    caio: (action: string, body: unknown) => request(`${server.url}/sandbox/accounts/${CAIO}/${action}`, 'POST', body),
    /** The first event of a session that the test wants, as it comes over the stream; it must be as its schema says. */
    expectEvent: async (t: Test, bot: Bot, name: string, wanted: (data: Record<string, any>) => boolean = () => true): Promise<Record<string, any>> => {
      const data = await bot.receives(name, wanted)
      const faults = faultsOf(name, data)
      t.strictSame(faults, [], `${name} is as its schema says`)
      t.match(data, { event: name, session: bot.session })
      if (faults.length === 0) produced.add(name)
      return data
    },
    /** How often a session received an event that the test asks for. */
    count: (bot: Bot, name: string, meant: (data: Record<string, any>) => boolean) => bot.events.filter((event) => event.name === name && meant(event.data)).length,
    /** Names of all events that were as their schemas say. */
    produced
  }
  await scenario.others.post(`${server.ana.session}/messages`, { from: CAIO, pushname: 'Caio Reis', body: 'hello from Caio' })
  await server.ana.receives('onmessage', ({ body }) => body === 'hello from Caio')
  return scenario
}

export type EventScenario = Awaited<ReturnType<typeof eventScenario>>
