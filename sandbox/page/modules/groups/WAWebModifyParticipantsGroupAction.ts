import { define } from '../../loader.js'
import type { Chat } from '../chats/WAWebChatModel.js'
import type { ParticipantCollection } from './WAWebGroupParticipantCollection.js'
import type { ParticipantModel } from './WAWebGroupParticipantModel.js'
import { ModifyParticipants } from './WAWebGroupModifyParticipantsJob.js'

type Action = (chat: Chat, participants: ParticipantModel[]) => Promise<void>

type Rule = (members: ParticipantCollection, participant: ParticipantModel) => boolean

/** What the page itself does not allow. */
class ActionError extends Error {
  override name = 'ActionError'
  override message = 'Could not perform action.'
}

/** What came of each participant is shown to the user of the page, and to nobody else. */
const action =
  (job: keyof typeof ModifyParticipants, isAllowed: Rule = () => true): Action =>
    async ({ id, groupMetadata }, participants) => {
      const members = groupMetadata?.participants
      if (members === undefined || !participants.every((participant) => isAllowed(members, participant))) {
        throw new ActionError()
      }
      await ModifyParticipants[job](
        id,
        participants.map((participant) => participant.id)
      )
    }

/** Changes of members, as the buttons of the page do them. */
define('WAWebModifyParticipantsGroupAction', {
  addParticipants: action(
    'addGroupParticipants',
    (members, { id }) => members.canAdd() && members.get(id) === undefined
  ),
  removeParticipants: action('removeGroupParticipants', (members, participant) => members.canRemove(participant)),
  promoteParticipants: action('promoteGroupParticipants', (members, participant) => members.canPromote(participant)),
  demoteParticipants: action('demoteGroupParticipants', (members, participant) => members.canDemote(participant)),
  promoteCommunityParticipants: action('promoteCommunityParticipants'),
  demoteCommunityParticipants: action('demoteCommunityParticipants')
})
