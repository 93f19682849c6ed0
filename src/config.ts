import { statSync } from 'node:fs'
import { Type, type Static } from '@sinclair/typebox'
import { Ajv, type ValidateFunction } from 'ajv'
import ipaddr from 'ipaddr.js'

/** The secret key of every wppconnect-server tutorial: it is accepted from loopback and private networks only. */
export const DEFAULT_SECRET_KEY = 'THISISMYSECURETOKEN'

const seconds = (value: number, description: string, minimum = 1) =>
  Type.Integer({ default: value, minimum, maximum: 86400, description: `${description} In seconds.` })

const integer = (value: number, [minimum, maximum]: readonly [number, number], description: string) =>
  Type.Integer({ default: value, minimum, maximum, description })

const flag = (value: boolean, description: string) => Type.Boolean({ default: value, description })

const url = (description: string, pattern = '^https?://\\S+$') => Type.Optional(Type.String({ pattern, description }))

const MILLION = 1_000_000

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']

/** The whole environment. The table of the documentation is generated from it. */
export const ConfigSchema = Type.Object({
  SECRET_KEY: Type.String({
    default: DEFAULT_SECRET_KEY,
    minLength: 8,
    maxLength: 256,
    description: 'Key that mints tokens and gives access to the administration routes. The default is accepted from ' +
      'loopback and private networks only, not through proxies, and not from pages of other sites.'
  }),
  HOST: Type.Optional(Type.String({
    description: 'Address to listen on. Default: all addresses (`0.0.0.0`), or `127.0.0.1` in sandbox mode.'
  })),
  PORT: integer(21465, [0, 65535], 'Port to listen on; 0 selects any free port.'),
  DATA_DIR: Type.String({
    default: './data',
    minLength: 1,
    description: 'Folder of the databases and of every browser profile, which holds the login. Keep it on a disk ' +
      'that survives restarts.'
  }),
  CHROMIUM_PATH: Type.Optional(Type.String({
    description: 'The headless shell, Chromium or Chrome to run. Default: a headless shell found on the machine, else a ' +
      'Chromium or Chrome.'
  })),
  PUPPETEER_EXECUTABLE_PATH: Type.Optional(Type.String({
    description: "Puppeteer's own name for `CHROMIUM_PATH`, which takes precedence if both are set."
  })),
  CHROMIUM_SANDBOX: Type.Union([Type.Literal('auto'), Type.Literal('on'), Type.Literal('off')], {
    default: 'auto',
    description: "Chromium's own process sandbox: `auto` uses it if the host allows it and logs a warning otherwise, " +
      '`on` starts no session without it as root, `off` never uses it.'
  }),
  QR_TIMEOUT: seconds(60, 'How long a QR code or pairing code may wait for the phone before the session is closed ' +
    'with the reason `qr_timeout`.'),
  START_TIMEOUT: seconds(60, 'Startup timeout for the browser and WhatsApp Web.'),
  SYNC_TIMEOUT: seconds(180, 'How long WhatsApp may take to load the chats after login.'),
  CALL_TIMEOUT: seconds(30, 'How long one call into WhatsApp Web may take before the request fails with 504.'),
  HEARTBEAT_INTERVAL: seconds(10, 'How often a connected session is health-checked. A page that does not respond for ' +
    '`CALL_TIMEOUT` is closed with the reason `page_frozen`.'),
  NETWORK_TIMEOUT: seconds(300, 'How long a session may be without its connection to WhatsApp before it is closed ' +
    'with the reason `network`.'),
  MISSED_MESSAGE_CHECK_INTERVAL: seconds(60, 'How often a connected session is checked for missed messages.'),
  START_ALL_SESSIONS: flag(true, 'Restart, on startup, the sessions that were running when the server stopped.'),
  PROFILE_SNAPSHOTS: flag(true, 'Keep a copy of the browser profile of each linked session from its last clean close, ' +
    'for a start on a profile that the browser cannot read.'),
  MAX_RESTARTS: integer(10, [0, 1000], 'How often within an hour a session that has ended by a failure (of its ' +
    'browser, its page or its connection) is started again by itself, with growing waits in between; 0: never. It ' +
    'then stays CLOSED with its reason.'),
  MAX_SESSIONS: integer(0, [0, 10_000], 'How many sessions may be up at the same time; `start-session` of a further ' +
    'one is answered with 503. 0: as many as the memory holds.'),
  MIN_FREE_MEMORY: integer(200, [0, 1_048_576], 'MB of memory that must be available for a browser to be started; ' +
    'with less, `start-session` is answered with 503. 0: not checked.'),
  MAX_SESSION_MEMORY: integer(0, [0, 1_048_576], 'MB of memory that the browser of a session may use; one that uses ' +
    'more is restarted when no call to its session is under way. 0: not checked.'),
  MAX_CONCURRENT_LAUNCHES: integer(3, [1, 64], 'How many browsers may be starting at the same time.'),
  WA_JS_PATH: Type.Optional(Type.String({
    description: 'File with a build of wa-js to use instead of the installed one, for when WhatsApp Web has changed ' +
      'and a newer build supports it. `GET /api/{session}/capabilities` reports what it finds.'
  })),
  WHATSAPP_VERSION: Type.String({
    default: 'latest',
    pattern: '^(latest|last-good|\\d[\\w.-]{0,39})$',
    description: 'Page of WhatsApp Web that sessions load. `latest`: the one that WhatsApp serves; if it lacks what ' +
      'the last good one had, that one takes its place until the session is started again. `last-good`: the last one ' +
      'that passed the check of its capabilities, as long as WhatsApp has its files. A version, such as ' +
      '`2.3000.1048032155`: that one, from those that this server has kept or the package `wa-version` brings.'
  }),
  DEVICE_NAME: Type.String({
    default: 'WppConnect', maxLength: 50, description: 'Name that the phone shows for this linked device.'
  }),
  POWERED_BY: Type.String({
    default: 'WPPConnect-Server', maxLength: 50, description: 'Second half of the name in the list of linked devices.'
  }),
  ID_FORMAT: Type.Union([Type.Literal('page'), Type.Literal('phone')], {
    default: 'page',
    description: 'Which ids of people events and replies have. `page`: as WhatsApp Web has them, which is `…@lid` for ' +
      'most today. `phone`: `…@c.us` wherever the number is known, as bots expect that were written for ' +
      'wppconnect-server before LIDs. `phone` and `lid` beside them have both in either case; `idFormat` of ' +
      'start-session takes precedence.'
  }),
  MAX_UPLOAD_SIZE: integer(100, [1, 2048], 'Largest file that is accepted: as an upload, from a URL, or for an ' +
    'event. In megabytes.'),
  BODY_TIMEOUT: seconds(30, 'How long the body of a request may take to arrive; a larger one has additional time ' +
    'according to `BODY_MIN_RATE`. After that, the request fails with 408.'),
  BODY_MIN_RATE: integer(16, [1, 1048576], 'Slowest rate at which a body may arrive after `BODY_TIMEOUT`. In ' +
    'kilobytes per second.'),
  MAX_CONNECTIONS: integer(10000, [10, MILLION], 'How many connections may be open in total. Any further one is ' +
    'answered with 503 and closed.'),
  MAX_CONNECTIONS_PER_ADDRESS: integer(1000, [1, MILLION], 'How many connections one address may have open; reverse ' +
    'proxies in `TRUST_PROXY` are not counted. Any further one is answered with 429 and closed. An IPv6 network of ' +
    '64 bits counts as one address.'),
  MAX_REQUESTS_PER_SESSION: integer(1000, [1, MILLION], "How many requests with a session's tokens may be in " +
    'progress. Any further one is answered with 429.'),
  MAX_STREAMS_PER_SESSION: integer(100, [1, MILLION], 'How many event streams and sockets may follow one session; ' +
    'sockets that follow all sessions are counted together. Any further one is answered with 429.'),
  MAX_STREAMS_PER_ADDRESS: integer(500, [1, MILLION], 'How many event streams and sockets one address may have open. ' +
    'Any further one is answered with 429.'),
  MEDIA_TIMEOUT: seconds(300, 'How long WhatsApp Web may take to send or to load one file.'),
  FETCH_TIMEOUT: seconds(60, 'How long fetching a file from a URL in a request may take.'),
  FILE_LINK_TTL: seconds(3600, 'Lifetime of the signed links to files: of get-media-by-message and download-media ' +
    'with `format=link`, and of events.'),
  ALLOW_PRIVATE_URLS: Type.Optional(Type.Boolean({
    description: 'Allow URLs of files, webhooks and session proxies that lead to this machine or to private ' +
      'networks. Disabled by default to prevent SSRF. Default: `false`, or `true` in sandbox mode; set `false` there ' +
      'to match production.'
  })),
  LOCAL_FILES_DIR: Type.Optional(Type.String({
    description: 'Folder whose files may be sent by their path. Default: none.'
  })),
  LINK_PREVIEW_SERVERS: Type.String({
    default: 'none',
    pattern: '^(none|default|https?://\\S+)$',
    description: 'Servers that receive the links in sent texts and create their previews: URLs separated by commas, ' +
      "`default` for wa-js's own, which belong to third parties, or `none`."
  }),
  PUBLIC_URL: url('Base URL at which receivers of events reach this server, used in links to files. Default: ' +
    '`http://localhost` and the port.', '^https?://[^\\s?#]+$'),
  AUTO_DOWNLOAD_TIMEOUT: seconds(60, 'How long loading the file of a message may take; the event is then sent ' +
    'without the file. Later events wait for it.'),
  AUTO_DOWNLOAD_MAX_SIZE: integer(16, [0, 100], 'Largest file that is embedded in `body` of an event; a larger one ' +
    'is a signed link in `fileUrl`. In megabytes.'),
  WEBHOOK_URL: url('Webhook of every session that has none of its own.'),
  WEBHOOK_TIMEOUT: seconds(10, 'How long a webhook receiver may take for its complete response.'),
  WEBHOOK_MAX_BACKOFF: seconds(300, 'Longest delay between two attempts to deliver an event. It starts at 1 s and ' +
    'doubles.'),
  WEBHOOK_MAX_AGE: integer(259200, [0, 2592000], 'Age at which an undeliverable event is abandoned, so that later ' +
    'ones are delivered. In seconds.'),
  WEBHOOK_READ_MESSAGE: flag(true, 'Mark a message as read when a webhook has accepted it.'),
  WEBHOOK_ALL_UNREAD_ON_START: flag(false, 'Emit each unread message that was not reported before, as ' +
    '`unreadmessages`, when a session starts.'),
  WEBHOOK_AUTO_DOWNLOAD: Type.Union([Type.Literal('base64'), Type.Literal('link'), Type.Literal('off')], {
    default: 'base64',
    description: 'Files of messages: in `body` as base64, as a signed link in `fileUrl`, or not loaded.'
  }),
  WEBHOOK_ON_SELF_MESSAGE: flag(false, 'Send the messages of the account itself to webhooks, as `onselfmessage`.'),
  WEBHOOK_LISTEN_ACKS: flag(true, 'Emit message acknowledgements, as `onack`.'),
  WEBHOOK_ON_PRESENCE_CHANGED: flag(true, 'Emit presence events, as `onpresencechanged`.'),
  WEBHOOK_ON_PARTICIPANTS_CHANGED: flag(true, 'Emit changes of group participants, as `onparticipantschanged`.'),
  WEBHOOK_ON_REACTION_MESSAGE: flag(true, 'Emit reactions, as `onreactionmessage`.'),
  WEBHOOK_ON_POLL_RESPONSE: flag(true, 'Emit poll votes, as `onpollresponse`.'),
  WEBHOOK_ON_REVOKED_MESSAGE: flag(true, 'Emit deleted messages, as `onrevokedmessage`.'),
  WEBHOOK_ON_LABEL_UPDATED: flag(true, 'Emit changes of labels, as `onupdatelabel`.'),
  WEBHOOK_IGNORE: Type.String({
    default: 'status@broadcast',
    description: 'Events that webhooks do not receive: by their name, or by their `from` or `type`. Separated by ' +
      'commas.'
  }),
  EVENTS_MAX_AGE: integer(604800, [60, 31536000], 'How long events are kept, delivered or not, for replays and for ' +
    'streams that resume. In seconds.'),
  EVENTS_MAX_SIZE: integer(1024, [1, 1048576], 'Maximum storage for events; the oldest are removed first. In ' +
    'megabytes.'),
  TOKEN_FORMAT: Type.Union([Type.Literal('jwt'), Type.Literal('bcrypt')], {
    default: 'jwt',
    description: 'Format of the tokens that generate-token mints. `bcrypt` is the format of wppconnect-server; both ' +
      'are always accepted.'
  }),
  TOKEN_TTL: integer(0, [0, 315360000], 'Lifetime of a minted JWT in seconds; 0 means that it does not expire. ' +
    'bcrypt tokens cannot expire.'),
  TRUST_PROXY: Type.Optional(Type.String({
    description: 'Addresses or networks of the reverse proxies whose `X-Forwarded-*` headers are trusted, separated ' +
      'by commas. Default: none.'
  })),
  ALLOWED_HOSTS: Type.Optional(Type.String({
    pattern: '^[^/]+$',
    description: 'Further host names under which requests without a key of their own are accepted, separated by ' +
      'commas, such as the name of the container. Always allowed: `localhost`, IP addresses and the host of ' +
      '`PUBLIC_URL`.'
  })),
  CORS_ORIGIN: Type.String({
    default: '*',
    description: 'Origins of web pages that may call this server, separated by commas; `*` for all. With the default ' +
      'secret key, `*` allows only its own.'
  }),
  SOCKETS_WITHOUT_TOKEN: Type.Union([Type.Literal('off'), Type.Literal('nearby')], {
    default: 'off',
    description: 'Socket.IO clients that send no token: `off` rejects them. `nearby` accepts those that connect from ' +
      'loopback or a private network, without a sign of a proxy, and not from a web page whose origin is missing in ' +
      '`CORS_ORIGIN` (`*` lists none). They receive the sessions of which the same address has sent a valid token ' +
      'over HTTP within the last day. All programs and users behind that address then share what one of them may see.'
  }),
  MAX_AUTH_FAILURES: integer(30, [1, MILLION], 'How many invalid keys and tokens an address may send within a minute ' +
    'before further ones are answered with 429. Valid ones are always accepted.'),
  LOG_LEVEL: Type.Union(LOG_LEVELS.map((level) => Type.Literal(level)), {
    default: 'info', description: 'Lowest level that is logged.'
  }),
  LOG_FORMAT: Type.Union([Type.Literal('auto'), Type.Literal('pretty'), Type.Literal('json')], {
    default: 'auto',
    description: 'Format of the log: `pretty` to read, `json` for one object per line; `auto` is `pretty` in a ' +
      'terminal and `json` otherwise.'
  }),
  SANDBOX_QR_PERIOD: integer(20, [1, 3600], 'How long a QR code of the sandbox is valid; the first one three ' +
    'times as long, as in WhatsApp. In seconds.'),
  SANDBOX_ADDRESSING: Type.Union([Type.Literal('lid'), Type.Literal('pn')], {
    default: 'lid',
    description: 'How the sandbox addresses chats with people, unless an account says otherwise: `lid`, as WhatsApp ' +
      'does, or `pn`, by phone number.'
  }),
  SANDBOX_SEED: Type.Optional(Type.String({
    description: 'Text that ids and codes of the sandbox are made from: with the same one the same calls give the same ' +
      'message ids, QR codes and pairing codes. Random if unset.'
  })),
  SANDBOX: flag(false, 'Run against the built-in simulation of WhatsApp instead of WhatsApp: no phone needed.')
})

