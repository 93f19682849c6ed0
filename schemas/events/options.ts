import { Type, type Static } from '@sinclair/typebox'

const flag = (description: string) => Type.Optional(Type.Boolean({ description, examples: [true] }))

/** Event options of a session; the environment has the defaults. */
export const EventOptionsSchema = Type.Object({
  readMessage: flag('Mark a message as read once a webhook has taken it.'),
  allUnreadOnStart: flag('Emit each unread message when the session connects, as `unreadmessages`.'),
  autoDownload: Type.Optional(
    Type.Union([Type.Literal('base64'), Type.Literal('link'), Type.Literal('off'), Type.Boolean()], {
      description: 'Files of messages: in `body` as base64, as a signed link in `fileUrl`, or not loaded; true is ' +
        'base64, false is off.',
      examples: ['link']
    })
  ),
  onSelfMessage: flag('Post the messages that this account sends to webhooks, as `onselfmessage`.'),
  listenAcks: flag('Emit message acknowledgements, as `onack`.'),
  onPresenceChanged: flag('Emit presence events, as `onpresencechanged`.'),
  onParticipantsChanged: flag('Emit changes of group members, as `onparticipantschanged`.'),
  onReactionMessage: flag('Emit reactions, as `onreactionmessage`.'),
  onPollResponse: flag('Emit votes, as `onpollresponse`.'),
  onRevokedMessage: flag('Emit deleted messages, as `onrevokedmessage`.'),
  onLabelUpdated: flag('Emit label changes, as `onupdatelabel`.'),
  ignore: Type.Optional(
    Type.Array(Type.String({ minLength: 1, maxLength: 128 }), {
      maxItems: 100,
      description:
          'Events with one of these names, or whose `from` or `type` is one of these, are not posted to webhooks.',
      examples: [['status@broadcast', 'sticker']]
    })
  )
}, { additionalProperties: false, description: 'Event options of this session that differ from the environment.' })

export type GivenEventOptions = Static<typeof EventOptionsSchema>

/** What holds: all of it is known. */
export type EventOptions = Required<Omit<GivenEventOptions, 'autoDownload'>> & {
  autoDownload: 'base64' | 'link' | 'off'
}
