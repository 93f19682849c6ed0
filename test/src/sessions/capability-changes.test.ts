import t from 'tap'
import { capabilitiesChanged } from '../../../src/sessions/capability-changes.js'
import type { CapabilityReport } from '../../../src/whatsapp/capabilities.js'

const reportOf = (families: CapabilityReport['families']): CapabilityReport =>
  ({ page: '2.3', source: 'latest', waJs: '4.6', checked: 3, families, worse: [], hooksMissing: [], at: 1 })

const whole = reportOf({ polls: { missing: [] }, pinning: { missing: [] } })
const noPolls = reportOf({ polls: { missing: ['chat.getVotes'] }, pinning: { missing: [] } })
const noPinning = reportOf({ polls: { missing: [] }, pinning: { missing: ['chat.pin'] } })

t.test('what was lost and what is back', async (t) => {
  const versions = { page: '2.3', source: 'latest', waJs: '4.6' }
  t.strictSame(capabilitiesChanged(whole, noPolls), { ...versions, lost: ['polls'], restored: [], missing: { polls: ['chat.getVotes'] } })
  t.strictSame(capabilitiesChanged(noPolls, noPinning), { ...versions, lost: ['pinning'], restored: ['polls'], missing: { pinning: ['chat.pin'] } })
  t.strictSame(capabilitiesChanged(noPinning, whole), { ...versions, lost: [], restored: ['pinning'], missing: {} })
})

t.test('nothing is said of what stays as it was', async (t) => {
  t.equal(capabilitiesChanged(undefined, whole), undefined)
  t.equal(capabilitiesChanged(whole, whole), undefined)
  t.equal(capabilitiesChanged(noPolls, noPolls), undefined)
  t.match(capabilitiesChanged(undefined, noPolls), { lost: ['polls'] }, 'unless it is lacking from the first')
})
