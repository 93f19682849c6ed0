import { request, type Reply } from './bot.js'

/** The other side of groups and channels: what the cloud knows, and what others do. */
export class OtherSide {
  readonly #url: string

  constructor (url: string) {
    this.#url = `${url}/sandbox`
  }

  get = async (path: string): Promise<Reply['body']> => (await request(`${this.#url}${path === '' ? '' : `/${path}`}`)).body
  post = (path: string, body: unknown): Promise<Reply> => request(`${this.#url}/${path}`, 'POST', body)

  /** Makes a group and answers its id. */
  async newGroup (subject: string, owner: string, members: string[]): Promise<string> {
    return (await this.post('groups', { subject, owner, members })).body.id
  }

  group = (id: string): Promise<Reply['body']> => this.get(`groups/${id}`)

  /** Phone numbers of the members, or of the admins. */
  async members (id: string, who: 'all' | 'admins' = 'all'): Promise<string[]> {
    const { members } = await this.group(id) as { members: Array<{ phone: string, admin: boolean }> }
    return members.filter(({ admin }) => who === 'all' || admin).map(({ phone }) => phone)
  }

  /** The `…@lid` of a phone number. */
  async lid (phone: string): Promise<string> {
    const { accounts } = await this.get('') as { accounts: Array<{ phone: string, lid: string }> }
    return accounts.find((account) => account.phone === phone)?.lid ?? ''
  }

  /** What happened to a group, as an account reads it in the chat. */
  async notices (phone: string, group: string): Promise<Array<{ action: string, body: string, participants: string[] }>> {
    const { messages } = await this.get(`accounts/${phone}/messages`) as { messages: Array<Record<string, any>> }
    return messages.filter(({ to, type }) => to === group && type === 'gp2').map(({ body, notification }) => ({ body, ...notification }))
  }
}
