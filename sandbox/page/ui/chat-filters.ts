import { FrontendChatGetters, getHasUnread } from '../modules/chats/WAWebChatGetters.js'
import type { Chat } from '../modules/chats/WAWebChatModel.js'
import { SearchQuery } from '../modules/chats/WAWebChatSearchQuery.js'
import { element } from './element.js'

const TABS = [
  { name: 'All' },
  { name: 'Unread', kind: 'unread' },
  { name: 'Groups', kind: 'group' }
]

const query = new SearchQuery()

let changed = (): void => {}

/** To be called once, with what renders the page again. */
export function redrawOnFilter (redraw: () => void): void {
  changed = redraw
}

/** Filters the list of chats; a filter that is the current one changes nothing. */
export function setFilter (kind?: string, label?: string): void {
  if (query.filter.kind === kind && query.filter.label === label) return
  query.updateLabelQuery({ kind, label })
  changed()
}

/** Whether the list shows a chat. Others decide too, by what they put in place of `getShouldAppearInList`. */
export function isListed (chat: Chat): boolean {
  const { kind } = query.filter
  if (kind === 'unread' && !getHasUnread(chat)) return false
  if (kind === 'group' && !chat.id.isGroup()) return false
  return FrontendChatGetters.getShouldAppearInList(chat)
}

/** The tabs above the chats. */
export function chatFilters (): HTMLElement {
  const tabs = TABS.map(({ name, kind }) => {
    const tab = element(
      'button',
      { role: 'tab', 'aria-selected': String(query.filter.kind === kind), 'aria-controls': 'chat-list' },
      name
    )
    tab.addEventListener('click', () => setFilter(kind))
    return tab
  })
  return element('div', { class: 'filters', role: 'tablist', 'aria-label': 'chat-list-filters' }, ...tabs)
}
