import type { ContentKind } from './kind.js'

export interface ListResponsePart {
  title: string
  listType: 1
  singleSelectReply: { selectedRowId: string }
  contextInfo?: unknown
}

export interface ButtonsResponsePart {
  selectedButtonId: string
  selectedDisplayText: string
  type: 1
  contextInfo?: unknown
}

/** The answer to a list. */
export const listResponse: ContentKind<ListResponsePart> = {
  part: 'listResponseMessage',
  describe: ({ title, singleSelectReply }) => ({
    type: 'list_response',
    body: title,
    chosenId: singleSelectReply.selectedRowId
  })
}

/** The answer to buttons. */
export const buttonsResponse: ContentKind<ButtonsResponsePart> = {
  part: 'buttonsResponseMessage',
  describe: ({ selectedButtonId, selectedDisplayText }) => ({
    type: 'buttons_response',
    body: selectedDisplayText,
    chosenId: selectedButtonId
  })
}
