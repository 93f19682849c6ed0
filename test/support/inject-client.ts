import type { FastifyInstance } from 'fastify'
import type { Test } from 'tap'
import type { SessionStatus } from '../../schemas/session.js'
import { authorize, build, type BuildOptions } from '../helper.js'
import { FakeDriver, type FakeDriverOptions } from './fake-driver.js'
import { reaches } from './sessions.js'

/** What a page says of itself in each state of a session. */
export const PAGES = {
  INITIALIZING: { registered: true, ready: false, socket: 'OPENING', urlcode: null, phoneCode: null },
  QRCODE: { registered: false, ready: false, socket: 'UNPAIRED', urlcode: 'code-1', phoneCode: null },
  PHONECODE: { registered: false, ready: false, socket: 'UNPAIRED', urlcode: null, phoneCode: 'ABCD1234' },
  CONNECTED: { registered: true, ready: true, socket: 'CONNECTED', urlcode: null, phoneCode: null }
} as const

export interface InjectedReply { status: number, type: string, body: any, bytes: Buffer }

export interface InjectClient {
  app: FastifyInstance
  driver: FakeDriver
  get: (path: string) => Promise<InjectedReply>
  post: (path: string, payload?: object) => Promise<InjectedReply>
  /** Forgets the session and every page, for the next test on the same application. */
  reset: (options?: FakeDriverOptions) => Promise<void>
  /** Brings the session into a state, from whichever. */
  bring: (status: SessionStatus) => Promise<void>
}

export interface InjectOptions extends BuildOptions {
  driver?: FakeDriver
}

/** The application with fake browsers, and the token of its session `s1`. */
export async function injectClient (
  t: Test,
  { driver = new FakeDriver(), ...options }: InjectOptions = {}
): Promise<InjectClient> {
  const app = await build(t, { ...options, driver })
  let headers = await authorize(app, 's1')
  const call = async (method: 'GET' | 'POST', path: string, payload?: object): Promise<InjectedReply> => {
    const reply = await app.inject({ method, url: `/api/s1/${path}`, headers, ...(payload && { payload }) })
    const type = String(reply.headers['content-type'])
    return { status: reply.statusCode, type, body: type.includes('json') ? reply.json() : reply.body, bytes: reply.rawPayload }
  }
  const bring = async (status: SessionStatus) => {
    await app.sessions.close('s1')
    if (status === 'CLOSED') return
    driver.options.state = PAGES[status]
    await app.sessions.start('s1', {}, status === 'PHONECODE' ? '15550001234' : undefined)
    await reaches(app.sessions, status)
  }
  const reset = async (options: FakeDriverOptions = {}) => {
    driver.options.client = { logout: async () => true, ...driver.options.client }
    await app.sessions.clear('s1')
    // The tokens are gone with the session.
    headers = await authorize(app, 's1')
    driver.forget(options)
  }
  return { app, driver, reset, get: (path) => call('GET', path), post: (path, payload) => call('POST', path, payload), bring }
}
