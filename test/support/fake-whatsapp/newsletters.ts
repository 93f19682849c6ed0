import type { MutedNewsletter, Newsletter } from '../../../schemas/newsletter.js'
import { NotAllowed, NotFound } from '../../../src/errors.js'
import type { Newsletters } from '../../../src/whatsapp/newsletters.js'
import { newCode, newNumber, now, type FakeAccount } from './account.js'
import type { FakeChannel } from './model.js'
import { toChat } from './shapes.js'

export function newsletters (account: FakeAccount): Newsletters {
  const get = (id: string): FakeChannel => {
    const channel = account.channels.get(id)
    if (!channel) throw new NotFound(`channel ${id}`)
    return channel
  }
  const owned = (id: string): FakeChannel => {
    const channel = get(id)
    const isOwn = channel.role !== 'subscriber'
    if (!isOwn) throw new NotAllowed('findNewsletter', `You are not allowed to change newsletter ${id}`)
    return channel
  }
  return {
    create: async (name, { description, picture }) =>
      show(makeChannel(account, { name, description: description ?? null, picture: picture ?? null, role: 'owner' })),
    edit: async (id, { name, description, picture }) => show(Object.assign(owned(id), {
      ...(name !== undefined && { name }),
      ...(description !== undefined && { description }),
      ...(picture !== undefined && { picture })
    })),
    delete: async (id) => {
      owned(id)
      account.chats.delete(id)
      return account.channels.delete(id)
    },
    mute: async (id) => {
      get(id).isMuted = true
      return toChat(account, account.mustHaveChat(id)) as MutedNewsletter
    }
  }
}

export function makeChannel (
  account: FakeAccount,
  details: Pick<FakeChannel, 'name' | 'role'> & Partial<FakeChannel>
): FakeChannel {
  const channel = {
    id: `120363${newNumber().slice(3)}@newsletter`,
    description: null,
    picture: null,
    inviteCode: `0029V${newCode().slice(0, 17)}`,
    creation: now(),
    isMuted: false,
    ...details
  }
  account.channels.set(channel.id, channel)
  account.openChat(channel.id)
  return channel
}

function show ({ id, inviteCode, name, description, creation }: FakeChannel): Newsletter {
  return {
    idJid: id,
    inviteCode,
    inviteLink: `https://whatsapp.com/channel/${inviteCode}`,
    name,
    state: 'active',
    subscribersCount: 0,
    description,
    timestamp: creation
  }
}
