import { define } from '../../loader.js'
import { MsgKey } from '../ids/WAWebMsgKey.js'
import type { Wid } from '../ids/WAWebWid.js'
import { createWid } from '../ids/WAWebWidFactory.js'

export interface Vote {
  msgKey: MsgKey
  parentMsgKey: MsgKey
  selectedOptionLocalIds: number[]
  sender: Wid
  senderTimestampMs: number
  ack: number
}

type Row = Omit<Vote, 'msgKey' | 'parentMsgKey' | 'sender'> & { msgKey: string, parentMsgKey: string, sender: string }

/** One vote a person: a new one replaces it, an empty one takes it back. */
class VotesTable {
  readonly #rows = new Map<string, Row>()

  put (row: Row): void {
    const key = `${row.parentMsgKey} ${row.sender}`
    if (row.selectedOptionLocalIds.length === 0) this.#rows.delete(key)
    else this.#rows.set(key, row)
  }

  clear (): void {
    this.#rows.clear()
  }

  async anyOf ([field]: ['parentMsgKey'], keys: string[]): Promise<Row[]> {
    return [...this.#rows.values()].filter((row) => keys.includes(row[field]))
  }
}

const tables = { 'poll-votes': new VotesTable() }

// Others find this table by its name in the text of the function.
const getTable = (): VotesTable => tables['poll-votes']

function voteFromDbRow ({ msgKey, parentMsgKey, sender, ...row }: Row): Vote {
  return {
    ...row,
    msgKey: MsgKey.fromString(msgKey),
    parentMsgKey: MsgKey.fromString(parentMsgKey),
    sender: createWid(sender)
  }
}

define('WAWebPollsVotesSchema', { getTable })
define('WAWebPollsDbSerialization', { voteFromDbRow })

/** Keeps votes that are no news: they come with the messages that are loaded. */
export function storeVotes (votes: Vote[]): void {
  for (const { msgKey, parentMsgKey, sender, ...vote } of votes) {
    getTable().put({
      ...vote,
      msgKey: msgKey.toString(),
      parentMsgKey: parentMsgKey.toString(),
      sender: sender.toString()
    })
  }
}

export const clearVotes = (): void => tables['poll-votes'].clear()

export const PollVotes = define('WAWebDBPollsUpsertVotes', {
  upsertVotesDb: async (votes: Vote[]): Promise<Vote[]> => {
    storeVotes(votes)
    return votes
  }
})
