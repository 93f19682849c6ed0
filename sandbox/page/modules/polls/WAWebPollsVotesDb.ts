import { define } from '../../loader.js'

interface Vote { msgKey: { toString: () => string }, parentMsgKey: { toString: () => string }, selectedOptionLocalIds: number[] }

const votes = new Map<string, Vote>()

define('WAWebPollsVotesSchema', {
  upsertVotes: async (given: Vote[]): Promise<void> => {
    for (const vote of given) votes.set(vote.msgKey.toString(), vote)
  }
})
