import t from 'tap'
import { twoSessions } from '../../support/two-sessions.js'
import { browserPage } from '../../support/browser-page.js'

declare const WPP: typeof import('@wppconnect/wa-js')

t.test('limits', async (t) => {
  const { app, ana, ben, phones } = await twoSessions(t)
  const limits = async () => await (await browserPage(t, app, 'ana')).evaluate(async () => {
    const { MAX_FILE_SIZE_BYTES: file, MULTICAST_LIMIT_GLOBAL: share } = WPP.whatsapp.ServerPropsConstants as unknown as Record<string, number>
    return { file, share, pinned: await WPP.whatsapp.functions.getNumChatsPinned(undefined) as number }
  })

  await t.test('POST set-limit: the page of this session allows something else', async (t) => {
    const before = await limits()
    t.match(await ana.post('set-limit', { type: 'maxFileSize', value: 1000 }), { status: 200, type: /json/, bytes: Buffer.from('1000') })
    t.match(await ana.post('set-limit', { type: 'maxShare', value: '7' }), { status: 200, bytes: Buffer.from('7') })
    t.strictSame(await limits(), { ...before, file: 1000, share: 7 })
    const large = { phone: phones.ben, base64: Buffer.alloc(2000, 7).toString('base64'), filename: 'large.bin' }
    t.match((await ana.post('send-file', large)).status, 400, 'a larger file does not go out')
    t.equal((await ben.post('send-file', { ...large, phone: phones.ana })).status, 201, 'other sessions keep their limits')
    t.match(await ana.post('set-limit', { type: 'maxFileSize', value: 1_073_741_824 }), { status: 200 })
    t.equal((await ana.post('send-file', large)).status, 201)
  })

  await t.test('POST set-limit: as many chats as you like may be pinned, or not', async (t) => {
    const others = ['15550003011', '15550003012', '15550003013', '15550003014']
    for (const phone of others) t.equal((await ana.post('send-message', { phone, message: 'hi' })).status, 201)
    const pin = (phone: string) => ana.post('pin-chat', { phone, state: 'true' })
    for (const phone of others.slice(0, 3)) t.equal((await pin(phone)).status, 200)
    t.not((await pin(others[3]!)).status, 200, 'WhatsApp pins no more than three')
    t.match(await ana.post('set-limit', { type: 'unlimitedPin', value: true }), { status: 200, bytes: Buffer.from('true') })
    t.equal((await pin(others[3]!)).status, 200)
    t.match(await ana.post('set-limit', { type: 'unlimitedPin', value: 'false' }), { status: 200, bytes: Buffer.from('false') })
    t.equal((await limits()).pinned, 4)
  })

  await t.test('POST set-limit: limits that WhatsApp Web has no more are taken and answered with null', async (t) => {
    for (const [type, value] of [['maxMediaSize', 16777216], ['statusVideoMaxDuration', 120]]) {
      t.match(await ana.post('set-limit', { type, value }), { status: 200, type: /json/, bytes: Buffer.from('null') })
    }
  })

  await t.test('POST set-limit, bad input: a value that is none of this limit, or a limit that is none', async (t) => {
    const before = await limits()
    for (const [type, value] of [['maxFileSize', 1_073_741_825], ['maxFileSize', 0], ['maxFileSize', -1], ['maxFileSize', 1.5], ['maxFileSize', true], ['maxFileSize', 'big'], ['maxMediaSize', 73_400_321], ['maxShare', ''], ['unlimitedPin', 3], ['unlimitedPin', 'yes']]) {
      t.match(await ana.post('set-limit', { type, value }), { status: 400, body: { code: 'APP_INVALID_REQUEST', message: /body\/value/ } }, `${type} ${value}`)
    }
    t.match(await ana.post('set-limit', { type: '__proto__', value: 1 }), { status: 400, body: { message: /body\/type/ } })
    t.match(await ana.post('set-limit', { type: 'maxShare' }), { status: 400, body: { message: /value/ } })
    t.strictSame(await limits(), before)
  })

  await t.test('POST set-limit, error: not without a connected session', async (t) => {
    await ana.post('close-session')
    t.match(await ana.post('set-limit', { type: 'maxShare', value: 7 }), { status: 404, body: { status: 'Disconnected', code: 'APP_SESSION_DISCONNECTED' } })
  })
})
