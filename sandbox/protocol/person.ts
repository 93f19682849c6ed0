/** How the 1:1 chat with a person is addressed: by phone number (`@c.us`) or by LID (`@lid`). */
export type Addressing = 'pn' | 'lid'

export interface Person {
  phone: string
  lid: string
  pushname: string
  addressing: Addressing
  business: boolean
  /** Nobody but this person learns the number. */
  phoneHidden: boolean
}

/** The id of the chat that others have with this person. */
export function chatIdOf ({ phone, lid, addressing, phoneHidden }: Person): string {
  return addressing === 'lid' || phoneHidden ? `${lid}@lid` : `${phone}@c.us`
}
