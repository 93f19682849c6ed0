import type { NewsletterChange } from '../../../protocol/newsletters.js'
import { cloud } from '../../cloud-socket.js'
import { define } from '../../loader.js'
import { serverCall } from '../../server-error.js'
import type { Chat } from '../chats/WAWebChatModel.js'
import type { Wid } from '../ids/WAWebWid.js'

interface Edited {
  editName?: boolean
  editDescription?: boolean
  editPicture?: boolean
}

async function editNewsletterMetadataAction (
  { id }: Chat,
  { editName, editDescription, editPicture }: Edited,
  data: NewsletterChange
): Promise<void> {
  const { name, description = '', picture = null } = data
  const change: NewsletterChange = {
    ...(editName && name !== undefined && { name }),
    ...(editDescription && { description }),
    ...(editPicture && { picture })
  }
  await serverCall(cloud.request('newsletter.edit', { id: id.toString(), change }))
}

/** What an owner does with a channel, and muting. */
define('WAWebEditNewsletterMetadataAction', { editNewsletterMetadataAction })
define('WAWebNewsletterDeleteJob', {
  deleteNewsletter: async (id: string): Promise<boolean> => await serverCall(cloud.request('newsletter.delete', { id }))
})
define('WAWebNewsletterToggleAdminActivityMuteStateAction', {
  toggleNewsletterAdminActivityMuteStateAction: async (id: Wid, expiration: number): Promise<void> => {
    await serverCall(cloud.request('newsletter.mute', { id: id.toString(), muted: expiration !== 0 }))
  }
})
define('WAWebWamEnumChannelEventSurface', {
  CHANNEL_EVENT_SURFACE: { CHANNEL_UPDATES_HOME: 1, CHANNEL_THREAD: 2, CHANNEL_DIRECTORY: 3 }
})
