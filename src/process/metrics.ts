import { collectDefaultMetrics, Counter, Gauge, Registry } from 'prom-client'

/** By this label dashboards that were made for wppconnect-server find its numbers. */
const LABELS = { app: 'wppconnect-server' }

/** What the process itself does is measured once, however many applications live in it. */
const node = new Registry()
node.setDefaultLabels(LABELS)
collectDefaultMetrics({ register: node })

/** The numbers of one application, in a registry of its own. */
export class Metrics {
  readonly contentType = Registry.PROMETHEUS_CONTENT_TYPE
  readonly #own = new Registry()
  readonly #sessions = new Gauge({
    name: 'zapserver_sessions',
    help: 'Sessions in each state.',
    labelNames: ['status'],
    registers: [this.#own]
  })

  readonly #calls = new Counter({
    name: 'zapserver_calls_total',
    help: 'Calls into WhatsApp Web, by name and outcome: ok, or the code of the error.',
    labelNames: ['call', 'outcome'],
    registers: [this.#own]
  })

  readonly #events = new Counter({
    name: 'zapserver_events_total',
    help: 'Events of all sessions, by name.',
    labelNames: ['event'],
    registers: [this.#own]
  })

  readonly #deliveries = new Counter({
    name: 'zapserver_deliveries_total',
    help: 'Attempts to deliver an event to a webhook, by outcome: delivered, retrying or dead.',
    labelNames: ['outcome'],
    registers: [this.#own]
  })

  readonly #lag = new Gauge({
    name: 'zapserver_webhook_lag_events',
    help: 'Events that enabled webhooks are behind the event logs of their sessions.',
    registers: [this.#own]
  })

  readonly #authFailures = new Counter({
    name: 'zapserver_auth_failures_total',
    help: 'Wrong keys and tokens, by kind: secret_key or token.',
    labelNames: ['kind'],
    registers: [this.#own]
  })

  readonly #authLimited = new Counter({
    name: 'zapserver_auth_limited_total',
    help: 'Requests answered with 429, as their address had presented too many wrong keys or tokens.',
    registers: [this.#own]
  })

  readonly #restarts = new Counter({
    name: 'zapserver_restarts_total',
    help: 'Restarts of sessions by themselves, by the reason that the session had ended for.',
    labelNames: ['reason'],
    registers: [this.#own]
  })

  readonly #missingNames = new Counter({
    name: 'zapserver_missing_names_total',
    help: 'Names of WhatsApp Web that a page lacked when it was checked or something needed them.',
    labelNames: ['name'],
    registers: [this.#own]
  })

  readonly #lacking = new Gauge({
    name: 'zapserver_capability_missing_sessions',
    help: 'Sessions whose page lacks what a family of calls needs, by family.',
    labelNames: ['capability'],
    registers: [this.#own]
  })

  readonly #pages = new Gauge({
    name: 'zapserver_page_sessions',
    help: 'Connected sessions by the version of WhatsApp Web and where it comes from: latest, last-good or pinned.',
    labelNames: ['version', 'source'],
    registers: [this.#own]
  })

  readonly #replacements = new Counter({
    name: 'zapserver_page_replacements_total',
    help: 'Times that a session got the last good page in place of the one that WhatsApp serves.',
    registers: [this.#own]
  })

  readonly #waJsReports = new Counter({
    name: 'zapserver_wa_js_reports_total',
    help: 'Parts of WhatsApp Web that wa-js did not find, by kind: module, property, function or path.',
    labelNames: ['kind'],
    registers: [this.#own]
  })

  readonly #whatsNew = new Counter({
    name: 'zapserver_whats_new_acknowledged_total',
    help: 'Acknowledged dialogs of WhatsApp Web about what is new in it.',
    registers: [this.#own]
  })

  readonly #odd = new Counter({
    name: 'zapserver_odd_chats_total',
    help: 'Chats and contacts that fail in the page, and that lists go on without; each once for each start.',
    registers: [this.#own]
  })

  readonly #unwritten = new Gauge({
    name: 'zapserver_events_unwritten',
    help: 'Events that wait in memory, as the event log cannot be written to.',
    registers: [this.#own]
  })

  readonly #dropped = new Counter({
    name: 'zapserver_events_dropped_total',
    help: 'Events that found no room in that memory, by name.',
    labelNames: ['event'],
    registers: [this.#own]
  })

  #countLag = async () => 0
  #countUnwritten = () => 0

  constructor () {
    this.#own.setDefaultLabels(LABELS)
  }

  recordCall (call: string, outcome: string): void {
    this.#calls.inc({ call, outcome })
  }

  recordEvent (event: string): void {
    this.#events.inc({ event })
  }

  recordRestart (reason: string): void {
    this.#restarts.inc({ reason })
  }

  nameMissing (name: string): void {
    this.#missingNames.inc({ name })
  }

  /** What is known of the pages of all sessions, in place of what was known before. */
  pagesChecked (pages: ReadonlyArray<{ page: string | null, source: string, missing: readonly string[] }>): void {
    this.#pages.reset()
    this.#lacking.reset()
    for (const { page, source, missing } of pages) {
      this.#pages.inc({ version: page ?? 'unknown', source })
      for (const capability of missing) this.#lacking.inc({ capability })
    }
  }

  pageReplaced (): void {
    this.#replacements.inc()
  }

  waJsReported (kind: string): void {
    this.#waJsReports.inc({ kind })
  }

  whatsNewAcknowledged (): void {
    this.#whatsNew.inc()
  }

  chatSkipped (): void {
    this.#odd.inc()
  }

  recordDelivery (outcome: string): void {
    this.#deliveries.inc({ outcome })
  }

  authFailed (kind: string): void {
    this.#authFailures.inc({ kind })
  }

  authLimited (): void {
    this.#authLimited.inc()
  }

  dropped (event: string): void {
    this.#dropped.inc({ event })
  }

  /** @param count returns how many events wait to be written to the event log */
  watchUnwritten (count: () => number): void {
    this.#countUnwritten = count
  }

  /** @param count resolves with how many events enabled webhooks are behind the event logs */
  watchLag (count: () => Promise<number>): void {
    this.#countLag = count
  }

  /** All numbers in the text format of Prometheus. @param states how many sessions are in each state */
  async text (states: Record<string, number>): Promise<string> {
    for (const [status, count] of Object.entries(states)) this.#sessions.set({ status }, count)
    this.#lag.set(await this.#countLag())
    this.#unwritten.set(this.#countUnwritten())
    return await node.metrics() + await this.#own.metrics()
  }
}
