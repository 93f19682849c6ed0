import type { Newsletter } from '../../../protocol/newsletters.js'
import { cloud } from '../../cloud-socket.js'
import { define } from '../../loader.js'
import { serverCall } from '../../server-error.js'

/** A channel as WhatsApp's queries answer it. */
function answer ({ id, name, description, inviteCode, created, subscribers, role }: Newsletter) {
  return {
    idJid: id,
    newsletterCreationTimeMetadataMixin: { creationTimeValue: created },
    newsletterNameMetadataMixin: { nameElementValue: name },
    newsletterDescriptionMetadataMixin: {
      descriptionQueryDescriptionResponseMixin: { elementValue: description ?? '' }
    },
    newsletterInviteLinkMetadataMixin: { inviteCode },
    newsletterSubscribersMetadataMixin: { subscribersCount: subscribers },
    newsletterStateMetadataMixin: { stateType: 'active' },
    newsletterVerificationMetadataMixin: { verificationState: 'unverified' },
    newsletterMembershipMetadataMixin: { membershipType: role ?? 'guest' }
  }
}

interface NewNewsletter {
  name: string
  description: string | null
  picture: string | null
}

define('WAWebNewsletterCreateQueryJob', {
  createNewsletterQuery: async (newsletter: NewNewsletter) =>
    answer(await serverCall(cloud.request('newsletter.create', newsletter)))
})
define('WAWebNewsletterMetadataQueryJob', {
  queryNewsletterMetadataByJid: async (id: string) => answer(await serverCall(cloud.request('newsletter.get', { id })))
})
