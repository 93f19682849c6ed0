import { Type, type Static } from '@sinclair/typebox'
import { Reply, success } from './common.js'

export const HostDeviceReply = Reply({
  status: success,
  response: Type.Object({
    phoneNumber: Type.String({ description: 'Chat id of the linked account.', examples: ['15550000002@c.us'] }),
    pushname: Type.Optional(Type.String({ description: "The account's own name.", examples: ['Ana'] })),
    platform: Type.Optional(Type.String({ description: 'Kind of phone.', examples: ['android'] })),
    battery: Type.Optional(
      Type.Number({ description: "The phone's battery in percent, if WhatsApp reveals it.", examples: [80] })
    ),
    plugged: Type.Optional(
      Type.Boolean({ description: 'Whether the phone is charging, if WhatsApp reveals it.', examples: [false] })
    )
  }, { additionalProperties: true, description: 'Facts of the linked phone; further ones of WhatsApp pass through.' })
}, 'The linked phone.')

export const BatteryReply = Reply({
  status: Type.Literal('Success', { description: 'Always Success.', examples: ['Success'] }),
  response: Type.Union([Type.Number(), Type.Null()], {
    description: "The phone's battery in percent; null if WhatsApp does not reveal it, which is the rule today.",
    examples: [80]
  })
}, 'How full the battery is.')

export const PhoneNumberReply = Reply({
  status: success,
  response: Type.String({ description: 'Chat id of the linked account.', examples: ['15550000002@c.us'] })
}, 'The linked account.')

export type HostDevice = Static<typeof HostDeviceReply>['response']
