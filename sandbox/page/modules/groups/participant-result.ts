import type { MemberResult } from '../../../protocol/groups.js'
import { createWid } from '../ids/WAWebWidFactory.js'

/** The result for one participant, in the two forms of WhatsApp's modules. */

export function legacyResult ({ jid, code, inviteCode, inviteExpires }: MemberResult) {
  return {
    wid: createWid(jid),
    error: code === 200 ? null : code,
    invite_code: inviteCode,
    invite_code_exp: inviteExpires === undefined ? undefined : String(inviteExpires)
  }
}

export function participantResult ({ jid, code, inviteCode, inviteExpires }: MemberResult) {
  return {
    userWid: createWid(jid),
    code: String(code),
    invite_code: inviteCode ?? null,
    invite_code_exp: inviteExpires === undefined ? null : String(inviteExpires)
  }
}
