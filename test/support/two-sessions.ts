import type { Test } from 'tap'
import type { BuildOptions } from '../helper.js'
import { Bot } from './bot.js'
import { sandboxServer, type SandboxServer } from './sandbox-server.js'

export interface TwoSessions extends SandboxServer {
  ana: Bot
  ben: Bot
  /** Phone numbers of the two. */
  phones: { ana: string, ben: string }
}

/** A server with two connected sessions, whose events are recorded. */
export async function twoSessions (t: Test, options: BuildOptions = {}): Promise<TwoSessions> {
  const server = await sandboxServer(t, options)
  const [ana, ben] = [await Bot.create(server.url, 'ana'), await Bot.create(server.url, 'ben')]
  const [anasPhone, bensPhone] = await Promise.all([ana.connect('15550002001'), ben.connect('15550002002')])
  await Promise.all([ana.listen(t), ben.listen(t)])
  return { ...server, ana, ben, phones: { ana: anasPhone, ben: bensPhone } }
}
