import fp from 'fastify-plugin'
import { ChromiumSandboxRefused } from '../../src/errors.js'
import { processSandbox, requireChromium, sandboxSupport } from '../../src/browser/chromium.js'
import type { Driver } from '../../src/whatsapp/driver.js'
import { wppconnectDriver } from '../../src/whatsapp/wppconnect/connection/driver.js'
import { admission } from '../../src/sessions/admission.js'
import { SessionRegistry } from '../../src/sessions/registry.js'

declare module 'fastify' {
  interface FastifyInstance {
    readonly sessions: SessionRegistry
    /** Lines of pages' consoles which say that wa-js does not find a module of WhatsApp Web. */
    readonly missingModules: string[]
  }
}

/** How often a session that is coming up is looked at, in milliseconds. */
const POLL = 500

export interface SessionsOptions {
  /** In place of the driver of real browsers. */
  driver?: Driver
}

export default fp<SessionsOptions>(async (fastify, { driver }) => {
  const { config, log } = fastify
  const missingModules: string[] = []
  fastify.decorate('missingModules', missingModules)

  const sessions = new SessionRegistry({
    driver: driver ?? realDriver(),
    store: fastify.store.sessions,
    dataDir: config.DATA_DIR,
    times: {
      poll: POLL,
      heartbeat: config.HEARTBEAT_INTERVAL * 1000,
      start: config.START_TIMEOUT * 1000,
      qr: config.QR_TIMEOUT * 1000,
      sync: config.SYNC_TIMEOUT * 1000,
      call: config.CALL_TIMEOUT * 1000,
      network: config.NETWORK_TIMEOUT * 1000,
      gap: config.MISSED_MESSAGE_CHECK_INTERVAL * 1000
    },
    maxConcurrentLaunches: config.MAX_CONCURRENT_LAUNCHES,
    deviceName: config.DEVICE_NAME,
    poweredBy: config.POWERED_BY,
    admit: admission({
      maxSessions: config.MAX_SESSIONS,
      minFreeMemory: config.MIN_FREE_MEMORY,
      available: () => process.availableMemory()
    })
  })
  sessions.on('error', (error) => log.error({ err: error }, 'session listener error'))
  sessions.on('status', (change) => {
    const { detail } = sessions.get(change.session) ?? {}
    log.info({ ...change, ...(detail && { detail }) }, 'session status')
    fastify.metrics.recordEvent('status-changed')
  })
  sessions.on('event', ({ event }) => fastify.metrics.recordEvent(event))
  sessions.on('missing', (missing) => {
    fastify.metrics.nameMissing(missing.name)
    log.warn({ ...missing }, 'WhatsApp Web lacks a name: what needs it is disabled')
  })
  sessions.on('capabilities', ({ session, report: { page, waJs, checked, families } }) => {
    const missing = Object.fromEntries(
      Object.entries(families)
        .filter(([, family]) => family.missing.length > 0)
        .map(([family, { missing }]) => [family, missing])
    )
    const names = new Set(Object.values(missing).flat())
    for (const name of names) fastify.metrics.nameMissing(name)
    if (names.size > 0) log.warn({ session, page, waJs, missing }, 'WhatsApp Web lacks names that calls or events need')
    else log.info({ session, page, waJs, checked }, 'all names that calls and events need were found')
  })
  fastify.decorate('sessions', sessions)

  // Not before the port is taken: a server that can't listen must not have touched any session.
  fastify.addHook('onListen', async () => {
    if (!config.START_ALL_SESSIONS) return
    const restored = await sessions.startAll('up')
    if (restored.length > 0) log.info({ sessions: restored }, 'restoring sessions')
  })
  // Before the server waits for its requests: those that wait for a session are answered by that.
  fastify.addHook('preClose', async () => { await sessions.shutdown() })
  fastify.addHook('onClose', async () => { await sessions.shutdown() })

  function realDriver (): Driver {
    const executablePath = requireChromium(config.CHROMIUM_PATH ?? config.PUPPETEER_EXECUTABLE_PATH)
    const { noSandbox, warning, refusal } = processSandbox(config.CHROMIUM_SANDBOX, sandboxSupport(executablePath))
    fastify.launcher.executablePath = executablePath
    fastify.launcher.noSandbox = noSandbox
    if (warning !== undefined) log.warn(warning)
    if (refusal !== undefined) {
      const error = new ChromiumSandboxRefused(refusal)
      log.error(error.message)
      return { open: async () => { throw error } }
    }
    return wppconnectDriver({
      executablePath,
      noSandbox,
      openProxy: fastify.openProxy,
      extraArgs: (session) => fastify.launcher.args(session),
      linkPreviewServers: linkPreviewServers(config.LINK_PREVIEW_SERVERS),
      startTimeout: config.START_TIMEOUT * 1000,
      callTimeout: config.CALL_TIMEOUT * 1000,
      mediaTimeout: config.MEDIA_TIMEOUT * 1000,
      waJsPath: config.WA_JS_PATH,
      onCall: (call, outcome) => fastify.metrics.recordCall(call, outcome),
      log: (level, fields, message) => log[level](fields, message),
      onMissingModule: (session, line) => {
        missingModules.push(line)
        log.warn({ session, line }, 'wa-js does not find a module of WhatsApp Web: calls that need it will fail')
      }
    })
  }
}, { name: 'sessions', fastify: '5.x', dependencies: ['config', 'launcher', 'metrics', 'proxies', 'store'] })

function linkPreviewServers (setting: string): string[] | null {
  if (setting === 'default') return null
  return setting === 'none' ? [] : setting.split(',')
}
