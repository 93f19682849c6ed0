import { People } from '../people.js'
import type { WhatsApp } from '../whatsapp.js'
import { activity } from './activity.js'
import { blocklist } from './blocklist.js'
import { business } from './business.js'
import { calls } from './calls.js'
import { catalog } from './catalog.js'
import { chats } from './chats.js'
import type { Client } from './client.js'
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

/** Our interface over wppconnect's client and functions of its page. */
export function createWhatsApp (page: Client, people = new People()): WhatsApp {
  return {
    activity: activity(page),
    blocklist: blocklist(page),
    business: business(page),
    calls: calls(page),
    catalog: catalog(page),
    chats: chats(page),
    communities: communities(page),
    contacts: contacts(page),
    device: device(page),
    groups: groups(page),
    labels: labels(page),
    messages: messages(page),
    newsletters: newsletters(page),
    people,
    presence: presence(page),
    profile: profile(page),
    settings: settings(page),
    stories: stories(page)
  }
}
