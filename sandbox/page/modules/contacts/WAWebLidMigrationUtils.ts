import { define } from '../../loader.js'

/** Chats are addressed person by person, so the account as a whole does not count as moved to LIDs. */
define('WAWebLid1X1MigrationGating', {
  Lid1X1MigrationUtils: {
    isLidMigrated: () => false,
    isSyncdSessionMigrated: () => false,
    shouldApplyNonMigratedMessagingRules: () => true
  }
})
