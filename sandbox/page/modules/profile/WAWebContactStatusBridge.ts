import { cloud } from '../../cloud-socket.js'
import { directory } from '../../directory.js'
import { define } from '../../loader.js'
import { chatWid, cloudName } from '../ids/address.js'
import type { Wid } from '../ids/WAWebWid.js'

interface Status {
  id: Wid
  status: string
}

async function getStatus ({ wid }: { wid: Wid }): Promise<Status> {
  const { about } = await cloud.request('about.get', { of: cloudName(wid) })
  return { id: wid, status: about }
}

async function setMyStatus (about: string): Promise<{ status: number }> {
  await cloud.request('profile.about', { about })
  return { status: 200 }
}

/** The lines that people show about themselves. */
define('WAWebContactStatusBridge', {
  getStatus,
  setMyStatus,
  queryStatusAll: async (): Promise<Status[]> =>
    await Promise.all(directory.all().map(async ({ phone }) => await getStatus({ wid: chatWid(phone) })))
})
