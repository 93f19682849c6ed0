import type { Page } from 'puppeteer'
import { EVENT_FUNCTIONS } from './people.js'
import { installEventBridge } from '../in-page/event-bridge.js'
import type { KnownPeople, People } from '../../people.js'
import { installPeople } from '../in-page/people.js'
import { installMessageData } from '../in-page/message-data.js'
import { installOddChats } from '../in-page/odd-chats.js'
import { installReader } from '../in-page/reader.js'

/** Takes what the page emits by itself: the name of an event, and its data as they came through JSON. */
export type PageEventListener = (event: string, data: object) => void

/**
 * Takes a name that WhatsApp Web or wa-js does not have, and what failed for it. Called once for each name and page.
 */
export type MissingNameListener = (name: string, error: string) => void

/** Takes the id of a chat or contact that lists go on without, and what failed for it. */
export type OddChatListener = (id: string, error: string) => void

interface BridgeOptions {
  /** Learns who the people in events are. */
  people: People
  onMissingName: MissingNameListener
  onOddChat: OddChatListener
}

/** What the functions are called in the page. */
const EMIT = 'emitToZapserver'
const REPORT_MISSING = 'reportMissingToZapserver'
const REPORT_ODD = 'reportOddToZapserver'
const CLAIM_CODE = 'claimCodeOfZapserver'

/** The events of a page that wppconnect does not emit, and the reader of its state. */
export class EventBridge {
  #listener: PageEventListener = () => {}

  /** Before the page loads: it is connected from its first moment, and again after each reload. */
  static async install (page: Page, { people, onMissingName, onOddChat }: BridgeOptions): Promise<EventBridge> {
    const bridge = new EventBridge()
    await page.exposeFunction(EMIT, (event: string, data: object, known: KnownPeople) => {
      people.learn(known)
      bridge.#listener(event, data)
    })
    await page.exposeFunction(REPORT_MISSING, onMissingName)
    let isClaimed = false
    await page.exposeFunction(CLAIM_CODE, () => {
      const isFirst = !isClaimed
      isClaimed = true
      return isFirst
    })
    const odd = new Set<string>()
    await page.exposeFunction(REPORT_ODD, (id: string, error: string) => {
      // A page that is loaded again knows nothing of it.
      if (odd.has(id)) return
      odd.add(id)
      onOddChat(id, error)
    })
    await page.evaluateOnNewDocument(installReader, REPORT_MISSING, CLAIM_CODE)
    await page.evaluateOnNewDocument(installPeople, [EMIT, ...EVENT_FUNCTIONS])
    await page.evaluateOnNewDocument(installOddChats, REPORT_ODD)
    await page.evaluateOnNewDocument(installMessageData)
    await page.evaluateOnNewDocument(installEventBridge, EMIT)
    return bridge
  }

  /** Resolves once the page that is there now is connected. */
  static async attached (page: Page): Promise<void> {
    await page.waitForFunction(`window.${EMIT}?.attached === true`, { timeout: 0 })
  }

  subscribe (listener: PageEventListener): void {
    this.#listener = listener
  }
}
