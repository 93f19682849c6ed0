// Plain JavaScript, because a worker does not go through the compiler of the tests.
import { parentPort } from 'node:worker_threads'
import { hashSync, verifySync } from '@node-rs/bcrypt'

/** @typedef {{ secret: Uint8Array, digest?: string, cost?: number }} Job */

parentPort?.on('message', (/** @type {Job} */ { secret, digest, cost }) => {
  try {
    const value = digest === undefined ? hashSync(secret, cost) : verifySync(secret, digest)
    parentPort?.postMessage({ value })
  } catch (error) {
    parentPort?.postMessage({ error: String(error) })
  }
})
