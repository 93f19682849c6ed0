import { createServer } from 'node:http'
import { connect, type AddressInfo, type Socket } from 'node:net'
import type { Test } from 'tap'

export interface Proxy {
  url: string
  /** Hosts that it was asked to connect to by somebody who knows the password. */
  asked: string[]
  /** How often it was asked without. */
  refused: number
}

/** An HTTP proxy on loopback which wants a password, and leads every connection to one port of this machine. */
export async function startProxy (t: Test, { username, password, port }: { username: string, password: string, port: number }): Promise<Proxy> {
  const proxy: Proxy = { url: '', asked: [], refused: 0 }
  const wanted = `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`
  const sockets = new Set<Socket>()
  const server = createServer()
  server.on('connection', (socket) => {
    sockets.add(socket)
    socket.on('error', () => {})
  })
  server.on('connect', (request, client: Socket) => {
    if (request.headers['proxy-authorization'] !== wanted) {
      proxy.refused++
      client.end('HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm="test"\r\nContent-Length: 0\r\n\r\n')
      return
    }
    proxy.asked.push(request.url ?? '')
    const upstream = connect(port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n')
      upstream.pipe(client).pipe(upstream)
    })
    upstream.on('error', () => client.destroy())
    client.on('close', () => upstream.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  t.teardown(() => {
    for (const socket of sockets) socket.destroy()
    server.close()
  })
  proxy.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return proxy
}
