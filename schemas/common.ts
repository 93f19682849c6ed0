import { Type, type Static, type TProperties } from '@sinclair/typebox'
import { ref } from './ref.js'

/** The session name that the API page fills in. */
export const DEFAULT_SESSION = 'NERDWHATS_AMERICA'

export const SESSION_NAME_PATTERN = '^(?!\\.+$)[A-Za-z0-9_.-]{1,64}$'

const SESSION_NAME = new RegExp(SESSION_NAME_PATTERN)

export const isSessionName = (name: string) => SESSION_NAME.test(name)

export const SessionName = Type.String({
  pattern: SESSION_NAME_PATTERN,
  default: DEFAULT_SESSION,
  description: "Name of the session: 1 to 64 letters, digits, '_', '-' or '.'. One session is one WhatsApp account.",
  examples: [DEFAULT_SESSION]
})

export const SecretKey = Type.String({
  maxLength: 256,
  default: 'THISISMYSECURETOKEN',
  description: "The server's SECRET_KEY.",
  examples: ['THISISMYSECURETOKEN']
})

export const SessionParams = Type.Object({ session: SessionName })
export const SecretParams = Type.Object({ secretkey: SecretKey })
export const SessionSecretParams = Type.Object({ session: SessionName, secretkey: SecretKey })

export const ErrorSchema = Type.Object({
  status: Type.Optional(
    Type.String({
      description: "'error', or 'Disconnected' / 'Connected' where the state of the session is the cause.",
      examples: ['error']
    })
  ),
  response: Type.Optional(
    Type.Any({
      description: 'false, null or "error" on the routes where clients of wppconnect-server test for it.',
      examples: [null]
    })
  ),
  message: Type.String({
    description: 'What went wrong, for a person.',
    examples: ['The WhatsApp session is not active.']
  }),
  code: Type.String({
    description: 'Stable code of the error, for a program.',
    examples: ['APP_SESSION_DISCONNECTED']
  }),
  error: Type.Union([
    Type.Object({
      code: Type.String({ description: 'The same code.', examples: ['APP_SESSION_DISCONNECTED'] }),
      message: Type.String({ description: 'The same text.', examples: ['The WhatsApp session is not active.'] })
    }),
    Type.String({
      description: 'Text of a wrong token, as wppconnect-server words it.',
      examples: ['Check that the Session and Token are correct']
    })
  ], { description: 'Code and text once more, where clients of wppconnect-server look for them.' }),
  session: Type.Optional(Type.String({ description: 'The session that was asked.', examples: [DEFAULT_SESSION] }))
}, { $id: 'Error', title: 'Error', description: 'Every error reply of this server.' })

const REASONS: Record<number, string> = {
  400: 'The request is wrong; the message names the field. Nothing was done.',
  401: 'No token, a wrong one, or one of another session.',
  403: 'The account of the session may not do that, or the request comes from a web page of another site; `code` ' +
    'says which.',
  404: 'The session is not connected, or the resource does not exist; `code` says which.',
  409: 'The session or the resource is not in the state that this call needs; `code` says which.',
  410: 'It has expired.',
  413: 'The body, or the file in it, is larger than this route takes.',
  429: 'There are too many at a time, or too many wrong keys or tokens came from this address; `message` names the ' +
    'limit, and the header Retry-After may say when to try again.',
  500: 'WhatsApp or the browser failed; the message names the cause.',
  501: 'WhatsApp Web no longer offers what this call needs; the message names it.',
  503: 'The server is busy, or being closed.',
  504: 'WhatsApp did not answer in time.',
  507: 'The disk of the server is full.'
}

/** An error that a route can answer, with its body as an example. */
export interface ErrorKind { statusCode: number, example: Static<typeof ErrorSchema> }

/**
 * An error reply with the reason it has on this route. Without an error, that of the route's access guard is its
 * example.
 */
export const problem = (description: string, error?: ErrorKind) => ({
  ...ref(ErrorSchema),
  description,
  ...(error && { examples: [error.example] })
})

/** Error replies of a route, by HTTP status: the first error of each status is its example. */
export function errorReplies (...errors: ErrorKind[]) {
  return Object.fromEntries(
    errors.toReversed().map((error) => [error.statusCode, problem(REASONS[error.statusCode] ?? 'Error', error)])
  )
}

/** An object reply: every one names its session. */
export function Reply<T extends TProperties> (properties: T, description: string) {
  return Type.Object(
    { ...properties, session: Type.String({ description: 'The session that answered.', examples: [DEFAULT_SESSION] }) },
    { description }
  )
}

/** `status` of every successful reply. */
export const success = Type.Literal('success', { description: 'Always success.', examples: ['success'] })

/** The description of a GET that changes something, beside the POST that is meant for it. */
export const SAME_AS_POST = 'The same as POST, for clients of wppconnect-server. With the default secret key, pages ' +
  'of other sites are refused.'

/** The message of replies that wppconnect-server gives the same text. */
export const RETRIEVED = 'Information retrieved successfully.'

/** A reply that says only that the operation succeeded. */
export const Done = (message: string, description: string) => Reply({
  status: success,
  response: Type.Object(
    { message: Type.String({ description: 'What was done.', examples: [message] }) },
    { description: 'Confirmation.' }
  )
}, description)
