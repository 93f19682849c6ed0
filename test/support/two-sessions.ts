import type { Test } from 'tap'
import { chatIdOf } from '../../sandbox/protocol/person.js'
import { Bot } from './bot.js'
import { sandboxServer, type SandboxServer } from './sandbox-server.js'
import { stage, type StageOptions } from './stage.js'

export interface TwoSessions extends SandboxServer {
  ana: Bot
  ben: Bot
  /** Phone numbers of the two. */
  phones: { ana: string, ben: string }
  /** The id of the chat with a person, by LID or by phone number, as the sandbox addresses it. */
  idOf: (phone: string) => string
}

/** A server with two connected sessions, whose events are recorded. Other files of this process may have used them. */
export async function twoSessions (t: Test, options: StageOptions = {}): Promise<TwoSessions> {
  const server = await stage(t, 'two sessions', options, sandboxServer)
  const [ana, ben] = [await Bot.create(server.url, 'ana'), await Bot.create(server.url, 'ben')]
  const [anasPhone, bensPhone] = await Promise.all([ana.connect('15550002001'), ben.connect('15550002002')])
  await Promise.all([ana.listen(t), ben.listen(t)])
  const idOf = (phone: string) => chatIdOf(server.app.sandbox.cloud.account(phone))
  return { ...server, ana, ben, phones: { ana: anasPhone, ben: bensPhone }, idOf }
}
