import type { Server } from 'node:http'
import type { FastifyInstance } from 'fastify'

/**
 * Orchestrators wait 10 seconds from SIGTERM to SIGKILL. Within them fit, one after the other: browsers (4 s),
 * webhooks (2 s), streams and sockets (1 s), and what is left of requests. In milliseconds.
 */
export const CLOSE_DELAY = 9_500

/** From the signal on: by then even requests that wait for what is just being closed have been answered. */
const CUT_AFTER_SIGNAL = 7_000

/** What readers and senders may take once everything else is closed. */
const CUT_AFTER_REST = 2_500

/** Closes the server; connections that are still busy after a while are cut off. */
export async function closeInTime (fastify: FastifyInstance): Promise<void> {
  cutLater(fastify.server, CUT_AFTER_SIGNAL)
  await fastify.close()
}

/** To be called after everything else was registered: the hooks run in that order. */
export function cutSlowRequests (fastify: FastifyInstance): void {
  fastify.addHook('preClose', async () => { cutLater(fastify.server, CUT_AFTER_REST) })
}

function cutLater (server: Server, ms: number): void {
  setTimeout(() => server.closeAllConnections(), ms).unref()
}
