import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { request } from '../../support/bot.js'
import { mediaPair } from '../../support/media-pair.js'

t.test('signed links', async (t) => {
  const { app, url, ana } = await mediaPair(t, { env: { FILE_LINK_TTL: '2' } })
  const html = Buffer.from('<script>alert(1)</script>')
  const folder = join(app.config.DATA_DIR, 'media')
  const link = async (mimetype = 'text/html') => {
    const { body: { id } } = await ana.phone('messages', { from: '15550000007', data: html.toString('base64'), mimetype, type: 'document' })
    await ana.receives('onmessage', (message) => message.id === id)
    return new URL((await ana.get(`get-media-by-message/${id}?format=link`)).body.url)
  }
  const changed = (good: URL, change: (link: URL) => void) => {
    const bad = new URL(good)
    change(bad)
    return bad.href
  }

  await t.test('GET files/{path}: whoever has the link gets the file, which no browser shows as a page of ours', async (t) => {
    const response = await fetch(await link())
    t.equal(response.status, 200)
    for (const [name, value] of Object.entries({ 'content-type': 'text/html', 'content-disposition': 'attachment; filename="file.html"; filename*=UTF-8\'\'file.html', 'x-content-type-options': 'nosniff', 'content-length': String(html.length) })) t.equal(response.headers.get(name), value)
    t.ok(Buffer.from(await response.arrayBuffer()).equals(html))
    for (const name of readdirSync(folder)) t.equal(statSync(join(folder, name)).mode & 0o777, 0o600)
  })

  await t.test('GET files/{path}, bad input: what is no link', async (t) => {
    const good = await link()
    t.match(await request(`${url}${good.pathname}`), { status: 400, body: { message: /^querystring/ } })
    for (const path of ['x', '..%2F..%2Fstore.db', '%2e%2e/store.db', 'a'.repeat(37)]) t.ok([400, 404].includes((await request(`${url}/files/${path}${good.search}`)).status), path)
    t.match(await request(changed(good, (link) => link.searchParams.set('expires', 'never'))), { status: 400, body: { message: /expires/ } })
  })

  await t.test('GET files/{path}, error: a changed link, or one that has expired; then the file goes', async (t) => {
    const good = await link()
    const refused = { status: 403, body: { code: 'APP_FILE_LINK_WRONG' } }
    const other = await link()
    const bad = [
      changed(good, (link) => link.searchParams.set('signature', 'x'.repeat(43))),
      changed(good, (link) => link.searchParams.set('expires', '99999999999')),
      changed(good, (link) => link.searchParams.set('type', 'image/png')),
      changed(good, (link) => { link.pathname = other.pathname })
    ]
    for (const href of bad) t.match(await request(href), refused, href)
    await new Promise((resolve) => setTimeout(resolve, Number(other.searchParams.get('expires')) * 1000 - Date.now() + 1100))
    t.match(await request(good.href), refused, 'it has expired')
    await link()
    t.equal(readdirSync(folder).length, 1, 'only the newest file is left')
  })
})
