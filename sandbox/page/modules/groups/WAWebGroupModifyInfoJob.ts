import type { GroupChange } from '../../../protocol/groups.js'
import { cloud } from '../../cloud-socket.js'
import { define } from '../../loader.js'
import { ServerStatusCodeError, serverCall } from '../../server-error.js'
import type { Wid } from '../ids/WAWebWid.js'

export const GROUP_SETTING_TYPE = {
  ANNOUNCEMENT: 'announcement',
  RESTRICT: 'restrict',
  EPHEMERAL: 'ephemeral'
} as const

interface Description {
  desc?: string
  groupWid: Wid
  newDescId: string
  prevDescId?: string
}

const change = async (id: Wid, change: GroupChange): Promise<void> => {
  await serverCall(cloud.request('group.change', { id: id.toString(), change }))
}

function propertyChange (property: string, value: number): GroupChange {
  switch (property) {
    case GROUP_SETTING_TYPE.ANNOUNCEMENT:
      return { announce: value === 1 }
    case GROUP_SETTING_TYPE.RESTRICT:
      return { restrict: value === 1 }
    case GROUP_SETTING_TYPE.EPHEMERAL:
      return { ephemeral: value }
    default:
      throw new Error(`invalid group property ${property}`)
  }
}

/** Throws nothing that the server says: who calls has to look at the name of the response. */
async function setGroupProperty (id: Wid, property: string, value: number): Promise<{ name: string, value?: object }> {
  try {
    await change(id, propertyChange(property, value))
    return { name: 'SetPropertyResponseSuccess' }
  } catch (error) {
    if (!(error instanceof ServerStatusCodeError)) throw error
    const { status, message } = error
    return {
      name: 'SetPropertyResponseClientError',
      value: { errorSetPropertyClientErrors: { value: { code: String(status), text: message } } }
    }
  }
}

define('WAWebGroupConstants', { GROUP_SETTING_TYPE })
define('WAWebGroupModifyInfoJob', {
  setGroupSubject: async (id: Wid, subject: string) => await change(id, { subject }),
  setGroupDescription: async ({ desc, groupWid, newDescId }: Description) =>
    await change(groupWid, { description: desc ?? null, descriptionId: newDescId }),
  setGroupProperty
})
