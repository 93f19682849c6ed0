import createError from '@fastify/error'
import { DEFAULT_SESSION } from '../schemas/common.js'

/** Fields of wppconnect-server's error bodies that its clients test for. */
export interface ErrorFields { status?: string, response?: unknown, error?: string }

/** An error with a code of the catalog, an HTTP status and the fields of its reply. */
export interface CatalogedError extends Error {
  code: string
  statusCode: number
  fields: ErrorFields
}

/** The body of every error reply. */
export interface ErrorBody extends Omit<ErrorFields, 'error'> {
  message: string
  code: string
  error: string | { code: string, message: string }
  session?: string
}

/** One value for each `%s` of a text, which must be a literal for that: none that is joined by `+`. */
type ArgsOf<Text extends string> = Text extends `${string}%s${infer Rest}` ? [value: unknown, ...ArgsOf<Rest>] : []

type ErrorClass<Args extends unknown[]> = (new (...args: [...Args, options?: ErrorOptions]) => CatalogedError) & {
  code: string
  statusCode: number
  example: ErrorBody
}

/** Every error of the catalog by its code: docs and API page are made from it. */
export const catalog = new Map<string, { code: string, text: string, status: number, meaning: string }>()

/** @param session the session of the request, where it has one */
export function errorBody (
  { code, message, fields }: Pick<CatalogedError, 'code' | 'message' | 'fields'>,
  session?: string
): ErrorBody {
  return {
    ...fields,
    message,
    code,
    error: fields.error ?? { code, message },
    ...(session !== undefined && { session })
  }
}

/** The call that failed, in examples: the API page has the operation in its place. */
export const EXAMPLE_CALL = 'sendText'

/** The name of a call or an operation as texts say it: `sendText` is `send text`; words stay. */
export const inWords = (call: string) =>
  call === 'logout' ? 'log out' : call.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)

const MESSAGE_ID = 'true_5511999990000@c.us_3EB0C767D82B0A7B6A5C'

/** What the texts name in examples, by code. */
const SAMPLES: Readonly<Record<string, readonly unknown[]>> = {
  APP_DEFAULT_KEY_REFUSED: ['the caller is not on loopback or a private network, or comes through a proxy'],
  APP_TOO_MANY_ATTEMPTS: [42],
  APP_INVALID_REQUEST: ['body must be object'],
  APP_BODY_TOO_LARGE: [1],
  APP_BODY_TOO_COMPLEX: [100_000],
  APP_BODY_TOO_SLOW: [30, 16],
  APP_TOO_MANY_CONNECTIONS: [1000],
  APP_SERVER_FULL: [10_000],
  APP_TOO_MANY_REQUESTS: [1000],
  APP_TOO_MANY_STREAMS: ['of this session', 100, 'MAX_STREAMS_PER_SESSION'],
  APP_ROUTE_NOT_FOUND: ['GET /api/nothing'],
  APP_NUMBER_NOT_ON_WHATSAPP: ['5511999990000@c.us'],
  APP_RECIPIENT_INVALID: ['body/phone', 'nobody'],
  APP_NO_RECIPIENT: ['body/phone'],
  APP_CHAT_NOT_FOUND: ['5511999990000@c.us'],
  APP_CONTACT_NOT_FOUND: ['5511999990000@c.us'],
  APP_MEDIA_MISSING: ['file'],
  APP_MEDIA_TOO_LARGE: ['file', 100],
  APP_MEDIA_EMPTY: ['file'],
  APP_MEDIA_NOT_BASE64: ['base64'],
  APP_MEDIA_URL_REFUSED: ['path', 'it leads to an address that is not public'],
  APP_LOCAL_FILE_REFUSED: ['path'],
  APP_FILE_KIND_WRONG: ['an image'],
  APP_UPLOAD_FIELD_WRONG: ['picture'],
  APP_UPLOAD_MALFORMED: ['Unexpected end of form'],
  APP_GROUP_ID_INVALID: ['body/groupId', 'nobody'],
  APP_PROXY_URL_REFUSED: ['it leads to an address that is not public'],
  APP_SESSION_BAD_TRANSITION: [DEFAULT_SESSION, 'CLOSED', 'CONNECTED'],
  APP_SESSION_START_FAILED: [DEFAULT_SESSION, 'start_failed', 'Failed to launch the browser process'],
  APP_TOO_MANY_SESSIONS: [20],
  APP_OUT_OF_MEMORY: [120, 200],
  APP_CHROMIUM_NOT_FOUND: ['on this machine'],
  APP_CHROMIUM_SANDBOX_REFUSED: ['the server runs as root'],
  APP_CALL_TIMEOUT: [EXAMPLE_CALL, 30],
  APP_CALL_FAILED: [EXAMPLE_CALL, 'Execution context was destroyed'],
  APP_NOT_FOUND: [`message ${MESSAGE_ID}`],
  APP_NOT_ALLOWED: [EXAMPLE_CALL, 'You are not a group admin'],
  APP_REACH_OUT_LOCKED: [EXAMPLE_CALL],
  APP_NEW_CHATS_CAPPED: [EXAMPLE_CALL],
  APP_WHATSAPP_RATE_LIMIT: [EXAMPLE_CALL],
  APP_NOT_A_BUSINESS: [EXAMPLE_CALL, 'This account is not a business'],
  APP_NOT_POSSIBLE: [EXAMPLE_CALL, 'The message cannot be edited'],
  APP_CAPABILITY_MISSING: [EXAMPLE_CALL, 'WAWebChatSendMessages.sendTextMsg'],
  APP_SESSION_CLOSED_DURING_CALL: [EXAMPLE_CALL, 'page_crashed'],
  APP_WEBHOOK_NOT_FOUND: ['01KB5T3W9Z7Q4M2X8V6N1R0C5D'],
  APP_WEBHOOK_URL_REFUSED: ['body/url', 'it leads to an address that is not public'],
  APP_WEBHOOK_KNOWN: ['01KB5T3W9Z7Q4M2X8V6N1R0C5D'],
  APP_TOO_MANY_WEBHOOKS: [20],
  APP_DELIVERY_NOT_FOUND: ['01KB5T3W9Z7Q4M2X8V6N1R0C5D'],
  APP_EVENT_GONE: ['01KB5T3W9Z7Q4M2X8V6N1R0C5D'],
  APP_ARCHIVE_INVALID: ['it is no zip']
}

