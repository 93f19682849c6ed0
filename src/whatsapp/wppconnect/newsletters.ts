import type { MutedNewsletter, Newsletter } from '../../../schemas/newsletter.js'
import type { NewsletterDetails, Newsletters } from '../newsletters.js'
import { mustOwn } from './channels.js'
import type { Client } from './client.js'

export const newsletters = (page: Client): Newsletters => ({
  create: async (name, { description, picture }) =>
    (await page.createNewsletter(name, {
      ...(description !== undefined && { description }),
      ...(picture != null && { picture })
    })) as Newsletter,
  edit: async (id, details) => await edit(page, id, details),
  delete: async (id) => {
    await mustOwn(page, id)
    return await page.destroyNewsletter(id)
  },
  // wppconnect's own call returns nothing: a chat cannot leave the page unless it is serialized.
  mute: async (id) =>
    await page.inPage(
      'muteNewsletter',
      async (id: string) => WAPI._serializeChatObj(await WPP.newsletter.mute(id)) as MutedNewsletter,
      id
    )
})

/** wa-js removes a picture that is not given, and ignores an empty description. */
async function edit (
  client: Client,
  id: string,
  { name, description, picture }: NewsletterDetails
): Promise<Newsletter> {
  await mustOwn(client, id)
  return client.inPage(
    'editNewsletter',
    async (id: string, details: NewsletterDetails) => {
      const { editNewsletterMetadataAction, queryNewsletterMetadataByJid } = WPP.whatsapp.functions
      if (typeof details.picture === 'string') await WPP.newsletter.edit(id, { picture: details.picture })
      const rest = {
        editName: details.name !== undefined,
        editDescription: details.description !== undefined,
        editPicture: details.picture === null
      }
      if (Object.values(rest).includes(true)) {
        await editNewsletterMetadataAction(WPP.whatsapp.NewsletterStore.get(id)!, rest, details as never)
      }
      const found = await queryNewsletterMetadataByJid(id, {
        description: true,
        name: true,
        state: true,
        creationTime: true,
        subscribers: true,
        inviteLink: true
      })
      const inviteCode = found.newsletterInviteLinkMetadataMixin?.inviteCode
      return {
        idJid: found.idJid,
        inviteCode,
        inviteLink: `https://whatsapp.com/channel/${inviteCode}`,
        name: found.newsletterNameMetadataMixin?.nameElementValue,
        state: found.newsletterStateMetadataMixin?.stateType,
        subscribersCount: found.newsletterSubscribersMetadataMixin?.subscribersCount,
        description:
          found.newsletterDescriptionMetadataMixin?.descriptionQueryDescriptionResponseMixin?.elementValue ?? null,
        timestamp: found.newsletterCreationTimeMetadataMixin?.creationTimeValue
      }
    },
    id,
    { name, description, picture }
  )
}
