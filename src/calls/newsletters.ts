import type { Client } from '../sessions/driver.js'

/** wa-js and wppconnect's own functions, as wppconnect adds them to the page. */
declare const WPP: typeof import('@wppconnect/wa-js')
declare const WAPI: { _serializeChatObj: (chat: unknown) => Record<string, unknown> }

/** The picture is a data URI: the page would fetch a URL. */
export interface NewsletterDetails { name?: string | undefined, description?: string | undefined, picture?: string | null | undefined }

export interface NewsletterResult {
  idJid: string
  inviteCode: string
  inviteLink: string
  name: string
  state: string
  subscribersCount: number
  description: string | null
  timestamp: number
}

export async function create (client: Client, name: string, { description, picture }: NewsletterDetails): Promise<NewsletterResult> {
  return await client.createNewsletter(name, {
    ...(description !== undefined && { description }), ...(picture != null && { picture })
  }) as NewsletterResult
}

/** Changes what is given. wa-js takes a picture that is not given for one to remove, and an empty description for none given. */
export async function edit (client: Client, id: string, { name, description, picture }: NewsletterDetails): Promise<NewsletterResult> {
  await mustOwn(client, id)
  return client.inPage('editNewsletter', async (id: string, details: NewsletterDetails) => {
    const { editNewsletterMetadataAction, queryNewsletterMetadataByJid } = WPP.whatsapp.functions
    if (typeof details.picture === 'string') await WPP.newsletter.edit(id, { picture: details.picture })
    const rest = { editName: details.name !== undefined, editDescription: details.description !== undefined, editPicture: details.picture === null }
    if (Object.values(rest).includes(true)) await editNewsletterMetadataAction(WPP.whatsapp.NewsletterStore.get(id)!, rest, details as never)
    const found = await queryNewsletterMetadataByJid(id, { description: true, name: true, state: true, creationTime: true, subscribers: true, inviteLink: true })
    const inviteCode = found.newsletterInviteLinkMetadataMixin?.inviteCode
    return {
      idJid: found.idJid,
      inviteCode,
      inviteLink: `https://whatsapp.com/channel/${inviteCode}`,
      name: found.newsletterNameMetadataMixin?.nameElementValue,
      state: found.newsletterStateMetadataMixin?.stateType,
      subscribersCount: found.newsletterSubscribersMetadataMixin?.subscribersCount,
      description: found.newsletterDescriptionMetadataMixin?.descriptionQueryDescriptionResponseMixin?.elementValue ?? null,
      timestamp: found.newsletterCreationTimeMetadataMixin?.creationTimeValue
    }
  }, id, { name, description, picture })
}

export async function destroy (client: Client, id: string): Promise<boolean> {
  await mustOwn(client, id)
  return client.destroyNewsletter(id)
}

/** wppconnect's own call answers nothing: a chat can not leave the page as it is. */
export function mute (client: Client, id: string): Promise<Record<string, unknown>> {
  return client.inPage('muteNewsletter', async (id: string) => WAPI._serializeChatObj(await WPP.newsletter.mute(id)), id)
}

/** wa-js keeps the cause to itself where deleting fails, so it is looked for first. */
async function mustOwn (client: Client, id: string): Promise<void> {
  await client.inPage('findNewsletter', (id: string) => {
    const newsletter = WPP.whatsapp.NewsletterStore.get(id) as { newsletterMetadata?: { membershipType?: string } } | undefined
    if (newsletter === undefined) throw new Error(`Newsletter ${id} not found`)
    const role = newsletter.newsletterMetadata?.membershipType
    if (role !== undefined && role !== 'owner' && role !== 'admin') throw new Error(`You are not allowed to change newsletter ${id}`)
  }, id)
}
