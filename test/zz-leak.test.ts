import t from 'tap'
import { Bell } from '../src/sessions/bell.js'
const bell = new Bell(); const main = new AbortController()
for (let r = 0; r < 4; r++) {
  for (let i = 0; i < 30000; i++) await bell.rest(0, main.signal)
  globalThis.gc?.()
  console.error('heap', Math.round(process.memoryUsage().heapUsed / 1024))
}
t.pass()
