// Sends bodies to a server, one after the other, as long as it lives; prints how each was answered.
import { request } from 'node:http'

const [url = '', token = '', unit = '', megabytes, length] = process.argv.slice(2)
const size = Number(megabytes) * 1024 * 1024
const piece = Buffer.from(unit.repeat(Math.floor(64 * 1024 / unit.length)))

async function send () {
  const begun = performance.now()
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json', ...(length === 'declared' && { 'content-length': size + 1 }) }
  const sending = request(url, { method: 'POST', headers, agent: false })
  const answered = new Promise((resolve) => {
    sending.once('response', (response) => { resolve(response.resume().statusCode) }).once('error', (error) => { resolve(String(error)) })
  })
  const state = { isOver: false }
  void answered.then(() => { state.isOver = true })
  sending.write('[')
  for (let sent = 0; sent < size && !state.isOver; sent += piece.length) {
    const rest = piece.subarray(0, Math.min(piece.length, size - sent))
    if (!sending.write(rest)) await Promise.race([new Promise((resolve) => sending.once('drain', resolve)), answered])
  }
  if (!state.isOver) sending.end()
  process.send?.({ status: await answered, ms: performance.now() - begun })
  sending.destroy()
}

for (;;) {
  await send()
  await new Promise((resolve) => setTimeout(resolve, 200))
}
