import { DEFAULT_SECRET_KEY, type Config } from '../config.js'

/** Addresses that a browser on this machine reaches as localhost. */
const HERE = new Set(['0.0.0.0', '::', '127.0.0.1', '::1', 'localhost'])

/**
 * What the log says of a server that has started, a line each: where to click, and how it runs. It has no secrets.
 * @param port the one that it listens on
 * @param browser the program that sessions run in
 */
export function startReport (
  { HOST, PUBLIC_URL, SANDBOX, SECRET_KEY, DATA_DIR }: Config, port: number, browser: string | undefined
): string[] {
  const host = HERE.has(HOST) ? 'localhost' : HOST.includes(':') ? `[${HOST}]` : HOST
  const outside = PUBLIC_URL === undefined ? '' : `, from elsewhere ${PUBLIC_URL.replace(/\/+$/, '')}/api-docs/`
  return [
    `API page: http://${host}:${port}/api-docs/${outside}`,
    SANDBOX ? 'Mode: sandbox, a stand-in for WhatsApp on this machine: no phone needed' : 'Mode: WhatsApp',
    SECRET_KEY === DEFAULT_SECRET_KEY
      ? 'Secret key: the default one, for callers on this machine and private networks only'
      : 'Secret key: your own',
    `Data folder: ${DATA_DIR}`,
    ...(browser === undefined ? [] : [`Browser: ${browser}`])
  ]
}
