import type { MessageData } from '../../../../schemas/events/events.js'
import type { SyncProgress } from '../../driver.js'
import type { KnownPeople } from '../../people.js'
import type { PasskeyState } from '../../passkey.js'
import type { PasskeyBridge } from './passkey.js'

type Id = { toString: () => string }
type Loose = Record<string, any>

/** What the page says of itself in one look. Null is what could not be read. */
export interface PageState {
  /** wa-js or the listeners of wppconnect are not there yet: the page is loading. */
  loading: boolean
  /** The page was loaded after a logout. */
  loggedOut: boolean
  registered: boolean | null
  mode: string | null
  socket: string | null
  synced: boolean | null
  /** The connection to WhatsApp was ended for good: another client, or another tab, has this login. */
  displaced: boolean
  urlcode: string | null
  phoneCode: string | null
  /** Why WhatsApp gave no pairing code. */
  codeError: string | null
  /** The pairing code has run out, and no other comes by itself. */
  codeExpired: boolean
  /** An earlier page of this browser asked for the pairing code, which went with it. */
  codeLost: boolean
  sync: SyncProgress | null
  /** The query of the page's address. */
  address: string
  /** Null while WhatsApp asks for no passkey. */
  passkey: PasskeyState | null
  /** The same of a device that is linked already. */
  checkpoint: PasskeyState | null
  /** The dialog about what is new was just acknowledged. */
  acknowledged: boolean
}

type WidOfPage = ReturnType<typeof WPP.whatsapp.WidFactory.createWid>

/** What of WhatsApp Web's loader is there. */
export interface ModuleState {
  /** How many modules are registered. */
  count: number
  /** Ids of modules that are not, and that wa-js looks for as soon as it is there. */
  missing: string[]
}

/**
 * All that this server reads of WhatsApp Web's own objects in more than one place, with a check for each name. A name
 * that is not there disables what needs it, and nothing else.
 */
export interface PageReader {
  state: (phone: string | null) => Promise<PageState>
  modules: () => ModuleState
  /** Names of wa-js without which nothing works that it did not find. */
  missingCore: () => string[]
  /**
   * Those of the names that are not there: paths from `WPP`, or from a module of WhatsApp Web if they begin with `WA`.
   */
  missingNames: (paths: readonly string[]) => Promise<string[]>
  /**
   * Those of WhatsApp Web's functions that wa-js has not hooked into.
   * @param timeout how long it may take to set its hooks, in milliseconds
   */
  missingHooks: (names: readonly string[], timeout: number) => Promise<string[]>
  versions: () => { page: string | null, waJs: string | null }
  /**
   * What a module of WhatsApp Web exports, for functions that wa-js does not call as today's WhatsApp Web wants.
   * @throws {Error} "module <id> is missing"
   */
  module: (id: string) => Loose
  /** Makes up for what wa-js and wapi expect and today's WhatsApp Web lacks. To be called once wa-js is ready. */
  fillGaps: () => void
  /** A system notice, which nobody wrote. */
  isNotification: (message: object) => boolean
  /** Who wrote a message; undefined if it does not say. */
  senderOf: (message: object) => Id | undefined
  /** The chat of all status updates. */
  isStatusChat: (chat: { id: Id }) => boolean
  /** A chat as wppconnect shows it, with until when it is muted: the page keeps that apart from the chat. */
  chatObject: (chat: object) => object
  /** Ids of the unread messages that were handed out. */
  taken: Set<string>
  /** The other id of a person, by LID or by phone number; undefined where it is unknown, or for anything else. */
  otherId: (id: string | WidOfPage) => string | undefined
  /**
   * The result of a message that was not sent, with the error of the server's acknowledgement: `ERROR_UNKNOWN (463)`;
   * undefined for one that was.
   */
  failureOf: (sendMsgResult: unknown) => string | undefined
  /** What is known of the people whose ids are in a value. */
  people?: (value: unknown) => KnownPeople
  /** A message as a live event carries it; undefined for what is none. */
  messageData?: (message: object) => MessageData | undefined
  /** Arguments of a call, with the ids of messages as their chats go today, by LID or by phone number. */
  messageIds?: (args: unknown[]) => unknown[]
  /** Linking with a passkey; left out where the browser knows no credentials. */
  passkey?: PasskeyBridge
  /** The passkey that WhatsApp asks a linked device for; null while it asks for none. */
  checkpoint?: () => PasskeyState | null
  /** Acknowledges the dialog about what is new, and returns whether there was one. */
  acknowledgeWhatsNew?: () => boolean
  /** Reports a chat or contact that fails, once; whoever calls it goes on without it. */
  skip: (chat: unknown, error: unknown) => void
  /** What `work` makes of each; those for which it fails are left out, and reported. */
  each: <T, R>(chats: readonly T[], work: (chat: T) => R) => Promise<Array<Awaited<R>>>
  /** Runs `read`; the fallback if what it needs is missing, which is reported once under `name`. */
  attempt: <T>(name: string, read: () => T, fallback: T) => T
}

