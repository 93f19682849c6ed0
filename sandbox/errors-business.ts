import { define } from './define-error.js'

export const SandboxNotBusiness = define(
  'APP_SANDBOX_NOT_BUSINESS',
  '%s is not a business account',
  403,
  '5511999990000'
)
export const SandboxCatalogNotFound = define(
  'APP_SANDBOX_CATALOG_NOT_FOUND',
  'Catalog of %s not found',
  404,
  '5511999990000'
)
export const SandboxProductNotFound = define('APP_SANDBOX_PRODUCT_NOT_FOUND', 'Product %s not found', 404, '7318000001')
export const SandboxCollectionNotFound = define(
  'APP_SANDBOX_COLLECTION_NOT_FOUND',
  'Collection %s not found',
  404,
  '7318000002'
)
export const SandboxLabelNotFound = define('APP_SANDBOX_LABEL_NOT_FOUND', 'Label %s not found', 404, '1')
export const SandboxLabelTaken = define('APP_SANDBOX_LABEL_TAKEN', 'A label %s exists already', 409, 'New customer')
export const SandboxOrderNotFound = define('APP_SANDBOX_ORDER_NOT_FOUND', 'Order %s not found', 404, '7318000003')
export const SandboxPictureRefused = define(
  'APP_SANDBOX_PICTURE_REFUSED',
  '%s is not allowed to change the picture of %s',
  403,
  '5511999990000',
  '120363581411652665@g.us'
)
export const SandboxNothingToPay = define(
  'APP_SANDBOX_NOTHING_TO_PAY',
  'Message %s is not a payment request',
  409,
  '3EB0C767D82B0A7B6A5C'
)
