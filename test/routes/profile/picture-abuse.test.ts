import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { OtherSide } from '../../support/groups.js'
import { baitedFolder, mediaTricks, REFUSED, trap } from '../../support/media-tricks.js'
import { dataUri, pngOf } from '../../support/pictures.js'
import { shop } from '../../support/shop.js'
import { until } from '../../support/until.js'

/** Every route that takes a picture, with each field that it reads one from. */
const FIELDS: ReadonlyArray<readonly [route: string, field: string]> = [
  ['group-pic', 'path'], ['group-pic', 'base64'],
  ['set-profile-pic', 'path'], ['set-profile-pic', 'base64'], ['set-profile-pic', 'image'],
  ['add-product', 'image'], ['add-product', 'path'], ['add-product', 'base64'],
  ['add-product-image', 'path'], ['add-product-image', 'base64'], ['add-product-image', 'image'],
  ['change-product-image', 'path'], ['change-product-image', 'base64'], ['change-product-image', 'image'],
  ['edit-product', 'options/image']
]

t.test('abuse of picture fields', async (t) => {
  const { base, local } = baitedFolder(t)
  const { app, ana, phones, sees, url } = await shop(t, { env: { ALLOW_PRIVATE_URLS: 'false', LOCAL_FILES_DIR: local, MAX_UPLOAD_SIZE: '3' } })
  const { asked, port } = await trap(t)
  const others = new OtherSide(url)
  const red = dataUri(pngOf(20, 20, [200, 0, 0]))
  const groupId = await others.newGroup('Team', phones.ana, [phones.ben])
  t.match(await ana.post('group-pic', { groupId, path: red }), { status: 201 })
  t.match(await ana.post('set-profile-pic', { path: red }), { status: 200 })
  const { body: { response: { id } } } = await ana.post('add-product', { name: 'Coffee', price: 1, image: red })
  const pictures = async () => ({
    profile: (await sees(`${phones.ana}/profile`)).picture,
    group: (await others.group(groupId))['picture'],
    products: (await sees(`${phones.ana}/business`))['products'].map(({ id, images }: Record<string, unknown>) => ({ id, images }))
  })
  const before = await pictures()
  t.match(before, { profile: { tag: String }, group: String, products: [{ id, images: [String] }] }, 'there are pictures that could change')
  const bodyWith = (field: string, source: string) => field === 'options/image'
    ? { id, options: { image: source } }
    : { groupId, id, name: 'Trick', price: 1, [field]: source }

  for (const [route, field] of FIELDS) {
    await t.test(`${route}, ${field}: nothing is fetched, read, written or changed`, async (t) => {
      for (const trick of mediaTricks(base, port)) {
        const { status, body } = await ana.post(route, bodyWith(field, trick))
        t.match({ status, body }, { status: 400, body: { message: new RegExp(`^body/${field}`), code: REFUSED } }, JSON.stringify(trick))
      }
      t.strictSame(asked, [])
      await until('the uploads to be gone', () => readdirSync(join(app.config.DATA_DIR, 'uploads')).length === 0)
      t.strictSame(await pictures(), before)
    })
  }
})
