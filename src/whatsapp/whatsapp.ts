import type { Activity } from './activity.js'
import type { Blocklist } from './blocklist.js'
import type { Business } from './business.js'
import type { Calls } from './calls.js'
import type { Catalog } from './catalog.js'
import type { Chats } from './chats.js'
import type { Communities } from './communities.js'
import type { Contacts } from './contacts.js'
import type { Device } from './device.js'
import type { Groups } from './groups.js'
import type { Labels } from './labels.js'
import type { Messages } from './messages.js'
import type { Newsletters } from './newsletters.js'
import type { People } from './people.js'
import type { Presence } from './presence.js'
import type { Profile } from './profile.js'
import type { Settings } from './settings.js'
import type { Stories } from './stories.js'

/** A linked account, by domain. Every call ends: in its result, or in an error of `src/errors.ts`. */
export interface WhatsApp {
  readonly activity: Activity
  readonly blocklist: Blocklist
  readonly business: Business
  readonly calls: Calls
  readonly catalog: Catalog
  readonly chats: Chats
  readonly communities: Communities
  readonly contacts: Contacts
  readonly device: Device
  readonly groups: Groups
  readonly labels: Labels
  readonly messages: Messages
  readonly newsletters: Newsletters
  /** Which ids are those of one person, of everybody in results and events. */
  readonly people: People
  readonly presence: Presence
  readonly profile: Profile
  readonly settings: Settings
  readonly stories: Stories
}
