import { define } from '../../loader.js'

const text = (bytes: Uint8Array, start: number) => String.fromCharCode(...bytes.subarray(start, start + 4))

export const Webp = define('WAWebWebp', {
  /** One bit in the header of an extended WebP says whether it is an animation. */
  isAnimatedWebp: (data: ArrayBuffer): boolean => {
    const bytes = new Uint8Array(data, 0, Math.min(21, data.byteLength))
    return (
      bytes.length === 21 &&
      text(bytes, 0) === 'RIFF' &&
      text(bytes, 8) === 'WEBP' &&
      text(bytes, 12) === 'VP8X' &&
      ((bytes[20] ?? 0) & 2) !== 0
    )
  }
})