function define<const Text extends string> (
  code: string,
  status: number,
  text: Text,
  meaning: string,
  fields: ErrorFields = { status: 'error' }
): ErrorClass<ArgsOf<Text>> {
  const Base = createError(code, text, status) as unknown as new (...args: unknown[]) => CatalogedError
  catalog.set(code, { code, text, status, meaning })
  // Each route shows several.
  let example: ErrorBody | undefined
  return class extends Base {
    static code = code
    static statusCode = status
    override fields = fields

    static get example (): ErrorBody {
      example ??= errorBody(new this(...SAMPLES[code] ?? []), DEFAULT_SESSION)
      return example
    }
  }
}

/** An error of a call, whose name comes first. */
function defineOfCall<const Text extends string> (
  ...definition: Parameters<typeof define<Text>>
): ErrorClass<ArgsOf<Text>> {
  const Base = define(...definition) as ErrorClass<unknown[]>
  return class extends Base {
    constructor (call: unknown, ...args: unknown[]) {
      super(inWords(String(call)), ...args)
    }
  } as unknown as ErrorClass<ArgsOf<Text>>
}

export const TokenMissing = define('APP_TOKEN_MISSING', 401,
  'Token is not present. Check your header and try again',
  'The request has no token: send it as "Authorization: Bearer <token>".', {})
export const TokenInvalid = define('APP_TOKEN_WRONG', 401,
  'Check that the Session and Token are correct',
  'The token is malformed, expired, revoked, or belongs to another session.',
  { error: 'Check that the Session and Token are correct' })
export const DefaultKeyRefused = define('APP_DEFAULT_KEY_REFUSED', 401,
  'The default secret key is not accepted here: %s. Set SECRET_KEY to a key of your own and mint new tokens',
  'The default secret key, or a bcrypt token made with it, came from a public network, through a proxy that names ' +
    'no private caller, with a Host that is neither localhost nor an IP address nor in ALLOWED_HOSTS, or from a page ' +
    'of another site; the message names the reason.'
)
const AttemptsLimited = define('APP_TOO_MANY_ATTEMPTS', 429,
  'Too many wrong keys or tokens from this address: try again in %s s',
  'The address has presented MAX_AUTH_FAILURES wrong keys or tokens within a minute, or more bcrypt tokens than ' +
    'can be checked. Keys and tokens that are known to be right are accepted all the same. The header Retry-After ' +
    'has the seconds to wait.'
)
export class TooManyAttempts extends AttemptsLimited {
  /** Seconds. */
  readonly retryAfter: number

