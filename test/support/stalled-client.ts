import { get, type IncomingMessage } from 'node:http'
import type { Test } from 'tap'
import type { StreamedEvent } from './bot.js'

/** A reader of a session's stream over a real connection, which reads nothing until the test lets it. */
export class StalledClient {
  readonly events: StreamedEvent[] = []
  ended = false
  readonly #response: IncomingMessage

  private constructor (response: IncomingMessage) {
    this.#response = response
    response.on('error', () => {})
    response.once('close', () => { this.ended = true })
  }

  static async open (t: Test, url: string, session: string, token: string, lastEventId?: string): Promise<StalledClient> {
    const headers = { authorization: `Bearer ${token}`, ...(lastEventId !== undefined && { 'last-event-id': lastEventId }) }
    const response = await new Promise<IncomingMessage>((resolve, reject) => {
      const request = get(`${url}/api/${session}/events?events=onmessage`, { headers, agent: false }, resolve)
      request.on('error', reject)
      t.teardown(() => request.destroy())
    })
    return new StalledClient(response)
  }

  /** Reads whatever comes; half an event at the end is none. */
  read (): void {
    let text = ''
    this.#response.setEncoding('utf8').on('data', (chunk: string) => {
      const blocks = (text + chunk).split('\n\n')
      text = blocks.pop() ?? ''
      for (const block of blocks) {
        const [, id = '', name = '', data] = /^id: (.*)\nevent: (.*)\ndata: (.*)$/.exec(block) ?? []
        if (data !== undefined) this.events.push({ id, name, data: JSON.parse(data) })
      }
    })
  }
}
