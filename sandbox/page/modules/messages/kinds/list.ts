import { addKind } from '../kinds.js'

interface ListPart {
  title?: string
  description: string
  buttonText: string
  footerText?: string
  listType: number
  sections: unknown[]
}

addKind<ListPart>({
  types: ['list'],
  part: 'listMessage',
  read: (list) => ({ type: 'list', body: list.description, footer: list.footerText, list }),
  write: ({ list }) => list
})
