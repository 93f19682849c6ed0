import type { FastifyInstance } from 'fastify'
import type { Test } from 'tap'
import { build, type BuildOptions } from '../helper.js'
import { Bot } from './bot.js'
import { FakeDriver } from './fake-driver.js'

export const READY = { registered: true, ready: true, socket: 'CONNECTED', urlcode: null, phoneCode: null }

export interface FakeServer { app: FastifyInstance, url: string, driver: FakeDriver, bot: Bot }

/** The application with fake browsers on a port of its own, and a bot of the session `s1`. */
export async function fakeServer (t: Test, { driver = new FakeDriver(), ...options }: BuildOptions & { driver?: FakeDriver } = {}): Promise<FakeServer> {
  const app = await build(t, { ...options, driver })
  const url = await app.listen({ host: '127.0.0.1', port: 0 })
  return { app, url, driver, bot: await Bot.create(url, 's1') }
}
