import t from 'tap'
import { admission } from '../../../src/sessions/admission.js'

const MB = 1024 * 1024

t.test('as many sessions as are allowed', async (t) => {
  const admit = admission({ maxSessions: 2, minFreeMemory: 0, available: () => 0 })
  admit(1)
  t.throws(() => admit(2), { code: 'APP_TOO_MANY_SESSIONS', statusCode: 503, message: /There are 2 sessions up.*MAX_SESSIONS/ })
  admission({ maxSessions: 0, minFreeMemory: 0, available: () => 0 })(10_000)
})

t.test('none where the memory is short', async (t) => {
  let free = 200 * MB
  const admit = admission({ maxSessions: 0, minFreeMemory: 200, available: () => free })
  admit(5)
  free--
  t.throws(() => admit(0), { code: 'APP_OUT_OF_MEMORY', statusCode: 503, message: /has 199 MB.*asks for 200 MB/ })
})
