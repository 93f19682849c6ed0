import type { IdPair, KnownPeople } from '../../people.js'

type Listener = ((...args: unknown[]) => unknown) | undefined

/**
 * Runs in each page after the reader, before anything of the page: events take along what the page knows of the people
 * in them, as a last argument.
 * @param names of the functions of this page which take events
 */
export function installPeople (names: readonly string[]): void {
  if (window !== window.top) return
  const scope = window as unknown as Record<string, Listener> & { WPP?: { isReady: boolean } }
  const MESSAGE_ID = /^(?:true|false)_(\d+@(?:c\.us|lid))_(.+)$/
  const ID = /(\d{5,20})(?::\d+)?@(c\.us|lid)/g
  // Texts of people and bytes of files are no ids.
  const LONGEST = 512

  const idsIn = (value: unknown): Set<string> => {
    const ids = new Set<string>()
    JSON.stringify(value, (_, part: unknown) => {
      if (typeof part !== 'string') {
        for (const key of typeof part === 'object' && part !== null ? Object.keys(part) : []) take(key)
        return part
      }
      if (part.length <= LONGEST) take(part)
      return undefined
    })
    function take (text: string): void {
      if (text.includes('@')) for (const [, user, server] of text.matchAll(ID)) ids.add(`${user}@${server}`)
    }
    return ids
  }

  function look (value: unknown): KnownPeople {
    const ids = idsIn(value)
    if (ids.size === 0 || scope.WPP?.isReady !== true) return { me: null, others: [] }
    const { UserPrefs } = WPP.whatsapp
    const others: IdPair[] = []
    for (const id of ids) {
      const other = window.zapserver.otherId(id)
      if (other !== undefined) others.push(id.endsWith('@lid') ? [id, other] : [other, id])
    }
    const [lid, phone] = [UserPrefs.getMaybeMeLidUser(), UserPrefs.getMaybeMePnUser()]
    return { me: lid && phone ? [String(lid), String(phone)] : null, others }
  }

  /** The id of a message in the chat as it goes today; as it is for anything else. */
  function ownMessageId (text: string): string {
    const [, chat, rest] = MESSAGE_ID.exec(text) ?? []
    if (chat === undefined || rest === undefined || WPP.whatsapp.MsgStore.get(text)) return text
    const other = window.zapserver.otherId(chat)
    const own = other === undefined ? undefined : WPP.chat.get(other)?.id.toString()
    return own === undefined ? text : text.replace(chat, own)
  }

  function withOwnMessageIds (value: unknown): unknown {
    if (typeof value === 'string') return value.length <= LONGEST ? ownMessageId(value) : value
    if (Array.isArray(value)) return value.map(withOwnMessageIds)
    if (Object.prototype.toString.call(value) !== '[object Object]') return value
    return Object.fromEntries(Object.entries(value as object).map(([key, one]) => [key, withOwnMessageIds(one)]))
  }

  window.zapserver.people = (value) =>
    window.zapserver.attempt('lidPnCache', () => look(value), { me: null, others: [] })
  window.zapserver.messageIds = (args) =>
    scope.WPP?.isReady === true
      ? window.zapserver.attempt('lidPnCache', () => withOwnMessageIds(args) as unknown[], args)
      : args

  for (const name of names) {
    const there = scope[name]
    let listener: Listener
    Object.defineProperty(scope, name, {
      configurable: true,
      get: () => listener,
      set: (given: NonNullable<Listener>) => {
        listener = (...args) => given(...args, window.zapserver.people?.(args))
      }
    })
    if (there) scope[name] = there
  }
}
