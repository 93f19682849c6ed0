import { define } from '../../loader.js'

interface Filter {
  kind?: string | null
  label?: string | null
}

/** What the chat list is filtered by. */
class SearchQuery {
  filter: Filter = {}

  updateLabelQuery (filter: Filter = {}): void {
    this.filter = filter
  }
}

define('WAWebChatSearchQuery', { SearchQuery })
define('WAWebChatSearchFilters', {
  isFilterExcludedFromSearchTreatmentInInboxFlow: (kind?: string) => kind === 'labels'
})
