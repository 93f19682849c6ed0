import { Type } from '@sinclair/typebox'

/** Families of what WhatsApp Web has to offer for calls and events, each checked when a session connects. */
export const CAPABILITIES = [
  'login',
  'loginByCode',
  'events',
  'messages',
  'replies',
  'media',
  'linkPreviews',
  'buttons',
  'lists',
  'locations',
  'contactCards',
  'polls',
  'payments',
  'reactions',
  'edits',
  'deletions',
  'forwarding',
  'stars',
  'stories',
  'chats',
  'history',
  'readReceipts',
  'archiving',
  'pinning',
  'muting',
  'presence',
  'calls',
  'contacts',
  'blocklist',
  'groups',
  'groupMembers',
  'groupSettings',
  'groupInvites',
  'groupMembership',
  'communities',
  'newsletters',
  'newsletterMessages',
  'profile',
  'device',
  'limits',
  'labels',
  'catalog',
  'products',
  'collections',
  'cart',
  'business',
  'orders'
] as const

export type Capability = typeof CAPABILITIES[number]

export const CapabilitySchema = Type.Unsafe<Capability>({
  type: 'string',
  enum: [...CAPABILITIES],
  title: 'Capability',
  description: 'A family of what WhatsApp Web has to offer for calls and events.',
  examples: ['polls']
})

export const NameSchema = Type.String({
  description: 'A name of wa-js or, if it begins with WA, of a module of WhatsApp Web; `hooks` are functions of it ' +
    'that wa-js has to hook into for events.',
  examples: ['whatsapp.functions.queryCatalog']
})

/** Where the page of a session comes from. */
export const PAGE_SOURCES = ['latest', 'last-good', 'pinned'] as const

export type PageSource = typeof PAGE_SOURCES[number]

export const PageSourceSchema = Type.Unsafe<PageSource>({
  type: 'string',
  enum: [...PAGE_SOURCES],
  title: 'PageSource',
  description: 'Where the page comes from: latest (WhatsApp serves it), last-good (this server has kept the last page ' +
    'that offered what is missing now), pinned (WHATSAPP_VERSION names it).',
  examples: ['latest']
})

export const PageVersionSchema = Type.Union([Type.String(), Type.Null()], {
  description: 'Version of WhatsApp Web; null if the page does not say.',
  examples: ['2.3000.1044822804']
})

export const WaJsVersionSchema = Type.Union([Type.String(), Type.Null()], {
  description: 'Version of wa-js, the library through which the page is used; null if it does not say.',
  examples: ['4.6.0']
})
