/** Why WhatsApp Web ends a login, in its own words. */
export const LOGOUT_REASONS = [
  'user_initiated', 'syncd_failure', 'invalid_adv_status', 'critical_sync_timeout', 'syncd_timeout',
  'history_sync_timeout', 'account_sync_timeout', 'md_opt_out', 'unknown_companion', 'client_version_outdated',
  'syncd_error_during_bootstrap', 'account_sync_error', 'storage_quota_exceeded', 'primary_identity_key_change',
  'missing_enc_salt', 'missing_screen_lock_salt', 'account_locked', 'lid_migration_split_thread_mismatch',
  'lid_migration_no_lid_available', 'lid_migration_primary_mappings_obsolete',
  'lid_migration_peer_mapping_not_received', 'lid_migration_state_discrepancy',
  'lid_migration_peer_mapping_malformed', 'lid_migration_failed_to_parse_mapping',
  'lid_migration_companion_incompatible_killswitch', 'lid_migration_one_on_one_thread_migration_internal_error',
  'lid_migration_unmigrated_primary', 'lid_migration_unmigrated_companion', 'lid_blocklist_pn_when_migrated',
  'lid_blocklist_chat_db_unmigrated', 'web_fail_add_chat', 'web_fail_offline_resume',
  'web_fail_storage_initialization', 'web_fail_enc_salt', 'cache_storage_open_failed'
] as const

export type LogoutReasonName = typeof LOGOUT_REASONS[number]
