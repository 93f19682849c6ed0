import jsQr from 'jsqr'
import { PNG } from 'pngjs'

/** What a camera reads in a picture, and the picture's size; undefined where it reads nothing. */
export function readQr (png: Buffer): { text: string | undefined, width: number, height: number } {
  const { data, width, height } = PNG.sync.read(png)
  return { text: jsQr.default(new Uint8ClampedArray(data), width, height)?.data, width, height }
}
