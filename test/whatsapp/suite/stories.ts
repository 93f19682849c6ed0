import type { Test } from 'tap'
import { SendResultSchema } from '../../../schemas/messages.js'
import { OperationRejected } from '../../../src/errors.js'
import { CLIP } from '../../support/media-files.js'
import { pngOf } from '../../support/pictures.js'
import { fits } from '../../support/schema-faults.js'
import { testFiles } from '../../support/test-files.js'
import { CAIO, STRANGER, type MakeAccount } from '../../support/test-account.js'

const ID = /^true_status@broadcast_/
const PNG = pngOf(30, 20, [200, 10, 10])

export async function stories (t: Test, makeAccount: MakeAccount): Promise<void> {
  const { whatsapp: { stories }, outside } = await makeAccount(t)
  const file = testFiles(t)

  await t.test('postText: whoever has a chat with this account sees it', async (t) => {
    const looks = [undefined, { backgroundColor: '#0275d8', font: 2 }, { backgroundColor: 0xff0275d8 }]
    for (const look of looks) {
      const posted = await stories.postText('good morning', look)
      fits(t, SendResultSchema, posted)
      t.match(posted.id, ID)
      t.match(await outside.sees(CAIO, posted.id), { type: 'chat', body: 'good morning' })
      t.equal(await outside.sees(STRANGER, posted.id), undefined)
    }
  })

  await t.test('postImage, postVideo: with a caption or without', async (t) => {
    const picture = file('red.png', PNG, 'image/png')
    const clip = file('clip.mp4', CLIP, 'video/mp4')
    for (const caption of [undefined, 'red']) {
      const image = await stories.postImage(picture, caption)
      const video = await stories.postVideo(clip, caption)
      for (const [posted, type, bytes] of [[image, 'image', PNG], [video, 'video', CLIP]] as const) {
        fits(t, SendResultSchema, posted)
        t.match(posted.id, ID)
        t.match(await outside.sees(CAIO, posted.id), { type, body: caption ?? '' })
        t.ok((await outside.loads(CAIO, posted.id)).equals(bytes), type)
      }
    }
  })

  await t.test('postImage: not what is no image', async (t) => {
    const broken = file('broken.png', PNG.subarray(0, 40), 'image/png')
    await t.rejects(stories.postImage(broken, undefined), { code: OperationRejected.code })
  })
}
