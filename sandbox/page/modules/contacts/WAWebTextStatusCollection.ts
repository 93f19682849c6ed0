import { BaseModel, defineModel } from '../../base/base-model.js'
import { Collection } from '../../base/collection.js'
import type { Identified } from '../../base/collection.js'
import { define } from '../../loader.js'

/** The line that a person shows about himself. */
class TextStatusModel extends BaseModel {}

defineModel(TextStatusModel, { proxyName: 'text-status', props: ['id', 'status'], session: ['stale'] })

class TextStatusCollectionImpl extends Collection<TextStatusModel> {
  static override model = TextStatusModel

  override async findQuery (id: Identified): Promise<TextStatusModel | undefined> {
    return this.add({ id, status: '' })[0]
  }
}

export const TextStatusCollection = new TextStatusCollectionImpl()

define('WAWebTextStatusModel', { default: TextStatusModel })
define('WAWebTextStatusCollection', { TextStatusCollection, TextStatusCollectionImpl })
