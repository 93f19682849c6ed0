import { Type, type Static } from '@sinclair/typebox'
import { Reply, SessionName, success } from './common.js'
import { ref } from './ref.js'

const LabelId = (description: string) => Type.String({ pattern: '^\\d{1,10}$', description, examples: ['1'] })
const ChatId = Type.String({
  maxLength: 128,
  pattern: '^(\\+?[\\d\\s().-]{5,40}|\\+?[\\w. ()-]+@(c\\.us|g\\.us|lid|newsletter|broadcast|s\\.whatsapp\\.net))$'
})

export const LabelSchema = Type.Object({
  id: LabelId('Id of the label.'),
  name: Type.String({ description: 'Name of the label.', examples: ['New customer'] }),
  color: Type.Union([Type.Number(), Type.Null()], {
    description: 'Color as one number: alpha, red, green and blue, a byte each.',
    examples: [4294939781]
  }),
  hexColor: Type.Optional(
    Type.Union([Type.String(), Type.Null()], { description: 'Color as #rrggbb.', examples: ['#ff9485'] })
  ),
  colorIndex: Type.Optional(
    Type.Union([Type.Number(), Type.Null()], {
      description: 'Color as an index in the palette of WhatsApp.',
      examples: [0]
    })
  ),
  count: Type.Optional(
    Type.Union([Type.Number(), Type.Null()], {
      description: 'How many chats have it; archived ones do not count.',
      examples: [2]
    })
  )
},
{
  $id: 'Label',
  title: 'Label',
  additionalProperties: true,
  description: 'A label that a business puts on its chats.'
}
)

export const LabelParams = Type.Object({
  session: SessionName,
  id: LabelId('Id of the label, as get-all-labels lists it.')
})

export const AddLabelBody = Type.Object({
  name: Type.String({ minLength: 1, maxLength: 100, description: 'Name of the label.', examples: ['New customer'] }),
  options: Type.Optional(Type.Object({
    labelColor: Type.Optional(Type.Union([
      Type.String({ pattern: '^(\\d{1,2}|#?[0-9A-Fa-f]{6}|\\d{9,10})$' }),
      Type.Integer({ minimum: 0, maximum: 0xffffffff })
    ],
    {
      description: 'Color: an index in the palette of WhatsApp (from 0), or a color of the palette as #rrggbb or as ' +
        'the number in `color` of a label. The least used color by default.',
      examples: ['#64c4ff']
    }
    )
    )
  }, { description: 'Appearance.' }))
}, { additionalProperties: true })

const LabelChangeSchema = Type.Object({
  labelId: LabelId('Id of the label.'),
  type: Type.Unsafe<'add' | 'remove'>({
    type: 'string',
    enum: ['add', 'remove'],
    description: 'Add the label to the chats, or remove it.',
    examples: ['add']
  })
})

export const LabelChatsBody = Type.Object({
  chatIds: Type.Union([ChatId, Type.Array(ChatId, { minItems: 1, maxItems: 1000 })], {
    description: 'The chats: numbers with country code, or chat ids. Each must be a chat of this account already.',
    examples: [['15550000001@c.us']]
  }),
  options: Type.Union([LabelChangeSchema, Type.Array(LabelChangeSchema, { minItems: 1, maxItems: 100 })], {
    description: 'The changes, each for one label.',
    examples: [[{ labelId: '1', type: 'add' }]]
  })
}, { additionalProperties: true })

export const LabelReply = Reply({ status: success, response: ref(LabelSchema) }, 'The new label.')
export const LabelsReply = Reply(
  { status: success, response: Type.Array(ref(LabelSchema), { description: 'All labels of the account.' }) },
  'All labels.'
)
export const LabelChatsReply = Reply({
  status: success,
  response: Type.Array(ref(LabelSchema), { description: 'The labels named in the request, updated.' })
}, 'The labels have changed.')

const DeletedLabelSchema = Type.Object({
  id: LabelId('Id of the label.'),
  deleteLabelResult: Type.Boolean({ description: 'Whether the label was deleted.', examples: [true] })
}, { description: 'A label that was deleted.' })

export const DeletedLabelReply = Reply({ status: success, response: DeletedLabelSchema }, 'The label was deleted.')
export const DeletedLabelsReply = Reply(
  { status: success, response: Type.Array(DeletedLabelSchema, { description: 'The deleted labels.' }) },
  'All labels were deleted.'
)

export type Label = Static<typeof LabelSchema>
export type LabelChange = Static<typeof LabelChangeSchema>
export type DeletedLabel = Static<typeof DeletedLabelSchema>
