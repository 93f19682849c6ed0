import { define } from '../../loader.js'

interface Filter {
  kind?: string | undefined
  label?: string | undefined
}

/** What the chat list is filtered by. */
export class SearchQuery {
  filter: Filter = {}

  updateLabelQuery (filter: Filter = {}): void {
    this.filter = filter
  }
}

define('WAWebChatSearchQuery', { SearchQuery })
define('WAWebChatSearchFilters', {
  isFilterExcludedFromSearchTreatmentInInboxFlow: (kind?: string) => kind === 'labels'
})
