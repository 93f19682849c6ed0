import type { ContentKind } from './kind.js'
import { contact, contacts } from './contact.js'
import { interactive } from './interactive.js'
import { list } from './list.js'
import { location } from './location.js'
import { poll } from './poll.js'
import { text } from './text.js'

/** Every kind of message that the cloud can describe. */
export const KINDS: readonly ContentKind[] = [text, location, poll, contact, contacts, list, interactive]
