import { Type } from '@sinclair/typebox'
import { identityFields, otherSideFields } from '../identity.js'
import { chatId, flag, maybe, messageId, number, open, personId, sentAt, text } from './fields.js'

const contact = open({
  id: personId('Who it is.'),
  ...identityFields('of this person'),
  pushname: maybe(text('Profile name of this person.', 'Ana')),
  name: maybe(text('The name in the address book of this account.', 'Ana Silva')),
  formattedName: maybe(text('The name to show.', 'Ana')),
  isBusiness: maybe(flag('Is it a business?')),
  isMe: maybe(flag('Is it this account?')),
  isMyContact: maybe(flag('Is this person in the address book?')),
  profilePicThumbObj: maybe(
    open(
      { eurl: maybe(text('Address of the picture.', 'https://pps.whatsapp.net/v/picture.jpg')) },
      'The picture, as far as it is known.',
      [{ eurl: 'https://pps.whatsapp.net/v/picture.jpg' }]
    )
  )
}, 'Who wrote it.', [{ id: '15550000001@c.us', pushname: 'Ana' }])

const place = {
  lat: maybe(number('Of a place: latitude in degrees.', -23.5505)),
  lng: maybe(number('Of a place: longitude in degrees.', -46.6333)),
  loc: maybe(text('Of a place: its name and address, a line each.', 'Cafe\nStreet 1'))
}

const file = {
  caption: maybe(text('Text below a picture, video or document.', 'Look')),
  mimetype: maybe(text('Of a file: its type.', 'image/jpeg')),
  filename: maybe(text('Of a document: its name.', 'report.pdf')),
  size: maybe(number('Of a file: bytes.', 48210)),
  duration: maybe(
    Type.Union([Type.Number(), Type.String()], { description: 'Of a sound or video: seconds.', examples: [7] })
  ),
  isMedia: maybe(flag('Is it a picture, a video or a sound?')),
  isMMS: maybe(flag('Is there a file to download?')),
  fileUrl: Type.Optional(
    Type.String({
      description: 'Signed link to the file, which expires; only where the file is not in `body`.',
      examples: ['https://bot.example/files/3f2a?type=image%2Fjpeg&expires=1795525200&signature=x']
    })
  ),
  mediaError: Type.Optional(
    Type.String({
      description: 'Why the file could not be loaded; `body` is then a small picture of it, or empty.',
      examples: ['the file was not loaded within 60 s']
    })
  )
}

const kinds = {
  vcardFormattedName: maybe(text('Of a contact: the name on the card, which is in `body`.', 'Carla')),
  vcardList: maybe(
    Type.Array(
      open(
        {
          displayName: maybe(text('Shown name.', 'Carla')),
          vcard: text('The card.', 'BEGIN:VCARD\nVERSION:3.0\nFN:Carla\nEND:VCARD')
        },
        'One contact.'
      ),
      {
        description: 'Of several contacts: their cards.',
        examples: [[{ displayName: 'Carla', vcard: 'BEGIN:VCARD\nVERSION:3.0\nFN:Carla\nEND:VCARD' }]]
      }
    )
  ),
  pollName: maybe(text('Of a poll: the question.', 'Tea or coffee?')),
  pollOptions: maybe(
    Type.Array(open({ name: text('What can be chosen.', 'Tea'), localId: number('Its place.', 0) }, 'One option.'), {
      description: 'Of a poll: what can be chosen.',
      examples: [[{ name: 'Tea', localId: 0 }]]
    })
  ),
  list: maybe(
    Type.Any({
      description: 'Of a list: its title, button and sections.',
      examples: [{ title: 'Menu', buttonText: 'Choose', sections: [] }]
    })
  ),
  listResponse: maybe(
    Type.Any({
      description: 'Of an answer to a list: what was chosen.',
      examples: [{ title: 'Tea', singleSelectReply: { selectedRowId: 'tea' } }]
    })
  ),
  selectedButtonId: maybe(text('Of an answer to buttons: which one was pressed.', 'yes')),
  interactivePayload: maybe(
    Type.Any({
      description: 'Of an order or a payment: its button, in the words of WhatsApp.',
      examples: [{ buttons: [{ name: 'payment_method', buttonParamsJson: '{"reference_id":"4WSRW7QYRW0"}' }] }]
    })
  ),
  orderId: maybe(text('Of an order from the catalog: its id.', '123456789012345')),
  token: maybe(text('Of an order from the catalog: what opens it, for get-order-by-messageId.', 'AR5x'))
}

/** What a message has, of whatever kind. */
export const messageFields = {
  id: messageId('Id of the message.'),
  ...otherSideFields,
  type: text(
    'Kind of message: chat is a text; image, video, ptt (a voice message), audio, document, sticker, location, ' +
      'vcard, multi_vcard, poll_creation, list, list_response, buttons_response, interactive, order and so on.',
    'chat'
  ),
  from: chatId('Chat it came from: a person, a group or a channel; of a message of this account, the account itself.'),
  to: maybe(chatId('Chat that it went to; of a message that came in, this account.', '15550000002@c.us')),
  chatId: maybe(chatId('Chat that it is in: where an answer goes.')),
  fromMe: maybe(flag('Did this account send it?')),
  author: maybe(personId('In a group: who wrote it.')),
  notifyName: maybe(text('Profile name of the author.', 'Ana')),
  sender: maybe(contact),
  body: maybe(text('The text; of a file its bytes in base64 (see autoDownload), else a small picture of it.', 'hello')),
  content: maybe(text('As `body`, as it was when the message came.', 'hello')),
  t: Type.Optional(sentAt),
  timestamp: maybe(sentAt),
  ack: maybe(number('-1 failed, 0 waiting, 1 at the server, 2 delivered, 3 read, 4 played.', 1)),
  isGroupMsg: maybe(flag('Is it in a group?')),
  isForwarded: maybe(flag('Was it forwarded?')),
  quotedMsgId: maybe(messageId('Id of the message that it answers.')),
  quotedMsg: maybe(
    Type.Any({
      description: 'The message that it answers, as it is quoted.',
      examples: [{ type: 'chat', body: 'How are you?' }]
    })
  ),
  quotedParticipant: maybe(personId('Who wrote the message that it answers.')),
  mentionedJidList: maybe(
    Type.Array(Type.String(), { description: 'Ids of the mentioned people.', examples: [['992475645745631@lid']] })
  ),
  ...file,
  ...place,
  ...kinds,
  backfilled: Type.Optional(
    Type.Literal(true, {
      description: 'Only of a message that arrived while nobody listened, and was found afterwards.',
      examples: [true]
    })
  )
}

/** Of a text that Ana has written. */
export const MESSAGE = {
  id: 'false_15550000001@c.us_3EB0A1B2C3',
  type: 'chat',
  from: '15550000001@c.us',
  to: '15550000002@c.us',
  chatId: '15550000001@c.us',
  phone: '15550000001',
  lid: '992475645745631@lid',
  fromMe: false,
  notifyName: 'Ana',
  sender: {
    id: '15550000001@c.us',
    phone: '15550000001',
    lid: '992475645745631@lid',
    pushname: 'Ana',
    formattedName: 'Ana',
    isMe: false,
    isMyContact: false
  },
  body: 'hello',
  content: 'hello',
  t: 1795521600,
  timestamp: 1795521600,
  ack: 1,
  isGroupMsg: false,
  isForwarded: false,
  isMedia: false
}
