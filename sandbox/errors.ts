import { DEFAULT_SESSION } from '../schemas/common.js'
import { define } from './define-error.js'

export const SandboxNoQr = define(
  'APP_SANDBOX_NO_QR',
  'No QR and no pairing code is on the screen of session %s',
  409,
  DEFAULT_SESSION
)
export const SandboxWrongPhone = define(
  'APP_SANDBOX_WRONG_PHONE',
  'Session %s shows a pairing code for %s: no other phone can type it',
  409,
  DEFAULT_SESSION,
  '15550000001'
)
export const SandboxCodeRefused = define('APP_SANDBOX_CODE_REFUSED', 'rate-overlimit', 429)
export const SandboxNoPasskey = define(
  'APP_SANDBOX_NO_PASSKEY',
  'Session %s waits for no passkey',
  409,
  DEFAULT_SESSION
)
export const SandboxPasskeyRefused = define('APP_SANDBOX_PASSKEY_REFUSED', 'not-authorized: %s', 401, 'signature')
export const SandboxPasskeyAbsent = define(
  'APP_SANDBOX_PASSKEY_ABSENT',
  'The sandbox has no passkey of %s to sign with',
  409,
  '5511999990000'
)
export const SandboxPasskeyKeyInvalid = define(
  'APP_SANDBOX_PASSKEY_KEY_INVALID',
  'body/credential/publicKey must be a public key: SPKI in base64url',
  400
)
export const SandboxCodeExpired = define(
  'APP_SANDBOX_CODE_EXPIRED',
  'The pairing code of session %s is older than three minutes',
  409,
  DEFAULT_SESSION
)
export const SandboxLinkLost = define(
  'APP_SANDBOX_LINK_LOST',
  'The page of session %s went away before the link was complete',
  409,
  DEFAULT_SESSION
)
export const SandboxNotLinked = define(
  'APP_SANDBOX_NOT_LINKED',
  'Session %s is not linked to a phone',
  409,
  DEFAULT_SESSION
)
export const SandboxNotOpen = define('APP_SANDBOX_NOT_OPEN', 'The page of session %s is not open', 409, DEFAULT_SESSION)
export const SandboxLogoutReasonUnknown = define(
  'APP_SANDBOX_LOGOUT_REASON_UNKNOWN', 'WhatsApp Web has no logout reason %s', 400, 'unhappy'
)
export const SandboxTooManyGateways = define(
  'APP_SANDBOX_TOO_MANY_GATEWAYS',
  'The sandbox has %s sessions open, no further one is opened for another program: restart the server',
  409,
  200
)
export const SandboxNotOnWhatsApp = define('APP_SANDBOX_NOT_ON_WHATSAPP', '%s is not on WhatsApp', 404, '5511999990000')
export const SandboxGroupNotFound = define(
  'APP_SANDBOX_GROUP_NOT_FOUND',
  'There is no group %s',
  404,
  '120363581411652665@g.us'
)
export const SandboxNotMember = define(
  'APP_SANDBOX_NOT_MEMBER',
  '%s is not a member of group %s',
  409,
  '5511999990000',
  '120363581411652665@g.us'
)
export const SandboxMessageNotFound = define(
  'APP_SANDBOX_MESSAGE_NOT_FOUND',
  'There is no message %s',
  404,
  '3EB0C767D82B0A7B6A5C'
)
export const SandboxReservedAccount = define(
  'APP_SANDBOX_RESERVED_ACCOUNT',
  '%s is the echo account: it cannot be changed',
  409,
  '15550000001'
)
export const SandboxNoChat = define(
  'APP_SANDBOX_NO_CHAT',
  'body/chat must say where the account is %s',
  400,
  'composing'
)
export const SandboxNotAuthor = define(
  'APP_SANDBOX_NOT_AUTHOR',
  '%s may not change message %s',
  409,
  '5511999990000',
  '3EB0C767D82B0A7B6A5C'
)
export const SandboxNoChoice = define(
  'APP_SANDBOX_NO_CHOICE',
  'Message %s has no row or button %s',
  409,
  '3EB0C767D82B0A7B6A5C',
  'yes'
)
export const SandboxNoPoll = define(
  'APP_SANDBOX_NO_POLL',
  'Message %s is no poll with these options',
  409,
  '3EB0C767D82B0A7B6A5C'
)
export const SandboxNotLive = define(
  'APP_SANDBOX_NOT_LIVE',
  'Message %s is no live location that is still shared',
  409,
  '3EB0C767D82B0A7B6A5C'
)
export const SandboxForbidden = define(
  'APP_SANDBOX_FORBIDDEN',
  '%s may not do that in group %s',
  403,
  '5511999990000',
  '120363581411652665@g.us'
)
export const SandboxInviteNotAllowed = define(
  'APP_SANDBOX_INVITE_NOT_ALLOWED',
  '%s may not see the invite link of group %s',
  401,
  '5511999990000',
  '120363581411652665@g.us'
)
export const SandboxInviteInvalid = define(
  'APP_SANDBOX_INVITE_INVALID',
  'No group is behind the invite code %s',
  406,
  'Fq3BmVxyz12ABCdefGHIjk'
)
export const SandboxNewsletterNotFound = define(
  'APP_SANDBOX_NEWSLETTER_NOT_FOUND',
  'There is no channel %s',
  404,
  '120363291234567890@newsletter'
)
export const SandboxNewsletterForbidden = define(
  'APP_SANDBOX_NEWSLETTER_FORBIDDEN',
  '%s may not do that in channel %s',
  403,
  '5511999990000',
  '120363291234567890@newsletter'
)
export const SandboxCallNotFound = define(
  'APP_SANDBOX_CALL_NOT_FOUND',
  'There is no call %s of this account',
  404,
  '4F5A6C1E'
)
export const SandboxCallOver = define('APP_SANDBOX_CALL_OVER', 'The call %s is over', 409, '4F5A6C1E')
export const SandboxNoEmoji = define('APP_SANDBOX_NO_EMOJI', 'bad-request: "%s" is not an emoji', 400, 'ok')
export const SandboxImageNotFound = define('APP_SANDBOX_IMAGE_NOT_FOUND', 'There is no picture %s', 404, 'none.png')
export const SandboxSpellingTaken = define(
  'APP_SANDBOX_SPELLING_TAKEN',
  '%s is the number of another account',
  409,
  '551199990000'
)
export const SandboxClockSetTwice = define(
  'APP_SANDBOX_CLOCK_SET_TWICE',
  'body must have one of now, offset and advance, not two of them',
  400
)
export const SandboxSendTimeout = define('APP_SANDBOX_SEND_TIMEOUT', 'request timeout', 408)
export const SandboxInFuture = define(
  'APP_SANDBOX_IN_FUTURE',
  'body/%s must not be after the time in the sandbox',
  400,
  'chats/0/messages/0/timestamp'
)
export const SandboxOneChat = define(
  'APP_SANDBOX_ONE_CHAT',
  'body/%s must have one of phone, groupId and group',
  400,
  'chats/0'
)
export const SandboxTooManyUnread = define(
  'APP_SANDBOX_TOO_MANY_UNREAD',
  'body/%s/unread is %s, but only %s of its messages were received',
  400,
  'chats/0',
  2,
  1
)
export const SandboxNothingToSend = define(
  'APP_SANDBOX_NOTHING_TO_SEND',
  'body must have a text in body, or a file in data',
  400
)
