import t from 'tap'
import { causeOf } from '../../../src/whatsapp/wppconnect/error-mapping.js'
import { plainText, textOfError } from '../../../src/whatsapp/page-errors.js'

t.test('plainText: one line, without stacks, places, paths and minified names', async (t) => {
  const cases: Array<[raw: string, plain: string]> = [
    ['Chat not found for nothing@c.us\nt.assertGetChat (/srv/node_modules/@wppconnect/wa-js/dist/wppconnect-wa.js:2:95695)', 'Chat not found for nothing@c.us'],
    ['Error: Message x not found\n    at getMessageById (https://web.whatsapp.com/page.js:5740:35)', 'Message x not found'],
    ['the image can not be decoded at https://web.whatsapp.com/page.js:5740:35', 'the image can not be decoded'],
    ['Evaluation failed: Error: no such thing at Object.e [as f] (pptr:evaluate;x:1:2)', 'no such thing'],
    ['net::ERR_PROXY_CONNECTION_FAILED at https://web.whatsapp.com/', 'net::ERR_PROXY_CONNECTION_FAILED'],
    ['spawn /usr/bin/chromium ENOENT', 'spawn ENOENT'],
    ["ENOENT: no such file or directory, open '/srv/data/uploads/1234'", "ENOENT: no such file or directory, open ''"],
    ['cannot open C:\\data\\x\\y.png', 'cannot open'],
    ['WPPError: You are not an admin of 1@g.us\r\n  at e (/a/b.js:1:1)', 'You are not an admin of 1@g.us'],
    ['t.sendStarMsgs is not a function', 'an internal error of WhatsApp Web'],
    ["TypeError: Cannot read properties of undefined (reading 'e')", 'an internal error of WhatsApp Web'],
    ['', 'an internal error of WhatsApp Web'],
    ['Message true_15550000001@c.us_3EB0 not found', 'Message true_15550000001@c.us_3EB0 not found'],
    ['type audio/ogg is not taken', 'type audio/ogg is not taken']
  ]
  for (const [raw, plain] of cases) t.equal(plainText(raw), plain, raw)
  t.ok(plainText('x'.repeat(10_000)).length <= 500)
})

t.test('textOfError: whatever was thrown', async (t) => {
  t.equal(textOfError(new Error('a')), 'a')
  t.equal(textOfError('b'), 'b')
  t.equal(textOfError({ message: 'c' }), 'c')
  t.equal(textOfError({ erro: true, text: 'd' }), 'd')
  t.equal(textOfError({ some: 'thing' }), '{"some":"thing"}')
  t.equal(textOfError(undefined), 'undefined')
})

t.test('what is missing is a 404 with one wording', async (t) => {
  const cases: Array<[raw: string, what: string, call?: string]> = [
    ['Message false_1@c.us_3EB0 not found', 'message false_1@c.us_3EB0'],
    ['Chat not found for 1@c.us\nt.assertGetChat (/srv/x.js:1:1)', 'chat 1@c.us'],
    ['Chat not found for 1@g.us', 'group 1@g.us'],
    ['Newsletter 1@newsletter not found', 'channel 1@newsletter'],
    ['Chat 1@g.us is not a group', 'group 1@g.us'],
    ['GroupId 1@g.us not exists', 'group 1@g.us'],
    ['Label with id 9 not exist', 'label 9'],
    ['Label 9 not found', 'label 9'],
    ['No valid participants found for the group 1@g.us', 'such member in the group 1@g.us'],
    ["Group 1@g.us: Participant '2@c.us' not found", 'member 2@c.us'],
    ['Group 1@g.us: Group participant is not a group member', 'such member in the group 1@g.us'],
    ['Product 7 not found', 'product 7'],
    ['The product id 7 not found', 'product 7'],
    ['Call <empty> not found', 'call that rings'],
    ['Call ABC not found', 'call ABC'],
    ['Invalid Invite Code', 'group behind this invite code'],
    ['Message true_1@c.us_A not a poll', 'poll true_1@c.us_A'],
    ['item-not-found', 'such group', 'getGroupInviteLink'.replace('Invite', '')],
    ['item-not-found', 'group behind this invite code', 'joinGroup'],
    ['item-not-found', 'such chat', 'sendText']
  ]
  for (const [raw, what, call = 'sendText'] of cases) t.match(causeOf(call, raw), { statusCode: 404, code: 'APP_NOT_FOUND', message: `There is no ${what} in this session` }, raw)
  t.match(causeOf('editMessage', 'Chat not found for 1@c.us', ['true_1@c.us_3EB0', 'text']), { message: 'There is no message true_1@c.us_3EB0 in this session' }, 'a message in a chat that is not there')
  t.match(causeOf('sendText', 'Chat not found for 1@c.us', ['2@c.us', 'text', { quotedMsg: 'true_1@c.us_3EB0' }]), { message: 'There is no message true_1@c.us_3EB0 in this session' })
  t.match(causeOf('sendText', 'Chat not found for 1@c.us', ['1@c.us', 'text']), { message: 'There is no chat 1@c.us in this session' })
})

t.test('what WhatsApp refuses is a 4xx with its cause', async (t) => {
  const cases: Array<[raw: string, status: number]> = [
    ['You are not an admin of 1@g.us', 403], ['15550002001 is not a member of group 1@g.us', 403], ['You are a restricted member in 1@g.us', 403], ['forbidden', 403], ['not-authorized', 403],
    ['You are not a member of 1@g.us', 403], ['15550002001 may not do that in group 1@g.us', 403],
    ['Cannot edit this message: it is too old', 400], ['QuotedMsg can not reply', 400], ['This account is not a business version', 400], ['the image can not be decoded', 400],
    ['The chat 1@c.us is already archived', 400], ['not-acceptable', 400], ['bad-request: "x" is not an emoji', 400], ['Message key remote ID is not same of chat', 400]
  ]
  for (const [raw, statusCode] of cases) t.match(causeOf('call', raw), { statusCode }, raw)
  t.equal(causeOf('call', 'the server is on fire'), undefined)
  t.match(causeOf('call', 't.canEdit is not a function'), { statusCode: 501, message: /canEdit/ }, 'a defect of the page is no refusal')
  t.match(causeOf('call', 'e is not a function'), { statusCode: 501, message: 'WhatsApp Web cannot call: it does not offer a function' })
})
