import type { Page } from 'puppeteer'
import type { Whatsapp } from '@wppconnect-team/wppconnect'
import type { KnownPeople, People } from '../../people.js'

/** Functions of the page through which wppconnect takes the events that are listened to here. */
export const EVENT_FUNCTIONS = [
  'onAnyMessage',
  'onMessageEdit',
  'onAck',
  'onPresenceChanged',
  'onParticipantsChanged',
  'onReactionMessage',
  'onRevokedMessage',
  'onPollResponse',
  'onUpdateLabel',
  'onOrderStatusUpdate'
] as const

const FUNCTION = /^(?:async\s*)?(?:function\b|\(|[\w$]+\s*=>)/

type Evaluate = (work: unknown, ...args: unknown[]) => Promise<unknown>

/**
 * Each result of the page comes with what the page knows of the people in it, and each call takes the ids of messages
 * by LID or by phone number, wppconnect's calls included.
 */
export function learnFromResults (page: Page, people: People): void {
  const evaluate = page.evaluate.bind(page) as Evaluate
  const learning: Evaluate = async (work, ...args) => {
    const text = typeof work === 'function' ? String(work) : ''
    if (!FUNCTION.test(text)) return await evaluate(work, ...args)
    const result = await evaluate(withPeople(text), ...args) as { value?: unknown, people?: KnownPeople } | undefined
    if (result?.people) people.learn(result.people)
    return result?.value
  }
  page.evaluate = learning as typeof page.evaluate
}

/** Only its text counts: it runs in the page. */
function withPeople (text: string): () => void {
  return Object.assign(() => {}, {
    toString: () => `async (...args) => {
      const value = await (${text})(...(window.zapserver?.messageIds?.(args) ?? args))
      return { value, people: window.zapserver?.people?.(value) }
    }`
  })
}

/** To be called before the listeners are attached, which find what came with their events known. */
export function learnFromEvents (whatsapp: Whatsapp, people: People): void {
  const { listenerEmitter } = whatsapp as unknown as {
    listenerEmitter: { on: (event: string, listener: (...args: unknown[]) => void) => void }
  }
  for (const name of EVENT_FUNCTIONS) {
    listenerEmitter.on(name, (...args) => {
      const known = args.at(-1) as KnownPeople | undefined
      if (known) people.learn(known)
    })
  }
}