  constructor (retryAfter: number) {
    super(retryAfter)
    this.retryAfter = retryAfter
  }
}
export const CrossSiteRefused = define('APP_CROSS_SITE_REFUSED', 403,
  'The request comes from a page of another site. CORS_ORIGIN lists the origins that may call this server',
  'A form, a socket or a call without a token was sent by a web page of another origin than that of this server, ' +
    'or those in CORS_ORIGIN.'
)
export const HostRefused = define('APP_HOST_REFUSED', 403,
  'The Host of the request is neither localhost nor an IP address. ALLOWED_HOSTS lists further names of this server',
  'A browser called a route that needs no token by a name that any website could lead here.')
export const SocketSessionMissing = define('APP_SOCKET_SESSION_MISSING', 401,
  'auth.session is missing: a token of this form does not name its session',
  'A socket came with a bcrypt token and without the name of its session.')

export const SecretKeyInvalid = define('APP_SECRET_KEY_WRONG', 400,
  'The SECRET_KEY is incorrect', 'The secret key in the path is not the one of this server.',
  { response: false })
export const ListSecretKeyInvalid = define('APP_LIST_SECRET_KEY_WRONG', 400,
  'The token is incorrect', 'The secret key in the path is not the one of this server.',
  { response: false })
export const AdminSecretKeyInvalid = define('APP_ADMIN_SECRET_KEY_WRONG', 400,
  'The token is incorrect', 'The secret key in the path is not the one of this server.',
  { response: 'error' })

export const AdminKeyInvalid = define('APP_OPERATOR_KEY_WRONG', 401,
  'The secret key is required: send it as "Authorization: Bearer <secret key>" or as the query ' +
    'parameter secretkey',
  'An operator route was called without the secret key, or with a wrong one.'
)

export const InvalidRequest = define('APP_INVALID_REQUEST', 400,
  '%s', 'A field of the request is missing or wrong: the message names it.')
export const BodyTooLarge = define('APP_BODY_TOO_LARGE', 413,
  'body is larger than %s MB, which is the most that this route reads',
  'The body of the request is too large. Routes that take files take up to MAX_UPLOAD_SIZE, all others 1 MB at most.'
)
export const BodyTooComplex = define('APP_BODY_TOO_COMPLEX', 413,
  'body has more than %s values',
  'The body of the request has more lists, objects, values or fields than any call needs. It was not parsed.'
)
export const BodyTooSlow = define('APP_BODY_TOO_SLOW', 408,
  'body arrived too slowly: it has %s s, and one more for each %s KB',
  'The body of the request did not arrive at the least rate: BODY_TIMEOUT and BODY_MIN_RATE. The connection is closed.'
)
export const ServerClosing = define('APP_SERVER_CLOSING', 503,
  'The server is being closed: try again when it is back', 'The server ends, and has broken off what was asked for.')
export const ServerBusy = define('APP_SERVER_BUSY', 503,
  'The server is busy with other large requests: try again',
  'Large bodies are read one after the other, and this one would have waited too long. Nothing was done.'
)
export const TooManyConnections = define('APP_TOO_MANY_CONNECTIONS', 429,
  'There are too many connections from this address: at most %s (MAX_CONNECTIONS_PER_ADDRESS)',
  'An address may have so many connections at a time. This one is closed.'
)
export const ServerFull = define('APP_SERVER_FULL', 503,
  'The server has as many connections as it takes: at most %s (MAX_CONNECTIONS)',
  'All callers together may have so many connections at a time. This one is closed.'
)
export const TooManyRequests = define('APP_TOO_MANY_REQUESTS', 429,
  'There are too many requests of this session under way: at most %s (MAX_REQUESTS_PER_SESSION)',
  "So many requests with a session's tokens may be under way at a time. This one was not begun."
)
export const TooManyStreams = define('APP_TOO_MANY_STREAMS', 429,
  'There are too many event streams and sockets %s: at most %s (%s)',
  'A session, and an address, may have so many event streams and sockets open at a time.'
)
export const DiskFull = define('APP_DISK_FULL', 507,
  'The disk of the server is full: nothing was saved',
  "There is no room left for the server's data. The log has the cause; GET /healthz is 503 while events cannot be " +
    'written down.'
)
export const BodyNotAllowed = define('APP_BODY_NOT_TAKEN', 413,
  'This route takes no body', 'A request that takes no body came with a large one. It was not read.')
