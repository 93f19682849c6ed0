import { Type, type Static, type TSchema } from '@sinclair/typebox'

/** Refers to a model that is registered by its `$id`: typed as the model itself, a `$ref` in the document. */
export function ref<T extends TSchema> (model: T) {
  return Type.Unsafe<Static<T>>(Type.Ref(`${model.$id}#`))
}
