import { SandboxNotLinked, SandboxSendTimeout } from '../../errors.js'
import type { RequestName, Requests } from '../../protocol/protocol.js'
import { toPerson } from '../accounts.js'
import { isGroupId } from '../groups.js'
import { mutationOf } from '../message-mutations.js'
import { me, NO_ANSWER, type PageContext } from './handlers.js'
import { businessHandlers } from './business.js'
import { callHandlers } from './calls.js'
import { chatHandlers } from './chats.js'
import { contactHandlers } from './contacts.js'
import { labelHandlers } from './labels.js'
import { groupHandlers } from './groups.js'
import { messageHandlers } from './messages.js'
import { integrityHandlers } from './integrity.js'
import { newsletterHandlers } from './newsletters.js'
import { passkeyHandlers } from './passkey.js'
import { profileHandlers } from './profile.js'
import { whatsNewHandlers } from './whats-new.js'

type Handlers = {
  [N in RequestName]: (connection: PageContext, params: Requests[N]['params']) => Requests[N]['result'] | typeof NO_ANSWER
}

/** What a page may ask of the cloud. */
export const requestHandlers: Handlers = {
  ...businessHandlers,
  ...callHandlers,
  ...chatHandlers,
  ...contactHandlers,
  ...labelHandlers,
  ...groupHandlers,
  ...messageHandlers,
  ...newsletterHandlers,
  ...integrityHandlers,
  ...passkeyHandlers,
  ...profileHandlers,
  ...whatsNewHandlers,
  'link.start': ({ link }) => link.start(),
  'link.code': ({ link }, { phone }) => ({ code: link.requestCode(phone) }),
  'link.confirm': ({ link }, { deviceId, name }) => link.confirm(deviceId, name),
  'device.login': (connection, { deviceId, secret }) => {
    const { cloud, session } = connection
    const device = cloud.devices.login(deviceId, secret)
    if (device === undefined) throw new SandboxNotLinked(session)
    connection.login(device)
    return { phone: device.phone, emptied: cloud.emptiedAt(device.phone) }
  },
  'page.done': (connection) => {
    connection.done()
    return true
  },
  'device.logout': (connection) => {
    connection.logout()
    return true
  },
  'history.get': (connection) => {
    // Afterwards: a page keeps a message as it was until it is sent again.
    setImmediate(() => connection.pushDecrypted())
    return connection.undecrypted.history(connection.cloud.history(me(connection)))
  },
  'history.resume': (connection, { seq }) => {
    setImmediate(() => connection.pushDecrypted())
    return connection.undecrypted.resumed(connection.cloud.resume(me(connection), seq), me(connection))
  },
  'message.send': (connection, { id, to, content }) => {
    const fault = mutationOf(content) === undefined ? connection.sendFaults.takeSend() : undefined
    if (fault?.status !== undefined) throw new SandboxSendTimeout()
    if (fault?.ack !== undefined) return { t: connection.cloud.clock.unixTime(), seq: 0, error: fault.ack }
    if (fault?.crash === 'before') {
      connection.crash()
      return NO_ANSWER
    }
    const { t, seq } = connection.cloud.send({ id, from: me(connection), to, content }, connection)
    if (fault?.crash === 'after') connection.crash()
    return { t, seq }
  },
  'media.again': ({ uploadAgain }, { directPath }) => uploadAgain(directPath) ?? NO_ANSWER,
  'message.received': (connection, { seqs }) => {
    connection.cloud.delivered(me(connection), seqs)
    return true
  },
  'message.find': (connection, { to, ...place }) => {
    const phone = me(connection)
    const found = connection.cloud.messages.page(phone, to, place)
    const messages = found.map((message) => connection.undecrypted.shown(message, phone))
    return { people: connection.cloud.peopleOf(messages), messages }
  },
  'chat.read': (connection, { to }) => connection.cloud.read(me(connection), to, connection),
  'person.find': ({ cloud }, { jid }) => {
    const account = cloud.accounts.resolve(jid)
    return account === undefined ? null : toPerson(account)
  },
  'group.find': (connection, { id }) => {
    const group = isGroupId(id) ? connection.cloud.groups.get(id) : undefined
    const isMember = group?.members.some(({ phone }) => phone === me(connection)) ?? false
    return group === undefined || !isMember ? null : { group, people: connection.cloud.membersOf(group) }
  },
  'presence.set': (connection, { online }) => {
    connection.cloud.setOnline(me(connection), online)
    return true
  },
  'presence.subscribe': (connection, { phone }) => connection.cloud.subscribePresence(me(connection), phone),
  'presence.unsubscribe': (connection, { phone }) => connection.cloud.presence.unsubscribe(me(connection), phone),
  'chatstate.set': (connection, { to, state }) => {
    connection.cloud.setChatState(me(connection), to, state)
    return true
  }
}
