import { Type, type Static } from '@sinclair/typebox'

const flag = (description: string) => Type.Optional(Type.Boolean({ description, examples: [true] }))

/** What a session tells and does about its events. Each that is left out is as the environment has it. */
export const EventOptionsSchema = Type.Object({
  readMessage: flag('Mark a message as read once a webhook has taken it.'),
  allUnreadOnStart: flag('Tell, as `unreadmessages`, each message that is unread when the session comes up and was not told of before.'),
  autoDownload: Type.Optional(Type.Union([Type.Literal('base64'), Type.Literal('link'), Type.Literal('off'), Type.Boolean()], { description: 'Files of messages: in `body` as base64, as a signed link in `fileUrl`, or not loaded; true is base64, false is off.', examples: ['link'] })),
  onSelfMessage: flag('Tell webhooks of the messages that this account sends, as `onselfmessage`.'),
  listenAcks: flag('Tell how sent messages fare, as `onack`.'),
  onPresenceChanged: flag('Tell who comes, goes and types, as `onpresencechanged`.'),
  onParticipantsChanged: flag('Tell of changes in groups, as `onparticipantschanged`.'),
  onReactionMessage: flag('Tell of reactions, as `onreactionmessage`.'),
  onPollResponse: flag('Tell of votes, as `onpollresponse`.'),
  onRevokedMessage: flag('Tell of deleted messages, as `onrevokedmessage`.'),
  onLabelUpdated: flag('Tell of labels, as `onupdatelabel`.'),
  ignore: Type.Optional(Type.Array(Type.String({ minLength: 1, maxLength: 128 }), { maxItems: 100, description: 'Webhooks are not told of events with one of these names, nor of those whose `from` or `type` is one of these.', examples: [['status@broadcast', 'sticker']] }))
}, { additionalProperties: false, description: 'What this session tells, where that differs from the environment.' })

export type GivenEventOptions = Static<typeof EventOptionsSchema>

/** What holds: all of it is known. */
export type EventOptions = Required<Omit<GivenEventOptions, 'autoDownload'>> & { autoDownload: 'base64' | 'link' | 'off' }
