import { join } from 'node:path'
import fp from 'fastify-plugin'
import { ChromiumSandboxRefused } from '../../src/errors.js'
import { processSandbox, requireChromium, sandboxSupport } from '../../src/browser/chromium.js'
import { missingFamilies, missingNames, type CapabilityReport } from '../../src/whatsapp/capabilities.js'
import type { Driver } from '../../src/whatsapp/driver.js'
import { wppconnectDriver } from '../../src/whatsapp/wppconnect/connection/driver.js'
import { PageStore } from '../../src/whatsapp/wppconnect/connection/page-store.js'
import { admission } from '../../src/sessions/admission.js'
import { SessionRegistry } from '../../src/sessions/registry.js'

declare module 'fastify' {
  interface FastifyInstance {
    readonly sessions: SessionRegistry
    /** Lines of pages' consoles which say that wa-js does not find a part of WhatsApp Web. */
    readonly waJsReports: string[]
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
  const waJsReports: string[] = []
  fastify.decorate('waJsReports', waJsReports)

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
    profileSnapshots: config.PROFILE_SNAPSHOTS,
    idFormat: config.ID_FORMAT,
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
    if (change.to === 'CLOSED') noteReport(change.session)
  })
  sessions.on('event', ({ event }) => fastify.metrics.recordEvent(event))
  sessions.on('missing', (missing) => {
    fastify.metrics.nameMissing(missing.name)
    log.warn({ ...missing }, 'WhatsApp Web lacks a name: what needs it is disabled')
  })
  sessions.on('capabilities', ({ session, report, reloads }) => {
    const { page, source, waJs, checked, hooksMissing } = report
    const missing = missingFamilies(report)
    noteReport(session, report)
    const names = missingNames(report)
    for (const name of names) fastify.metrics.nameMissing(name)
    if (names.length > 0) {
      log.warn({ session, page, source, waJs, missing }, 'WhatsApp Web lacks names that calls or events need')
    } else log.info({ session, page, source, waJs, checked }, 'all names that calls and events need were found')
    if (reloads) log.warn({ session, page, hooksMissing }, 'hooks that events come from are missing: the page is loaded again')
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
  fastify.addHook('onClose', async () => {
    await sessions.shutdown()
    await sessions.profilesIdle()
  })

  const reports = new Map<string, CapabilityReport>()
  function noteReport (session: string, report?: CapabilityReport): void {
    if (report?.source === 'last-good' && reports.get(session)?.source !== 'last-good') fastify.metrics.pageReplaced()
    if (report) reports.set(session, report)
    else reports.delete(session)
    fastify.metrics.pagesChecked([...reports.values()].map((report) => ({
      page: report.page, source: report.source, missing: Object.keys(missingFamilies(report))
    })))
  }

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
      pages: {
        version: config.WHATSAPP_VERSION,
        store: new PageStore(join(config.DATA_DIR, config.SANDBOX ? 'sandbox-pages' : 'pages'))
      },
      onCall: (call, outcome) => fastify.metrics.recordCall(call, outcome),
      log: (level, fields, message) => log[level](fields, message),
      onOddChat: (session, chat, error) => {
        fastify.metrics.chatSkipped()
        log.warn({ session, chat, error }, 'a chat or contact fails in the page: lists and checks go on without it')
      },
      onWhatsNew: (session) => {
        fastify.metrics.whatsNewAcknowledged()
        log.info({ session }, 'acknowledged what is new in WhatsApp Web')
      },
      onWaJsReport: (session, { kind, line }) => {
        waJsReports.push(line)
        fastify.metrics.waJsReported(kind)
        log.warn({ session, kind, line }, 'wa-js does not find a part of WhatsApp Web: what needs it will fail')
      }
    })
  }
}, { name: 'sessions', fastify: '5.x', dependencies: ['config', 'launcher', 'metrics', 'proxies', 'store'] })

function linkPreviewServers (setting: string): string[] | null {
  if (setting === 'default') return null
  return setting === 'none' ? [] : setting.split(',')
}
