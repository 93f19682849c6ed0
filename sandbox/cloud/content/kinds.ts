import type { ContentKind } from './kind.js'
import { text } from './text.js'

/** Every kind of message that the cloud can describe. */
export const KINDS: readonly ContentKind[] = [text]
