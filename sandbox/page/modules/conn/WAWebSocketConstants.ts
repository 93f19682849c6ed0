import { define } from '../../loader.js'

const names = <T extends string>(...list: T[]): { [K in T]: K } =>
  Object.fromEntries(list.map((name) => [name, name])) as { [K in T]: K }

export const SOCKET_STATE = names(
  'OPENING',
  'PAIRING',
  'UNPAIRED',
  'UNPAIRED_IDLE',
  'CONNECTED',
  'CONFLICT',
  'UNLAUNCHED',
  'PROXYBLOCK',
  'TOS_BLOCK',
  'SMB_TOS_BLOCK',
  'SCREEN_LOCKED'
)
export const SOCKET_STREAM = names('DISCONNECTED', 'SYNCING', 'RESUMING', 'CONNECTED')

export type SocketState = keyof typeof SOCKET_STATE

define('WAWebSocketConstants', { SOCKET_STATE, SOCKET_STREAM })
