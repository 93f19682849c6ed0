import t from 'tap'
import { HookReload } from '../../../src/sessions/hook-reload.js'

const whole = { page: '2.3', hooksMissing: [] }
const lacking = { page: '2.3', hooksMissing: ['upsertVotes'] }

t.test('a page that lacks hooks is loaded again once', async (t) => {
  const reload = new HookReload()
  reload.begin()
  t.notOk(reload.isDue(whole))
  t.ok(reload.isDue(lacking))
  t.notOk(reload.isDue(lacking), 'still without')
  t.ok(reload.isDue({ ...lacking, page: '2.4' }), 'another version')
})

t.test('where it helped, it does so after the next start too', async (t) => {
  const reload = new HookReload()
  reload.begin()
  t.ok(reload.isDue(lacking))
  t.notOk(reload.isDue(whole))
  reload.begin()
  t.ok(reload.isDue(lacking))
  t.notOk(reload.isDue(lacking))
  reload.begin()
  t.notOk(reload.isDue(lacking), 'it was no use the last time')
})
