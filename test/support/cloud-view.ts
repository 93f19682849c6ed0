import type { TwoSessions } from './two-sessions.js'
import { request } from './bot.js'

export interface CloudChat { chat: string, messages: number, unread: number, markedUnread: boolean, archived: boolean, pinned: boolean, muted: number, ephemeral: number }

/** The cloud's side of things: what it keeps of accounts, and what people without a session do. */
export function cloudView ({ url }: Pick<TwoSessions, 'url'>) {
  const of = async (phone: string, what: string) => (await request(`${url}/sandbox/accounts/${phone}/${what}`)).body
  return {
    chats: async (phone: string) => (await of(phone, 'chats')).chats as CloudChat[],
    chat: async (phone: string, chat: string) => ((await of(phone, 'chats')).chats as CloudChat[]).find((each) => each.chat === chat),
    messages: async (phone: string) => (await of(phone, 'messages')).messages as Array<{ id: string, body: string, from: string, to: string, ack: number }>,
    people: async (phone: string) => await of(phone, 'people') as { blocked: string[], contacts: Array<{ phone: string, name: string }> },
    profile: (phone: string) => of(phone, 'profile'),
    account: async (phone: string) => (await request(`${url}/sandbox`)).body.accounts.find((each: { phone: string }) => each.phone === phone),
    save: (account: unknown) => request(`${url}/sandbox/accounts`, 'POST', account),
    group: async (subject: string, owner: string, members: string[]) => (await request(`${url}/sandbox/groups`, 'POST', { subject, owner, members })).body as { id: string },
    /** A person without a session does something. */
    does: (phone: string, action: string, body: unknown) => request(`${url}/sandbox/accounts/${phone}/${action}`, 'POST', body)
  }
}
