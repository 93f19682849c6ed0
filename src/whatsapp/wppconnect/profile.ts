import type { Client } from './client.js'
import type { Profile } from '../profile.js'

export const profile = (page: Client): Profile => ({
  setName: async (name) => await page.setProfileName(name),
  // wppconnect's own call does not wait for the page.
  setAbout: async (text) => await page.inPage('setProfileStatus', (text) => WPP.profile.setMyStatus(text), text),
  // wppconnect's own call passes WhatsApp an id of a kind that it does not accept everywhere.
  setPicture: async (picture) => {
    await page.inPage('setProfilePic', async (picture) => { await WPP.profile.setMyProfilePicture(picture) }, picture)
  }
})
