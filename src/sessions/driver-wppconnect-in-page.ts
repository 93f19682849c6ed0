/** wa-js, as wppconnect adds it to the page. */
declare const WPP: typeof import('@wppconnect/wa-js')
/** wppconnect's own library in the page. */
declare const WAPI: { _serializeChatObj: (chat: unknown) => object }

type Tell = (event: string, data: object) => void
type Id = { toString: () => string } | undefined

/** The part of a message of WhatsApp Web that is looked at here. */
interface PageMessage {
  id: object
  type: string
  subtype?: string
  isNewMsg: boolean
  isLive?: boolean
  sender: Id
  author: Id
  recipients?: Id[]
  chat?: { id: Id }
  lat?: number
  lng?: number
  accuracy?: number
  speed?: number
  degrees?: number
}

interface PageChannel { id: Id, name?: string, newsletterMetadata?: { membershipType?: string, name?: string } }

/**
 * Runs in each page that the browser loads, before anything of it, and tells what wppconnect does not tell, or not truly:
 * calls, which today's WhatsApp Web adds to no list; moves of live locations; that somebody added this account to a group
 * (wppconnect tells of everybody who is added); channels.
 * @param name of the function of this page which takes what is told
 */
export function hearInPage (name: string): void {
  if (window !== window.top) return
  const scope = window as unknown as { [name: string]: Tell & { attached?: boolean } } & { WPP?: { isReady: boolean } }
  const tell: Tell = (event, data) => { scope[name]?.(event, data) }
  // What fails here must break neither WhatsApp Web, which calls us in its course, nor the start of the session.
  const safely = <A extends unknown[]>(work: (...args: A) => void) => (...args: A) => {
    try {
      work(...args)
    } catch (error) {
      console.error(error)
    }
  }
  const waiting = setInterval(() => {
    if (scope.WPP?.isReady !== true) return
    clearInterval(waiting)
    for (const hear of [hearCalls, hearPlaces, hearGroups, hearChannels]) safely(hear)()
    const told = scope[name]
    if (told) told.attached = true
  }, 50)

  function hearCalls (): void {
    WPP.on('call.incoming_call', safely(({ id, peerJid, sender, offerTime, isVideo, isGroup }) => {
      const groupJid = (WPP.whatsapp.CallStore?.get(id) as { groupJid?: Id } | undefined)?.groupJid
      tell('incomingcall', {
        id, peerJid: String(peerJid), sender: String(sender ?? peerJid), offerTime, isVideo: isVideo === true, isGroup: isGroup === true, outgoing: false, ...(groupJid && { groupJid: String(groupJid) })
      })
    }))
  }

  function hearPlaces (): void {
    const { MsgStore } = WPP.whatsapp
    const moved = new Set<PageMessage>()
    const place = ({ id, sender, chat, lat, lng, accuracy, speed, degrees }: PageMessage) =>
      ({ id: String(sender), chat: String(chat?.id), msgId: id, lat, lng, accuracy, speed, degrees })
    WPP.on('chat.live_location_start', safely(({ id, chat, ...rest }) => {
      tell('location', { ...rest, type: 'enable', id: String(id), chat: String(chat) })
    }))
    const move = (message: PageMessage) => {
      if (message.isLive !== true || moved.has(message)) return
      moved.add(message)
      // Latitude and longitude change one after the other.
      queueMicrotask(safely(() => {
        moved.delete(message)
        if (message.isLive) tell('location', { type: 'update', ...place(message), lastUpdated: Math.floor(Date.now() / 1000) })
      }))
    }
    MsgStore.on('change:lat', move)
    MsgStore.on('change:lng', move)
    MsgStore.on('change:isLive', safely((message: PageMessage) => {
      if (!message.isLive) tell('location', { type: 'disable', ...place(message) })
    }))
  }

  function hearGroups (): void {
    WPP.whatsapp.MsgStore.on('add', safely(({ isNewMsg, type, subtype, recipients = [], chat, author }: PageMessage) => {
      if (!isNewMsg || type !== 'gp2' || subtype !== 'add') return
      const { UserPrefs } = WPP.whatsapp
      const me = [UserPrefs.getMaybeMePnUser(), UserPrefs.getMaybeMeLidUser()].map(String)
      if (recipients.some((one) => me.includes(String(one)))) tell('added-to-group', { ...WAPI._serializeChatObj(chat), ...(author && { by: String(author) }) })
    }))
  }

  function hearChannels (): void {
    const store = WPP.whatsapp.NewsletterStore
    if (!store) return
    let known: Map<string, string | undefined> | undefined
    let timer: ReturnType<typeof setTimeout> | undefined
    const look = safely(() => {
      const now = new Map((store.getModelsArray() as unknown as PageChannel[])
        .filter(({ newsletterMetadata }) => newsletterMetadata?.membershipType !== 'guest')
        .map(({ id, name, newsletterMetadata }) => [String(id), name ?? newsletterMetadata?.name]))
      for (const [id, name] of known ? now : []) if (!known?.has(id)) tell('newsletter', { id, action: 'followed', name })
      for (const [id, name] of known ?? []) if (!now.has(id)) tell('newsletter', { id, action: 'unfollowed', name })
      known = now
    })
    // The list fills step by step after a login, and is emptied and filled anew after a loss of the connection: it counts when it has come to rest.
    const lookSoon = () => {
      clearTimeout(timer)
      if (WPP.conn.isMainLoaded()) timer = setTimeout(look, known ? 1_000 : 5_000)
    }
    for (const change of ['add', 'remove', 'reset']) store.on(change, lookSoon)
    WPP.on('conn.main_loaded', lookSoon)
    WPP.on('conn.logout', () => {
      clearTimeout(timer)
      known = undefined
    })
    lookSoon()
  }
}
