import t from 'tap'
import { OtherSide } from '../../support/groups.js'
import { twoSessions } from '../../support/two-sessions.js'
import { dataUri, pngOf } from '../../support/pictures.js'
import { until } from '../../support/until.js'

const CARLA = '15550002003'

t.test('name, description and picture of groups', async (t) => {
  const { url, ana, ben, phones } = await twoSessions(t)
  const others = new OtherSide(url)
  const group = await others.newGroup('Team', phones.ana, [phones.ben, CARLA])
  const second = await others.newGroup('Second', phones.ana, [phones.ben])
  await until('both to see the groups', async () => (await ana.get(`group-info/${second}`)).status === 200 && (await ben.get(`group-info/${second}`)).status === 200)
  const pictureOf = async (id: string) => (await others.group(id)).picture as string | null

  await t.test('POST group-subject: all see the new name', async (t) => {
    const { status, body } = await ana.post('group-subject', { groupId: group, title: 'The team' })
    t.equal(status, 200)
    t.strictSame(body, { status: 'success', response: true, session: 'ana' })
    t.match(await others.group(group), { subject: 'The team' })
    t.match((await others.notices(CARLA, group)).at(-1), { action: 'subject', body: 'The team' })
    await until('Ben to see it', async () => (await ben.get(`group-info/${group}`)).body.response.subject === 'The team')
    t.match((await ben.get(`group-info/${group}`)).body.response, { subjectUpdatedAt: /Z$/, subjectUpdatedBy: null }, 'WhatsApp Web does not keep who it was')
  })

  await t.test('POST group-subject: a member may too, where the group is not restricted; several at once', async (t) => {
    t.strictSame((await ben.post('group-subject', { groupId: [group, second], title: 'Same' })).body.response, [true, true])
    for (const id of [group, second]) t.match(await others.group(id), { subject: 'Same' })
  })

  await t.test('POST group-subject, bad input: no name, one that is too long', async (t) => {
    t.match(await ana.post('group-subject', { groupId: group }), { status: 400, body: { message: /title/ } })
    t.match(await ana.post('group-subject', { groupId: group, title: 'x'.repeat(101) }), { status: 400, body: { message: /body\/title/ } })
    t.match(await others.group(group), { subject: 'Same' })
  })

  await t.test('POST group-description: all see the new description, and can be rid of it', async (t) => {
    const { status, body } = await ana.post('group-description', { groupId: group, description: 'What we do' })
    t.equal(status, 200)
    t.strictSame(body, { status: 'success', response: true, session: 'ana' })
    t.match(await others.group(group), { description: 'What we do' })
    await until('Ben to see it', async () => (await ben.get(`group-info/${group}`)).body.response.description === 'What we do')
    t.match(await ana.post('group-description', { groupId: group, description: '' }), { status: 200 })
    t.match(await others.group(group), { description: null })
  })

  await t.test('POST group-description, bad input: no description, no group', async (t) => {
    t.match(await ana.post('group-description', { groupId: group }), { status: 400, body: { message: /description/ } })
    t.match(await ana.post('group-description', { groupId: 'team', description: 'x' }), { status: 400, body: { message: /body\/groupId/ } })
  })

  await t.test('POST group-pic: all see the new picture', async (t) => {
    const { status, body } = await ana.post('group-pic', { groupId: group, path: dataUri(pngOf(300, 200, [200, 30, 30])) })
    t.equal(status, 201)
    t.strictSame(body, { status: 'success', response: { message: 'Group profile photo successfully changed' }, session: 'ana' })
    t.match(await pictureOf(group), /^http:\/\/127\.0\.0\.1:\d+\/sandbox\/images\//)
    t.match((await others.notices(CARLA, group)).at(-1), { action: 'picture' })
  })

  await t.test('POST group-pic: as an upload', async (t) => {
    const before = await pictureOf(group)
    const form = new FormData()
    form.set('groupId', group)
    form.set('file', new Blob([new Uint8Array(pngOf(64, 64, [30, 200, 30]))], { type: 'image/png' }), 'green.png')
    const reply = await fetch(`${url}/api/ana/group-pic`, { method: 'POST', headers: { authorization: `Bearer ${ana.token}` }, body: form })
    t.equal(reply.status, 201, await reply.text())
    t.not(await pictureOf(group), before)
  })

  await t.test('POST group-pic, bad input: no picture, or something else', async (t) => {
    const before = await pictureOf(group)
    t.match(await ana.post('group-pic', { groupId: group }), { status: 401, body: { message: /mandatory/ } })
    t.match(await ana.post('group-pic', { groupId: group, path: 'data:text/plain;base64,aGVsbG8=' }), { status: 400 })
    t.match(await ana.post('group-pic', { path: dataUri(pngOf(8, 8, [1, 2, 3])) }), { status: 400, body: { message: /groupId/ } })
    t.equal(await pictureOf(group), before)
  })

  await t.test('POST group-subject, error: not an admin of a restricted group', async (t) => {
    await others.post(`groups/${group}/settings`, { by: phones.ana, restrict: true })
    await until('Ben to see it', async () => (await ben.get('all-groups')).body.response.find((chat: any) => chat.id._serialized === group)?.groupMetadata.restrict)
    t.match(await ben.post('group-subject', { groupId: group, title: 'Mine' }), { status: 403, body: { code: 'APP_NOT_ALLOWED', message: /You are not allowed/ } })
    t.match(await others.group(group), { subject: 'Same' })
  })

  await t.test('POST group-description, error: not an admin of a restricted group', async (t) => {
    t.match(await ben.post('group-description', { groupId: group, description: 'Mine' }), { status: 403, body: { code: 'APP_NOT_ALLOWED', message: /You are not allowed/ } })
    t.match(await others.group(group), { description: null })
  })

  await t.test('POST group-pic, error: not an admin of a restricted group, and no such group', async (t) => {
    const picture = dataUri(pngOf(8, 8, [9, 9, 9]))
    const before = await pictureOf(group)
    t.match(await ben.post('group-pic', { groupId: group, path: picture }), { status: 403, body: { code: 'APP_NOT_ALLOWED', message: /restricted member/ } })
    t.match(await ana.post('group-pic', { groupId: '120363000000000001', path: picture }), { status: 404, body: { code: 'APP_NOT_FOUND' } })
    t.equal(await pictureOf(group), before)
  })
})