export const SessionNameInvalid = define('APP_SESSION_NAME_INVALID', 400,
  "params/session must be 1 to 64 letters, digits, '_', '-' or '.', and not dots alone",
  'The session name in the path cannot be used.')
export const RouteNotFound = define('APP_ROUTE_NOT_FOUND', 404,
  'No such route: %s. The routes are listed at /api-docs/', 'Method and path match no route.')

export const SessionDisconnected = define('APP_SESSION_DISCONNECTED', 404,
  'The WhatsApp session is not active.', 'The session is not connected: start it, or scan its QR.',
  { response: null, status: 'Disconnected' })
export const NumberNotOnWhatsApp = define('APP_NUMBER_NOT_ON_WHATSAPP', 400,
  'The number %s does not exist.', 'A recipient is not on WhatsApp. Nothing was sent to anybody.',
  { response: null, status: 'Connected' })
export const RecipientInvalid = define('APP_RECIPIENT_INVALID', 400,
  '%s: "%s" is not a phone number or chat id',
  'A recipient, or an id in the path, is neither digits nor an id that ends in @c.us, @g.us, @lid or @newsletter.'
)
export const NoRecipient = define('APP_NO_RECIPIENT', 400,
  '%s must name at least one recipient', 'The request names nobody to send to.')

export const ChatNotFound = define('APP_CHAT_NOT_FOUND', 404,
  'There is no %s in this session',
  'The account has no chat with this id: nothing was written yet, or it was deleted. Nothing was done.'
)
export const ContactNotFound = define('APP_CONTACT_NOT_FOUND', 404,
  'There is no contact %s in this session', 'The number is not on WhatsApp, or WhatsApp Web knows nothing of it.',
  { status: 'error', response: null })

export const MediaMissing = define('APP_MEDIA_MISSING', 401,
  'Sending the %s is mandatory',
  'The request names no file: give `path`, `base64`, or an upload in the field `file`.',
  {}
)
export const StatusTextMissing = define('APP_STATUS_TEXT_MISSING', 401,
  'Text was not informed', 'A status update without a text.', {})
export const FileRequired = define('APP_FILE_REQUIRED', 400,
  'File parameter is required!',
  'The request brings no picture: give it as an upload in the field `file`, or as `base64` or `path`.',
  { status: 'Error' }
)
export const PictureUnsupported = define('APP_PICTURE_UNSUPPORTED', 400,
  'The picture is not a PNG, JPEG or WebP', 'What was given as a picture is none that WhatsApp takes.')
export const MediaTooLarge = define('APP_MEDIA_TOO_LARGE', 413,
  'body/%s is larger than MAX_UPLOAD_SIZE (%s MB)',
  'An upload, or a file behind a URL, is larger than the server takes. Nothing of it is kept.'
)
export const MediaEmpty = define('APP_MEDIA_EMPTY', 400,
  'body/%s: the file is empty', 'There is not a single byte to send.')
export const MediaNotBase64 = define('APP_MEDIA_NOT_BASE64', 400,
  'body/%s is neither base64 nor a data URI with base64', 'The text cannot be decoded to a file.')
export const MediaUrlRefused = define('APP_MEDIA_URL_REFUSED', 400,
  'body/%s: the URL is not allowed: %s',
  'A URL is no http(s) URL, leads to an address that is not public (unless ALLOW_PRIVATE_URLS is set), or has no ' +
    'file to give; the message names the reason.'
)
export const LocalFileRefused = define('APP_LOCAL_FILE_REFUSED', 400,
  'body/%s is neither a URL, nor a data URI, nor a file under LOCAL_FILES_DIR',
  'Files of the server itself are sent only from under LOCAL_FILES_DIR, which is off by default.'
)
export const UnsupportedFileType = define('APP_FILE_KIND_WRONG', 400,
  'The file is not %s', 'The file is of another kind than this call sends: according to its content.')
export const MessageNotFound = define('APP_MESSAGE_NOT_FOUND', 400,
  'Message not found',
  'The session knows no message with this id. 400 as on wppconnect-server, whose clients test for it.'
)
export const MessageWithoutMedia = define('APP_MESSAGE_WITHOUT_MEDIA', 400,
  'Message does not contain media', 'The message carries no file.')
export const MediaNotLoaded = define('APP_MEDIA_NOT_LOADED', 400,
  'Decrypt file error', 'The file of the message could not be loaded, or it does not fit its key: try again later.')
export const MediaGone = define('APP_MEDIA_GONE', 400,
  'Decrypt file error: WhatsApp no longer has the file, nor does the phone that sent it',
  'The file of the message has expired, was deleted, or could be seen once only. The phone that sent it was asked to ' +
    'upload it again, and cannot.')
