import { SandboxCallNotFound, SandboxCallOver } from '../errors.js'
import type { Call } from '../protocol/calls.js'
import { toPerson } from './accounts.js'
import type { CloudCore } from './core.js'
import type { Db } from './database.js'

interface Row {
  id: string
  caller: string
  callee: string
  video: number
  state: Call['state']
  t: number
}

/** Calls between accounts. Nobody can talk: a call rings until one of the two ends it. */
export class Calls {
  readonly #core: CloudCore
  readonly #db: Db

  constructor (core: CloudCore, db: Db) {
    this.#core = core
    this.#db = db
  }

  /** @throws APP_SANDBOX_NOT_ON_WHATSAPP */
  offer (caller: string, callee: string, video: boolean): Call {
    const person = toPerson(this.#core.account(caller))
    const { phone: to } = this.#core.account(callee)
    const busy = this.of(to).some((call) => call.to === to && call.state === 'ringing')
    const call: Call = {
      id: this.#core.random.hex('call', 32),
      from: person.phone,
      to,
      video,
      state: busy ? 'busy' : 'ringing',
      t: this.#core.clock.unixTime()
    }
    this.#db
      .prepare('INSERT INTO voice_call (id, caller, callee, video, state, t) VALUES (?, ?, ?, ?, ?, ?)')
      .run(call.id, call.from, call.to, Number(video), call.state, call.t)
    if (!busy && !this.#core.contactList.isBlocked(to, call.from)) this.#core.push(to, 'call.offer', { call, person })
    return call
  }

  /** The one who is called does not want to talk. @throws APP_SANDBOX_CALL_NOT_FOUND, APP_SANDBOX_CALL_OVER */
  reject (callee: string, id: string): void {
    this.#end(id, 'rejected', (call) => call.to === callee)
  }

  /** The caller gives up. @throws APP_SANDBOX_CALL_NOT_FOUND, APP_SANDBOX_CALL_OVER */
  hangUp (caller: string, id: string): Call {
    return this.#end(id, 'missed', (call) => call.from === caller)
  }

  /** All calls from and to an account, oldest first. */
  of (phone: string): Call[] {
    return (
      this.#db
        .prepare('SELECT * FROM voice_call WHERE caller = ? OR callee = ? ORDER BY rowid')
        .all(phone, phone) as Row[]
    ).map(toCall)
  }

  #end (id: string, state: Call['state'], mayEnd: (call: Call) => boolean): Call {
    const row = this.#db.prepare('SELECT * FROM voice_call WHERE id = ?').get(id) as Row | undefined
    const call = row && toCall(row)
    if (call === undefined || !mayEnd(call)) throw new SandboxCallNotFound(id)
    if (call.state !== 'ringing') throw new SandboxCallOver(id)
    this.#db.prepare('UPDATE voice_call SET state = ? WHERE id = ?').run(state, id)
    this.#core.push(call.to, 'call.end', { id })
    return { ...call, state }
  }
}

const toCall = ({ caller, callee, video, ...row }: Row): Call => ({
  ...row,
  from: caller,
  to: callee,
  video: video === 1
})
