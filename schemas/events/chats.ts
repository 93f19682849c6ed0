import { Type } from '@sinclair/typebox'
import { identityFields } from '../identity.js'
import { chatId, choice, flag, groupId, maybe, number, open, personId, text } from './fields.js'

const GROUP = '120363000000000000@g.us'

/** What happens to chats, groups, channels and the people in them. */
export const ChatEventSchemas = {
  onpresencechanged: open({
    id: chatId('The person or group concerned.'),
    ...identityFields('of that person'),
    isOnline: maybe(flag('Is that person online?', true)),
    isGroup: maybe(flag('Is it a group?')),
    isUser: maybe(flag('Is it a person?', true)),
    isContact: maybe(flag('For people: whether this account may see their presence.', true)),
    shortName: maybe(text('Short name of that person or group.', 'Ana')),
    state: maybe(text('available, unavailable, composing (types) or recording (speaks).', 'composing')),
    t: maybe(number('When, in epoch milliseconds.', 1795521600000)),
    participants: maybe(Type.Array(open({
      id: personId('Who it is.'),
      ...identityFields('of this member'),
      state: maybe(text('What this member does.', 'composing')),
      shortName: maybe(text('Short name.', 'Ana'))
    }, 'One member.'), {
      description: 'Of a group: the members who do something.',
      examples: [[{ id: '992475645745631@lid', state: 'composing', shortName: 'Ana' }]]
    }))
  }, 'A subscribed contact or group came, went or types.', [{
    id: '15550000001@c.us',
    isOnline: true,
    isGroup: false,
    isUser: true,
    isContact: true,
    shortName: 'Ana',
    state: 'composing',
    t: 1795521600000
  }]),
  onparticipantschanged: open({
    groupId,
    by: maybe(personId('Who did it.')),
    ...identityFields('of who did it'),
    byPushName: maybe(text('Name.', 'Ana')),
    action: text('add, remove, promote, demote, join (by the invite link) or leave.', 'add'),
    operation: text('What it is in the end: add, remove, promote or demote.', 'add'),
    who: Type.Array(Type.String(), { description: 'The people concerned.', examples: [['992475645745631@lid']] }),
    people: Type.Optional(
      Type.Array(open({ id: personId('Who it is.'), ...identityFields('of this person') }, 'One of them.'), {
        description: 'The same people, with phone number and LID.',
        examples: [[{ id: '992475645745631@lid', phone: '15550000001', lid: '992475645745631@lid' }]]
      })
    )
  }, 'Members of a group came, went, or became or ceased to be admins.', [{
    groupId: GROUP,
    by: '360604245059537@lid',
    byPushName: 'Ana',
    action: 'add',
    operation: 'add',
    who: ['992475645745631@lid']
  }]),
  'added-to-group': open({
    id: groupId,
    name: maybe(text('Name of the group.', 'Team')),
    by: maybe(personId('Who added this account.')),
    ...identityFields('of who added this account'),
    isGroup: maybe(flag('Always true.', true)),
    unreadCount: maybe(number('How many messages in it are not read.', 0)),
    groupMetadata: maybe(Type.Any({
      description: 'The group: subject, owner, participants, settings.',
      examples: [{ id: GROUP, subject: 'Team', participants: [] }]
    }))
  }, 'Somebody added this account to a group; the other fields are those of its chat.', [{
    id: GROUP,
    name: 'Team',
    by: '360604245059537@lid',
    isGroup: true,
    unreadCount: 0,
    groupMetadata: { id: GROUP, subject: 'Team' }
  }]),
  newsletter: open({
    id: text('Id of the channel.', '120363000000000000@newsletter'),
    action: choice(['followed', 'unfollowed'], 'What this account did.'),
    name: maybe(text('Name of the channel.', 'News'))
  }, 'This account followed or made a channel, or left it, while the session was up. What is written in a channel ' +
    'comes as onmessage.', [{ id: '120363000000000000@newsletter', action: 'followed', name: 'News' }]),
  incomingcall: open({
    id: text('Id of the call, for reject-call.', '89CA0789809B2311D07FBA99E1CE317C'),
    peerJid: personId('Who calls.'),
    ...identityFields('of who calls'),
    sender: maybe(personId('The same.')),
    offerTime: number('When, in epoch seconds.', 1795521600),
    isVideo: flag('With a picture?'),
    isGroup: flag('In a group?'),
    groupJid: maybe(chatId('The group, where it is known.', GROUP)),
    outgoing: maybe(flag('Always false.')),
    isSilenced: maybe(flag('Is it a call from somebody unknown that makes no sound?')),
    offerReceivedWhileOffline: maybe(flag('Did it come while this device was offline?'))
  }, 'Somebody calls.', [{
    id: '89CA0789809B2311D07FBA99E1CE317C',
    peerJid: '15550000001@c.us',
    sender: '15550000001@c.us',
    offerTime: 1795521600,
    isVideo: false,
    isGroup: false,
    outgoing: false
  }]),
  onupdatelabel: open({
    ...identityFields('of the person that the chat is with'),
    chat: maybe(open({ id: chatId('Id of the chat.') }, 'The chat.', [{ id: '15550000001@c.us' }])),
    ids: Type.Array(Type.String(), { description: 'Ids of the labels.', examples: [['1']] }),
    labels: Type.Array(open({
      id: text('Id of the label.', '1'),
      name: maybe(text('What is written on it.', 'New customer')),
      hexColor: maybe(text('Color as #rrggbb.', '#ff9485')),
      colorIndex: maybe(number('Color as an index in the palette.', 0)),
      count: maybe(number('How many chats have it.', 1))
    }, 'A label.'), { description: 'The labels.', examples: [[{ id: '1', name: 'New customer' }]] }),
    type: choice(['add', 'remove'], 'Were they put on the chat, or taken off?')
  }, 'Labels were put on a chat or taken off.', [{
    chat: { id: '15550000001@c.us' },
    ids: ['1'],
    labels: [{ id: '1', name: 'New customer', hexColor: '#ff9485', colorIndex: 0, count: 1 }],
    type: 'add'
  }])
} as const
