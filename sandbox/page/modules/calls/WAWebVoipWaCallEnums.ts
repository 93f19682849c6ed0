import { define } from '../../loader.js'

export const CallState = {
  None: 0,
  Calling: 1,
  PreacceptReceived: 2,
  ReceivedCall: 3,
  AcceptSent: 4,
  AcceptReceived: 5,
  CallActive: 6,
  CallActiveElseWhere: 7,
  ReceivedCallWithoutOffer: 8,
  Rejoining: 9,
  Link: 10,
  ConnectedLonely: 11,
  PreCalling: 12,
  CallStateEnding: 13,
  CallBCallStarting: 14
} as const

define('WAWebVoipWaCallEnums', { CallState })
