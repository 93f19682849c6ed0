import { request } from './bot.js'

type Seen = Record<string, any>

/** All messages that an account sent and got, as the cloud saw them. */
export async function messagesOf (url: string, phone: string): Promise<Seen[]> {
  return (await request(`${url}/sandbox/accounts/${phone}/messages`)).body['messages']
}

/** The newest of them that the test wants. */
export async function seenBy (url: string, phone: string, wanted: (message: Seen) => boolean): Promise<Seen | undefined> {
  return (await messagesOf(url, phone)).findLast(wanted)
}

/** What an account without a session does. */
export async function outside (url: string, phone: string, action: string, body: unknown) {
  return request(`${url}/sandbox/accounts/${phone}/${action}`, 'POST', body)
}
