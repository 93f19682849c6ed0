import { cloud } from '../../cloud-socket.js'
import { define } from '../../loader.js'
import { takeLabels } from './take-labels.js'
import { LabelCollection } from './WAWebLabelCollection.js'

/** The number that the next new label gets. */
async function getNextLabelId (): Promise<number> {
  return Math.max(0, ...LabelCollection.map(({ id }) => Number(id))) + 1
}

async function labelAddAction (name: string, color: number): Promise<number> {
  const id = await getNextLabelId()
  takeLabels(await cloud.request('label.add', { id: String(id), name, color }))
  return id
}

async function labelEditAction (
  id: string,
  name: string,
  _predefinedId: number | undefined,
  color: number
): Promise<void> {
  takeLabels(await cloud.request('label.edit', { id, name, color }))
}

async function labelDeleteAction ({ labelId }: { labelId: string, name: string, color: number }): Promise<void> {
  takeLabels(await cloud.request('label.delete', { id: labelId }))
}

define('WAWebDBLabelDatabaseApi', { getNextLabelId })
define('WAWebBizLabelEditingAction', { labelAddAction, labelEditAction, labelDeleteAction })
