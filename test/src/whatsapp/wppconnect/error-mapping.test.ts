import t from 'tap'
import { causeOf } from '../../../../src/whatsapp/wppconnect/error-mapping.js'

t.test('a name that the page lacks is named, however the error words it', async t => {
  for (const [text, name] of [
    ['queryCollectionsIQ is not a function', 'queryCollectionsIQ'],
    ['e.sendStarMsgs is not a function', 'sendStarMsgs'],
    ['(0 , a.queryCollectionsIQ) is not a function', 'queryCollectionsIQ'],
    ['r.functions.getVotes is not an exported function', 'getVotes'],
    ['WAWebMsgGetters.getSender is missing', 'WAWebMsgGetters.getSender'],
    ['module WAWebComms is missing', 'module WAWebComms']
  ] as const) {
    t.match(causeOf('someCall', text), { code: 'APP_CAPABILITY_MISSING', statusCode: 501, message: `WhatsApp Web cannot some call: it does not offer ${name}` }, text)
  }
})

t.test('other refusals keep their causes', async t => {
  t.match(causeOf('someCall', 'Chat not found for 1@c.us'), { code: 'APP_NOT_FOUND' })
  t.match(causeOf('someCall', 'This user is not a business account'), { code: 'APP_NOT_A_BUSINESS' })
  t.equal(causeOf('someCall', 'something else'), undefined)
})
