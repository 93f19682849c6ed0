import { SandboxMessageNotFound } from '../errors.js'
import type { MessageContent } from '../protocol/content.js'
import type { CloudCore } from './core.js'
import type { Mutation } from './message-mutations.js'
import { assertMutationAllowed, mutationOf } from './message-mutations.js'
import { isGroupId } from './groups.js'

/**
 * What a message of that account does to another one in the chat `to`, if that is what it is for.
 * @throws APP_SANDBOX_MESSAGE_NOT_FOUND, APP_SANDBOX_NOT_AUTHOR, APP_SANDBOX_NO_POLL
 */
export function resolveMutation (
  core: CloudCore,
  content: MessageContent,
  by: string,
  to: string
): { target: number, mutation: Mutation } | undefined {
  const found = mutationOf(content)
  if (found === undefined) return undefined
  const target = core.messages.findIn(by, to, found.key.id)
  if (target === undefined) throw new SandboxMessageNotFound(found.key.id)
  const isAdmin = isGroupId(to) && core.group(to).members.some(({ phone, admin }) => phone === by && admin)
  assertMutationAllowed(found.mutation, by, target, { isAdmin, now: core.clock.now() })
  // Keys are relative to their recipient: this makes the target the same for all.
  found.key.participant = `${target.from}@c.us`
  return { target: target.seq, mutation: found.mutation }
}
