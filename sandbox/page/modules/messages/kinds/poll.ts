import { bytesOf, textOf } from '../bytes.js'
import { addKind } from '../kinds.js'

interface PollPart {
  name: string
  options: Array<{ optionName: string }>
  selectableOptionsCount: number
  encKey?: string | undefined
}

addKind<PollPart>({
  types: ['poll_creation'],
  part: 'pollCreationMessageV3',
  read: ({ name, options, selectableOptionsCount, encKey }) => ({
    type: 'poll_creation',
    pollName: name,
    pollOptions: options.map(({ optionName }, localId) => ({ name: optionName, localId })),
    pollSelectableOptionsCount: selectableOptionsCount,
    ...(encKey !== undefined && { pollEncKey: bytesOf(encKey) })
  }),
  write: ({ pollName, pollOptions, pollSelectableOptionsCount, pollEncKey }) => ({
    name: pollName,
    options: (pollOptions as Array<{ name: string }>).map(({ name }) => ({ optionName: name })),
    selectableOptionsCount: pollSelectableOptionsCount,
    encKey: pollEncKey && textOf(pollEncKey)
  })
})
