import t from 'tap'
import type { EventOptions } from '../../../schemas/events/options.js'
import { optionsOver } from '../../../src/events/options.js'

const defaults = { readMessage: true, autoDownload: 'link', onSelfMessage: false, ignore: ['status@broadcast'] } as unknown as EventOptions

t.test("a session's own options stand over those of the environment", async (t) => {
  t.strictSame(optionsOver(defaults), defaults)
  t.strictSame(optionsOver(defaults, {}), defaults)
  t.strictSame(optionsOver(defaults, { readMessage: false, ignore: [] }), { ...defaults, readMessage: false, ignore: [] })
})

t.test('autoDownload as wppconnect-server has it: true or false', async (t) => {
  t.equal(optionsOver(defaults, { autoDownload: true }).autoDownload, 'base64')
  t.equal(optionsOver(defaults, { autoDownload: false }).autoDownload, 'off')
  t.equal(optionsOver(defaults, { autoDownload: 'off' }).autoDownload, 'off')
})
