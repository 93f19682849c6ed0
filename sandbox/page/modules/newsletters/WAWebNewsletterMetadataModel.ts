import type { Newsletter } from '../../../protocol/newsletters.js'
import { BaseModel, defineModel } from '../../base/base-model.js'
import type { Attributes } from '../../base/base-model.js'
import { define } from '../../loader.js'
import type { Wid } from '../ids/WAWebWid.js'
import { createWid } from '../ids/WAWebWidFactory.js'

/** What is known of a channel, and what I am in it. */
export class NewsletterMetadata extends BaseModel {
  declare id: Wid
  declare membershipType: string

  iAmOwner (): boolean {
    return this.membershipType === 'owner'
  }

  iAmAdmin (): boolean {
    return this.membershipType === 'admin'
  }

  iAmSubscriber (): boolean {
    return this.membershipType === 'subscriber'
  }

  iAmGuest (): boolean {
    return this.membershipType === 'guest'
  }

  iAmAdminOrOwner (): boolean {
    return this.iAmAdmin() || this.iAmOwner()
  }
}

defineModel(NewsletterMetadata, {
  proxyName: 'newsletter_metadata',
  props: ['id', 'creationTime', 'name', 'description', 'inviteCode', 'membershipType', 'size', 'verified']
})

export function metadataOf ({ id, name, description, inviteCode, created, subscribers, role }: Newsletter): Attributes {
  return {
    id: createWid(id),
    creationTime: created,
    name,
    description: description ?? undefined,
    inviteCode,
    membershipType: role ?? 'guest',
    size: subscribers,
    verified: false
  }
}

define('WAWebNewsletterMetadataModel', { NewsletterMetadata })
