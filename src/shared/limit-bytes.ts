import { Transform } from 'node:stream'

/** Passes bytes on, and fails with the given error as soon as there are more than `max`. */
export function limitBytes (max: number, makeError: () => Error): Transform {
  let size = 0
  return new Transform({
    transform (chunk: Buffer, _encoding, callback) {
      size += chunk.length
      if (size > max) callback(makeError())
      else callback(null, chunk)
    }
  })
}
