/** wppconnect's own library in the page. */
type Emit = (event: string, data: object) => void
type Id = { toString: () => string } | undefined

/** The part of a message of WhatsApp Web that is looked at here. */
interface PageMessage {
  id: object
  type: string
  subtype?: string
  isNewMsg: boolean
  isLive?: boolean
  author: Id
  recipients?: Id[]
  chat?: { id: Id }
  lat?: number
  lng?: number
  accuracy?: number
  speed?: number
  degrees?: number
}

interface PageCall {
  id: string
  groupJid?: Id | null
}

interface PageChannel {
  id: Id
  name?: string
  newsletterMetadata?: { membershipType?: string, name?: string }
}

/**
 * Runs in each page that the browser loads, before anything of it, and emits what wppconnect does not, or not
 * correctly: calls, which today's WhatsApp Web adds to no list; moves of live locations; messages of an earlier page
 * that can be decrypted only now; that somebody added this account to a group (wppconnect emits that for everybody who
 * is added); channels. First of all it fills the gaps of the page.
 * @param name of the function of this page which takes the events
 */
export function installEventBridge (name: string): void {
  if (window !== window.top) return
  const scope = window as unknown as { [name: string]: Emit & { attached?: boolean } } & { WPP?: { isReady: boolean } }
  const emit: Emit = (event, data) => {
    scope[name]?.(event, data)
  }
  // What fails here must break neither WhatsApp Web, which calls us in its course, nor the start of the session.
  const safely =
    <A extends unknown[]>(work: (...args: A) => void) =>
      (...args: A) => {
        try {
          work(...args)
        } catch (error) {
          console.error(error)
        }
      }
  const waiting = setInterval(() => {
    if (scope.WPP?.isReady !== true) return
    clearInterval(waiting)
    safely(() => window.zapserver.fillGaps())()
    for (const attach of [watchCalls, watchLocations, watchDecrypted, watchGroups, watchChannels]) {
      window.zapserver.attempt(attach.name, attach, undefined)
    }
    const bridge = scope[name]
    if (bridge) bridge.attached = true
  }, 50)

  function watchCalls (): void {
    WPP.on(
      'call.incoming_call',
      safely(({ id, peerJid, sender, offerTime, isVideo, isGroup }) => {
        const call = (callOf(id) ?? {}) as { groupJid?: Id } & Record<string, unknown>
        const flags = ['isSilenced', 'offerReceivedWhileOffline'].filter((name) => typeof call[name] === 'boolean')
        emit('incomingcall', {
          id,
          peerJid: String(peerJid),
          sender: String(sender ?? peerJid),
          offerTime,
          isVideo: isVideo === true,
          isGroup: isGroup === true,
          outgoing: false,
          ...(call.groupJid && { groupJid: String(call.groupJid) }),
          ...Object.fromEntries(flags.map((name) => [name, call[name]]))
        })
      })
    )
  }

  /** Today's WhatsApp Web names the call that rings as the active one; its list has only those of an older stack. */
  function callOf (id: string): PageCall | undefined {
    const store = WPP.whatsapp.CallStore as unknown as
      { activeCall?: PageCall | null, get: (id: string) => PageCall | undefined } | undefined
    return store?.activeCall?.id === id ? store.activeCall : store?.get(id)
  }

  function watchLocations (): void {
    const { MsgStore } = WPP.whatsapp
    const moved = new Set<PageMessage>()
    const locationOf = (message: PageMessage) => {
      const { id, chat, lat, lng, accuracy, speed, degrees } = message
      return {
        id: String(window.zapserver.senderOf(message)),
        chat: String(chat?.id),
        msgId: id,
        lat,
        lng,
        accuracy,
        speed,
        degrees
      }
    }
    WPP.on(
      'chat.live_location_start',
      safely(({ id, chat, ...rest }) => {
        const message = MsgStore.get(rest.msgId)
        const sender = message ? window.zapserver.senderOf(message) : id
        emit('location', { ...rest, type: 'enable', id: String(sender), chat: String(chat) })
      })
    )
    const move = (message: PageMessage) => {
      if (message.isLive !== true || moved.has(message)) return
      moved.add(message)
      // Latitude and longitude change one after the other.
      queueMicrotask(
        safely(() => {
          moved.delete(message)
          if (message.isLive) {
            emit('location', { type: 'update', ...locationOf(message), lastUpdated: Math.floor(Date.now() / 1000) })
          }
        })
      )
    }
    MsgStore.on('change:lat', move)
    MsgStore.on('change:lng', move)
    MsgStore.on(
      'change:isLive',
      safely((message: PageMessage) => {
        if (!message.isLive) emit('location', { type: 'disable', ...locationOf(message) })
      })
    )
  }

  /** wa-js watches only those that arrived in this page. */
  function watchDecrypted (): void {
    const { MsgStore } = WPP.whatsapp
    const older = new WeakSet<PageMessage>()
    const keep = (message: PageMessage) => {
      if (message.type === 'ciphertext' && !message.isNewMsg) older.add(message)
    }
    for (const message of MsgStore.getModelsArray()) keep(message as unknown as PageMessage)
    MsgStore.on('add', safely(keep))
    MsgStore.on(
      'change:type',
      safely((message: PageMessage) => {
        // The rest of it changes after its type.
        if (older.delete(message)) queueMicrotask(() => WPP.emit('chat.new_message', message as never))
      })
    )
  }

  function watchGroups (): void {
    WPP.whatsapp.MsgStore.on(
      'add',
      safely(({ isNewMsg, type, subtype, recipients = [], chat, author }: PageMessage) => {
        if (!isNewMsg || type !== 'gp2' || subtype !== 'add') return
        const { UserPrefs } = WPP.whatsapp
        const me = [UserPrefs.getMaybeMePnUser(), UserPrefs.getMaybeMeLidUser()].map(String)
        if (recipients.some((one) => me.includes(String(one)))) {
          emit('added-to-group', { ...WAPI._serializeChatObj(chat), ...(author && { by: String(author) }) })
        }
      })
    )
  }

  function watchChannels (): void {
    const store = WPP.whatsapp.NewsletterStore
    if (!store) return
    let known: Map<string, string | undefined> | undefined
    let timer: ReturnType<typeof setTimeout> | undefined
    const look = safely(() => {
      const now = new Map(
        (store.getModelsArray() as unknown as PageChannel[])
          .filter(({ newsletterMetadata }) => newsletterMetadata?.membershipType !== 'guest')
          .map(({ id, name, newsletterMetadata }) => [String(id), name ?? newsletterMetadata?.name])
      )
      for (const [id, name] of known ? now : []) {
        if (!known?.has(id)) emit('newsletter', { id, action: 'followed', name })
      }
      for (const [id, name] of known ?? []) if (!now.has(id)) emit('newsletter', { id, action: 'unfollowed', name })
      known = now
    })
    // The list fills step by step after a login, and is emptied and filled again after a loss of the connection: it
    // counts once it has settled.
    const lookSoon = () => {
      clearTimeout(timer)
      if (String(WPP.whatsapp.Stream.mode) === 'MAIN') timer = setTimeout(look, known ? 1_000 : 5_000)
    }
    for (const change of ['add', 'remove', 'reset']) store.on(change, lookSoon)
    // A logout loads the page again, and with it this function.
    WPP.on('conn.stream_mode_changed', lookSoon)
    lookSoon()
  }
}
