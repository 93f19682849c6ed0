import type { GroupNotification } from '../../../../protocol/groups.js'
import { Wid } from '../../ids/WAWebWid.js'
import { addKind } from '../kinds.js'

/** What happened to a group, as its chat shows it. */
addKind<GroupNotification>({
  types: ['gp2'],
  part: 'groupNotification',
  read: ({ action, participants, value }) => ({ type: 'gp2', subtype: action, body: value, recipients: participants.map((jid) => new Wid(jid)) }),
  write: ({ subtype, recipients = [], body = '' }) => ({ action: subtype, participants: recipients.map(String), value: body })
})
