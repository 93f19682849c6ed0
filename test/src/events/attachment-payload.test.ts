import t from 'tap'
import type { StoredEvent } from '../../../schemas/events/events.js'
import { payloadWithFile, type FileAccess } from '../../../src/events/attachment-payload.js'

const event = { event: 'onmessage', session: 's1', id: '01', seq: 1, at: 1, file: 'f1', data: { id: 'm1', body: 'thumbnail', mimetype: 'image/png' } } as unknown as StoredEvent

const access = (change: Partial<FileAccess> = {}): FileAccess => ({
  size: async () => 3,
  base64: async (file) => `bytes of ${file}`,
  link: (file, mimetype) => `http://here/${file}?${mimetype}`,
  inBody: (_event, size) => size <= 3,
  ...change
})

t.test('the file stands in the body, or behind a link', async (t) => {
  const common = { event: 'onmessage', session: 's1', id: 'm1', mimetype: 'image/png' }
  t.strictSame(await payloadWithFile(event, access()), { ...common, body: 'bytes of f1' })
  t.strictSame(await payloadWithFile(event, access({ size: async () => 4 })), { ...common, body: 'thumbnail', fileUrl: 'http://here/f1?image/png' })
  t.equal(event.data['body' as never], 'thumbnail', 'the event itself is as it was')
})

t.test('an event without a file is what it is, and nobody looks for one', async (t) => {
  const { file, ...bare } = event
  const none = async () => { throw new Error('asked') }
  t.strictSame(await payloadWithFile(bare as StoredEvent, access({ size: none })), { event: 'onmessage', session: 's1', id: 'm1', body: 'thumbnail', mimetype: 'image/png' })
})

t.test('a file that is gone or cannot be read: the event goes out all the same', async (t) => {
  t.match(await payloadWithFile(event, access({ size: async () => undefined })), { body: 'thumbnail', mediaError: 'the file has expired' })
  t.match(await payloadWithFile(event, access({ base64: async () => { throw new Error('EIO') } })), { body: 'thumbnail', mediaError: 'the file cannot be read: EIO' })
})
