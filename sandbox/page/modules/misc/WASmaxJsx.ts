import { define } from '../../loader.js'

/** A node of the stanzas that the page sends. */
define('WASmaxJsx', {
  smax: (tag: string, attrs: Record<string, unknown> = {}, content: unknown = undefined) => ({ tag, attrs, content })
})
