import { addKind } from '../kinds.js'

interface ListResponsePart {
  title: string
  listType: number
  singleSelectReply: { selectedRowId: string }
}

addKind<ListResponsePart>({
  types: ['list_response'],
  part: 'listResponseMessage',
  read: ({ title, listType, singleSelectReply }) => ({
    type: 'list_response',
    body: title,
    listResponse: { title, listType, singleSelectReply }
  }),
  write: ({ listResponse }) => listResponse
})

addKind<{ selectedButtonId: string, selectedDisplayText: string, type: number }>({
  types: ['buttons_response'],
  part: 'buttonsResponseMessage',
  read: ({ selectedButtonId, selectedDisplayText }) => ({
    type: 'buttons_response',
    body: selectedDisplayText,
    selectedButtonId
  }),
  write: ({ selectedButtonId, body }) => ({ selectedButtonId, selectedDisplayText: body, type: 1 })
})
