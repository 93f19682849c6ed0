import type { Person } from './person.js'

/** A call that rings, or how it ended. */
export interface Call {
  id: string
  /** Phone number of who calls. */
  from: string
  /** Phone number of who is called. */
  to: string
  video: boolean
  /** `missed`: the caller hung up. `busy`: another call was ringing there. */
  state: 'ringing' | 'rejected' | 'missed' | 'busy'
  /** Unix time, seconds. */
  t: number
}

export interface CallRequests {
  'call.reject': { params: { id: string }, result: boolean }
}

export interface CallEvents {
  'call.offer': { call: Call, person: Person }
  'call.end': { id: string }
}
