import t from 'tap'
import { changeLabels, labels } from '../../../../src/whatsapp/wppconnect/labels.js'
import { pageClient } from '../../../support/page-client.js'

const label = (id: string, count = 0) => ({ id, name: id, color: null, count, hexColor: '#64C4FF', colorIndex: 1 })

/** A page that puts labels on its one chat some time after it has answered; never where `delay` is null. */
function pageWith (labels: string[], delay: number | null) {
  const chat = { labels }
  return {
    chat: { get: () => chat },
    profile: { isBusiness: () => true },
    whatsapp: { LabelStore: { get: (id: string) => id !== '9' && {} } },
    labels: {
      addOrRemoveLabels: async (_chats: string[], changes: Array<{ labelId: string, type: string }>) => {
        if (delay === null) return
        for (const { labelId, type } of changes) {
          setTimeout(() => { chat.labels = type === 'add' ? [labelId, ...chat.labels] : chat.labels.filter((id) => id !== labelId) }, delay)
        }
      },
      getLabelById: async (id: string) => label(id, chat.labels.includes(id) ? 1 : 0)
    }
  }
}

t.test('changeLabels answers once the chats show the change', async (t) => {
  const whatsapp = pageClient(t, { WPP: pageWith(['2'], 120) })
  t.match(await changeLabels(whatsapp, ['1@c.us'], [{ labelId: '1', type: 'add' }, { labelId: '2', type: 'remove' }]), [{ id: '1', count: 1 }, { id: '2', count: 0 }])
})

t.test('changeLabels: of two changes of one label the last one counts', async (t) => {
  const whatsapp = pageClient(t, { WPP: pageWith([], 10) })
  t.match(await changeLabels(whatsapp, ['1@c.us'], [{ labelId: '1', type: 'add' }, { labelId: '1', type: 'remove' }], 1_000), [{ id: '1', count: 0 }])
})

t.test('changeLabels fails where the change does not come, or the label is not there', async (t) => {
  await t.rejects(changeLabels(pageClient(t, { WPP: pageWith([], null) }), ['1@c.us'], [{ labelId: '1', type: 'add' }], 100), /did not change the labels/)
  await t.rejects(changeLabels(pageClient(t, { WPP: pageWith([], 0) }), ['1@c.us'], [{ labelId: '9', type: 'add' }]), /Label 9 not found/)
})

t.test('a label has its color as a number, also where WhatsApp Web keeps only its place in the palette', async (t) => {
  const whatsapp = pageClient(t, { calls: { getAllLabels: async () => [label('1'), { ...label('2'), color: 5 }] } })
  t.match(await labels(whatsapp).list(), [{ id: '1', color: 0xff64c4ff }, { id: '2', color: 5 }])
})
