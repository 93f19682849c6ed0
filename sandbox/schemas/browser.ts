import { Type } from '@sinclair/typebox'

export const BrowserReply = Type.Object(
  {
    session: Type.String({ description: 'The session that this browser is.', examples: ['my-bot'] }),
    host: Type.String({ description: 'Where the sandbox listens for this session.', examples: ['127.0.0.1'] }),
    port: Type.Integer({ description: "The port, which is this session's alone.", examples: [40123] }),
    spki: Type.String({
      description: 'SHA-256 of the public key of the certificate, in base64, which the browser has to accept.',
      examples: ['Kx2Yv1b8yV8uX0b1mJ8vP0w3q4nQyZC0f6hXqk3Jm5E=']
    }),
    browserArgs: Type.Array(Type.String(), {
      description: 'Flags for Chromium: `browserArgs` of wppconnect, `args` of puppeteer.',
      examples: [
        [
          '--host-resolver-rules=MAP web.whatsapp.com:443 127.0.0.1:40123, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
          '--ignore-certificate-errors-spki-list=Kx2Yv1b8yV8uX0b1mJ8vP0w3q4nQyZC0f6hXqk3Jm5E=',
          '--ip-address-space-overrides=127.0.0.1:40123=public'
        ]
      ]
    }),
    rules: Type.Array(Type.String(), {
      description: 'What the program of this browser has to heed, for a person to read.',
      examples: [['Give the browser a user data directory of its own that was never used with the real WhatsApp.']]
    })
  },
  { description: 'How to start a browser that is led to the sandbox.' }
)
