import type { MemberResult } from '../../../protocol/groups.js'
import { Wid } from '../ids/WAWebWid.js'

/** What came of one participant, in the two ways in which WhatsApp's modules tell it. */

export function legacyResult ({ jid, code, inviteCode, inviteExpires }: MemberResult) {
  return {
    wid: new Wid(jid),
    error: code === 200 ? null : code,
    invite_code: inviteCode,
    invite_code_exp: inviteExpires === undefined ? undefined : String(inviteExpires)
  }
}

export function participantResult ({ jid, code, inviteCode, inviteExpires }: MemberResult) {
  return {
    userWid: new Wid(jid),
    code: String(code),
    invite_code: inviteCode ?? null,
    invite_code_exp: inviteExpires === undefined ? null : String(inviteExpires)
  }
}
