import t from 'tap'
import type { SessionEvent } from '../../../schemas/events/events.js'
import type { EventOptions } from '../../../schemas/events/options.js'
import { needsAttachment } from '../../../src/events/needs-attachment.js'

const awaits = (event: string, data: object, options: Partial<EventOptions> = {}) =>
  needsAttachment({ event, session: 's1', data } as SessionEvent, { autoDownload: 'base64', onSelfMessage: false, ...options } as EventOptions)

t.test('a message with a file is waited for, unless files are not wanted', async (t) => {
  for (const mark of [{ mimetype: 'image/png' }, { isMedia: true }, { isMedia: false, isMMS: true }]) {
    t.equal(awaits('onmessage', mark), true)
    t.equal(awaits('unreadmessages', mark), true)
    t.equal(awaits('onmessage', mark, { autoDownload: 'link' }), true)
    t.equal(awaits('onmessage', mark, { autoDownload: 'off' }), false)
  }
  t.equal(awaits('onmessage', { type: 'chat', body: 'hi', isMedia: false }), false)
  t.equal(awaits('onmessage', { mimetype: '' }), false)
})

t.test('the file of an own message is needed only if webhooks receive own messages, and that of no other event', async (t) => {
  t.equal(awaits('onselfmessage', { mimetype: 'image/png' }), false)
  t.equal(awaits('onselfmessage', { mimetype: 'image/png' }, { onSelfMessage: true }), true)
  for (const event of ['onack', 'message-edited', 'onreactionmessage']) t.equal(awaits(event, { mimetype: 'image/png', isMedia: true }, { onSelfMessage: true }), false)
})
