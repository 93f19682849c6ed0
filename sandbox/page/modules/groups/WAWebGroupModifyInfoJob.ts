import type { GroupChange } from '../../../protocol/groups.js'
import { cloud } from '../../cloud-socket.js'
import { define } from '../../loader.js'
import { serverCall } from '../../server-error.js'
import type { Wid } from '../ids/WAWebWid.js'

export const GROUP_SETTING_TYPE = { ANNOUNCEMENT: 'announcement', RESTRICT: 'restrict', EPHEMERAL: 'ephemeral' } as const

const change = async (id: Wid, change: GroupChange): Promise<void> => { await serverCall(cloud.request('group.change', { id: id.toString(), change })) }

async function setGroupProperty (id: Wid, property: string, value: number): Promise<void> {
  switch (property) {
    case GROUP_SETTING_TYPE.ANNOUNCEMENT: return await change(id, { announce: value === 1 })
    case GROUP_SETTING_TYPE.RESTRICT: return await change(id, { restrict: value === 1 })
    case GROUP_SETTING_TYPE.EPHEMERAL: return await change(id, { ephemeral: value })
    default: throw new Error(`invalid group property ${property}`)
  }
}

define('WAWebGroupConstants', { GROUP_SETTING_TYPE })
define('WAWebGroupModifyInfoJob', {
  setGroupSubject: async (id: Wid, subject: string) => await change(id, { subject }),
  setGroupDescription: async (id: Wid, description: string, descriptionId: string) => await change(id, { description: description === '' ? null : description, descriptionId }),
  setGroupProperty
})
