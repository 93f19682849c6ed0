import type { Test } from 'tap'
import { chatIdOf } from '../../sandbox/protocol/person.js'
import { Bot, request } from './bot.js'
import type { TwoSessions } from './two-sessions.js'
import { sandboxServer } from './sandbox-server.js'
import { stage, type StageOptions } from './stage.js'

export interface Shop extends TwoSessions {
  /** What the control API returns for an account. */
  sees: (path: string) => Promise<Record<string, any>>
}

/** A server with two connected sessions: ana has a business account, ben has none. */
export async function shop (t: Test, options: StageOptions = {}): Promise<Shop> {
  const server = await stage(t, 'shop', options, sandboxServer)
  await request(`${server.url}/sandbox/accounts`, 'POST', { phone: '15550002001', pushname: "Ana's shop", business: true })
  const [ana, ben] = [await Bot.create(server.url, 'ana'), await Bot.create(server.url, 'ben')]
  const [anasPhone, bensPhone] = await Promise.all([ana.connect('15550002001'), ben.connect('15550002002')])
  await Promise.all([ana.listen(t), ben.listen(t)])
  return {
    ...server,
    ana,
    ben,
    phones: { ana: anasPhone, ben: bensPhone },
    idOf: (phone) => chatIdOf(server.app.sandbox.cloud.account(phone)),
    sees: async (path) => (await request(`${server.url}/sandbox/accounts/${path}`)).body
  }
}
