import type { GroupNotification } from '../../../../protocol/groups.js'
import { createWid } from '../../ids/WAWebWidFactory.js'
import { addKind } from '../kinds.js'

/** What happened to a group, as its chat shows it. */
addKind<GroupNotification>({
  types: ['gp2'],
  part: 'groupNotification',
  read: ({ action, participants, value }) => ({
    type: 'gp2',
    subtype: action,
    body: value,
    recipients: participants.map((jid) => createWid(jid))
  }),
  write: ({ subtype, recipients = [], body = '' }) => ({
    action: subtype,
    participants: recipients.map(String),
    value: body
  })
})
