import { BaseModel, defineModel } from '../../base/base-model.js'
import { BaseCollection } from '../../base/collection.js'
import { cloud } from '../../cloud-socket.js'
import { define } from '../../loader.js'
import { chatWid } from '../ids/address.js'
import type { Wid } from '../ids/WAWebWid.js'
import { findCloudName } from './WAWebQueryExistsJob.js'

/** The about text of a person. */
class TextStatusModel extends BaseModel {}

defineModel(TextStatusModel, { proxyName: 'text-status', props: ['id', 'status'], session: ['stale'] })

class TextStatusCollectionImpl extends BaseCollection<TextStatusModel> {
  static override model = TextStatusModel

  override async findQuery (id: Wid): Promise<TextStatusModel | undefined> {
    const of = await findCloudName(id)
    if (of === undefined) return undefined
    const { about } = await cloud.request('about.get', { of })
    return this.gadd(chatWid(of)).set('status', about)
  }
}

export const TextStatusCollection = new TextStatusCollectionImpl()

define('WAWebTextStatusModel', { default: TextStatusModel })
define('WAWebTextStatusCollection', { TextStatusCollection })
