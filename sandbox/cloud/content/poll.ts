import type { ContentKind } from './kind.js'

export interface PollPart {
  name: string
  options: Array<{ optionName: string }>
  selectableOptionsCount: number
}

export const poll: ContentKind<PollPart> = {
  part: 'pollCreationMessageV3',
  describe: ({ name, options, selectableOptionsCount }) => ({
    type: 'poll_creation',
    body: name,
    poll: { options: options.map(({ optionName }) => optionName), selectable: selectableOptionsCount }
  })
}
