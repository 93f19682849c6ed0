/** How long modules of WhatsApp Web may take to come, in milliseconds. */
const TIMEOUT = 120_000
const POLL = 20

interface UserAgent {
  os: { name?: string, version?: string }
}
interface UserAgentParser {
  getResult: () => UserAgent
}

/**
 * Runs in each page before anything of it, after the reader: gives the linked device its name, which WhatsApp Web takes
 * from the user agent. wa-js replaces a function that WhatsApp Web has no more.
 * @param name that the phone shows
 */
export function installDeviceName (name: string, timeout: number, poll: number): void {
  if (window !== window.top) return
  const parserOf = () => window.zapserver.module('WAWebUA')['UA'].parser as UserAgentParser
  const patch = () => {
    const parser = parserOf()
    const parse = parser.getResult.bind(parser)
    parser.getResult = () => {
      const result = parse()
      return { ...result, os: { ...result.os, name, version: undefined } }
    }
    return true
  }
  const end = Date.now() + timeout
  const timer = setInterval(() => {
    try {
      if (patch()) clearInterval(timer)
    } catch {
      // The module is not there yet.
      if (Date.now() < end) return
      clearInterval(timer)
      window.zapserver.attempt('WAWebUA.UA.parser', parserOf, undefined)
    }
  }, poll)
}

/** The arguments of `installDeviceName`. */
export const deviceNameArguments = (name: string): [string, number, number] => [name, TIMEOUT, POLL]
