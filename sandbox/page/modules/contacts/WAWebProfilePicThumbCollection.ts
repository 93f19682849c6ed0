import type { Picture } from '../../../protocol/profile.js'
import { BaseModel, defineModel } from '../../base/base-model.js'
import { BaseCollection } from '../../base/collection.js'
import { cloud } from '../../cloud-socket.js'
import { define } from '../../loader.js'
import { chatWid } from '../ids/address.js'
import type { Wid } from '../ids/WAWebWid.js'
import { findCloudName } from './WAWebQueryExistsJob.js'

/** The picture that a person or a group shows: the addresses of a small one and of the full one. */
export class ProfilePicThumb extends BaseModel {
  get img (): string | undefined {
    return this.get('previewEurl')
  }

  get imgFull (): string | undefined {
    return this.get('eurl')
  }
}

export function showPicture (model: ProfilePicThumb | undefined, picture: Picture | null): void {
  model?.set({ tag: picture?.tag, eurl: picture?.url, previewEurl: picture?.previewUrl })
}

defineModel(ProfilePicThumb, {
  proxyName: 'profile-pic-thumb',
  props: ['id', 'tag', 'raw', 'eurl', 'previewEurl'],
  session: ['stale', 'eurlStale', 'pendingPic']
})

class ProfilePicThumbCollectionImpl extends BaseCollection<ProfilePicThumb> {
  static override model = ProfilePicThumb

  override async findQuery (id: Wid): Promise<ProfilePicThumb | undefined> {
    const of = await findCloudName(id)
    if (of === undefined) return undefined
    const model = this.gadd(chatWid(of))
    showPicture(model, await cloud.request('picture.get', { of }))
    return model
  }
}

export const ProfilePicThumbCollection = new ProfilePicThumbCollectionImpl()

define('WAWebProfilePicThumbModel', { ProfilePicThumb })
define('WAWebProfilePicThumbCollection', { ProfilePicThumbCollection })
