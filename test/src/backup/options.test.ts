import t from 'tap'
import { usableOptions, withUsableProxy } from '../../../src/backup/options.js'

t.test('switches of events are taken from an archive as they are, and wrong ones are left out', async (t) => {
  for (const events of [{}, { readMessage: false, autoDownload: 'link', ignore: ['sticker'] }, { autoDownload: true }]) {
    t.strictSame(usableOptions({ events, deviceName: 'Bot' }), { events, deviceName: 'Bot' })
  }
  for (const events of [null, 'all', [], { readMessage: 'yes' }, { autoDownload: 'all' }, { ignore: 'sticker' }, { unknown: true }]) {
    t.strictSame(usableOptions({ events, deviceName: 'Bot' }), { deviceName: 'Bot' }, JSON.stringify(events))
  }
})

t.test('a proxy that may not be used is left out', async (t) => {
  const isUsable = ({ url }: { url: string }) => url === 'http://proxy.example:3128'
  const good = { deviceName: 'Bot', proxy: { url: 'http://proxy.example:3128' } }
  t.strictSame(withUsableProxy(good, isUsable), good)
  t.strictSame(withUsableProxy({ deviceName: 'Bot', proxy: { url: 'http://127.0.0.1:3128' } }, isUsable), { deviceName: 'Bot' })
  t.strictSame(withUsableProxy({ deviceName: 'Bot', proxy: null }, isUsable), { deviceName: 'Bot', proxy: null })
})
