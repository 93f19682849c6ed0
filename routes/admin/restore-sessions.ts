import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { errorReplies, SecretParams } from '../../schemas/common.js'
import { RestoreBody, RestoreReply } from '../../schemas/backup.js'
import { ArchiveMissing, BackupInProgress, DiskFull, Internal, MediaTooLarge } from '../../src/errors.js'

const restoreSessions: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.post('/:secretkey/restore-sessions', {
    preValidation: fastify.receiveUpload,
    schema: {
      operationId: 'restoreSessions',
      tags: ['misc'],
      summary: 'Restore sessions',
      description: 'Takes an archive of backup-sessions, of this server or of wppconnect-server, as the field `file` ' +
        'of a multipart form, up to MAX_UPLOAD_SIZE. It is checked first; then its sessions are closed, their ' +
        'profiles and options replaced, and started again: all of them, or none. Other sessions go on. Tokens of ' +
        'another server have to be created again.',
      params: SecretParams,
      body: RestoreBody,
      response: { 200: RestoreReply, ...errorReplies(BackupInProgress, MediaTooLarge, Internal, DiskFull) }
    }
  }, async ({ upload }) => {
    if (!upload) throw new ArchiveMissing()
    return { success: true as const, sessions: await fastify.backups.restore(upload.path) }
  })
}

export default restoreSessions
