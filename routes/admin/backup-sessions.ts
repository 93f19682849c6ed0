import type { Readable } from 'node:stream'
import { Type } from '@sinclair/typebox'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { errorReplies, SAME_AS_POST, SecretParams } from '../../schemas/common.js'
import { BackupInProgress, DiskFull, Internal, ServerClosing } from '../../src/errors.js'
import { readWithStallTimeout } from '../../src/shared/read-with-stall-timeout.js'

const archive = {
  200: {
    description: 'The archive. One that breaks off is not complete.',
    content: {
      'application/zip': {
        schema: Type.Unsafe<Readable>({
          type: 'string',
          contentMediaType: 'application/zip',
          description: 'A zip: manifest.json, then profiles/<session>/….'
        })
      }
    }
  },
  ...errorReplies(BackupInProgress, Internal, ServerClosing, DiskFull)
}

const backupSessions: FastifyPluginAsyncTypebox = async (fastify) => {
  async function sendBackup (request: FastifyRequest, reply: FastifyReply) {
    const { path, size } = await fastify.backups.createArchive()
    await request.ownFile(path)
    const day = new Date().toISOString().slice(0, 10)
    return reply.type('application/zip').header('content-length', size)
      .header('content-disposition', `attachment; filename="sessions-${day}.zip"`).send(readWithStallTimeout(path))
  }

  fastify.post('/:secretkey/backup-sessions', {
    schema: {
      operationId: 'backupSessions',
      tags: ['misc'],
      summary: 'Back up sessions',
      description: 'Makes an archive of every session: its options and its browser profile, which holds the login, ' +
        'so keep it as safe as a password. The sessions are closed while it is written to the disk of this server ' +
        '(their reason is `maintenance`), and restarted before it is sent: a slow reader keeps none of them closed.',
      params: SecretParams,
      response: archive
    }
  }, async (request, reply) => sendBackup(request, reply))

  fastify.get('/:secretkey/backup-sessions', {
    config: { changesState: true },
    schema: {
      operationId: 'backupSessionsByGet',
      tags: ['misc'],
      summary: 'Back up sessions (GET)',
      description: SAME_AS_POST,
      params: SecretParams,
      response: archive
    }
  }, async (request, reply) => sendBackup(request, reply))
}

export default backupSessions
