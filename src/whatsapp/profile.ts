/** The profile of the linked account. */
export interface Profile {
  setName: (name: string) => Promise<boolean>
  setAbout: (text: string) => Promise<boolean>
  /** @param picture a data URI */
  setPicture: (picture: string) => Promise<void>
}