/** Former names of variables: they still work, with a warning. */
const RENAMED: Readonly<Record<string, string>> = {
  AUTO_DOWNLOAD_MAX: 'AUTO_DOWNLOAD_MAX_SIZE',
  BROWSERS_AT_ONCE: 'MAX_CONCURRENT_LAUNCHES',
  GAP_CHECK_INTERVAL: 'MISSED_MESSAGE_CHECK_INTERVAL',
  MAX_UPLOAD: 'MAX_UPLOAD_SIZE',
  WEBHOOK_GIVE_UP: 'WEBHOOK_MAX_AGE',
  WEBHOOK_RETRY_MAX: 'WEBHOOK_MAX_BACKOFF'
}

export type Config = Readonly<Static<typeof ConfigSchema> & { HOST: string, ALLOW_PRIVATE_URLS: boolean }>

/** An invalid environment. `message` has one line for each invalid variable. */
export class ConfigError extends Error {
  override name = 'ConfigError'
}

interface SchemaFault { instancePath: string, keyword: string, message?: string, params: Record<string, unknown> }

type Environment = Record<string, string | undefined>

/** Of one use: to check or to improve the code would take longer than to run it. */
const ajv = new Ajv({
  allErrors: true,
  coerceTypes: true,
  removeAdditional: true,
  useDefaults: true,
  meta: false,
  validateSchema: false,
  code: { optimize: false }
})

