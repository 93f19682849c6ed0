import type { FastifyRequest, FastifyServerOptions } from 'fastify'
import { stdSerializers } from 'pino'
import type { Config } from '../config.js'
import { isPretty, prettyStream } from './pretty-log.js'

const TOKENS = /\$2[aby]\$\d\d\$[^/?&\s]+|eyJ[\w-]+\.[\w-]+\.[\w-]*/gi

/** Decodes what can be decoded: the rest is logged as it came. */
const decode = (text: string) => text.replace(/(?:%[0-9a-f]{2})+/gi, (codes) => {
  try {
    return decodeURIComponent(codes)
  } catch {
    return codes
  }
})

/** Takes secrets and tokens, which stand in paths, out of a URL before it is logged. */
export function redactUrl (url: string, secretKey: string): string {
  const mark = url.indexOf('?')
  const path = mark === -1 ? url : url.slice(0, mark)
  const query = mark === -1 ? [] : url.slice(mark + 1).split('&')
  return [redactPath(path), ...query.length > 0 ? [query.map(redactPair).join('&')] : []].join('?')
    .replaceAll(secretKey, '***')
    .replace(TOKENS, '***')
    .replace(/[\r\n\t]/g, ' ')
}

function redactPath (path: string): string {
  // Parted before it is decoded, for a secret may have a slash in it.
  const parts = path.split('/').map(decode)
  const [, api, first = '', second = '', third = ''] = parts
  if (api?.toLowerCase() !== 'api') return parts.join('/')
  if (first !== '') parts[2] = first.replace(/:.*/s, ':***')
  // A secret key, right or wrong.
  if (/^(?:show-all-sessions|start-all|backup-sessions|restore-sessions)$/i.test(second)) parts[2] = '***'
  if (/^(?:generate-token|revoke-tokens|clear-session-data)$/i.test(third)) parts[3] = '***'
  return parts.join('/')
}

const redactPair = (pair: string) => decode(pair).replace(/^(token|secretkey)=.*/is, '$1=***')

export function loggerOptions (config: Config): FastifyServerOptions['logger'] {
  return {
    level: config.LOG_LEVEL,
    ...(isPretty(config.LOG_FORMAT, process.stdout.isTTY) && { stream: prettyStream(process.stdout) }),
    redact: ['req.headers.authorization', 'headers.authorization'],
    serializers: {
      // Node hangs all of a malformed request, its headers too, on the error.
      err: (error: Error & { rawPacket?: Buffer }) => ({ ...stdSerializers.err(error), rawPacket: undefined }),
      req: (request: FastifyRequest) => ({
        method: request.method,
        url: redactUrl(request.url, config.SECRET_KEY),
        remoteAddress: request.ip
      })
    }
  }
}