export const FileLinkInvalid = define('APP_FILE_LINK_WRONG', 403,
  'The link is wrong or has expired', 'Files are given out by signed links only, which work until they expire.')
export const UploadFieldInvalid = define('APP_UPLOAD_FIELD_WRONG', 400,
  'body/%s: an upload must be one file in the field "file"',
  'A multipart form has a file under another name, or a second file.'
)
export const UploadMalformed = define('APP_UPLOAD_MALFORMED', 400,
  'The multipart form cannot be read: %s',
  'The form is cut off, or is no multipart form, or has a field that is too long.'
)
export const MultipartNotSupported = define('APP_UPLOAD_NOT_TAKEN', 415,
  'This route takes no multipart form: send JSON', 'Only the routes whose body lists multipart/form-data take uploads.')

export const GroupIdInvalid = define('APP_GROUP_ID_INVALID', 400,
  '%s: "%s" is not the id of a group', 'The id of a group is its digits, with or without @g.us.')

export const ProxyUrlRefused = define('APP_PROXY_URL_REFUSED', 400,
  'body/proxy/url: the proxy is not allowed: %s',
  'The proxy of a session is no http, https or socks5 proxy, or leads to an address that is not public, which ' +
    'ALLOW_PRIVATE_URLS=true allows; the message names the reason.'
)

export const BadTransition = define('APP_SESSION_BAD_TRANSITION', 500,
  'Session %s cannot go from %s to %s',
  'A defect of this server: a session tried a move that its table does not allow.'
)
export const SessionStartFailed = define('APP_SESSION_START_FAILED', 500,
  'Session %s could not start (%s): %s', 'The browser or WhatsApp Web did not come up; the message names the cause.')
export const TooManySessions = define('APP_TOO_MANY_SESSIONS', 503,
  'There are %s sessions up, which is as many as MAX_SESSIONS allows',
  'The server has as many browsers as it may have: close a session, or raise MAX_SESSIONS.'
)
export const OutOfMemory = define('APP_OUT_OF_MEMORY', 503,
  'The machine has %s MB of memory left, and MIN_FREE_MEMORY asks for %s MB before a browser is started',
  'Another browser could make the machine kill what runs already: close a session, or give the machine more memory.'
)
export const ChromiumNotFound = define('APP_CHROMIUM_NOT_FOUND', 500,
  'No Chromium was found %s. Install it (Debian: apt-get install chromium-headless-shell) or set CHROMIUM_PATH to it',
  'The machine has no browser to run sessions in.'
)
const WITHOUT_SANDBOX = 'Run the server as another user, or set CHROMIUM_SANDBOX to auto or off'
export const ChromiumSandboxRefused = define('APP_CHROMIUM_SANDBOX_REFUSED', 500,
  `CHROMIUM_SANDBOX is on, and Chromium cannot run with its own process sandbox: %s. ${WITHOUT_SANDBOX}`,
  'The operator wants the process sandbox of Chromium, which cannot work here. No session is started without it.')
export const CallTimeout = defineOfCall('APP_CALL_TIMEOUT', 504,
  'Timed out asking WhatsApp to %s: no answer within %s s',
  'The page did not answer in time: it may be frozen or overloaded. Whether the call took effect is unknown.'
)
export const CallFailed = defineOfCall('APP_CALL_FAILED', 500,
  'WhatsApp refused to %s: %s', 'The page answered with an error: the message carries its text.')
export const NotFound = define('APP_NOT_FOUND', 404,
  'There is no %s in this session',
  'The chat, message, group, member, channel, label, product, contact or passkey request is not there: the message ' +
    'names it.'
)
export const NotAllowed = defineOfCall('APP_NOT_ALLOWED', 403,
  'WhatsApp refused to %s: %s',
  'The account of the session may not do that: it is no admin of the group, or is restricted.'
)
export const ReachOutLocked = defineOfCall('APP_REACH_OUT_LOCKED', 403,
  'WhatsApp refused to %s (error 463): for now this account may not write to people who have not written to it',
  'WhatsApp has restricted the account, for some hours or days: the phone shows until when. Chats that others began ' +
    'still work. More tries can make it longer.')
export const NewChatsCapped = defineOfCall('APP_NEW_CHATS_CAPPED', 403,
  'WhatsApp refused to %s (error 475): this account has begun as many new chats as it may this month',
  'WhatsApp limits how many people an account may write to first in a month. Existing chats still work.')
