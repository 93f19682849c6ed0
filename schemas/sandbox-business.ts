import { Type } from '@sinclair/typebox'
import { ref } from './ref.js'

export const SandboxLabelSchema = Type.Object({
  id: Type.String({ description: 'Id of the label.', examples: ['1'] }),
  name: Type.String({ description: 'What is written on it.', examples: ['New customer'] }),
  color: Type.Integer({ description: 'Its place in the palette.', examples: [0] }),
  chats: Type.Array(Type.String(), { description: 'Phone numbers and ids of groups that bear it.', examples: [['15550000001']] })
}, { $id: 'SandboxLabel', title: 'SandboxLabel', description: 'A label of a business, as the cloud keeps it.' })

export const SandboxLabelsReply = Type.Object({ labels: Type.Array(ref(SandboxLabelSchema), { description: 'All labels of the account.' }) }, { description: 'The labels.' })

export const SandboxProfileReply = Type.Object({
  pushname: Type.String({ description: 'The name that this person shows to others.', examples: ['Ana'] }),
  about: Type.String({ description: 'The line that this person shows about himself.', examples: ['Busy'] }),
  picture: Type.Union([Type.Object({
    tag: Type.String({ description: 'Changes with every new picture.', examples: ['1795521600'] }),
    url: Type.String({ description: 'Where pages find it.', examples: ['https://web.whatsapp.com/images/0123456789abcdef0123456789abcdef'] }),
    previewUrl: Type.String({ description: 'Where pages find a small one.', examples: ['https://web.whatsapp.com/images/fedcba9876543210fedcba9876543210'] })
  }), Type.Null()], { description: 'The picture; null where there is none.' })
}, { description: 'What the account shows.' })

export const BatteryBody = Type.Object({
  level: Type.Integer({ minimum: 0, maximum: 100, description: 'Percent.', examples: [80] }),
  plugged: Type.Boolean({ default: false, description: 'Is the phone charging?', examples: [false] })
})
