import { Type, type TProperties } from '@sinclair/typebox'

const chat = (description: string) => Type.Any({ description, examples: ['15550000001@c.us'] })
const open = <P extends TProperties>(properties: P, description: string) => Type.Object(properties, { additionalProperties: true, description })

/** What happens to chats, groups, channels and the people in them. */
export const ChatEventSchemas = {
  onpresencechanged: open({
    id: chat('Chat id.'),
    isOnline: Type.Optional(Type.Boolean({ description: 'Is that person online?', examples: [true] })),
    state: Type.Optional(Type.String({ description: 'available, unavailable, composing or recording.', examples: ['composing'] }))
  }, 'A subscribed contact or group came, went or types.'),
  onparticipantschanged: open({
    groupId: Type.String({ description: 'Id of the group.', examples: ['120363000000000000@g.us'] }),
    by: Type.Optional(Type.String({ description: 'Who did it.', examples: ['15550000001@c.us'] })),
    byPushName: Type.Optional(Type.String({ description: 'His name.', examples: ['Ana'] })),
    action: Type.String({ description: 'add, remove, demote, promote, leaver or join.', examples: ['add'] }),
    operation: Type.String({ description: 'add, remove, demote or promote.', examples: ['add'] }),
    who: Type.Array(Type.String(), { description: 'Whom it was done to.', examples: [['15550000002@c.us']] })
  }, 'Members of a group came, went, or became or ceased to be admins.'),
  'added-to-group': open({
    id: chat('Id of the group.')
  }, 'This account was added to a group; the fields are those of its chat.'),
  newsletter: open({
    id: Type.String({ description: 'Id of the channel.', examples: ['120363000000000000@newsletter'] }),
    action: Type.Unsafe<'followed' | 'unfollowed'>({ type: 'string', enum: ['followed', 'unfollowed'], description: 'What this account did.', examples: ['followed'] }),
    name: Type.Optional(Type.String({ description: 'Name of the channel.', examples: ['News'] }))
  }, 'This account followed a channel or left it. What is written in a channel comes as onmessage.'),
  incomingcall: open({
    id: Type.String({ description: 'Id of the call, for reject-call.', examples: ['3EB0CALL01'] }),
    peerJid: chat('Who calls.'),
    offerTime: Type.Number({ description: 'When, in epoch seconds.', examples: [1795521600] }),
    isVideo: Type.Boolean({ description: 'With a picture?', examples: [false] }),
    isGroup: Type.Boolean({ description: 'In a group?', examples: [false] })
  }, 'Somebody calls.'),
  onupdatelabel: open({
    chat: Type.Any({ description: 'The chat.', examples: [{ id: '15550000001@c.us' }] }),
    ids: Type.Array(Type.String(), { description: 'Ids of the labels.', examples: [['1']] }),
    labels: Type.Array(Type.Any(), { description: 'The labels.', examples: [[{ id: '1', name: 'New customer' }]] }),
    type: Type.Unsafe<'add' | 'remove'>({ type: 'string', enum: ['add', 'remove'], description: 'Were they put on the chat, or taken off?', examples: ['add'] })
  }, 'Labels were put on a chat or taken off.')
} as const
