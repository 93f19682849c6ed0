import type { ContentKind } from './kind.js'
import { buttonsResponse, listResponse } from './choice.js'
import { contact, contacts } from './contact.js'
import { groupNotification } from './group-notification.js'
import { interactive } from './interactive.js'
import { list } from './list.js'
import { liveLocation } from './live-location.js'
import { location } from './location.js'
import { media } from './media.js'
import { order } from './order.js'
import { poll } from './poll.js'
import { text } from './text.js'

/** Every kind of message that the cloud can describe. */
export const KINDS: readonly ContentKind[] = [
  text,
  location,
  liveLocation,
  poll,
  contact,
  contacts,
  list,
  listResponse,
  ...media,
  interactive,
  buttonsResponse,
  order,
  groupNotification
]
