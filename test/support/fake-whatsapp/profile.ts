import type { Profile } from '../../../src/whatsapp/profile.js'
import type { FakeAccount } from './account.js'

export const profile = ({ own }: FakeAccount): Profile => ({
  setName: async (name) => {
    own.pushname = name
    return true
  },
  setAbout: async (text) => {
    own.about = text
    return true
  },
  setPicture: async (picture) => { own.picture = picture }
})
