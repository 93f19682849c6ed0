import type { Static } from '@sinclair/typebox'
import type { SandboxAccountSchema, SandboxGroupSchema, SandboxMessageSchema } from './schemas/sandbox.js'
import type { Account } from './cloud/accounts.js'
import { describe } from './cloud/content/describe.js'
import type { Group } from './protocol/groups.js'
import type { WireMessage } from './protocol/messages.js'

/** The cloud's things as the control API shows them. */

export function accountView ({
  phone,
  lid,
  pushname,
  exists,
  business,
  addressing,
  phoneHidden,
  spellings
}: Account): Static<typeof SandboxAccountSchema> {
  return { phone, lid: `${lid}@lid`, pushname, exists, business, addressing, phoneHidden, spellings }
}

export function groupView ({ id, subject, owner, members }: Group): Static<typeof SandboxGroupSchema> {
  return { id, subject, owner, members }
}

export function messageView (message: WireMessage, viewer: string, now?: number): Static<typeof SandboxMessageSchema> {
  const { id, from, to, t, content, ack, edited, revokedBy, reactions = [], votes = [], starred } = message
  return {
    id,
    from,
    to,
    fromMe: from === viewer,
    timestamp: t,
    ...(revokedBy === undefined ? describe(content, now) : { type: 'revoked', body: '', revokedBy }),
    ack,
    ...(edited !== undefined && { edited: true }),
    ...(starred === true && { starred }),
    ...(reactions.length > 0 && { reactions }),
    ...(votes.length > 0 && { votes })
  }
}
