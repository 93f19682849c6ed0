import createError from '@fastify/error'

export const SandboxNoQr = createError('APP_SANDBOX_NO_QR', 'No QR and no pairing code is on the screen of session %s', 409)
export const SandboxWrongPhone = createError('APP_SANDBOX_WRONG_PHONE', 'Session %s shows a pairing code for %s: no other phone can type it', 409)
export const SandboxLinkLost = createError('APP_SANDBOX_LINK_LOST', 'The page of session %s went away before the link was complete', 409)
export const SandboxNotLinked = createError('APP_SANDBOX_NOT_LINKED', 'Session %s is not linked to a phone', 409)
export const SandboxNotOpen = createError('APP_SANDBOX_NOT_OPEN', 'The page of session %s is not open', 409)
export const SandboxNotOnWhatsApp = createError('APP_SANDBOX_NOT_ON_WHATSAPP', '%s is not on WhatsApp', 404)
export const SandboxGroupNotFound = createError('APP_SANDBOX_GROUP_NOT_FOUND', 'There is no group %s', 404)
export const SandboxNotMember = createError('APP_SANDBOX_NOT_MEMBER', '%s is not a member of group %s', 409)
export const SandboxMessageNotFound = createError('APP_SANDBOX_MESSAGE_NOT_FOUND', 'There is no message %s', 404)
export const SandboxReservedAccount = createError('APP_SANDBOX_RESERVED_ACCOUNT', '%s is the echo account: it can not be changed', 409)
export const SandboxNoChat = createError('APP_SANDBOX_NO_CHAT', 'body/chat must say where the account is %s', 400)
