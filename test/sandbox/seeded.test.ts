import t from 'tap'
import type { Test } from 'tap'
import { createSandbox } from '../../sandbox/sandbox.js'
import { tempDir } from '../support/temp-dir.js'
import { FakePage } from './fake-page.js'

/** Everything with an id or a code that one run of the same calls gives. */
async function run (t: Test, seed: string | undefined, dataDir = tempDir(t)) {
  const sandbox = await createSandbox({ dataDir, seed })
  const { cloud } = sandbox
  const page = await FakePage.open(sandbox, 'main')
  const { ref } = await page.request('link.start', {})
  const { code } = await page.request('link.code', { phone: '5511999990000' })
  const phone = await sandbox.scan('main')
  await page.close()
  const other = await FakePage.open(sandbox, 'other')
  await other.request('link.start', {})
  const group = cloud.createGroup('Team', '5511988887777', [phone])
  const result = {
    ref,
    code,
    phone,
    phoneOfOther: await sandbox.scan('other'),
    group: group.id,
    invite: cloud.groups.inviteCode(group.id),
    message: sandbox.write('main', { from: '5511988887777', body: 'Hello' }),
    call: cloud.calls.offer('5511988887777', phone, false).id,
    channel: cloud.newsletters.create('5511988887777', { name: 'News' }).id,
    product: cloud.businesses.catalogs.add('5511988887777', { name: 'Tea' } as never).id,
    page: cloud.pageSeed('main')
  }
  await other.close()
  await sandbox.close()
  return result
}

t.test('with the same seed the same calls give the same ids and codes', async (t) => {
  const first = await run(t, 'one')
  t.strictSame(await run(t, 'one'), first)
  const second = await run(t, 'two')
  for (const name of ['ref', 'code', 'group', 'invite', 'message', 'call', 'channel', 'product', 'page'] as const) {
    t.not(second[name], first[name], name)
  }
})

t.test('a second run on the same data does not repeat what the first has given', async (t) => {
  const dataDir = tempDir(t)
  const first = await run(t, 'one', dataDir)
  const second = await run(t, 'one', dataDir)
  t.not(second.message, first.message)
  t.not(second.group, first.group)
  t.not(second.page, first.page)
})

t.test('without a seed nothing repeats', async (t) => {
  const [first, second] = [await run(t, undefined), await run(t, undefined)]
  t.not(second.message, first.message)
  t.equal(first.page, undefined)
})
