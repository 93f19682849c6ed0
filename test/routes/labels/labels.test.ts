import t from 'tap'
import { Bot } from '../../support/bot.js'
import { shop } from '../../support/shop.js'
import { until } from '../../support/until.js'

const NOT_A_BUSINESS = { status: 400, body: { status: 'error', code: 'APP_NOT_A_BUSINESS', session: 'ben' } }

t.test('labels', async (t) => {
  const { ana, ben, phones, sees, url } = await shop(t)
  const labelsOf = async (phone: string) => (await sees(`${phone}/labels`)).labels
  const names = async () => (await ana.get('get-all-labels')).body.response.map(({ name }: { name: string }) => name)

  await t.test('POST add-new-label: the cloud keeps it, in the color that was asked for', async (t) => {
    const made = await ana.post('add-new-label', { name: 'New', options: { labelColor: '#64C4FF' } })
    t.match(made, { status: 201, body: { status: 'success', session: 'ana', response: { id: '1', name: 'New', color: 0xff64c4ff, colorIndex: 1, hexColor: '#64C4FF', count: 0 } } })
    const next = await ana.post('add-new-label', { name: 'Paid' })
    t.match(next.body.response, { id: '2', name: 'Paid', colorIndex: 0 }, 'without a color it gets the first that no label has')
    t.match((await ana.post('add-new-label', { name: 'Late', options: { labelColor: 5 } })).body.response, { id: '3', colorIndex: 5 })
    for (const labelColor of [0xff64c4ff, String(0xff64c4ff)]) {
      const { body } = await ana.post('add-new-label', { name: 'By number', options: { labelColor } })
      t.match(body.response, { color: 0xff64c4ff, colorIndex: 1 }, 'as `color` of a label has it')
      await ana.call('PUT', `delete-label/${body.response.id}`)
    }
    t.strictSame(await labelsOf(phones.ana), [
      { id: '1', name: 'New', color: 1, chats: [] }, { id: '2', name: 'Paid', color: 0, chats: [] }, { id: '3', name: 'Late', color: 5, chats: [] }
    ])
  })

  await t.test('POST add-new-label, bad input: no name, or a color that is none', async (t) => {
    t.match(await ana.post('add-new-label', {}), { status: 400, body: { message: /name/ } })
    t.match(await ana.post('add-new-label', { name: 'x', options: { labelColor: 'blue' } }), { status: 400, body: { message: /labelColor/ } })
    t.equal((await labelsOf(phones.ana)).length, 3)
  })

  await t.test('POST add-new-label, error: no business, a name that is taken, a color that WhatsApp has not', async (t) => {
    t.match(await ben.post('add-new-label', { name: 'x' }), NOT_A_BUSINESS)
    t.match(await ana.post('add-new-label', { name: 'New' }), { status: 400, body: { code: 'APP_NOT_POSSIBLE', message: /exists already/ } })
    t.match(await ana.post('add-new-label', { name: 'x', options: { labelColor: '#000001' } }), { status: 400, body: { code: 'APP_NOT_POSSIBLE' } })
    t.equal((await labelsOf(phones.ana)).length, 3)
  })

  await t.test('GET get-all-labels: lists them all', async (t) => {
    const { status, body } = await ana.get('get-all-labels')
    t.match({ status, body }, { status: 201, body: { status: 'success', session: 'ana', response: [{ id: '1', name: 'New' }, { id: '2', name: 'Paid' }, { id: '3', name: 'Late' }] } })
    t.type(body.response[0].color, 'number')
    t.match(await ben.get('get-all-labels'), { status: 201, body: { response: [] } }, 'who is no business has none')
  })

  await t.test('GET get-all-labels, bad input: a query that it does not know changes nothing', async (t) => {
    t.match((await ana.get('get-all-labels?name=New')).body.response.length, 3)
  })

  await t.test('POST add-or-remove-label: the chats get the labels, and lose them again', async (t) => {
    await ana.post('send-message', { phone: [phones.ben, '15550002003'], message: 'hi' })
    const put = await ana.post('add-or-remove-label', {
      chatIds: [phones.ben, '15550002003@c.us'], options: [{ labelId: '1', type: 'add' }, { labelId: '2', type: 'add' }]
    })
    t.match(put, { status: 201, body: { status: 'success', session: 'ana', response: [{ id: '1', count: 2 }, { id: '2', count: 2 }] } })
    t.match((await labelsOf(phones.ana))[0].chats.sort(), [phones.ben, '15550002003'])
    const taken = await ana.post('add-or-remove-label', { chatIds: `${phones.ben}@c.us`, options: { labelId: '1', type: 'remove' } })
    t.match(taken, { status: 201, body: { response: [{ id: '1', count: 1 }] } })
    t.match(await labelsOf(phones.ana), [{ chats: ['15550002003'] }, { chats: [phones.ben, '15550002003'] }, { chats: [] }])
    t.strictSame((await labelsOf(phones.ben)), [], 'the other side does not see them')
  })

  await t.test('POST add-or-remove-label: another device of the account sees it at once', async (t) => {
    const tablet = await Bot.create(url, 'tablet')
    await tablet.connect(phones.ana)
    t.match((await tablet.get('get-all-labels')).body.response, [{ name: 'New', count: 1 }, { name: 'Paid', count: 2 }, { name: 'Late', count: 0 }])
    await ana.post('add-or-remove-label', { chatIds: [phones.ben], options: [{ labelId: '3', type: 'add' }] })
    await until('the tablet to see it', async () => (await tablet.get('get-all-labels')).body.response[2].count === 1)
    await ana.post('add-or-remove-label', { chatIds: [phones.ben], options: [{ labelId: '3', type: 'remove' }] })
    await until('the tablet to see that it is gone', async () => (await tablet.get('get-all-labels')).body.response[2].count === 0)
    await tablet.post('close-session')
  })

  await t.test('POST add-or-remove-label, bad input: no chat, no change, or a kind of change that is none', async (t) => {
    const before = await labelsOf(phones.ana)
    t.match(await ana.post('add-or-remove-label', { options: [{ labelId: '1', type: 'add' }] }), { status: 400, body: { message: /chatIds/ } })
    t.match(await ana.post('add-or-remove-label', { chatIds: ['who?'], options: [{ labelId: '1', type: 'add' }] }), { status: 400, body: { message: /chatIds/ } })
    t.match(await ana.post('add-or-remove-label', { chatIds: [phones.ben], options: [{ labelId: '1', type: 'swap' }] }), { status: 400, body: { message: /options/ } })
    t.strictSame(await labelsOf(phones.ana), before)
  })

  await t.test('POST add-or-remove-label, error: an unknown label, an unknown chat, no business', async (t) => {
    const before = await labelsOf(phones.ana)
    t.match(await ana.post('add-or-remove-label', { chatIds: [phones.ben], options: [{ labelId: '3', type: 'add' }, { labelId: '99', type: 'add' }] }), { status: 404, body: { code: 'APP_NOT_FOUND', message: /99/ } })
    t.match(await ana.post('add-or-remove-label', { chatIds: ['15550002077'], options: [{ labelId: '1', type: 'add' }] }), { status: 404, body: { code: 'APP_NOT_FOUND', message: /15550002077/ } })
    t.match(await ben.post('add-or-remove-label', { chatIds: [phones.ana], options: [{ labelId: '1', type: 'add' }] }), NOT_A_BUSINESS)
    t.strictSame(await labelsOf(phones.ana), before, 'nothing was changed')
  })

  await t.test('GET get-all-labels, error: a session that is not connected', async (t) => {
    await ana.post('close-session')
    t.match(await ana.get('get-all-labels'), { status: 404, body: { status: 'Disconnected' } })
    await ana.connect()
    t.match((await ana.get('get-all-labels')).body.response, [{ name: 'New', count: 1 }, { name: 'Paid', count: 2 }, { name: 'Late', count: 0 }], 'the labels come back with the session')
  })

  await t.test('PUT delete-label/{id}: it is gone, from the chats too', async (t) => {
    t.match(await ana.call('PUT', 'delete-label/2'), { status: 201, body: { status: 'success', session: 'ana', response: { id: '2', deleteLabelResult: true } } })
    t.match(await labelsOf(phones.ana), [{ id: '1' }, { id: '3' }])
    t.strictSame(await names(), ['New', 'Late'])
  })

  await t.test('PUT delete-label/{id}, bad input: an id that is none', async (t) => {
    t.match(await ana.call('PUT', 'delete-label/New'), { status: 400, body: { message: /id/ } })
    t.equal((await labelsOf(phones.ana)).length, 2)
  })

  await t.test('PUT delete-label/{id}, error: an unknown label, no business', async (t) => {
    t.match(await ana.call('PUT', 'delete-label/2'), { status: 404, body: { code: 'APP_NOT_FOUND' } })
    t.match(await ben.call('PUT', 'delete-label/1'), NOT_A_BUSINESS)
  })

  await t.test('PUT delete-all-labels, error: no business', async (t) => {
    t.match(await ben.call('PUT', 'delete-all-labels'), NOT_A_BUSINESS)
    t.equal((await labelsOf(phones.ana)).length, 2)
  })

  await t.test('PUT delete-all-labels: none is left', async (t) => {
    t.match(await ana.call('PUT', 'delete-all-labels'), { status: 201, body: { status: 'success', session: 'ana', response: [{ id: '1', deleteLabelResult: true }, { id: '3', deleteLabelResult: true }] } })
    t.strictSame(await labelsOf(phones.ana), [])
    t.strictSame(await names(), [])
  })
})
