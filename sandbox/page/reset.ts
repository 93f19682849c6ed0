import { directory } from './directory.js'
import { CallCollection } from './modules/calls/WAWebCallCollection.js'
import { CartCollection } from './modules/catalog/WAWebCartCollection.js'
import { CatalogCollection } from './modules/catalog/WAWebCatalogCollection.js'
import { ChatCollection } from './modules/chats/WAWebChatCollection.js'
import { MuteCollection } from './modules/chats/WAWebMuteCollection.js'
import { BlocklistCollection } from './modules/contacts/WAWebBlocklistCollection.js'
import { ContactCollection } from './modules/contacts/WAWebContactCollection.js'
import { ProfilePicThumbCollection } from './modules/contacts/WAWebProfilePicThumbCollection.js'
import { TextStatusCollection } from './modules/contacts/WAWebTextStatusCollection.js'
import { GroupMetadataCollection } from './modules/groups/WAWebGroupMetadataCollection.js'
import { LabelCollection } from './modules/labels/WAWebLabelCollection.js'
import { MsgCollection } from './modules/messages/WAWebMsgCollection.js'
import { NewsletterCollection } from './modules/newsletters/WAWebNewsletterCollection.js'
import { clearVotes } from './modules/polls/WAWebPollsVotesDb.js'
import { PresenceCollection } from './modules/presence/WAWebPresenceCollection.js'
import { clearReactions } from './modules/reactions/WAWebReactionsCollection.js'
import { StatusCollection } from './modules/status/WAWebStatusCollection.js'

/** What a page keeps of its account. */
const COLLECTIONS = [
  MsgCollection,
  ChatCollection,
  NewsletterCollection,
  StatusCollection,
  GroupMetadataCollection,
  LabelCollection,
  BlocklistCollection,
  MuteCollection,
  PresenceCollection,
  ProfilePicThumbCollection,
  TextStatusCollection,
  CatalogCollection,
  CartCollection,
  CallCollection,
  ContactCollection
]

/** Forgets all that the page keeps of its account but its login. */
export function forgetAccount (): void {
  for (const collection of COLLECTIONS) collection.reset()
  clearReactions()
  clearVotes()
  directory.clear()
}