let validate: ValidateFunction<Static<typeof ConfigSchema>> | undefined

/**
 * Reads and validates the environment; an empty variable counts as unset.
 * @throws {ConfigError} naming each invalid variable, its value and what it may be
 */
export function loadConfig (env: Environment = process.env): Config {
  const data = withCurrentNames(env)
  validate ??= ajv.compile({ ...ConfigSchema, additionalProperties: false })
  const config: unknown = { ...data }
  if (!validate(config)) throw invalid(data, validate.errors as SchemaFault[])
  checkNetworks(config.TRUST_PROXY)
  checkOrigins(config.CORS_ORIGIN)
  checkUrl('WEBHOOK_URL', config.WEBHOOK_URL)
  checkUrl('PUBLIC_URL', config.PUBLIC_URL)
  checkFile('WA_JS_PATH', config.WA_JS_PATH)
  const HOST = config.HOST ?? (config.SANDBOX ? '127.0.0.1' : '0.0.0.0')
  return Object.freeze({ ...config, HOST, ALLOW_PRIVATE_URLS: config.ALLOW_PRIVATE_URLS ?? config.SANDBOX })
}

function invalid (data: Environment, faults: SchemaFault[]): ConfigError {
  const names = new Set(faults.map((fault) => fault.instancePath.slice(1)))
  return new ConfigError([...names].map((name) => describeFault(name, data[name], faults)).join('\n'))
}

