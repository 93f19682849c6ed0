import type { Static } from '@sinclair/typebox'
import type { ChatwootBody } from '../../schemas/chatwoot.js'

export interface Outgoing {
  /** In Chatwoot; undefined where it has none. */
  id: string | undefined
  phone: string | string[]
  content: string
  attachments: { url: string, voice: boolean }[]
}

type Webhook = Static<typeof ChatwootBody>

/** By name, or by its number in Chatwoot's database. */
const OUTGOING = new Set<unknown>(['outgoing', 1])

/** Events without a new message; an update is of a message that was reported before. */
const NO_MESSAGE = new Set(['conversation_status_changed', 'conversation_resolved', 'message_updated'])

/**
 * The message that a webhook call of Chatwoot asks to deliver; undefined where it asks for none.
 * @param baseUrl where this server reaches Chatwoot's files, where that is not where agents reach them
 */
export function readWebhook (body: Webhook, baseUrl?: string): Outgoing | undefined {
  if (body.private || body.is_private || NO_MESSAGE.has(body.event) || !OUTGOING.has(body.message_type)) {
    return undefined
  }
  const message = body.message ?? body.conversation?.messages?.[0]
  const content = message?.content ?? ''
  const attachments = (message?.attachments ?? []).flatMap(({ data_url: url, file_type: type }) =>
    url ? [{ url: reachable(url, baseUrl), voice: type === 'audio' }] : []
  )
  if (content === '' && attachments.length === 0) return undefined
  const id = message?.id ?? body.id ?? undefined
  return { id: id === undefined ? undefined : String(id), phone: body.phone ?? recipient(body), content, attachments }
}

function recipient ({ conversation }: Webhook): string {
  const { phone_number: phone, identifier } = conversation?.meta?.sender ?? {}
  return phone?.replaceAll('+', '') || (identifier?.includes('@') ? identifier : '')
}

function reachable (url: string, baseUrl: string | undefined): string {
  const path = url.indexOf('/rails/')
  return baseUrl === undefined || path === -1 ? url : `${baseUrl.replace(/\/+$/, '')}${url.slice(path)}`
}
