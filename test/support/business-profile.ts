import type { FastifyInstance } from 'fastify'
import type { Test } from 'tap'
import { browserPage } from './browser-page.js'

declare const WPP: typeof import('@wppconnect/wa-js')

/** The profile of a business as another account sees it. */
export async function businessProfile (t: Test, app: FastifyInstance, session: string, phone: string) {
  const page = await browserPage(t, app, session)
  return await page.evaluate(
    async (id) => JSON.parse(JSON.stringify(await WPP.contact.getBusinessProfile(id))),
    `${phone}@c.us`
  )
}