declare global {
  interface Window {
    zapserver: PageReader
  }
}

/**
 * Runs in each page before anything of it, and puts the reader there.
 * @param report name of the page's function that takes the names which are missing
 * @param claim name of the page's function that says whether a pairing code may be asked for
 */
export function installReader (report: string, claim = ''): void {
  if (window !== window.top) return
  const scope = window as unknown as Loose
  const reported = new Set<string>()
  const NOTICES = [
    'broadcast_notification',
    'call_log',
    'e2e_notification',
    'gp2',
    'group-history',
    'message_history_notice',
    'newsletter_notification',
    'notification',
    'notification_template',
    'pinned_message',
    'poll_add_option_decrypted',
    'protocol'
  ]
  // Without the second half a session comes up, but wa-js hooks into nothing that receipts, reactions and votes go
  // through.
  const CORE_MODULES = [
    'WAWebChatCollection',
    'WAWebCmd',
    'WAWebConnModel',
    'WAWebMsgCollection',
    'WAWebMsgKey',
    'WAWebSocketModel',
    'WAWebStreamModel',
    'WAWebUserPrefsMultiDevice',
    'WAWebWidFactory',
    'WAWebBizLabelUtils',
    'WAWebHandleDirectChatReceipt',
    'WAWebHandleGroupChatReceipt',
    'WAWebHandleSingleMsgWorkerCompatible',
    'WAWebUpdateDbForGroupActionApi'
  ]
  const CORE = [
    'ChatStore',
    'MsgStore',
    'ContactStore',
    'Conn',
    'Socket',
    'Stream',
    'Cmd',
    'UserPrefs',
    'WidFactory',
    'functions.isAuthenticated',
    'functions.isRegistered'
  ]
  const link: { phone?: string, code: string | null, error: string | null, expired: boolean, lost: boolean } = {
    code: null, error: null, expired: false, lost: false
  }

  const attempt = <T>(name: string, read: () => T, fallback: T): T => {
    try {
      return read()
    } catch (error) {
      if (!reported.has(name)) {
        reported.add(name)
        scope[report]?.(name, String(error))
      }
      return fallback
    }
  }
  /** The exports of a module of the page. Throws if there is none of that name. */
  const moduleOf = (id: string): Loose => {
    let exports: Loose | null | undefined
    try {
      exports = (scope['importNamespace'] ?? scope['require'])(id)
    } catch {
      // The loader throws for an id that it does not know.
    }
    if (exports === undefined || exports === null) throw new Error(`module ${id} is missing`)
    return exports
  }
  const getter =
    (name: string) =>
      (message: object): any => {
        const read = moduleOf('WAWebMsgGetters')[name]
        if (typeof read !== 'function') throw new Error(`WAWebMsgGetters.${name} is missing`)
        return read(message)
      }

  const isNotification = (message: object): boolean => {
    const { type } = message as Loose
    return (
      NOTICES.includes(type) ||
      attempt('WAWebMsgGetters.getIsNotification', () => getter('getIsNotification')(message) === true, false)
    )
  }

  function fillGaps (): void {
    // wa-js gives ids their text as soon as this is read, and not before.
    attempt('MsgKey', () => WPP.whatsapp.MsgKey, undefined)
    fill('ChatModel', {
      kind: (chat) =>
        attempt(
          'WAWebFrontendChatGetters.getKind',
          () => moduleOf('WAWebFrontendChatGetters')['getKind'](chat),
          undefined
        ),
      isBroadcast: ({ id }) => id.isBroadcast?.()
    })
    fill('MsgModel', {
      isNotification,
      isSentByMe: (message) =>
        attempt(
          'WAWebMsgGetters.getIsSentByMe',
          () => getter('getIsSentByMe')(message),
          (message as Loose)['id']?.fromMe
        ),
      isStatusV3: (message) =>
        attempt(
          'WAWebMsgGetters.getIsStatus',
          () => getter('getIsStatus')(message),
          String((message as Loose)['id']?.remote) === 'status@broadcast'
        ),
      isMedia: (message) => attempt('WAWebMsgGetters.getIsMedia', () => getter('getIsMedia')(message), undefined),
      // Whether it carries a file; `isMedia` is so only for pictures, videos and sounds.
      isMMS: (message) =>
        attempt(
          'WAWebFrontendMsgGetters.getIsMms',
          () => moduleOf('WAWebFrontendMsgGetters')['getIsMms'](message) === true,
          undefined
        ),
      isPSA: (message) => attempt('WAWebMsgGetters.getIsPSA', () => getter('getIsPSA')(message), undefined),
      sender: (message) =>
        attempt(
          'WAWebMsgGetters.getSender',
          () => getter('getSender')(message),
          (message as Loose)['author'] ?? (message as Loose)['from']
        )
    })
  }

  /** Gives the models of a class what they lack. */
  function fill (model: string, gaps: Record<string, (model: Loose) => unknown>): void {
    const prototype = attempt(model, () => (WPP.whatsapp as Loose)[model].prototype as object, undefined)
    if (!prototype) return
    for (const [name, read] of Object.entries(gaps)) {
      if (name in prototype) continue
      Object.defineProperty(prototype, name, {
        configurable: true,
        enumerable: false,
        // On the prototype itself there is no model.
        get (this: Loose) {
          return this['id'] === undefined ? undefined : read(this)
        }
      })
    }
  }

  /** The code that shows now. It is asked for once in the life of a browser: each time counts against the account. */
  function followLinkCode (phone: string): void {
    if (link.phone === phone) return
    link.phone = phone
    const take = (code: string | null, error: string | null, expired = false) =>
      Object.assign(link, { code, error, expired })
    WPP.on('conn.link_code_change', (code) => {
      take(code, null)
    })
    WPP.on('conn.link_code_expired', () => {
      take(null, null, true)
    })
    WPP.on('conn.link_code_error', (error) => {
      take(null, error.message)
    })
    const ask = async (): Promise<void> => {
      if (await scope[claim]?.() === false) link.lost = true
      else take(await WPP.conn.startLinkDeviceCodeForPhoneNumber(phone), null)
    }
    ask().catch(
      (error: unknown) => take(null, error instanceof Error ? error.message : String(error))
    )
  }

  const isDisplaced = (socket: string | null): boolean =>
    attempt(
      'WAWebBrokerGlobalAppState.takeOver',
      () => moduleOf('WAWebBrokerGlobalAppState')['default'].takeOver === true,
      false
    ) ||
    (socket === 'CONNECTED' && attempt('WAComms.getComms', () => moduleOf('WAComms')['getComms']() == null, false))

  /** wa-js takes the first module with a function of this name, which may be another. */
  const syncProgress = (): SyncProgress | null =>
    attempt(
      'WAWebHistorySyncProgressModel.getHistorySyncProgressModel',
      () => {
        const { realProgress, remainingPausedSeconds, incomplete } =
          moduleOf('WAWebHistorySyncProgressModel')['getHistorySyncProgressModel']()
        const progress = Math.min(Math.max(Number(realProgress ?? 0), 0), 100)
        const paused = (remainingPausedSeconds ?? 0) > 0
        return { progress, paused, inProgress: incomplete === true && progress < 100 }
      },
      null
    )

  async function state (phone: string | null): Promise<PageState> {
    const now: PageState = {
      loading: true,
      loggedOut: /[?&]post_logout=1\b/.test(location.search),
      registered: null,
      mode: null,
      socket: null,
      synced: null,
      displaced: false,
      urlcode: null,
      phoneCode: null,
      codeError: null,
      passkey: null,
      checkpoint: null,
      codeExpired: false,
      codeLost: false,
      sync: null,
      address: location.search,
      acknowledged: false
    }
    // wppconnect attaches its listeners one by one once wa-js is there: until the last one, events are lost.
    if (scope['WPP']?.isReady !== true || scope['onBackendEvent']?.exposed !== true) return now
    now.loading = false
    const { conn, whatsapp } = WPP
    const read = (name: string, get: () => unknown): string | null =>
      attempt<string | null>(
        name,
        () => {
          const value = get()
          if (value === undefined || value === null) throw new Error(`${name} is missing`)
          return String(value)
        },
        null
      )
    now.registered = attempt<boolean | null>('conn.isRegistered', () => conn.isRegistered(), null)
    now.mode = read('Stream.mode', () => whatsapp.Stream.mode)
    now.socket = read('Socket.state', () => whatsapp.Socket.state)
    now.synced = attempt<boolean | null>(
      'Socket.hasSynced',
      () => (whatsapp.Socket as Loose)['hasSynced'] === true,
      null
    )
    if (now.registered !== false) {
      now.displaced = isDisplaced(now.socket)
      now.sync = syncProgress()
      // Before that there is nobody whose it would be.
      if (now.mode === 'MAIN') {
        now.acknowledged = window.zapserver.acknowledgeWhatsNew?.() ?? false
        now.checkpoint = window.zapserver.checkpoint?.() ?? null
      }
      return now
    }
    now.passkey = window.zapserver.passkey?.state() ?? null
    if (now.passkey !== null) return now
    if (phone !== null) {
      attempt('conn.startLinkDeviceCodeForPhoneNumber', () => followLinkCode(phone), undefined)
      now.phoneCode = link.code
      now.codeError = link.error
      now.codeExpired = link.expired
      now.codeLost = link.lost
    } else if (now.socket === 'UNPAIRED_IDLE') {
      // The last QR is over: the page shows a dead one until it is asked for more.
      attempt(
        'BackendEventBus.triggerRefreshQR',
        () => (whatsapp as Loose)['BackendEventBus'].triggerRefreshQR(),
        undefined
      )
    } else {
      const code = await attempt('conn.getAuthCode', async () => await conn.getAuthCode(), Promise.resolve(null))
      now.urlcode = code?.fullCode ?? null
    }
    return now
  }

  function modules (): ModuleState {
    const map: Record<string, unknown> = (() => {
      try {
        return scope['require']('__debug').modulesMap ?? {}
      } catch {
        return {}
      }
    })()
    return { count: Object.keys(map).length, missing: CORE_MODULES.filter((id) => map[id] === undefined) }
  }

  const missingFrom = (root: () => unknown, paths: readonly string[]): string[] =>
    paths.filter((path) => {
      try {
        return path.split('.').reduce<any>((value, name) => value?.[name], root()) === undefined
      } catch {
        return true
      }
    })

  /**
   * The first look at a name goes through all modules: a page that is in use must not stand still for all names at
   * once.
   */
  async function missingNames (paths: readonly string[]): Promise<string[]> {
    const missing: string[] = []
    for (const path of paths) {
      const [id = '', ...names] = path.split('.')
      missing.push(
        ...(id.startsWith('WA')
          ? missingFrom(() => moduleOf(id), [names.join('.')]).map(() => path)
          : missingFrom(() => WPP, [path]))
      )
      await new Promise((resolve) => setTimeout(resolve))
    }
    return missing
  }

  async function missingHooks (names: readonly string[], timeout: number): Promise<string[]> {
    const { util, whatsapp } = WPP
    // All hooks of wa-js are made by one function, and have its text.
    const hook = String(util.wrapFunction(() => {}, () => {}))
    const unset = () =>
      names.filter((name) =>
        attempt(name, () => String((whatsapp.functions as Loose)[name]) !== hook, true))
    for (const end = Date.now() + timeout; unset().length > 0 && Date.now() < end;) {
      await new Promise((resolve) => setTimeout(resolve, 250))
    }
    return unset()
  }

  window.zapserver = {
    state,
    modules,
    missingCore: () => missingFrom(() => WPP.whatsapp, CORE),
    missingNames,
    missingHooks,
    versions: () => ({
      page: String(scope['Debug']?.VERSION ?? '') || null,
      waJs: String(scope['WPP']?.version ?? '') || null
    }),
    module: moduleOf,
    fillGaps,
    isNotification,
    senderOf: (message) =>
      attempt('WAWebMsgGetters.getSender', () => getter('getSender')(message), undefined) ??
      (message as Loose)['author'] ??
      (message as Loose)['from'],
    isStatusChat: ({ id }) => String(id) === 'status@broadcast',
    chatObject: (chat) => {
      const shown = scope['WAPI']._serializeChatObj(chat)
      const { id, mute } = chat as { id: Id, mute?: { expiration?: number } }
      const until = mute?.expiration ?? 0
      // Channels have it in the chat alone; a chat that was never muted says nothing.
      const isKept = String(id).endsWith('@newsletter') || (until === 0 && shown.muteExpiration === undefined)
      return isKept ? shown : Object.assign(shown, { muteExpiration: until })
    },
    taken: new Set(),
    otherId: (id) => {
      const { WidFactory, lidPnCache } = WPP.whatsapp
      const wid = typeof id === 'string' ? WidFactory.createWid(id) : id
      if (wid?.isLid()) return lidPnCache.getPhoneNumber(wid)?.toString()
      return wid?.server === 'c.us' ? lidPnCache.getCurrentLid(wid)?.toString() : undefined
    },
    failureOf: (sendMsgResult) => {
      const { messageSendResult = 'OK', ackErrorCode } = (sendMsgResult ?? {}) as Loose
      if (messageSendResult === 'OK') return undefined
      return ackErrorCode === undefined ? String(messageSendResult) : `${messageSendResult} (${ackErrorCode})`
    },
    skip: () => {},
    each: async (chats, work) => await Promise.all(chats.map(work)),
    attempt
  }
}
