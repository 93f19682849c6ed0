import { define } from '../../loader.js'

interface OpaqueData { type: () => string, forceToBlob: () => Blob }

interface Sticker { type: 'sticker', mediaBlob: OpaqueData, mimetype: string, fullWidth: number, fullHeight: number }

define('WAWebProcessRawSticker', {
  processRawSticker: async (data: OpaqueData): Promise<Sticker> => {
    const { width, height } = await createImageBitmap(data.forceToBlob())
    return { type: 'sticker', mediaBlob: data, mimetype: data.type(), fullWidth: width, fullHeight: height }
  }
})
