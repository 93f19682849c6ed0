import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Two seconds of a flickering video, 64 by 48 pixels. */
export const CLIP = readFileSync(join(import.meta.dirname, 'clip.mp4'))

/** Two pictures in turn, 8 by 8 pixels. */
export const GIF = Buffer.from('R0lGODlhCAAIAIAAAExpcf8AACH/C05FVFNDQVBFMi4wAwEAAAAh+QQFCgAAACwAAAAACAAIAAACB4yPqcvtXQAAIfkEBQoAAAAsAAAAAAgACACATGlxAAD/AgeMj6nL7V0AADs=', 'base64')

const RATE = 8000

/** A tone, as a WAV file. */
export function wavOf (seconds: number): Buffer {
  const samples = Buffer.alloc(seconds * RATE, 0)
  for (let place = 0; place < samples.length; place++) samples[place] = 128 + Math.round(100 * Math.sin(place / 5))
  const head = Buffer.alloc(44)
  head.write('RIFF', 0, 'latin1')
  head.writeUInt32LE(36 + samples.length, 4)
  head.write('WAVEfmt ', 8, 'latin1')
  head.writeUInt32LE(16, 16)
  head.writeUInt16LE(1, 20)
  head.writeUInt16LE(1, 22)
  head.writeUInt32LE(RATE, 24)
  head.writeUInt32LE(RATE, 28)
  head.writeUInt16LE(1, 32)
  head.writeUInt16LE(8, 34)
  head.write('data', 36, 'latin1')
  head.writeUInt32LE(samples.length, 40)
  return Buffer.concat([head, samples])
}
