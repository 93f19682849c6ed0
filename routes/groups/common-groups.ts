import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { CommonGroupsParams, CommonGroupsReply } from '../../schemas/groups.js'
import { parseRecipients } from '../../src/whatsapp/recipients.js'

const commonGroups: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.get('/:session/common-groups/:wid', {
    schema: {
      operationId: 'listCommonGroups',
      tags: ['groups'],
      summary: 'List common groups',
      description: 'The ids of the groups in which both this account and the given person are.',
      params: CommonGroupsParams,
      response: { 200: CommonGroupsReply }
    }
  }, async ({ whatsapp, params: { wid } }) => {
    const [id = wid] = parseRecipients({ phone: [wid] }, 'params/wid')
    return await whatsapp.groups.listCommon(id)
  })
}

export default commonGroups
