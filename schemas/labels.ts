import { Type } from '@sinclair/typebox'
import { Reply, SessionName, success } from './common.js'
import { ref } from './ref.js'

const LabelId = (description: string) => Type.String({ pattern: '^\\d{1,10}$', description, examples: ['1'] })
const ChatId = Type.String({ maxLength: 128, pattern: '^(\\+?[\\d\\s().-]{5,40}|\\+?[\\w. ()-]+@(c\\.us|g\\.us|lid|newsletter|broadcast|s\\.whatsapp\\.net))$' })

export const LabelSchema = Type.Object({
  id: LabelId('Id of the label.'),
  name: Type.String({ description: 'What is written on it.', examples: ['New customer'] }),
  color: Type.Union([Type.Number(), Type.Null()], { description: 'Its colour as one number: alpha, red, green and blue, a byte each.', examples: [4294939781] }),
  hexColor: Type.Optional(Type.Union([Type.String(), Type.Null()], { description: 'The same as on a web page.', examples: ['#ff9485'] })),
  colorIndex: Type.Optional(Type.Union([Type.Number(), Type.Null()], { description: 'The same as a place in the palette of WhatsApp.', examples: [0] })),
  count: Type.Optional(Type.Union([Type.Number(), Type.Null()], { description: 'How many chats bear it; archived ones do not count.', examples: [2] }))
}, { $id: 'Label', title: 'Label', additionalProperties: true, description: 'A label that a business puts on its chats.' })

export const LabelParams = Type.Object({ session: SessionName, id: LabelId('Id of the label, as get-all-labels lists it.') })

export const AddLabelBody = Type.Object({
  name: Type.String({ minLength: 1, maxLength: 100, description: 'What is written on the label.', examples: ['New customer'] }),
  options: Type.Optional(Type.Object({
    labelColor: Type.Optional(Type.Union([
      Type.String({ pattern: '^(\\d{1,2}|#?[0-9A-Fa-f]{6}|\\d{9,10})$' }),
      Type.Integer({ minimum: 0, maximum: 0xffffffff })
    ], { description: 'Its color: a place in the palette of WhatsApp (from 0), or a color of the palette, as #rrggbb or as the one number in `color` of a label: alpha, red, green and blue. Without it the color that the fewest labels have.', examples: ['#64c4ff'] }))
  }, { description: 'How it looks.' }))
}, { additionalProperties: true })

const Change = Type.Object({
  labelId: LabelId('Id of the label.'),
  type: Type.Unsafe<'add' | 'remove'>({ type: 'string', enum: ['add', 'remove'], description: 'Put it on the chats, or take it off.', examples: ['add'] })
})

export const LabelChatsBody = Type.Object({
  chatIds: Type.Union([ChatId, Type.Array(ChatId, { minItems: 1, maxItems: 1000 })], { description: 'The chats: numbers with country code, or chat ids. Each must be a chat of this account already.', examples: [['15550000001@c.us']] }),
  options: Type.Union([Change, Type.Array(Change, { minItems: 1, maxItems: 100 })], { description: 'What to do with which label.', examples: [[{ labelId: '1', type: 'add' }]] })
}, { additionalProperties: true })

export const LabelReply = Reply({ status: success, response: ref(LabelSchema) }, 'The new label.')
export const LabelsReply = Reply({ status: success, response: Type.Array(ref(LabelSchema), { description: 'All labels of the account.' }) }, 'All labels.')
export const LabelChatsReply = Reply({
  status: success,
  response: Type.Array(ref(LabelSchema), { description: 'The labels named in the request, as they are now.' })
}, 'The chats bear the labels, or bear them no longer.')

const Deleted = Type.Object({
  id: LabelId('Id of the label.'),
  deleteLabelResult: Type.Boolean({ description: 'Is it gone?', examples: [true] })
}, { description: 'A label that was deleted.' })

export const DeletedLabelReply = Reply({ status: success, response: Deleted }, 'The label is gone.')
export const DeletedLabelsReply = Reply({ status: success, response: Type.Array(Deleted, { description: 'Every label that was deleted.' }) }, 'All labels are gone.')
