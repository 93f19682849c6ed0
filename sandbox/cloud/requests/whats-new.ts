import type { WhatsNewRequests } from '../../protocol/whats-new.js'
import type { HandlersOf } from './handlers.js'

export const whatsNewHandlers: HandlersOf<WhatsNewRequests> = {
  'whats-new.shown': ({ whatsNew }) => {
    whatsNew.shown()
    return true
  },
  'whats-new.dismissed': (page) => {
    page.whatsNew.end(page)
    return true
  }
}
