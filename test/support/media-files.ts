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

const CRC = Array.from({ length: 256 }, (_, index) => {
  let rest = index << 24
  for (let bit = 0; bit < 8; bit++) rest = rest & 0x80000000 ? rest << 1 ^ 0x04c11db7 : rest << 1
  return rest >>> 0
})

/** A page of an Ogg with these packets, each shorter than 255 bytes. */
function page (packets: Buffer[], { sequence, granule, flags }: { sequence: number, granule: number, flags: number }): Buffer {
  const head = Buffer.alloc(27 + packets.length)
  head.write('OggS', 0, 'latin1')
  head[5] = flags
  head.writeBigInt64LE(BigInt(granule), 6)
  head.writeUInt32LE(0x7a617073, 14)
  head.writeUInt32LE(sequence, 18)
  head[26] = packets.length
  head.set(packets.map((packet) => packet.length), 27)
  const whole = Buffer.concat([head, ...packets])
  whole.writeUInt32LE(whole.reduce((sum, byte) => (sum << 8 ^ (CRC[(sum >>> 24 ^ byte) & 255] as number)) >>> 0, 0), 22)
  return whole
}

/** 20 ms of silence in Opus. */
const SILENCE = Buffer.from([0xf8, 0xff, 0xfe])

/** Silence in Opus, as phones record it: an Ogg with a page a second. */
export function oggOf (seconds: number): Buffer {
  const head = Buffer.from('OpusHead\x01\x01\x38\x01\x80\xbb\0\0\0\0\0', 'latin1')
  const tags = Buffer.from('OpusTags\x04\0\0\0test\0\0\0\0', 'latin1')
  const pages = [page([head], { sequence: 0, granule: 0, flags: 2 }), page([tags], { sequence: 1, granule: 0, flags: 0 })]
  for (let second = 1; second <= seconds; second++) {
    pages.push(page(Array<Buffer>(50).fill(SILENCE), { sequence: second + 1, granule: second * 48_000, flags: second === seconds ? 4 : 0 }))
  }
  return Buffer.concat(pages)
}
