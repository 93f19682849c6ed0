import type { Client } from '../driver.js'

/** wppconnect's own call does not wait for the page. */
export async function setAbout (client: Client, about: string): Promise<boolean> {
  return client.inPage('setProfileStatus', (about) => WPP.profile.setMyStatus(about), about)
}

/**
 * wppconnect's own call hands WhatsApp an id of a kind that it does not take everywhere.
 * @param picture a data URI
 */
export async function setPicture (client: Client, picture: string): Promise<void> {
  await client.inPage('setProfilePic', async (picture) => { await WPP.profile.setMyProfilePicture(picture) }, picture)
}

/** The phone's battery in percent; null where WhatsApp does not tell. */
export async function batteryLevel (client: Client): Promise<number | null> {
  return await client.getBatteryLevel() ?? null
}