const isSet = (value: string | undefined) => value !== undefined && value !== ''

/** What is set, without the former names: the current name takes precedence if both are set. */
function withCurrentNames (env: Environment): Environment {
  const data = Object.fromEntries(Object.entries(env).filter(([, value]) => isSet(value)))
  for (const [former, name] of Object.entries(RENAMED)) {
    if (isSet(data[former])) data[name] ??= data[former]
  }
  return data
}

/** A warning for each former name that is set. */
export function renamedVariables (env: Environment = process.env): string[] {
  return Object.entries(RENAMED).filter(([former]) => isSet(env[former])).map(([former, name]) => isSet(env[name])
    ? `${former} is ignored: it was renamed to ${name}, which is set too`
    : `${former} is deprecated: it was renamed to ${name}`)
}

const NAMED_NETWORKS = new Set(['loopback', 'linklocal', 'uniquelocal'])

function checkNetworks (list: string | undefined): void {
  for (const network of list?.split(',').map((entry) => entry.trim()) ?? []) {
    if (NAMED_NETWORKS.has(network) || ipaddr.isValid(network) || ipaddr.isValidCIDR(network)) continue
    throw new ConfigError(`TRUST_PROXY is "${list}", which must be addresses or networks, ` +
      'such as 10.0.0.0/8 or loopback, separated by commas')
  }
}

