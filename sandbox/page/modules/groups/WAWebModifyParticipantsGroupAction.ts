import { define } from '../../loader.js'
import type { Chat } from '../chats/WAWebChatModel.js'
import type { ParticipantModel } from './WAWebGroupParticipantModel.js'
import { ModifyParticipants } from './WAWebGroupModifyParticipantsJob.js'

type Action = (chat: Chat, participants: ParticipantModel[]) => Promise<void>

const action = (job: keyof typeof ModifyParticipants): Action => async ({ id }, participants) => {
  await ModifyParticipants[job](id, participants.map((participant) => participant.id))
}

/** Changes of members, as the buttons of the page do them. */
define('WAWebModifyParticipantsGroupAction', {
  addParticipants: action('addGroupParticipants'),
  removeParticipants: action('removeGroupParticipants'),
  promoteParticipants: action('promoteGroupParticipants'),
  demoteParticipants: action('demoteGroupParticipants'),
  promoteCommunityParticipants: action('promoteCommunityParticipants'),
  demoteCommunityParticipants: action('demoteCommunityParticipants')
})
