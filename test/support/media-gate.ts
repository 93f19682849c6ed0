import type { FastifyInstance } from 'fastify'

/** Stands before the sandbox's host of files: counts what pages load from there, and makes them wait. */
export class MediaGate {
  /** How many files were asked for. */
  loads = 0
  #open = Promise.resolve()

  constructor ({ sandbox: { mediaHost } }: FastifyInstance) {
    const serve = mediaHost.serve.bind(mediaHost)
    mediaHost.serve = async (request, response) => {
      if (request.method === 'GET') {
        this.loads++
        await this.#open
      }
      await serve(request, response)
    }
  }

  /** Files that are asked for from now on wait until the answered function is called. */
  hold (): () => void {
    let release = () => {}
    this.#open = new Promise((resolve) => { release = resolve })
    return release
  }
}
