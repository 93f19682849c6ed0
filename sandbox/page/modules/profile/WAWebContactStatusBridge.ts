import { cloud } from '../../cloud-socket.js'
import { define } from '../../loader.js'
import { cloudName } from '../ids/address.js'
import type { Wid } from '../ids/WAWebWid.js'

async function getStatus (id: Wid): Promise<{ id: Wid, status: string }> {
  const { about } = await cloud.request('about.get', { of: cloudName(id) })
  return { id, status: about }
}

async function setMyStatus (about: string): Promise<{ status: number }> {
  await cloud.request('profile.about', { about })
  return { status: 200 }
}

/** The lines that people show about themselves. */
define('WAWebContactStatusBridge', { getStatus, setMyStatus, queryStatusAll: async (ids: Wid[]) => await Promise.all(ids.map(getStatus)) })
