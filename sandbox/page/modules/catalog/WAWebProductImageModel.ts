import { BaseModel, defineModel } from '../../base/base-model.js'
import { BaseCollection } from '../../base/collection.js'
import { define } from '../../loader.js'
import { pictureOf } from '../media/thumbnail.js'
import { MediaData } from '../media/WAWebMediaData.js'
import { OpaqueData } from '../media/WAWebMediaOpaqueData.js'

/** A picture of a product, which loads itself as soon as it is there. */
export class ProductImageModel extends BaseModel {
  declare mediaUrl: string
  declare mediaData: MediaData

  override initialize (): void {
    this.addChild('mediaData', new MediaData({ mediaStage: 'PREPARING' }))
    void load(this)
  }
}

async function load ({ mediaUrl, mediaData }: ProductImageModel): Promise<void> {
  const file = await fetch(mediaUrl)
    .then((response) => response.blob())
    .catch(() => undefined)
  const picture = file && (await pictureOf(file))
  if (picture === undefined) {
    mediaData.set('mediaStage', 'ERROR_MISSING')
    return
  }
  const preview = await OpaqueData.createFromBase64Jpeg(picture.thumbnail)
  mediaData.set({ preview, mediaStage: 'RESOLVED' })
}

defineModel(ProductImageModel, {
  proxyName: 'productImage',
  props: ['id', 'type', 'mediaUrl', 'fetchedFromServer'],
  session: ['blobUrl', 'mediaData', 'old']
})

export class ProductImageCollection extends BaseCollection<ProductImageModel> {
  static override model = ProductImageModel
}

define('WAWebProductImageModel', { ProductImage: ProductImageModel })
