import { People, type IdPair } from '../../../src/whatsapp/people.js'
import type { WhatsApp } from '../../../src/whatsapp/whatsapp.js'
import { FakeAccount } from './account.js'
import { activity } from './activity.js'
import { blocklist } from './blocklist.js'
import { business } from './business.js'
import { calls } from './calls.js'
import { catalog } from './catalog.js'
import { chats } from './chats.js'
import { communities } from './communities.js'
import { contacts } from './contacts.js'
import { device } from './device.js'
import { groups } from './groups.js'
import { labels } from './labels.js'
import { messages } from './messages.js'
import { newsletters } from './newsletters.js'
import { presence } from './presence.js'
import { profile } from './profile.js'
import { settings } from './settings.js'
import { stories } from './stories.js'

/** A linked account in memory. It passes the tests of test/whatsapp/suite, as the adapter does. */
export class FakeWhatsApp implements WhatsApp {
  /** What the account has: tests look into it, and change it. */
  readonly account: FakeAccount
  readonly activity
  readonly blocklist
  readonly business
  readonly calls
  readonly catalog
  readonly chats
  readonly communities
  readonly contacts
  readonly device
  readonly groups
  readonly labels
  readonly messages
  readonly newsletters
  readonly people = new People()
  readonly presence
  readonly profile
  readonly settings
  readonly stories

  /** @param account an empty one by default */
  constructor (account = new FakeAccount()) {
    this.account = account
    const pairs = [...account.people.values()].map(({ lid, id }): IdPair => [lid, id])
    this.people.learn({ me: [account.own.lid, account.own.id], others: pairs })
    this.activity = activity(account)
    this.blocklist = blocklist(account)
    this.business = business(account)
    this.calls = calls(account)
    this.catalog = catalog(account)
    this.chats = chats(account)
    this.communities = communities(account)
    this.contacts = contacts(account)
    this.device = device(account)
    this.groups = groups(account)
    this.labels = labels(account)
    this.messages = messages(account)
    this.newsletters = newsletters(account)
    this.presence = presence(account)
    this.profile = profile(account)
    this.settings = settings()
    this.stories = stories(account)
  }
}
