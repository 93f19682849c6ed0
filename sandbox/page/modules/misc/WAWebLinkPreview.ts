import type { Attributes } from '../../base/base-model.js'
import { define } from '../../loader.js'

export interface Link {
  url: string
  domain: string
  isHttp: boolean
}

const LINK = /\bhttps?:\/\/[^\s<>"']+/gi

function findLinks (text: string): Link[] {
  return [...text.matchAll(LINK)].map(([url]) => ({ url, domain: new URL(url).hostname, isHttp: true }))
}

const findFirst = (text: string): Link | undefined => findLinks(text)[0]

/** WhatsApp asks a server about a page. This one has no way to the net, so it knows only what the address says. */
const Minimal = define('WAWebGenMinimalLinkPreviewChatAction', {
  genMinimalLinkPreview: async ({ url, domain }: Link): Promise<{ url: string, data: Attributes }> => {
    return {
      url,
      data: {
        title: domain,
        description: '',
        canonicalUrl: url,
        matchedText: url,
        richPreviewType: 0,
        doNotPlayInline: true
      }
    }
  }
})

define('WAWebLinkPreviewChatAction', {
  getLinkPreview: async (link: Link) => await Minimal.genMinimalLinkPreview(link)
})
define('WALinkify', { findLinks, findLink: (text: string): Link | null => findFirst(text) ?? null })
define('useWAWebLinkPreview', { findFirstWebLink: findFirst })
