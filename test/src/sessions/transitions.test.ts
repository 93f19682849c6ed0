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

t.test('a session that is connected shows no code', async t => {
  t.notOk(TRANSITIONS.CONNECTED.includes('QRCODE'))
  t.notOk(TRANSITIONS.CONNECTED.includes('PHONECODE'))
})
