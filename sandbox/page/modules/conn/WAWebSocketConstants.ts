import { define } from '../../loader.js'

const names = <T extends string>(...list: T[]): { [K in T]: K } => Object.fromEntries(list.map((name) => [name, name])) as { [K in T]: K }

export const SOCKET_STATE = names('OPENING', 'PAIRING', 'UNPAIRED', 'UNPAIRED_IDLE', 'CONNECTED', 'TIMEOUT', 'CONFLICT', 'UNLAUNCHED',
  'PROXYBLOCK', 'TOS_BLOCK', 'SMB_TOS_BLOCK', 'DEPRECATED_VERSION')
export const SOCKET_STREAM = names('DISCONNECTED', 'SYNCING', 'RESUMING', 'CONNECTED')
export const WATCHED_SOCKET_STATE = names('OPEN', 'CLOSED')

define('WAWebSocketConstants', { SOCKET_STATE, SOCKET_STREAM, WATCHED_SOCKET_STATE })
