import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Test } from 'tap'
import { request, type Bot } from './bot.js'
import type { StageOptions } from './stage.js'
import { twoSessions } from './two-sessions.js'
import { messagesOf } from './sandbox-messages.js'

type Seen = Record<string, any>

/** Two sessions, and what the cloud and the other side get to see of the files between them. */
export async function mediaPair (t: Test, { env, ...options }: StageOptions = {}) {
  // A file that was loaded for an event would be in the page already.
  const both = await twoSessions(t, { ...options, env: { WEBHOOK_AUTO_DOWNLOAD: 'off', ...env } })
  const { app, url, phones, idOf } = both
  const bytesIn = async (bot: Bot, id: string) => (await bot.post('download-media?format=binary', { messageId: id })).bytes
  return {
    ...both,
    /** The message in the cloud with an id as a session names it. */
    inCloud: async (phone: string, id: string): Promise<Seen | undefined> => (await messagesOf(url, phone)).find((message) => message.id === id.split('_')[2]),
    /** The bytes that the phone of an account shows. */
    onPhone: async (phone: string, id: string) => (await request(`${url}/sandbox/accounts/${phone}/messages/${id}/media`)).bytes,
    bytesIn,
    /** The id under which ben has a message that ana sent to ben. */
    asBen: (id: string) => id.replace(`true_${idOf(phones.ben)}`, `false_${idOf(phones.ana)}`),
    sentByAna: async () => (await messagesOf(url, phones.ana)).filter(({ fromMe }) => fromMe).length,
    /** Files of requests that are still on disk. */
    left: () => readdirSync(join(app.config.DATA_DIR, 'uploads'))
  }
}
