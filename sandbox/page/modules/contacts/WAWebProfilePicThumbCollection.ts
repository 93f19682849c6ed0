import { BaseModel, defineModel } from '../../base/base-model.js'
import { Collection } from '../../base/collection.js'
import { define } from '../../loader.js'

class ProfilePicThumbModel extends BaseModel {}

defineModel(ProfilePicThumbModel, { proxyName: 'profile-pic-thumb', props: ['id', 'tag', 'token', 'eurl', 'img', 'imgFull', 'raw'], session: ['stale'] })

class ProfilePicThumbCollectionImpl extends Collection<ProfilePicThumbModel> {
  static override model = ProfilePicThumbModel
}

export const ProfilePicThumbCollection = new ProfilePicThumbCollectionImpl()

define('WAWebProfilePicThumbModel', { default: ProfilePicThumbModel })
define('WAWebProfilePicThumbCollection', { ProfilePicThumbCollection })
