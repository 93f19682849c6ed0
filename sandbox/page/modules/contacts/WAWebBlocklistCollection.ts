import { BaseModel, defineModel } from '../../base/base-model.js'
import { BaseCollection } from '../../base/collection.js'
import type { Identified } from '../../base/collection.js'
import { cloud } from '../../cloud-socket.js'
import { define } from '../../loader.js'
import { chatWid } from '../ids/address.js'
import { Wid } from '../ids/WAWebWid.js'
import { createWid } from '../ids/WAWebWidFactory.js'
import { ContactCollection } from './WAWebContactCollection.js'
import type { ContactModel } from './WAWebContactModel.js'
import { counterpart } from './WAWebLidPnCache.js'
import { findCloudName } from './WAWebQueryExistsJob.js'

class BlocklistModel extends BaseModel {}

defineModel(BlocklistModel, { proxyName: 'blocklist', props: ['id'], session: ['stale'] })

/** The people I have blocked, found by phone number and by LID. */
class BlocklistCollectionImpl extends BaseCollection<BlocklistModel> {
  static override model = BlocklistModel

  override get (id: Identified | { id: Identified } | string | undefined): BlocklistModel | undefined {
    const found = super.get(id)
    if (found !== undefined || id === undefined || id === null || !Wid.isWid(String(id))) return found
    return super.get(counterpart(createWid(String(id))))
  }
}

export const BlocklistCollection = new BlocklistCollectionImpl()

define('WAWebBlocklistModel', { default: BlocklistModel })
define('WAWebBlocklistCollection', { BlocklistCollection })

/** @param phones all that are blocked now */
export function updateBlocklist (phones: string[]): void {
  const wanted = new Map(phones.map((phone) => [chatWid(phone).toString(), chatWid(phone)]))
  const before = BlocklistCollection.map((model) => model.get('id') as Wid)
  BlocklistCollection.remove(before.filter((id) => !wanted.has(id.toString())))
  BlocklistCollection.add([...wanted.values()].map((id) => ({ id })))
  for (const id of [...before, ...wanted.values()]) {
    ContactCollection.get(id)?.set('isContactBlocked', wanted.has(id.toString()))
  }
}

async function setBlocked ({ id }: ContactModel, blocked: boolean): Promise<void> {
  const phone = await findCloudName(id)
  if (phone === undefined) throw new Error(`Contact not found for ${id.toString()}`)
  updateBlocklist(await cloud.requestSurely('block.set', { phone, blocked }))
}

define('WAWebBlockContactAction', {
  blockContact: async ({
    contact
  }: {
    contact: ContactModel
    blockEntryPoint: string
    bizOptOutArgs: null
  }): Promise<void> => await setBlocked(contact, true),
  unblockContact: async (contact: ContactModel): Promise<void> => await setBlocked(contact, false)
})
