import { define } from '../../loader.js'
import type { Wid } from '../ids/WAWebWid.js'
import { counterpart } from './WAWebLidPnCache.js'

/** Chats are addressed person by person, so the account as a whole does not count as moved to LIDs. */
const { Lid1X1MigrationUtils } = define('WAWebLid1X1MigrationGating', {
  Lid1X1MigrationUtils: { isLidMigrated: () => false, isSyncdSessionMigrated: () => false }
})

const toLid = (wid: Wid): Wid | undefined => (wid.isLid() ? wid : counterpart(wid))
const toPn = (wid: Wid): Wid | undefined => (wid.isLid() ? counterpart(wid) : wid)

function orThrow (wid: Wid | undefined, text: string): Wid {
  if (wid === undefined) throw new Error(text)
  return wid
}

define('WAWebLidMigrationUtils', {
  toLid,
  toPn,
  toUserLid: toLid,
  toUserLidOrThrow: (wid: Wid): Wid => orThrow(toLid(wid), 'No LID for user'),
  toPnOrThrow: (wid: Wid): Wid => orThrow(toPn(wid), 'No PN for user'),
  shouldHaveAccountLid: (wid: Wid): boolean => Lid1X1MigrationUtils.isLidMigrated() && wid.isRegularUser()
})
