import { request as httpRequest, type IncomingMessage } from 'node:http'
import { request as httpsRequest, type RequestOptions } from 'node:https'
import { connect, isIP, type LookupFunction, type Socket } from 'node:net'
import { SocksClient } from 'socks'
import { NOT_PUBLIC } from '../shared/not-public.js'
import type { Upstream } from './upstream.js'

export interface DialOptions {
  /** Hands out only addresses that may be connected to. */
  lookup: LookupFunction
  /** Milliseconds until the connection through the proxy stands. */
  timeout: number
  /** Certificates to trust besides those of Node. */
  ca?: string
}

/** No connection through a proxy. `message` says why, in words that are safe to show. */
export class DialFailed extends Error {
  override name = 'DialFailed'
}

const NOT_ACCEPTED = 'the proxy does not accept its user name and password'
const NO_SOCKS = 'the proxy does not connect, or is no socks5 proxy'

/**
 * Connects to a host through a proxy, which is itself connected to at an address that was checked.
 * @param target host and port, as CONNECT has them
 * @returns the connection, and what came with the proxy's answer
 * @throws {DialFailed}
 */
export async function dial (upstream: Upstream, target: string, options: DialOptions): Promise<Connection> {
  try {
    return await (upstream.type === 'socks5'
      ? dialSocks(upstream, target, options)
      : dialHttp(upstream, target, options))
  } catch (error) {
    throw error instanceof DialFailed ? error : new DialFailed(describe(error, options.timeout))
  }
}

interface Connection { socket: Socket, head: Buffer }

async function dialHttp (
  upstream: Upstream, target: string, { lookup, timeout, ca }: DialOptions
): Promise<Connection> {
  const { type, host, port, username, password } = upstream
  const basic = `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`
  const credentials = username === '' && password === '' ? {} : { 'proxy-authorization': basic }
  const options: RequestOptions = {
    host,
    port,
    method: 'CONNECT',
    path: target,
    headers: { host: target, ...credentials },
    lookup,
    agent: false,
    signal: AbortSignal.timeout(timeout),
    // Else Node takes the name in the header Host, which is that of the target.
    servername: isIP(host) === 0 ? host : '',
    ...(ca !== undefined && { ca })
  }
  return await new Promise((resolve, reject) => {
    const request = type === 'https' ? httpsRequest(options) : httpRequest(options)
    request.once('connect', ({ statusCode }: IncomingMessage, socket: Socket, head: Buffer) => {
      if (statusCode === 200) return resolve({ socket, head })
      socket.destroy()
      reject(new DialFailed(statusCode === 407 ? NOT_ACCEPTED : `the proxy answers with ${statusCode}`))
    })
    request.once('error', reject).end()
  })
}

async function dialSocks (upstream: Upstream, target: string, { lookup, timeout }: DialOptions): Promise<Connection> {
  const { host, port, username, password } = upstream
  const socket = connect({ host, port, lookup })
  const timer = setTimeout(() => socket.destroy(new DOMException('too slow', 'TimeoutError')), timeout)
  try {
    await new Promise<void>((resolve, reject) => { socket.once('connect', resolve).once('error', reject) })
    socket.on('error', () => {})
    const { hostname, port: targetPort } = new URL(`socks5://${target}`)
    await SocksClient.createConnection({
      command: 'connect',
      // This address is not connected to, as there is a connection.
      proxy: { host, port, type: 5, ...(username !== '' || password !== '' ? { userId: username, password } : {}) },
      destination: { host: hostname.replace(/^\[|\]$/g, ''), port: Number(targetPort) },
      timeout,
      existing_socket: socket
    }).catch((error: unknown) => { throw new DialFailed(/auth/i.test(String(error)) ? NOT_ACCEPTED : NO_SOCKS) })
    return { socket, head: Buffer.alloc(0) }
  } catch (error) {
    socket.destroy()
    throw error
  } finally {
    clearTimeout(timer)
  }
}

/** Only what is said of an address that may be connected to anyway. */
function describe (error: unknown, timeout: number): string {
  const { name, code = '' } = error as Error & { code?: string }
  if (name === 'AddressRefused') return `the proxy is not allowed: ${NOT_PUBLIC}`
  if (name === 'TimeoutError' || name === 'AbortError') return `the proxy does not answer within ${timeout / 1000} s`
  if (/^(?:ENOTFOUND|EAI_AGAIN|ENODATA)$/.test(code)) return 'the host of the proxy is not known'
  if (code === 'ECONNREFUSED') return 'the proxy refuses the connection'
  if (/CERT|SSL|TLS|ALTNAME|SIGNED/.test(code)) {
    return 'the certificate of the proxy is not valid, or it is no https proxy'
  }
  return 'the proxy ends the connection, or is no proxy of this kind'
}