function checkOrigins (list: string): void {
  for (const origin of list.split(',').map((entry) => entry.trim())) {
    if (origin === '*' || (URL.canParse(origin) && new URL(origin).origin === origin)) continue
    throw new ConfigError(`CORS_ORIGIN is "${list}", which must be origins, ` +
      'such as https://app.example, separated by commas, or *')
  }
}

function checkFile (name: string, path: string | undefined): void {
  if (path === undefined || statSync(path, { throwIfNoEntry: false })?.isFile()) return
  throw new ConfigError(`${name} is "${path}", which is not a file`)
}

function checkUrl (name: string, url: string | undefined): void {
  if (url !== undefined && !URL.canParse(url)) throw new ConfigError(`${name} is "${url}", which is not a URL`)
}

function describeFault (name: string, value: unknown, faults: SchemaFault[]): string {
  const shown = name === 'SECRET_KEY' ? 'a key that' : `"${String(value)}", which`
  const own = faults.filter((fault) => fault.instancePath === `/${name}`)
  const allowed = own.flatMap((fault) => fault.keyword === 'const' ? [JSON.stringify(fault.params.allowedValue)] : [])
  if (own[0]?.params.type === 'boolean') allowed.push('"true"', '"false"')
  const text = allowed.length > 0 ? `must be one of ${allowed.join(', ')}` : own[0]?.message ?? 'is not valid'
  return `${name} is ${shown} ${text}`
}
