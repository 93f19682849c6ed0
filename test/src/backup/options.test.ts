import t from 'tap'
import { usableOptions } from '../../../src/backup/options.js'

t.test('switches of events are taken from an archive as they are, and wrong ones are left out', async (t) => {
  for (const events of [{}, { readMessage: false, autoDownload: 'link', ignore: ['sticker'] }, { autoDownload: true }]) {
    t.strictSame(usableOptions({ events, deviceName: 'Bot' }), { events, deviceName: 'Bot' })
  }
  for (const events of [null, 'all', [], { readMessage: 'yes' }, { autoDownload: 'all' }, { ignore: 'sticker' }, { unknown: true }]) {
    t.strictSame(usableOptions({ events, deviceName: 'Bot' }), { deviceName: 'Bot' }, JSON.stringify(events))
  }
})
