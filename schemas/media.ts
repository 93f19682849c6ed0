import { Type } from '@sinclair/typebox'

/** Fields of every body that names a file to send. The upload of a multipart form comes in `file`. */
export const MediaFields = {
  path: Type.Optional(
    Type.String({
      description: 'The file: an http(s) URL, which this server fetches, or a data URI. The path of a file of the ' +
        'server only under LOCAL_FILES_DIR.',
      examples: ['https://example.com/picture.png']
    })
  ),
  base64: Type.Optional(
    Type.String({
      description: 'The file as a data URI or as bare base64, where `path` is not given.',
      examples: ['data:image/png;base64,iVBORw0KGgo=']
    })
  ),
  file: Type.Optional(
    Type.Unsafe<string>({
      type: 'string',
      format: 'binary',
      description: 'The upload, in a multipart form, where neither `path` nor `base64` is given.'
    })
  )
}
