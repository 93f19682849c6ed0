import type { DeletedLabel, Label, LabelChange } from '../../../schemas/labels.js'
import type { Client } from './client.js'
import type { Labels } from '../labels.js'

/** How long WhatsApp Web may take to put labels on chats or to take them off, in milliseconds. */
const CHANGE_TIMEOUT = 15_000
const POLL = 50

/** wppconnect's own calls about labels do not wait for the page: their results and errors are lost. */
export const labels = (page: Client): Labels => ({
  list: async () => (await page.getAllLabels() as unknown as PageLabel[]).map(withColor),
  add: async (name, color) => await addLabel(page, name, color),
  change: async (chatIds, changes) => await changeLabels(page, chatIds, changes),
  delete: async (id) => await deleteLabel(page, id),
  deleteAll: async () => await page.inPage('deleteAllLabels', () => WPP.labels.deleteAllLabels())
})

/** As wa-js returns it. */
type PageLabel = Omit<Label, 'color'> & { color: number | null, hexColor: string }

/** Today's WhatsApp Web keeps only the index in the palette: wa-js then finds no color. */
const withColor = (label: PageLabel): Label => ({
  ...label,
  color: label.color ?? parseInt(`ff${label.hexColor.replace('#', '')}`, 16)
})

async function addLabel (page: Client, name: string, written?: string | number): Promise<Label> {
  const color = toHex(written)
  return withColor(await page.inPage('addNewLabel', async (name, color) => {
    const { labels, whatsapp, profile } = WPP
    const palette = profile.isBusiness() ? await labels.getLabelColorPalette() : []
    const hex = `#${String(color).replace('#', '').toLowerCase()}`
    // As a text: wa-js takes the number 0 for no color.
    const index = color === undefined && palette.length > 0
      ? await whatsapp.LabelStore.getNextAvailableColor()
      : String(color).length > 2 ? palette.findIndex((known) => known.toLowerCase() === hex) : color
    return labels.addNewLabel(name, { labelColor: String(index) })
  }, name, color))
}

/** Neither wa-js nor WhatsApp Web waits for the change or reports its failure: the chats show it. */
export async function changeLabels (
  page: Client,
  chatIds: string[],
  changes: LabelChange[],
  timeout = CHANGE_TIMEOUT
): Promise<Label[]> {
  const labels = await page.inPage('addOrRemoveLabels', async (chatIds, changes, timeout, poll) => {
    const ids = [...new Set(changes.map(({ labelId }) => labelId))]
    if (WPP.profile.isBusiness()) {
      for (const id of ids) if (!WPP.whatsapp.LabelStore.get(id)) throw new Error(`Label ${id} not found`)
    }
    await WPP.labels.addOrRemoveLabels(chatIds, changes)
    const wanted = [...new Map(changes.map(({ labelId, type }) => [labelId, type === 'add']))]
    const isDone = () => chatIds.every((chatId) => {
      const now = (WPP.chat.get(chatId) as { labels?: string[] } | undefined)?.labels ?? []
      return wanted.every(([id, isOn]) => now.includes(id) === isOn)
    })
    for (const end = Date.now() + timeout; !isDone();) {
      if (Date.now() > end) throw new Error('WhatsApp did not change the labels')
      await new Promise((resolve) => setTimeout(resolve, poll))
    }
    return Promise.all(ids.map((id) => WPP.labels.getLabelById(id)))
  }, chatIds, changes, timeout, POLL)
  return labels.map(withColor)
}

async function deleteLabel (page: Client, id: string): Promise<DeletedLabel> {
  return page.inPage('deleteLabel', async (id) => {
    const result = await WPP.labels.deleteLabel(id)
    if (!result.deleteLabelResult) throw new Error(`Label ${id} not found`)
    return result
  }, id)
}

/** Highest index in any palette. */
const MAX_INDEX = 99

/** One number for a color, as labels have it, as #rrggbb. Six digits may be a color in hexadecimal already. */
function toHex (color: string | number | undefined): string | number | undefined {
  const isNumber = typeof color === 'number' ? color > MAX_INDEX : color !== undefined && /^\d{9,10}$/.test(color)
  return isNumber ? `#${(Number(color) & 0xffffff).toString(16).padStart(6, '0')}` : color
}
