import { ECHO_PHONE } from './accounts.js'
import type { Cloud } from './cloud.js'
import { describe } from './content/describe.js'

const READS_AFTER = 150
const ANSWERS_AFTER = 400

/** The account that reads every text it gets and sends the same text back. Answers a function that ends it. */
export function startEcho (cloud: Cloud): () => void {
  const timers = new Set<NodeJS.Timeout>()
  const later = (ms: number, work: () => void): void => {
    const timer = setTimeout(() => {
      timers.delete(timer)
      work()
    }, ms)
    timers.add(timer)
  }
  cloud.on('message', ({ from, to, content }) => {
    if (to !== ECHO_PHONE || from === ECHO_PHONE) return
    later(READS_AFTER, () => cloud.read(ECHO_PHONE, from))
    const { type, body } = describe(content)
    if (type === 'chat') later(ANSWERS_AFTER, () => cloud.sendText({ from: ECHO_PHONE, to: from, body }))
  })
  return () => {
    for (const timer of timers) clearTimeout(timer)
  }
}
