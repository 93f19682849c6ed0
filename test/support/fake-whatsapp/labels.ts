import type { Label } from '../../../schemas/labels.js'
import { NotFound, OperationRejected } from '../../../src/errors.js'
import type { Labels } from '../../../src/whatsapp/labels.js'
import type { FakeAccount } from './account.js'
import type { FakeLabel } from './model.js'

const PALETTE = ['#FF9485', '#64C4FF', '#FFD429', '#DFAEF0', '#99B6C1', '#55CCB3', '#FF9DFF', '#D3A91D']

export function labels (account: FakeAccount): Labels {
  const known = (id: string): FakeLabel => {
    const label = account.labels.find((each) => each.id === id)
    if (!label) throw new NotFound(`label ${id}`)
    return label
  }
  const remove = (id: string) => {
    account.labels.splice(account.labels.indexOf(known(id)), 1)
    for (const chat of account.chats.values()) chat.labels.delete(id)
    return { id, deleteLabelResult: true }
  }
  return {
    list: async () => account.labels.map((label) => show(account, label)),
    add: async (name, color) => {
      account.assertBusiness('addNewLabel')
      const taken = account.labels.some((label) => label.name === name)
      if (taken) throw new OperationRejected('addNewLabel', `A label ${name} exists already`)
      const highest = Math.max(0, ...account.labels.map(({ id }) => Number(id)))
      const label = { id: String(highest + 1), name, color: color === undefined ? leastUsed(account) : indexOf(color) }
      account.labels.push(label)
      return show(account, label)
    },
    change: async (chatIds, changes) => {
      account.assertBusiness('addOrRemoveLabels')
      const named = [...new Set(changes.map(({ labelId }) => labelId))].map(known)
      for (const chat of chatIds.map((id) => account.mustHaveChat(id))) {
        for (const { labelId, type } of changes) chat.labels[type === 'add' ? 'add' : 'delete'](labelId)
      }
      return named.map((label) => show(account, label))
    },
    delete: async (id) => {
      account.assertBusiness('deleteLabel')
      return remove(id)
    },
    deleteAll: async () => {
      account.assertBusiness('deleteAllLabels')
      return account.labels.map(({ id }) => id).map(remove)
    }
  }
}

function show ({ chats }: FakeAccount, { id, name, color }: FakeLabel): Label {
  const hexColor = PALETTE[color] ?? ''
  const count = [...chats.values()].filter(({ labels, isArchived }) => labels.has(id) && !isArchived).length
  return { id, name, color: parseInt(`ff${hexColor.slice(1)}`, 16), count, hexColor, colorIndex: color }
}

function leastUsed ({ labels }: FakeAccount): number {
  const uses = PALETTE.map((_, index) => labels.filter(({ color }) => color === index).length)
  return uses.indexOf(Math.min(...uses))
}

/** @param color index in the palette, #rrggbb, or ARGB as one number */
function indexOf (color: string | number): number {
  const text = String(color)
  if (text.length <= 2) return Number(text)
  const hex = typeof color === 'number' || /^\d{9,10}$/.test(text)
    ? (Number(color) & 0xffffff).toString(16).padStart(6, '0')
    : text.replace('#', '')
  const index = PALETTE.indexOf(`#${hex.toUpperCase()}`)
  if (index === -1) throw new OperationRejected('addNewLabel', 'Color not in pallet')
  return index
}
