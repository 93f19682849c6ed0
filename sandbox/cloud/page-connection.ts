import type { WebSocket } from 'ws'
import type { AnsweredEvent, CloudToPage, EventName, Events, PageToCloud, RequestName, Requests } from '../protocol/protocol.js'
import type { Cloud } from './cloud.js'
import type { Device } from './devices.js'
import { Link } from './link.js'
import { NO_ANSWER, type PageContext } from './requests/handlers.js'
import type { SendFaults } from './send-faults.js'
import type { UndecryptedMessages } from './undecrypted.js'
import type { WhatsNew } from './whats-new.js'
import { requestHandlers } from './requests/registry.js'

/** How long a page may take for what it is asked to answer, in milliseconds. */
const ANSWER_TIMEOUT = 30_000

export interface PageConnectionOptions {
  cloud: Cloud
  session: string
  socket: WebSocket
  qrPeriod: number
  refusesCodes: () => boolean
  sendFaults: SendFaults
  undecrypted: UndecryptedMessages
  uploadAgain: PageContext['uploadAgain']
  whatsNew: WhatsNew
  /** Kills the page. */
  onCrash: () => void
}

/** The cloud's end of one page's WebSocket. */
export class PageConnection implements PageContext {
  readonly cloud: Cloud
  readonly session: string
  readonly link: Link
  readonly sendFaults: SendFaults
  readonly undecrypted: UndecryptedMessages
  readonly uploadAgain: PageContext['uploadAgain']
  readonly whatsNew: WhatsNew
  device?: Device
  readonly #socket: WebSocket
  readonly #answers: Array<() => void> = []
  readonly #onCrash: () => void
  #hasCrashed = false
  #frozenUntil = 0

  constructor (options: PageConnectionOptions) {
    const { cloud, session, socket, qrPeriod, refusesCodes, sendFaults, undecrypted, whatsNew, onCrash } = options
    this.uploadAgain = options.uploadAgain
    this.#onCrash = onCrash
    this.cloud = cloud
    this.session = session
    this.sendFaults = sendFaults
    this.undecrypted = undecrypted
    this.whatsNew = whatsNew
    this.#socket = socket
    this.link = new Link({
      cloud,
      session,
      period: qrPeriod,
      refusesCodes,
      push: (event, data) => this.push(event, data),
      onLinked: (device) => this.login(device)
    })
    cloud.clock.on('change', this.#setClock)
    this.#setClock()
    socket.on('message', (data) => this.#answer(JSON.parse(String(data)) as PageToCloud))
    socket.on('close', () => this.#closed())
    socket.on('error', () => socket.terminate())
  }

  get shows (): 'qr' | 'code' | 'passkey' | 'chats' | 'loading' {
    if (this.device !== undefined) return 'chats'
    if (this.link.passkey !== undefined) return 'passkey'
    if (this.link.code !== undefined) return 'code'
    return this.link.ref === undefined ? 'loading' : 'qr'
  }

  login (device: Device): void {
    this.link.stop()
    this.device = device
    this.cloud.attach(device.phone, this)
  }

  /** The page does nothing for so many milliseconds; 0: for ever. */
  freeze (ms: number): void {
    this.#frozenUntil = ms === 0 ? Infinity : Date.now() + ms
    this.push('freeze', { ms })
  }

  crash (): void {
    this.#hasCrashed = true
    this.#onCrash()
  }

  async ask<N extends AnsweredEvent>(event: N, data: Events[N]): Promise<void> {
    await new Promise<void>((resolve) => {
      // One that is frozen does it later.
      const timer = setTimeout(resolve, Date.now() < this.#frozenUntil ? 0 : ANSWER_TIMEOUT)
      this.#answers.push(() => {
        clearTimeout(timer)
        resolve()
      })
      this.push(event, data)
    })
  }

  done (): void {
    this.#answers.shift()?.()
  }

  logout (): void {
    if (this.device === undefined) return
    this.cloud.detach(this.device.phone, this)
    this.cloud.devices.remove(this.device.id)
    this.device = undefined
  }

  unlink (): void {
    this.logout()
    this.push('unlinked', { reason: 'phone' })
  }

  push<N extends EventName>(event: N, data: Events[N]): void {
    this.#write({ event, data: event === 'message' ? this.#shown(data as Events['message']) : data } as CloudToPage)
  }

  /** Hands on what the page could not decrypt and can now. */
  pushDecrypted (): void {
    if (this.device === undefined) return
    for (const message of this.cloud.messages.at(this.device.phone, this.undecrypted.takeReady())) {
      this.push('decrypted', { message, people: this.cloud.peopleOf([message]) })
    }
  }

  close (): void {
    this.#socket.terminate()
  }

  #answer ({ call, name, params }: PageToCloud): void {
    try {
      const handle = requestHandlers[name] as (
        connection: PageContext,
        params: Requests[RequestName]['params']
      ) => unknown
      const result = handle(this, params)
      if (result !== NO_ANSWER) this.#write({ call, result })
    } catch (error) {
      const { message, statusCode = 500 } = error as Error & { statusCode?: number }
      this.#write({ call, error: { code: statusCode, text: message } })
    }
  }

  #shown ({ message, people }: Events['message']): Events['message'] {
    return this.device === undefined
      ? { message, people }
      : { message: this.undecrypted.shown(message, this.device.phone), people }
  }

  #write (message: CloudToPage): void {
    if (this.#hasCrashed) return
    if (this.#socket.readyState === this.#socket.OPEN) this.#socket.send(JSON.stringify(message))
  }

  readonly #setClock = (): void => this.push('clock', { ahead: this.cloud.clock.ahead })

  #closed (): void {
    this.cloud.clock.off('change', this.#setClock)
    this.link.stop()
    for (const answer of this.#answers) answer()
    if (this.device !== undefined) this.cloud.detach(this.device.phone, this)
    this.device = undefined
  }
}
