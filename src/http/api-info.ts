import { VERSION } from '../shared/version.js'

export const OPENAPI = '3.1.0'

const DESCRIPTION = `WhatsApp over HTTP. Each session is a WhatsApp account, linked to this server like WhatsApp Web.

1. **generate-token**: create a token for a session name of your choice.
2. **Authorize**: paste the token (the button at the top right).
3. **start-session**, then **qrcode-session**: scan the QR code with your phone (WhatsApp, Settings, Linked devices).
4. **send-message**; **events** or **webhooks** to receive.

The types of fields are those to send. For clients that write values as text, such as forms, other spellings are read
too: \`"true"\`, \`"1"\`, \`"false"\` and \`"0"\` as booleans, \`"12"\` as a number, the JSON of a list or an object, and
enumerated words in any case. Null or an empty text in an optional field that takes neither counts as left out.`

/** What the OpenAPI document says of this server. */
export const API_INFO = {
  title: 'zapserver',
  version: VERSION,
  description: DESCRIPTION,
  license: { name: 'MIT', identifier: 'MIT' }
}
