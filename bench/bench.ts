import { benchCalls } from './calls.js'
import { benchEvents } from './events.js'
import type { Measured } from './measure.js'
import { benchEventLog } from './event-log.js'
import { BenchServer } from './server.js'

/** What the server adds to the work of WhatsApp Web: ratios within one run, since machines differ and are noisy. */
async function bench (): Promise<void> {
  const eventLog = await benchEventLog()
  const server = await BenchServer.start()
  try {
    const calls = await benchCalls(server)
    const events = await benchEvents(server)
    print([...calls.rows, ...events.rows, eventLog])
    console.log(['', ...calls.ratios, ...events.ratios].join('\n'))
  } finally {
    await server.close()
  }
}

function print (rows: Measured[]): void {
  console.log(`${'what'.padEnd(52)} ${'p50 ms'.padStart(10)} ${'p99 ms'.padStart(10)} ${'per second'.padStart(12)}`)
  for (const { what, p50, p99, perSecond } of rows) {
    console.log(`${what.padEnd(52)} ${p50.toFixed(2).padStart(10)} ${p99.toFixed(2).padStart(10)} ${perSecond.toFixed(1).padStart(12)}`)
  }
}

await bench()
