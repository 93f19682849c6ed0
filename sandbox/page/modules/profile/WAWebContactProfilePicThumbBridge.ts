import { cloud } from '../../cloud-socket.js'
import { define } from '../../loader.js'
import { cloudName } from '../ids/address.js'
import type { Wid } from '../ids/WAWebWid.js'

interface SetResult {
  eurl: string
  status: number
  tag: string
  token: string
}

/** My own picture, or that of a group. The images are data URLs of JPEGs. */
async function sendSetPicture (id: Wid, preview: string, full: string): Promise<SetResult> {
  const { tag, url } = await cloud.request('picture.set', { of: cloudName(id), preview, full })
  return { eurl: url, status: 200, tag, token: tag }
}

async function requestDeletePicture (id: Wid): Promise<{ status: number }> {
  await cloud.request('picture.remove', { of: cloudName(id) })
  return { status: 200 }
}

define('WAWebContactProfilePicThumbBridge', { sendSetPicture, requestDeletePicture })
