import type { FastifyRequest, FastifyServerOptions } from 'fastify'
import type { Config } from './config.js'

const TOKENS = /\$2[aby]\$\d\d\$[^/?&\s]+|eyJ[\w-]+\.[\w-]+\.[\w-]*|(?<=[?&](?:token|secretkey)=)[^&\s]+/gi

/** Takes secrets and tokens, which stand in paths, out of a URL before it is logged. */
export function redactUrl (url: string, secretKey: string): string {
  let text = url
  try {
    text = decodeURIComponent(url)
  } catch { /* a URL that can't be decoded is logged as it came */ }
  return text
    .replaceAll(secretKey, '***')
    .replace(TOKENS, '***')
    .replace(/^(\/api\/[^/:?]+):[^/?]*/i, '$1:***')
    // The second segment of these is a secret key, right or wrong.
    .replace(/^(\/api\/)[^/?]+(?=\/(?:show-all-sessions|start-all)(?:[/?]|$))/i, '$1***')
    .replace(/^(\/api\/[^/?]+\/)[^/?]+(?=\/(?:generate-token|revoke-tokens|clear-session-data)(?:[/?]|$))/i, '$1***')
    .replace(/[\r\n\t]/g, ' ')
}

export function loggerOptions (config: Config): FastifyServerOptions['logger'] {
  return {
    level: config.LOG_LEVEL,
    redact: ['req.headers.authorization', 'headers.authorization'],
    serializers: {
      req: (request: FastifyRequest) => ({
        method: request.method,
        url: redactUrl(request.url, config.SECRET_KEY),
        remoteAddress: request.ip
      })
    }
  }
}
