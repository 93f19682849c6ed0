import { Type } from '@sinclair/typebox'
import { Reply, success } from './common.js'
import { MediaFields } from './media.js'
import { SendResultSchema } from './messages.js'
import { ref } from './ref.js'

const passing = { additionalProperties: true }
const { path, base64, file } = MediaFields

export const TextStatusBody = Type.Object({
  text: Type.Optional(Type.String({ maxLength: 65_536, description: 'The text.', examples: ['Good morning'] })),
  options: Type.Optional(Type.Object({
    backgroundColor: Type.Optional(Type.Union([
      Type.String({ pattern: '^#[\\da-fA-F]{6}$' }), Type.Integer({ minimum: 0, maximum: 0xFFFFFFFF })
    ], { description: 'Background color: #rrggbb, or a number.', examples: ['#0275d8'] })),
    font: Type.Optional(Type.Integer({
      minimum: 0,
      maximum: 5,
      description: 'Which of the fonts of WhatsApp.',
      examples: [2]
    }))
  }, { ...passing, description: 'How it looks.' }))
}, passing)

export const MediaStatusBody = Type.Object({
  path,
  base64,
  file,
  caption: Type.Optional(Type.String({ maxLength: 65_536, description: 'Text below it.', examples: ['Good morning'] })),
  message: Type.Optional(Type.String({
    maxLength: 65_536,
    description: 'The same, where `caption` is not given.',
    examples: ['Good morning']
  }))
}, passing)

export const StatusReply = Reply({
  status: success,
  response: Type.Array(ref(SendResultSchema), { description: 'The status update: one entry.' })
}, 'WhatsApp took the status update.')
