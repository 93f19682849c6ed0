import { BaseModel, defineModel } from '../../base/base-model.js'
import { Collection } from '../../base/collection.js'
import { define } from '../../loader.js'

class BlocklistModel extends BaseModel {}

defineModel(BlocklistModel, { proxyName: 'blocklist', props: ['id'] })

export class BlocklistCollectionImpl extends Collection<BlocklistModel> {
  static override model = BlocklistModel
}

export const BlocklistCollection = new BlocklistCollectionImpl()

define('WAWebBlocklistModel', { default: BlocklistModel })
define('WAWebBlocklistCollection', { BlocklistCollection, BlocklistCollectionImpl })
