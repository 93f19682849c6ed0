import type { Test } from 'tap'
import { DeletedLabelReply, LabelReply, LabelsReply } from '../../../schemas/labels.js'
import { NotABusiness, NotFound, OperationRejected } from '../../../src/errors.js'
import { fits } from '../../support/schema-faults.js'
import { CAIO, STRANGER, ZOE, type MakeAccount } from '../../support/test-account.js'

export async function labels (t: Test, makeAccount: MakeAccount): Promise<void> {
  const { whatsapp: { labels, chats } } = await makeAccount(t)
  const find = async (id: string) => (await labels.list()).find((label) => label.id === id)
  const labelsOf = async (chat: string) => (await chats.get(chat)).labels ?? []

  await t.test('list: all labels, with their colors', async (t) => {
    const list = await labels.list()
    fits(t, LabelsReply.properties.response, list)
    t.match(list, [
      { id: '1', name: 'New customer', colorIndex: 1, hexColor: '#64C4FF', color: 0xff64c4ff, count: 0 },
      { id: '2', name: 'Paid', colorIndex: 0, count: 0 }
    ])
    t.equal(list.length, 2)
  })

  await t.test('add: the new label is in the list', async (t) => {
    const added = await labels.add('Late', '#ffd429')
    fits(t, LabelReply.properties.response, added)
    t.match(added, { name: 'Late', colorIndex: 2, count: 0 })
    t.strictSame(await find(added.id), added)
  })

  await t.test('add: a color as an index or as one number; by default the least used one', async (t) => {
    const colors = [[5, 5], ['4', 4], [0xff64c4ff, 1], [String(0xff64c4ff), 1], [undefined, 3]] as const
    for (const [color, colorIndex] of colors) {
      const { id, ...label } = await labels.add('By color', color)
      t.match(label, { colorIndex }, String(color))
      await labels.delete(id)
    }
  })

  await t.test('add: a name that exists, or an unknown color, is not possible', async (t) => {
    const before = await labels.list()
    await t.rejects(labels.add('Paid'), { code: OperationRejected.code })
    await t.rejects(labels.add('Blue', '#000001'), { code: OperationRejected.code })
    t.strictSame(await labels.list(), before)
  })

  await t.test('change: the chats have the labels once it resolves', async (t) => {
    const changed = await labels.change([CAIO, ZOE], [{ labelId: '1', type: 'add' }, { labelId: '2', type: 'add' }])
    fits(t, LabelsReply.properties.response, changed)
    t.match(changed, [{ id: '1', count: 2 }, { id: '2', count: 2 }])
    for (const chat of [CAIO, ZOE]) t.strictSame([...await labelsOf(chat)].sort(), ['1', '2'])
    t.match(await labels.change([ZOE], [{ labelId: '1', type: 'remove' }]), [{ id: '1', count: 1 }])
    t.strictSame(await labelsOf(ZOE), ['2'])
  })

  await t.test('change: repeating a change changes nothing', async (t) => {
    t.match(await labels.change([CAIO], [{ labelId: '1', type: 'add' }]), [{ id: '1', count: 1 }])
    t.match(await labels.change([ZOE], [{ labelId: '1', type: 'remove' }]), [{ id: '1', count: 1 }])
  })

  await t.test('change: archived chats do not count', async (t) => {
    await chats.archive(CAIO, true)
    t.match(await find('1'), { count: 0 })
    await chats.archive(CAIO, false)
    t.match(await find('1'), { count: 1 })
  })

  await t.test('change: an unknown label or chat is not found, and nothing changes', async (t) => {
    const changes = [{ labelId: '2', type: 'remove' }, { labelId: '77', type: 'add' }] as const
    await t.rejects(labels.change([CAIO], [...changes]), { code: NotFound.code, message: /label 77/ })
    const unknownChat = labels.change([STRANGER], [{ labelId: '1', type: 'add' }])
    await t.rejects(unknownChat, { code: NotFound.code, message: /chat 5511999990022@c\.us/ })
    t.ok((await labelsOf(CAIO)).includes('2'))
  })

  await t.test('delete: the label is gone, also from the chats', async (t) => {
    const deleted = await labels.delete('2')
    fits(t, DeletedLabelReply.properties.response, deleted)
    t.strictSame(deleted, { id: '2', deleteLabelResult: true })
    t.equal(await find('2'), undefined)
    t.notOk((await labelsOf(CAIO)).includes('2'))
    await t.rejects(labels.delete('2'), { code: NotFound.code, message: /label 2/ }, 'once only')
  })

  await t.test('deleteAll: none is left', async (t) => {
    const ids = (await labels.list()).map(({ id }) => id)
    t.strictSame(await labels.deleteAll(), ids.map((id) => ({ id, deleteLabelResult: true })))
    t.strictSame(await labels.list(), [])
    t.strictSame(await labels.deleteAll(), [], 'and with none, none is deleted')
  })

  await t.test('only a business can change labels; others have none', async (t) => {
    const { whatsapp: { labels } } = await makeAccount(t, { isBusiness: false })
    t.strictSame(await labels.list(), [])
    await t.rejects(labels.add('Late'), { code: NotABusiness.code })
    await t.rejects(labels.change([CAIO], [{ labelId: '1', type: 'add' }]), { code: NotABusiness.code })
    await t.rejects(labels.delete('1'), { code: NotABusiness.code })
    await t.rejects(labels.deleteAll(), { code: NotABusiness.code })
  })
}
