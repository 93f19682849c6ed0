import type { Test } from 'tap'
import { cloudView } from './cloud-view.js'
import type { StageOptions } from './stage.js'
import { twoSessions } from './two-sessions.js'

/** A person without a session, who has written to ana. */
export const CAIO = '5511999990000'

/** Two sessions that have written to each other, and Caio, who has written to ana. */
export async function conversation (t: Test, options: StageOptions = {}) {
  const both = await twoSessions(t, options)
  const { ana, ben, phones } = both
  const cloud = cloudView(both)
  // Another file of this process may have used them.
  await Promise.all([ana, ben].map((bot) => bot.post('delete-all-chats')))
  await ana.post('send-message', { phone: phones.ben, message: 'hello Ben' })
  await ben.receives('onmessage', ({ body }) => body === 'hello Ben')
  await ben.post('send-message', { phone: phones.ana, message: 'hello Ana' })
  await ana.phone('messages', { from: CAIO, pushname: 'Caio Reis', body: 'hello from Caio' })
  await ana.receives('onmessage', ({ body }) => body === 'hello Ana')
  await ana.receives('onmessage', ({ body }) => body === 'hello from Caio')
  /** Closes a session and brings it back: its page starts from nothing. */
  const reload = async (bot = ana) => {
    await bot.post('close-session')
    await bot.connect()
  }
  return { ...both, cloud, reload }
}
