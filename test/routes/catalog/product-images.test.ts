import t from 'tap'
import { dataUri, pngOf } from '../../support/pictures.js'
import { shop } from '../../support/shop.js'

const [RED, GREEN, BLUE] = [pngOf(20, 20, [200, 0, 0]), pngOf(20, 20, [0, 200, 0]), pngOf(20, 20, [0, 0, 200])] as const

t.test('pictures of products', async (t) => {
  const { ana, ben, app, phones, sees, url } = await shop(t)
  const id: string = (await ana.post('add-product', { name: 'Coffee', price: 1, image: dataUri(RED) })).body.response.id
  /** What the cloud keeps of the product's pictures. */
  const pictures = async () => (await sees(`${phones.ana}/business`)).products[0].images
    .map((address: string) => app.sandbox.cloud.images.get(address.split('/').at(-1) ?? '')?.data)
  const NOT_A_BUSINESS = { status: 400, body: { status: 'error', code: 'APP_NOT_A_BUSINESS', session: 'ben' } }
  const NOT_FOUND = { status: 404, body: { status: 'error', code: 'APP_NOT_FOUND' } }

  await t.test('POST add-product-image: customers see it beside the first', async (t) => {
    const added = await ana.post('add-product-image', { id, base64: dataUri(GREEN) })
    t.match(added, { status: 201, body: { status: 'success', session: 'ana', response: { id, imageCount: 2 } } })
    t.strictSame(await pictures(), [RED, GREEN])
    const seen = (await ben.get(`get-product-by-id?phone=${phones.ana}&id=${id}`)).body.response
    t.match(seen, { additional_image_cdn_urls: [[{ key: 'requested' }, { key: 'full', value: added.body.response.additionalImageCdnUrl[0] }]] })
  })

  await t.test('POST add-product-image: an upload', async (t) => {
    const form = new FormData()
    form.set('id', id)
    form.set('file', new Blob([new Uint8Array(BLUE)], { type: 'image/png' }), 'blue.png')
    const response = await fetch(`${url}/api/ana/add-product-image`, { method: 'POST', body: form, headers: { authorization: `Bearer ${ana.token}` } })
    t.equal(response.status, 201)
    t.strictSame(await pictures(), [RED, GREEN, BLUE])
  })

  await t.test('POST change-product-image: customers see another main picture', async (t) => {
    const changed = await ana.post('change-product-image', { id, base64: dataUri(BLUE) })
    t.match(changed, { status: 201, body: { status: 'success', session: 'ana', response: { id, imageCount: 3 } } })
    t.strictSame(await pictures(), [BLUE, GREEN, BLUE])
    const seen = (await ben.get(`get-product-by-id?phone=${phones.ana}&id=${id}`)).body.response
    t.match(seen.image_cdn_urls, [{ value: changed.body.response.imageCdnUrl }, {}])
  })

  await t.test('POST remove-product-image: it is gone', async (t) => {
    t.match(await ana.post('remove-product-image', { id, index: 0 }), { status: 201, body: { status: 'success', session: 'ana', response: { id, imageCount: 2 } } }, 'the first is number 0')
    t.strictSame(await pictures(), [BLUE, BLUE])
    t.equal((await ben.get(`get-product-by-id?phone=${phones.ana}&id=${id}`)).body.response.additional_image_cdn_urls.length, 1)
  })

  for (const path of ['add-product-image', 'change-product-image']) {
    await t.test(`POST ${path}, bad input: no product, no picture, or something else`, async (t) => {
      const before = await pictures()
      t.match(await ana.post(path, { base64: dataUri(RED) }), { status: 400, body: { message: /id/ } })
      t.match(await ana.post(path, { id }), { status: 400, body: { message: /base64/ } })
      t.match(await ana.post(path, { id, base64: 'aGVsbG8gd29ybGQ=' }), { status: 400, body: { code: 'APP_PICTURE_UNSUPPORTED' } })
      t.strictSame(await pictures(), before)
    })

    await t.test(`POST ${path}, error: an unknown product, no business`, async (t) => {
      t.match(await ana.post(path, { id: '1', base64: dataUri(RED) }), NOT_FOUND)
      t.match(await ben.post(path, { id, base64: dataUri(RED) }), NOT_A_BUSINESS)
    })
  }

  await t.test('POST remove-product-image, bad input: no index', async (t) => {
    t.match(await ana.post('remove-product-image', { id }), { status: 400, body: { message: /index/ } })
    t.match(await ana.post('remove-product-image', { id, index: -1 }), { status: 400, body: { message: /index/ } })
    t.equal((await pictures()).length, 2)
  })

  await t.test('POST remove-product-image, error: no such picture, no such product, no business', async (t) => {
    t.match(await ana.post('remove-product-image', { id, index: 1 }), NOT_FOUND)
    t.match(await ana.post('remove-product-image', { id: '1', index: 0 }), NOT_FOUND)
    t.match(await ben.post('remove-product-image', { id, index: 0 }), NOT_A_BUSINESS)
    t.equal((await pictures()).length, 2)
  })
})
