import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** The least that answers JSON over HTTP. */
const server = createServer((_request, reply) => {
  const body = JSON.stringify({ status: 'CONNECTED', session: 'bench', since: new Date().toISOString(), qrcode: null })
  reply.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'content-length': Buffer.byteLength(body) })
  reply.end(body)
})

server.listen(Number(process.env['PORT']), '127.0.0.1', () => {
  console.log(`listening at http://127.0.0.1:${(server.address() as AddressInfo).port}`)
})
