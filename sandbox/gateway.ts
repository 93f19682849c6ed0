import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:https'
import type { Server } from 'node:https'
import type { AddressInfo } from 'node:net'
import { WebSocketServer } from 'ws'
import type { Certificate } from './certificate.js'
import type { Cloud } from './cloud/cloud.js'
import { PageConnection } from './cloud/page-connection.js'
import { PageFaults } from './cloud/page-faults.js'
import { MediaFaults } from './cloud/media-faults.js'
import { SendFaults } from './cloud/send-faults.js'
import { UndecryptedMessages } from './cloud/undecrypted.js'
import { WhatsNew } from './cloud/whats-new.js'
import { bundlePath } from './bundle.js'
import { contentPolicy } from './content-policy.js'
import { MEDIA_HOST, type MediaHost } from './media-host.js'
import type { PageLoading, Release } from './protocol/page-loading.js'
import type { Releases } from './releases.js'

/** How soon another client that insists is back, in milliseconds. */
const REPLACED_AFTER = 500

/** The script of a version of the page. */
const ASSET = /^\/assets\/([\w.-]+)\/page\.js$/

const ESCAPES: Record<string, string> = { '&': '&amp;', '"': '&quot;', '<': '&lt;', '>': '&gt;' }

const escapeAttribute = (text: string): string => text.replace(/[&"<>]/g, (character) => ESCAPES[character] as string)

const html = (
  { lateModules, batches, lateCore, afterLogin }: PageLoading,
  { version }: Release,
  seed: string | undefined,
  nonce: string
): string => `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>WhatsApp Web</title><link rel="icon" href="data:,"></head>
<body><div id="wa_web_initial_startup"><progress value="0" max="100"></progress></div><script nonce="${nonce}" src="/assets/${version}/page.js" data-loading="${escapeAttribute(JSON.stringify({ lateModules, batches, lateCore, afterLogin }))}"${seed === undefined ? '' : ` data-seed="${escapeAttribute(seed)}"`}></script></body>
</html>
`

/** The script of one version: it finds at itself which modules it has. */
const script = (release: Release): string =>
  `document.currentScript.release=${JSON.stringify(release)};${readFileSync(bundlePath(), 'utf8')}`

/** Where gateways listen: on this machine only. */
export const GATEWAY_HOST = '127.0.0.1'

export interface GatewayOptions {
  cloud: Cloud
  mediaHost: MediaHost
  session: string
  certificate: Certificate
  qrPeriod: number
  /** How the page registers its modules, asked for at each load. */
  loading: () => PageLoading
  releases: Releases
  /** The phone removes this linked device, where there is one. */
  unlink: () => void
  /** Kills the page. */
  crash: () => void
}

/** web.whatsapp.com as one session sees it: a port of its own, which is how the cloud knows whose page it talks to. */
export class Gateway {
  readonly session: string
  connection?: PageConnection
  conflict = false
  deaf = false
  readonly #server: Server
  readonly #sockets = new WebSocketServer({ noServer: true })
  #offline = false
  #offlineTimer?: NodeJS.Timeout
  #replacedUntil = 0
  /** Milliseconds that the page takes to load. */
  loadTime = 0
  codeRefused = false
  readonly faults: PageFaults
  readonly sendFaults = new SendFaults()
  readonly mediaFaults = new MediaFaults()
  readonly undecrypted = new UndecryptedMessages(() => this.connection?.pushDecrypted())
  readonly whatsNew: WhatsNew

  private constructor (options: GatewayOptions) {
    const { cloud, mediaHost, session, certificate, qrPeriod, loading, releases, unlink, crash } = options
    this.session = session
    this.faults = new PageFaults(session)
    this.whatsNew = new WhatsNew(cloud.clock, unlink)
    this.#server = createServer({ key: certificate.key, cert: certificate.cert }, (request, response) => {
      if (this.#offline) return request.destroy()
      if (request.headers.host === MEDIA_HOST) {
        const url = new URL(request.url ?? '/', `https://${MEDIA_HOST}`)
        const refusal = this.#mediaRefusal(request.method, url)
        if (refusal === undefined) void mediaHost.serve(request, response, this.mediaFaults.delay(url))
        else mediaHost.refuse(response, refusal)
        return
      }
      const { pathname } = new URL(request.url ?? '/', 'https://web.whatsapp.com')
      const [, version] = ASSET.exec(pathname) ?? []
      const release = version !== undefined && !loading().gone?.includes(version) && releases.get(version)
      if (release) return response.writeHead(200, { 'content-type': 'text/javascript' }).end(script(release))
      if (pathname === '/') {
        setTimeout(() => {
          const nonce = randomBytes(16).toString('base64')
          response
            .writeHead(200, {
              'content-type': 'text/html',
              'cache-control': 'no-store',
              'content-security-policy': contentPolicy(nonce)
            })
            .end(html(loading(), releases.of(loading()), cloud.pageSeed(session), nonce))
        }, this.loadTime)
        return
      }
      const image = cloud.images.get(pathname.slice('/images/'.length))
      if (image !== undefined) return response.writeHead(200, { 'content-type': image.type }).end(image.data)
      response.writeHead(404).end()
    })
    this.#server.on('upgrade', (request, socket, head) => {
      if (this.#offline) return socket.destroy()
      this.#sockets.handleUpgrade(request, socket, head, (webSocket) => {
        this.connection?.close()
        const connection = new PageConnection({
          cloud,
          session,
          socket: webSocket,
          qrPeriod,
          refusesCodes: () => this.codeRefused,
          sendFaults: this.sendFaults,
          uploadAgain: (directPath) => this.mediaFaults.uploadAgain(directPath, mediaHost.has(directPath)),
          undecrypted: this.undecrypted,
          whatsNew: this.whatsNew,
          onCrash: crash
        })
        webSocket.on('close', () => {
          if (this.connection === connection) this.connection = undefined
        })
        this.connection = connection
        this.faults.connected(connection)
        this.whatsNew.connected(connection)
        this.#conflictWith(connection)
        if (this.deaf) connection.push('deaf', { active: true })
      })
    })
  }

  static async open (options: GatewayOptions): Promise<Gateway> {
    const gateway = new Gateway(options)
    await new Promise<void>((resolve, reject) => {
      gateway.#server.once('error', reject).listen(0, GATEWAY_HOST, resolve)
    })
    gateway.#server.unref()
    return gateway
  }

  get port (): number {
    return (this.#server.address() as AddressInfo).port
  }

  get offline (): boolean {
    return this.#offline
  }

  /** Cuts the page off. @param ms how long, in milliseconds; 0 until `online` is called */
  goOffline (ms: number): void {
    clearTimeout(this.#offlineTimer)
    this.#offline = true
    this.connection?.close()
    if (ms > 0) this.#offlineTimer = setTimeout(() => this.online(), ms)
  }

  online (): void {
    clearTimeout(this.#offlineTimer)
    this.#offline = false
  }

  /**
   * Another client logs in with the login of this page.
   * @param ms how long it logs in again whenever the page comes back, in milliseconds
   */
  replace (ms: number): void {
    this.#replacedUntil = Date.now() + ms
    this.conflict = true
    this.connection?.push('replaced', {})
  }

  endConflict (): void {
    this.#replacedUntil = 0
    this.conflict = false
  }

  /** The page receives messages, but emits no events. */
  setDeaf (active: boolean): void {
    this.deaf = active
    this.connection?.push('deaf', { active })
  }

  /** Ends what can be ended from outside: all faults but a page that is frozen or has crashed. */
  endFaults (): void {
    this.online()
    this.endConflict()
    if (this.deaf) this.setDeaf(false)
    this.loadTime = 0
    this.codeRefused = false
    this.sendFaults.end()
    this.mediaFaults.end()
    this.undecrypted.end()
    this.faults.end(this.connection)
    this.whatsNew.end(this.connection)
  }

  /** The HTTP status that the media host refuses an upload or a download with. */
  #mediaRefusal (method: string | undefined, url: URL): number | undefined {
    if (method === 'POST') return this.sendFaults.takeUpload()
    return method === 'GET' ? this.mediaFaults.refusal(url) : undefined
  }

  /** A page that connects has taken its login back, unless the other client insists. */
  #conflictWith (connection: PageConnection): void {
    this.conflict = Date.now() < this.#replacedUntil
    if (this.conflict) setTimeout(() => connection.push('replaced', {}), REPLACED_AFTER).unref()
  }

  async close (): Promise<void> {
    clearTimeout(this.#offlineTimer)
    for (const socket of this.#sockets.clients) socket.terminate()
    this.#server.closeAllConnections()
    await new Promise((resolve) => this.#server.close(resolve))
  }
}
