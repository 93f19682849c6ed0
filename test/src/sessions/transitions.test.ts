import t from 'tap'
import { SessionStatusSchema, type SessionStatus } from '../../../schemas/session.js'
import { TRANSITIONS } from '../../../src/sessions/transitions.js'

const statuses = SessionStatusSchema.enum as SessionStatus[]

t.test('the table knows every state and no other', async t => {
  t.strictSame(Object.keys(TRANSITIONS).sort(), [...statuses].sort())
})

t.test('every state can be closed, and only a start leaves CLOSED', async t => {
  t.strictSame(TRANSITIONS.CLOSED, ['INITIALIZING'])
  for (const status of statuses) {
    if (status !== 'CLOSED') t.ok(TRANSITIONS[status].includes('CLOSED'), status)
    t.notOk(TRANSITIONS[status].includes(status), 'a state is no move to itself')
  }
})

/** What docs and bots rely on, written down a second time: each pair of states, in rows from and columns to. */
const ALLOWED = `
               CLOSED INITIALIZING QRCODE PHONECODE CONNECTED
  CLOSED       -      yes          -      -         -
  INITIALIZING yes    -            yes    yes       yes
  QRCODE       yes    yes          -      -         yes
  PHONECODE    yes    yes          -      -         yes
  CONNECTED    yes    yes          -      -         -`

t.test('moves between states are those of the documented state machine, and no other', async t => {
  const [to = [], ...rows] = ALLOWED.trim().split('\n').map((line) => line.trim().split(/\s+/))
  t.equal(rows.length, statuses.length)
  for (const [from = '', ...cells] of rows) {
    for (const [index, cell] of cells.entries()) {
      const target = to[index] as SessionStatus
      t.equal(TRANSITIONS[from as SessionStatus].includes(target), cell === 'yes', `${from} to ${target}`)
    }
  }
})