export const WhatsAppRateLimited = defineOfCall('APP_WHATSAPP_RATE_LIMIT', 429,
  'WhatsApp refused to %s (error 429): this account sends too much at a time',
  'WhatsApp limits how fast an account may send. Send more slowly, and try again in some minutes.')
export const NotABusiness = defineOfCall('APP_NOT_A_BUSINESS', 400,
  'WhatsApp refused to %s: %s', 'Only a WhatsApp Business account can do that, and this one is none.')
export const OperationRejected = defineOfCall('APP_NOT_POSSIBLE', 400,
  'WhatsApp refused to %s: %s', 'It cannot be done with that: too old to edit, not yours, no media in it, and the like.')
export const CapabilityMissing = defineOfCall('APP_CAPABILITY_MISSING', 501,
  'WhatsApp Web cannot %s: it does not offer %s',
  'WhatsApp Web has changed, and neither wa-js nor this server knows how to do this on the page that it serves ' +
    'today. GET /api/{session}/capabilities lists what is missing.'
)
export const SessionClosing = defineOfCall('APP_SESSION_CLOSED_DURING_CALL', 404,
  'The WhatsApp session was closed while it was asked to %s: %s. Whether that was done is unknown',
  'The session was closed, or its page or browser died, before the answer: the text has the reason, as in ' +
    'status-session. Look for what it should do before you ask again.',
  { response: null, status: 'Disconnected' })
export const PasskeyAnswered = define('APP_PASSKEY_ANSWERED', 409,
  'The passkey request was answered already',
  'One credential is taken for each request. What comes of it is in the status of the session.')
export const WebhookNotFound = define('APP_WEBHOOK_NOT_FOUND', 404,
  'There is no webhook %s in this session',
  'The session has no webhook with this id: it was removed, or is one of another session.'
)
export const WebhookUrlRefused = define('APP_WEBHOOK_URL_REFUSED', 400,
  '%s: the URL is not allowed: %s',
  'The URL of a webhook is no http(s) URL, or leads to an address that is not public, which ' +
    'ALLOW_PRIVATE_URLS=true allows; the message names the reason.'
)
export const WebhookExists = define('APP_WEBHOOK_KNOWN', 409,
  'body/url is that of the webhook %s: change that one',
  'A session posts to one URL once. PATCH the webhook that is there.'
)
export const WebhookManagedByServer = define('APP_WEBHOOK_OF_SERVER', 409,
  'This webhook is made by WEBHOOK_URL of the server: switch it off by PATCH {"enabled": false}, or give the ' +
    'session a `webhook` of its own at start-session',
  "A webhook that the server's environment makes is the operator's: a session can neither remove it, nor change " +
    'its URL or headers.'
)
export const TooManyWebhooks = define('APP_TOO_MANY_WEBHOOKS', 409,
  'A session has at most %s webhooks: remove one', 'The session has as many webhooks as it may have.')
export const DeliveryNotFound = define('APP_DELIVERY_NOT_FOUND', 404,
  'There is no delivery %s in this session',
  'The log of the session has no delivery with this id: its event has expired, its webhook was removed, or ' +
    'it is one of another session.'
)
export const EventExpired = define('APP_EVENT_GONE', 410,
  'The event %s has expired',
  'Events are kept as long as EVENTS_MAX_AGE and EVENTS_MAX_SIZE say; this one cannot be delivered again.'
)
export const DeliveryAborted = define('APP_DELIVERY_BROKEN_OFF', 409,
  'The delivery was aborted',
  'While the event was posted, its webhook was led elsewhere or removed, or the server closed. Whether the ' +
    'receiver took it is unknown.'
)
export const ArchiveInvalid = define('APP_ARCHIVE_INVALID', 400,
  'The archive is invalid: %s',
  'The file of a restore is no archive of this server or of wppconnect-server, or is damaged, or holds what a ' +
    'backup does not hold. Nothing was changed.'
)
export const ArchiveMissing = define('APP_ARCHIVE_MISSING', 400,
  'body/file: send the archive as the field "file" of a multipart form', 'A restore came without an archive.')
export const BackupInProgress = define('APP_BACKUP_UNDER_WAY', 409,
  'A backup or a restore is under way: try again when it is done', 'Only one backup or restore runs at a time.')
export const Internal = define('APP_INTERNAL', 500,
  'An unexpected error; the log of the server has the cause',
  'A defect of this server, or a failure of its machine, such as a full disk.'
)
