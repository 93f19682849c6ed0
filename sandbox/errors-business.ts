import createError from '@fastify/error'

export const SandboxNotBusiness = createError('APP_SANDBOX_NOT_BUSINESS', '%s is not a business account', 403)
export const SandboxCatalogNotFound = createError('APP_SANDBOX_CATALOG_NOT_FOUND', 'Catalog of %s not found', 404)
export const SandboxProductNotFound = createError('APP_SANDBOX_PRODUCT_NOT_FOUND', 'Product %s not found', 404)
export const SandboxCollectionNotFound = createError('APP_SANDBOX_COLLECTION_NOT_FOUND', 'Collection %s not found', 404)
export const SandboxLabelNotFound = createError('APP_SANDBOX_LABEL_NOT_FOUND', 'Label %s not found', 404)
export const SandboxLabelTaken = createError('APP_SANDBOX_LABEL_TAKEN', 'A label %s exists already', 409)
export const SandboxOrderNotFound = createError('APP_SANDBOX_ORDER_NOT_FOUND', 'Order %s not found', 404)
export const SandboxPictureRefused = createError('APP_SANDBOX_PICTURE_REFUSED', '%s is not allowed to change the picture of %s', 403)
export const SandboxNothingToPay = createError('APP_SANDBOX_NOTHING_TO_PAY', 'Message %s asks for no payment', 409)
