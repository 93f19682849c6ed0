import type { Test } from 'tap'
import type { WhatsApp } from '../../../src/whatsapp/whatsapp.js'
import type { MakeAccount } from '../../support/test-account.js'
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
import { people } from './people.js'
import { presence } from './presence.js'
import { profile } from './profile.js'
import { settings } from './settings.js'
import { stories } from './stories.js'

type DomainSuite = (t: Test, makeAccount: MakeAccount) => Promise<void>

/** A suite for each domain: one that is missing does not compile. */
const SUITE: Record<keyof WhatsApp, DomainSuite> = {
  activity,
  blocklist,
  business,
  calls,
  catalog,
  chats,
  communities,
  contacts,
  device,
  groups,
  labels,
  messages,
  newsletters,
  people,
  presence,
  profile,
  settings,
  stories
}

/** What our interface promises, whoever implements it. */
export async function suite (t: Test, makeAccount: MakeAccount): Promise<void> {
  for (const [domain, test] of Object.entries(SUITE)) await t.test(domain, async (t) => await test(t, makeAccount))
}
