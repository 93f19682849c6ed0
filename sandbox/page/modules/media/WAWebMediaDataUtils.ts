import { define } from '../../loader.js'
import { OpaqueData } from './WAWebMediaOpaqueData.js'

/** Pixels of each side of a sticker. */
const EDGE = 512

export interface Sticker {
  type: 'sticker'
  mediaBlob: OpaqueData
  mimetype: string
  fullWidth: number
  fullHeight: number
}

async function toWebp (image: ImageBitmap): Promise<Blob> {
  const canvas = new OffscreenCanvas(EDGE, EDGE)
  const scale = EDGE / Math.max(image.width, image.height)
  const [width, height] = [image.width * scale, image.height * scale]
  canvas.getContext('2d')?.drawImage(image, (EDGE - width) / 2, (EDGE - height) / 2, width, height)
  return await canvas.convertToBlob({ type: 'image/webp' })
}

/** Makes a sticker of any picture: WebP, 512 pixels. Others replace the function here. */
export const MediaDataUtils = define('WAWebMediaDataUtils', {
  processRawSticker: async (data: OpaqueData): Promise<Sticker> => {
    const image = await createImageBitmap(data.forceToBlob())
    const { width, height } = image
    if (data.type() === 'image/webp') {
      return { type: 'sticker', mediaBlob: data, mimetype: data.type(), fullWidth: width, fullHeight: height }
    }
    const webp = await toWebp(image)
    return { type: 'sticker', mediaBlob: new OpaqueData(webp), mimetype: webp.type, fullWidth: EDGE, fullHeight: EDGE }
  }
})
