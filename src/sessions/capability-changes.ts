import type { EventData } from '../../schemas/events/events.js'
import type { Capability } from '../../schemas/capabilities.js'
import { missingFamilies, type CapabilityReport } from '../whatsapp/capabilities.js'

const familiesOf = (report: CapabilityReport | undefined) =>
  new Set(report ? Object.keys(missingFamilies(report)) as Capability[] : [])

/**
 * The event `capabilities-changed` of a session whose page was checked again; undefined if the same families are whole.
 * @param before what was found the last time; undefined if the session was not checked before
 */
export function capabilitiesChanged (
  before: CapabilityReport | undefined,
  now: CapabilityReport
): EventData<'capabilities-changed'> | undefined {
  const [was, is] = [familiesOf(before), familiesOf(now)]
  const lost = [...is].filter((family) => !was.has(family))
  const restored = [...was].filter((family) => !is.has(family))
  if (lost.length === 0 && restored.length === 0) return undefined
  const { page, source, waJs } = now
  return { page, source, waJs, lost, restored, missing: missingFamilies(now) as Record<string, string[]> }
}
