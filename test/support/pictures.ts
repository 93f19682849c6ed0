import { PNG } from 'pngjs'

/** A picture of one color, as a PNG. */
export function pngOf (width: number, height: number, [red, green, blue]: [number, number, number]): Buffer {
  const png = new PNG({ width, height })
  for (let place = 0; place < png.data.length; place += 4) png.data.set([red, green, blue, 255], place)
  return PNG.sync.write(png)
}

export const dataUri = (png: Buffer): string => `data:image/png;base64,${png.toString('base64')}`
