import t, { type Test } from 'tap'
import { twoSessions } from '../../support/two-sessions.js'
import { messagesOf, outside, seenBy } from '../../support/sandbox-messages.js'
import { until } from '../../support/until.js'

t.test('send-buttons, send-list-message and send-poll-message', { timeout: 180_000 }, async (t) => {
  const { ana, ben, phones, url } = await twoSessions(t)
  const nowhere = '120363000000000000@g.us'
  const sections = [{ title: 'Drinks', rows: [{ rowId: 'tea', title: 'Tea', description: 'Green' }, { rowId: 'coffee', title: 'Coffee' }] }]

  const refuses = async (t: Test, route: string, bodies: Array<[object, RegExp]>) => {
    const before = (await messagesOf(url, phones.ana)).length
    for (const [body, field] of bodies) {
      t.match(await ana.post(route, { phone: phones.ben, ...body }), { status: 400, body: { message: field } })
    }
    t.equal((await messagesOf(url, phones.ana)).length, before, 'nothing was sent')
  }

  await t.test('POST send-buttons: a phone and a linked device get their buttons', async (t) => {
    const buttons = [{ id: 'yes', text: 'Yes' }, { id: 'no', text: 'No' }]
    const sent = await ana.post('send-buttons', { phone: phones.ben, message: 'Do you come?', options: { buttons, title: 'Question', footer: 'Thanks' } })
    t.match(sent, { status: 201, body: { status: 'success', session: 'ana', response: [{ body: 'Do you come?', to: `${phones.ben}@c.us` }] } })
    t.match(await ben.receives('onmessage', ({ body }) => body === 'Do you come?'), {
      type: 'chat',
      footer: 'Thanks',
      isDynamicReplyButtonsMsg: true,
      dynamicReplyButtons: [{ buttonId: 'yes', buttonText: { displayText: 'Yes' } }, { buttonId: 'no' }]
    })
    t.match(await seenBy(url, phones.ben, ({ type }) => type === 'interactive'), {
      body: 'Do you come?', title: 'Question', footer: 'Thanks', buttons: [{ name: 'quick_reply', params: { display_text: 'Yes', id: 'yes' } }, { params: { id: 'no' } }]
    })
    const messageId = sent.body.response[0].id
    t.equal((await outside(url, phones.ben, 'choose', { messageId, id: 'perhaps' })).status, 409)
    t.equal((await outside(url, phones.ben, 'choose', { messageId, id: 'yes' })).status, 201)
    t.match(await ana.receives('onmessage', ({ type }) => type === 'buttons_response'), { body: 'Yes', selectedButtonId: 'yes', quotedStanzaID: messageId.split('_')[2] })
    const acting = [{ url: 'https://example.com/', text: 'Open' }, { phoneNumber: '+15550000001', text: 'Call' }, { code: '123456', text: 'Copy' }]
    t.equal((await ana.post('send-buttons', { phone: phones.ben, message: 'What now?', options: { buttons: acting } })).status, 201)
    t.match(await ben.receives('onmessage', ({ body }) => body === 'What now?'), { isFromTemplate: true, hydratedButtons: [{ urlButton: { displayText: 'Open' } }, { callButton: {} }, {}] })
  })

  await t.test('POST send-buttons, bad input: no text, or four buttons', async (t) => {
    const four = [1, 2, 3, 4].map((id) => ({ id: String(id), text: `Button ${id}` }))
    await refuses(t, 'send-buttons', [[{}, /message/], [{ message: 'four', options: { buttons: four } }, /buttons/], [{ message: 'none', options: { buttons: [] } }, /buttons/]])
  })

  await t.test('POST send-buttons, error: buttons to reply and to act at once', async (t) => {
    const buttons = [{ id: 'yes', text: 'Yes' }, { url: 'https://example.com/', text: 'Open' }]
    t.match(await ana.post('send-buttons', { phone: phones.ben, message: 'both', options: { buttons } }), { status: 400, body: { code: 'APP_NOT_POSSIBLE' } })
    t.notOk(await seenBy(url, phones.ana, ({ body }) => body === 'both'))
  })

  await t.test('POST send-list-message: arrives with its sections', async (t) => {
    const sent = await ana.post('send-list-message', { phone: phones.ben, description: 'What would you like?', sections, buttonText: 'Menu', title: 'Our menu', footer: 'Thanks' })
    t.match(sent, { status: 201, body: { status: 'success', session: 'ana', response: [{ type: 'list', to: `${phones.ben}@c.us` }] } })
    t.match(await ben.receives('onmessage', ({ type }) => type === 'list'), { list: { title: 'Our menu', buttonText: 'Menu', description: 'What would you like?', footerText: 'Thanks', sections } })
    t.match(await seenBy(url, phones.ben, ({ type }) => type === 'list'), { body: 'What would you like?', list: { title: 'Our menu', buttonText: 'Menu', footer: 'Thanks', sections } })
    t.equal((await outside(url, phones.ben, 'choose', { messageId: sent.body.response[0].id, id: 'tea' })).status, 201)
    t.match(await ana.receives('onmessage', ({ type }) => type === 'list_response'), { body: 'Tea', listResponse: { singleSelectReply: { selectedRowId: 'tea' } } })
    t.match(await seenBy(url, phones.ana, ({ type }) => type === 'list_response'), { from: phones.ben, chosenId: 'tea' })
    t.equal((await ana.post('send-list-message', { phone: '15550002003', sections })).status, 201)
    t.match(await seenBy(url, '15550002003', ({ type }) => type === 'list'), { list: { buttonText: 'SELECT AN OPTION' } })
  })

  await t.test('POST send-list-message, bad input: no sections, or none with a row', async (t) => {
    await refuses(t, 'send-list-message', [[{}, /sections/], [{ sections: [] }, /sections/], [{ sections: [{ title: 'Empty', rows: [] }] }, /rows/], [{ sections: [{ rows: [{ title: 'No id' }] }] }, /rowId/]])
  })

  await t.test('POST send-list-message, error: a group that does not exist', async (t) => {
    t.match(await ana.post('send-list-message', { phone: nowhere, sections }), { status: 404, body: { code: 'APP_NOT_FOUND' } })
  })

  await t.test('POST send-poll-message: arrives, and its votes are counted', async (t) => {
    const sent = await ana.post('send-poll-message', { phone: phones.ben, name: 'Tea or coffee?', choices: ['Tea', 'Coffee'], options: { selectableCount: 1 } })
    t.match(sent, { status: 201, body: { status: 'success', session: 'ana', response: [{ type: 'poll_creation', pollName: 'Tea or coffee?' }] } })
    t.match(await ben.receives('onmessage', ({ type }) => type === 'poll_creation'), { pollName: 'Tea or coffee?', pollOptions: [{ name: 'Tea', localId: 0 }, { name: 'Coffee', localId: 1 }], pollSelectableOptionsCount: 1 })
    t.match(await seenBy(url, phones.ben, ({ poll }) => poll), { body: 'Tea or coffee?', poll: { options: ['Tea', 'Coffee'], selectable: 1 } })
    const messageId = sent.body.response[0].id
    t.match(await outside(url, phones.ben, 'vote', { messageId, options: ['Tea', 'Coffee'] }), { status: 409, body: { code: 'APP_SANDBOX_NO_POLL' } })
    t.equal((await outside(url, phones.ben, 'vote', { messageId, options: ['Coffee'] })).status, 200)
    t.match(await seenBy(url, phones.ana, ({ poll }) => poll), { votes: [{ from: phones.ben, options: ['Coffee'] }] })
    await until('the vote at Ana', async () => (await ana.get(`votes/${messageId}`)).body.response.votes.length === 1)
  })

  await t.test('POST send-poll-message, bad input: one choice, twice the same, no question', async (t) => {
    await refuses(t, 'send-poll-message', [
      [{ name: 'One?', choices: ['Only'] }, /choices/], [{ name: 'Same?', choices: ['A', 'A'] }, /choices/], [{ choices: ['A', 'B'] }, /name/],
      [{ name: 'Minus?', choices: ['A', 'B'], options: { selectableCount: -1 } }, /selectableCount/]
    ])
  })

  await t.test('POST send-poll-message, error: a group that does not exist', async (t) => {
    t.match(await ana.post('send-poll-message', { phone: nowhere, name: 'Anybody?', choices: ['A', 'B'] }), { status: 404, body: { code: 'APP_NOT_FOUND' } })
  })
})
