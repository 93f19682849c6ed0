import { statSync } from 'node:fs'
import { Type, type Static } from '@sinclair/typebox'
import { envSchema } from 'env-schema'
import ipaddr from 'ipaddr.js'

/** The secret key that every wppconnect-server tutorial uses: it opens this server to nearby callers only. */
export const DEFAULT_SECRET_KEY = 'THISISMYSECURETOKEN'

const seconds = (value: number, description: string, minimum = 1) =>
  Type.Integer({ default: value, minimum, maximum: 86400, description: `${description} In seconds.` })

const flag = (value: boolean, description: string) => Type.Boolean({ default: value, description })

/** The whole environment. The README's table is generated from it. */
export const ConfigSchema = Type.Object({
  SECRET_KEY: Type.String({ default: DEFAULT_SECRET_KEY, minLength: 8, maxLength: 256, description: 'Key that mints tokens and opens the administration routes. The default is accepted from loopback and private networks only, not through proxies, and not from pages of other sites.' }),
  HOST: Type.Optional(Type.String({ description: 'Address to listen on. Default: all addresses (`0.0.0.0`), or `127.0.0.1` in sandbox mode.' })),
  PORT: Type.Integer({ default: 21465, minimum: 0, maximum: 65535, description: 'Port to listen on; 0 takes any free one.' }),
  DATA_DIR: Type.String({ default: './data', minLength: 1, description: 'Folder of the store, of the events and of every browser profile, which holds the login. Keep it on a disk that survives restarts.' }),
  CHROMIUM_PATH: Type.Optional(Type.String({ description: 'The Chromium or Chrome to run. Default: the first one found on the machine.' })),
  PUPPETEER_EXECUTABLE_PATH: Type.Optional(Type.String({ description: "Puppeteer's own name for `CHROMIUM_PATH`, which wins where both are set." })),
  CHROMIUM_SANDBOX: Type.Union([Type.Literal('auto'), Type.Literal('on'), Type.Literal('off')], { default: 'auto', description: "Chromium's own process sandbox: `auto` uses it wherever the host allows and logs a warning where it does not, `on` starts no session without it as root, `off` never uses it." }),
  QR_TIMEOUT: seconds(60, 'How long a QR or pairing code may wait for the phone before the session is closed with the reason `qr_timeout`.'),
  START_TIMEOUT: seconds(60, 'How long the browser and WhatsApp Web may take to come up.'),
  SYNC_TIMEOUT: seconds(180, 'How long WhatsApp may take to load the chats after the login.'),
  CALL_TIMEOUT: seconds(30, 'How long one call into WhatsApp Web may take before it is answered with 504.'),
  HEARTBEAT_INTERVAL: seconds(10, 'How often a connected session is asked for a sign of life. A page that answers nothing for `CALL_TIMEOUT` is closed with the reason `page_frozen`.'),
  NETWORK_TIMEOUT: seconds(300, 'How long a session may be without its connection to WhatsApp before it is closed with the reason `network`.'),
  GAP_CHECK_INTERVAL: seconds(60, 'How often a connected session is looked through for messages that were not heard.'),
  START_ALL_SESSIONS: Type.Boolean({ default: true, description: 'Bring back, at boot, the sessions that were up when the server stopped.' }),
  BROWSERS_AT_ONCE: Type.Integer({ default: 3, minimum: 1, maximum: 64, description: 'How many browsers may be coming up at the same time when many sessions start.' }),
  WA_JS_PATH: Type.Optional(Type.String({ description: 'File with a build of wa-js to use in place of the installed one, for when WhatsApp Web has changed and a newer build knows how to use it. `GET /api/{session}/capabilities` reports what it finds.' })),
  DEVICE_NAME: Type.String({ default: 'WppConnect', maxLength: 50, description: 'Name that the phone shows for this linked device.' }),
  POWERED_BY: Type.String({ default: 'WPPConnect-Server', maxLength: 50, description: 'Second half of the name in the list of linked devices.' }),
  MAX_UPLOAD: Type.Integer({ default: 100, minimum: 1, maximum: 2048, description: 'Largest file that is taken in, as an upload, from a URL or for an event. In megabytes.' }),
  BODY_TIMEOUT: seconds(30, 'How long the body of a request may take to arrive; a larger one has as much more as BODY_MIN_RATE says. Then the answer is 408.'),
  BODY_MIN_RATE: Type.Integer({ default: 16, minimum: 1, maximum: 1048576, description: 'Slowest rate at which a body may arrive once BODY_TIMEOUT is over. In kilobytes a second.' }),
  MAX_CONNECTIONS: Type.Integer({ default: 10000, minimum: 10, maximum: 1000000, description: 'How many connections all callers may have open together. One more is answered with 503, and closed.' }),
  MAX_CONNECTIONS_PER_ADDRESS: Type.Integer({ default: 1000, minimum: 1, maximum: 1000000, description: 'How many connections one address may have open; reverse proxies that TRUST_PROXY names are not counted. One more is answered with 429, and closed. An IPv6 network of 64 bits counts as one address.' }),
  MAX_REQUESTS_PER_SESSION: Type.Integer({ default: 1000, minimum: 1, maximum: 1000000, description: "How many requests with a session's tokens may be under way. One more is answered with 429." }),
  MAX_STREAMS_PER_SESSION: Type.Integer({ default: 100, minimum: 1, maximum: 1000000, description: 'How many event streams and sockets may follow one session; sockets that follow all sessions count together. One more is answered with 429.' }),
  MAX_STREAMS_PER_ADDRESS: Type.Integer({ default: 500, minimum: 1, maximum: 1000000, description: 'How many event streams and sockets callers from one address may have open. One more is answered with 429.' }),
  MEDIA_TIMEOUT: seconds(300, 'How long WhatsApp Web may take to send or to load one file.'),
  FETCH_TIMEOUT: seconds(60, 'How long it may take to fetch the file behind a URL that a caller names.'),
  FILE_LINK_TTL: seconds(3600, 'How long the signed link to a file works: of get-media-by-message and download-media with `format=link`, and of events.'),
  ALLOW_PRIVATE_URLS: Type.Optional(Type.Boolean({ description: 'Fetch files from, post webhooks to, and let sessions use proxies at URLs that lead to this machine or to private networks too. Off, callers reach nothing through this server that they could not reach themselves (SSRF). Default: `false`, or `true` in sandbox mode; set `false` there to see what production does.' })),
  LOCAL_FILES_DIR: Type.Optional(Type.String({ description: 'Folder whose files callers may send by their path. Default: none.' })),
  LINK_PREVIEW_SERVERS: Type.String({ default: 'none', pattern: '^(none|default|https?://\\S+)$', description: "Servers that see the links in sent texts and make their previews: URLs separated by commas, `default` for wa-js's own, which belong to third parties, or `none`." }),
  PUBLIC_URL: Type.Optional(Type.String({ pattern: '^https?://[^\\s?#]+$', description: 'Where the receivers of events reach this server: links to files begin with it. Default: `http://localhost` and the port.' })),
  AUTO_DOWNLOAD_TIMEOUT: seconds(60, 'How long the file of a message may take to load; then its event goes out without. Those after it wait with it.'),
  AUTO_DOWNLOAD_MAX: Type.Integer({ default: 16, minimum: 0, maximum: 100, description: 'Largest file that an event bears in `body`; of a larger one it bears a signed link in `fileUrl`. In megabytes.' }),
  WEBHOOK_URL: Type.Optional(Type.String({ pattern: '^https?://\\S+$', description: 'Webhook of every session that names none.' })),
  WEBHOOK_TIMEOUT: seconds(10, 'How long a receiver of events may take for its whole answer.'),
  WEBHOOK_RETRY_MAX: seconds(300, 'Longest pause between two attempts to deliver an event. It begins with 1 s and doubles.'),
  WEBHOOK_GIVE_UP: Type.Integer({ default: 259200, minimum: 0, maximum: 2592000, description: 'Age from which an event that can not be delivered is given up, so that those after it go out. In seconds.' }),
  WEBHOOK_READ_MESSAGE: flag(true, 'Mark a message as read once a webhook has taken it.'),
  WEBHOOK_ALL_UNREAD_ON_START: flag(false, 'Tell, as `unreadmessages`, each message that is unread when a session comes up and was not told of before.'),
  WEBHOOK_AUTO_DOWNLOAD: Type.Union([Type.Literal('base64'), Type.Literal('link'), Type.Literal('off')], { default: 'base64', description: 'Files of messages: in `body` as base64, as a signed link in `fileUrl`, or not loaded.' }),
  WEBHOOK_ON_SELF_MESSAGE: flag(false, 'Tell webhooks of the messages that the account itself sends, as `onselfmessage`.'),
  WEBHOOK_LISTEN_ACKS: flag(true, 'Tell how sent messages fare, as `onack`.'),
  WEBHOOK_ON_PRESENCE_CHANGED: flag(true, 'Tell who comes, goes and types, as `onpresencechanged`.'),
  WEBHOOK_ON_PARTICIPANTS_CHANGED: flag(true, 'Tell of changes in groups, as `onparticipantschanged`.'),
  WEBHOOK_ON_REACTION_MESSAGE: flag(true, 'Tell of reactions, as `onreactionmessage`.'),
  WEBHOOK_ON_POLL_RESPONSE: flag(true, 'Tell of votes, as `onpollresponse`.'),
  WEBHOOK_ON_REVOKED_MESSAGE: flag(true, 'Tell of deleted messages, as `onrevokedmessage`.'),
  WEBHOOK_ON_LABEL_UPDATED: flag(true, 'Tell of labels, as `onupdatelabel`.'),
  WEBHOOK_IGNORE: Type.String({ default: 'status@broadcast', description: 'Webhooks are not told of events with one of these names, nor of those whose `from` or `type` is one of these. Separated by commas.' }),
  EVENTS_MAX_AGE: Type.Integer({ default: 604800, minimum: 60, maximum: 31536000, description: 'How long events are kept, delivered or not, for replays and for streams that go on. In seconds.' }),
  EVENTS_MAX_SIZE: Type.Integer({ default: 1024, minimum: 1, maximum: 1048576, description: 'How much room events may take before the oldest are removed. In megabytes.' }),
  TOKEN_FORMAT: Type.Union([Type.Literal('jwt'), Type.Literal('bcrypt')], { default: 'jwt', description: 'What generate-token mints. `bcrypt` is the format of wppconnect-server; both are always accepted.' }),
  TOKEN_TTL: Type.Integer({ default: 0, minimum: 0, maximum: 315360000, description: 'Life of a minted JWT in seconds; 0 means that it does not expire. bcrypt tokens cannot expire.' }),
  TRUST_PROXY: Type.Optional(Type.String({ description: 'Addresses or networks of the reverse proxies whose `X-Forwarded-*` headers are believed, separated by commas. Default: none.' })),
  ALLOWED_HOSTS: Type.Optional(Type.String({ pattern: '^[^/]+$', description: 'Further names by which callers without a key of their own reach this server, separated by commas, such as the name of its container. Always allowed: `localhost`, IP addresses and the host of `PUBLIC_URL`.' })),
  CORS_ORIGIN: Type.String({ default: '*', description: 'Origins of web pages that may call this server, separated by commas; `*` for all. With the default secret key `*` means none but its own.' }),
  SOCKETS_WITHOUT_TOKEN: Type.Union([Type.Literal('off'), Type.Literal('nearby')], { default: 'off', description: 'Socket.IO clients that send no token: `off` refuses them. `nearby` lets those connect that come from loopback or a private network, without a sign of a proxy, and not from a web page whose origin CORS_ORIGIN does not list (`*` lists none). They receive the sessions of which the same address has presented a valid token over HTTP within the last day. Every program and person behind that address then shares what one of them may see.' }),
  MAX_AUTH_FAILURES: Type.Integer({ default: 30, minimum: 1, maximum: 1000000, description: 'How many wrong keys and tokens an address may present within a minute before they are answered with 429. Right ones are always accepted.' }),
  LOG_LEVEL: Type.Union(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'].map((level) => Type.Literal(level)), { default: 'info', description: 'How much is logged.' }),
  LOG_FORMAT: Type.Union([Type.Literal('auto'), Type.Literal('pretty'), Type.Literal('json')], { default: 'auto', description: 'How it is logged: `pretty` for people, `json` for programs, one object a line; `auto` is `pretty` in a terminal and `json` elsewhere.' }),
  SANDBOX_QR_PERIOD: Type.Integer({ default: 20, minimum: 1, maximum: 3600, description: 'How long a QR of the sandbox lives; the first one three times as long, as at WhatsApp. In seconds.' }),
  SANDBOX: Type.Boolean({ default: false, description: 'Run against the built-in stand-in for WhatsApp instead of WhatsApp: no phone needed.' })
})

export type Config = Readonly<Static<typeof ConfigSchema> & { HOST: string, ALLOW_PRIVATE_URLS: boolean }>

/** An environment that can't be used. `message` has one line for each wrong variable. */
export class ConfigError extends Error {
  override name = 'ConfigError'
}

interface SchemaFault { instancePath: string, keyword: string, message?: string, params: Record<string, unknown> }

/**
 * Reads and checks the environment; an empty variable counts as unset.
 * @throws {ConfigError} naming each wrong variable, what it was and what it may be
 */
export function loadConfig (env: Record<string, string | undefined> = process.env): Config {
  const data = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''))
  try {
    const config = envSchema<Static<typeof ConfigSchema>>({ schema: { ...ConfigSchema, additionalProperties: false }, data, env: false })
    checkNetworks(config.TRUST_PROXY)
    checkOrigins(config.CORS_ORIGIN)
    checkUrl('WEBHOOK_URL', config.WEBHOOK_URL)
    checkUrl('PUBLIC_URL', config.PUBLIC_URL)
    checkFile('WA_JS_PATH', config.WA_JS_PATH)
    return Object.freeze({ ...config, HOST: config.HOST ?? (config.SANDBOX ? '127.0.0.1' : '0.0.0.0'), ALLOW_PRIVATE_URLS: config.ALLOW_PRIVATE_URLS ?? config.SANDBOX })
  } catch (error) {
    const faults = (error as { errors?: SchemaFault[] }).errors
    if (!faults) throw error
    const names = new Set(faults.map((fault) => fault.instancePath.slice(1)))
    throw new ConfigError([...names].map((name) => describeFault(name, data[name], faults)).join('\n'))
  }
}

const NAMED_NETWORKS = new Set(['loopback', 'linklocal', 'uniquelocal'])

function checkNetworks (list: string | undefined): void {
  for (const network of list?.split(',').map((entry) => entry.trim()) ?? []) {
    if (NAMED_NETWORKS.has(network) || ipaddr.isValid(network) || ipaddr.isValidCIDR(network)) continue
    throw new ConfigError(`TRUST_PROXY is "${list}", which must be addresses or networks, such as 10.0.0.0/8 or loopback, separated by commas`)
  }
}

function checkOrigins (list: string): void {
  for (const origin of list.split(',').map((entry) => entry.trim())) {
    if (origin === '*' || (URL.canParse(origin) && new URL(origin).origin === origin)) continue
    throw new ConfigError(`CORS_ORIGIN is "${list}", which must be origins, such as https://app.example, separated by commas, or *`)
  }
}

function checkFile (name: string, path: string | undefined): void {
  if (path !== undefined && statSync(path, { throwIfNoEntry: false })?.isFile() !== true) throw new ConfigError(`${name} is "${path}", which is not a file`)
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
