/** Parts of WhatsApp's envelope that hold another message. */
export const WRAPPERS = [
  'ephemeralMessage',
  'viewOnceMessage',
  'viewOnceMessageV2',
  'documentWithCaptionMessage',
  'deviceSentMessage'
] as const
