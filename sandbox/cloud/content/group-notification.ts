import type { GroupNotification } from '../../protocol/groups.js'
import type { ContentKind } from './kind.js'

/** What happened to a group: the text is the new subject, description or value of the setting. */
export const groupNotification: ContentKind<GroupNotification> = {
  part: 'groupNotification',
  describe: ({ action, participants, value }) => ({ type: 'gp2', body: value, notification: { action, participants } })
}
