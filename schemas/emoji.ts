/** One emoji as people type it; the sign that asks for its colored form may be missing. */
// eslint-disable-next-line prefer-regex-literals -- the compiler does not know the flag yet
const EMOJI = new RegExp('^(?:\\p{RGI_Emoji}|\\p{Extended_Pictographic}\\p{Emoji_Modifier}?|[#*\\d]\\u20e3)$', 'v')

export const isEmoji = (text: string): boolean => EMOJI.test(text) || EMOJI.test(text.replaceAll('\ufe0f', ''))
