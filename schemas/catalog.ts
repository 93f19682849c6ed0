import { Type, type Static } from '@sinclair/typebox'
import { Reply, success } from './common.js'
import { Flag } from './flag.js'
import { MediaFields } from './media.js'
import { ref } from './ref.js'

const ProductId = Type.String({
  pattern: '^\\d{1,25}$',
  description: 'Id of the product.',
  examples: ['123456789012345']
})
const CollectionId = Type.String({
  pattern: '^\\d{1,25}$',
  description: 'Id of the collection.',
  examples: ['123456789012345']
})
const Name = (description: string, example: string) =>
  Type.String({ minLength: 1, maxLength: 150, pattern: '\\S', description, examples: [example] })
const Nullable = <T extends ReturnType<typeof Type.String> | ReturnType<typeof Type.Number>>(
  type: T,
  description: string,
  example: unknown
) => Type.Optional(Type.Union([type, Type.Null()], { description, examples: [example] }))
const ImageSizes = Type.Array(Type.Object({
  key: Type.String({ description: 'requested: scaled; full: as it is.', examples: ['full'] }),
  value: Type.String({
    description: 'Address of the picture.',
    examples: ['https://web.whatsapp.com/images/0123456789abcdef0123456789abcdef']
  })
}, { additionalProperties: true }))

const Count = (minimum: 0 | 1, description: string, example: number) =>
  Type.Integer({ minimum, maximum: 999, description, examples: [example] })

export const BusinessId = Type.String({
  maxLength: 128,
  pattern: '^(\\+?[\\d\\s().-]{5,40}|\\+?[\\w. ()-]+@(c\\.us|lid|s\\.whatsapp\\.net))$',
  description: 'The business: its number with country code, or its chat id.',
  examples: ['15550002001@c.us']
})

export const ProductSchema = Type.Object({
  id: Type.String({ description: 'Id of the product.', examples: ['123456789012345'] }),
  retailer_id: Nullable(Type.String(), 'What the business itself calls it.', 'SKU-1'),
  name: Type.Optional(Type.String({ description: 'Name.', examples: ['Coffee'] })),
  description: Nullable(Type.String(), 'Description.', 'A cup of it.'),
  url: Nullable(Type.String(), 'Page of the product.', 'https://example.com/coffee'),
  currency: Nullable(Type.String(), 'ISO code of the currency.', 'BRL'),
  price: Type.Optional(
    Type.Any({
      description: 'Price in thousandths of the currency, as a text; null where it has none.',
      examples: ['89900']
    })
  ),
  is_hidden: Type.Optional(Type.Boolean({ description: 'Is it hidden from customers?', examples: [false] })),
  availability: Nullable(Type.String(), 'Can it be had?', 'in stock'),
  max_available: Nullable(Type.Number(), 'How many can be had.', 99),
  image_cdn_urls: Type.Optional({ ...ImageSizes, description: 'The main picture.' }),
  additional_image_cdn_urls: Type.Optional(Type.Array(ImageSizes, { description: 'The other pictures.' })),
  image_hashes_for_whatsapp: Type.Optional(
    Type.Array(Type.String(), {
      description: 'Hashes of all pictures.',
      examples: [['0123456789abcdef0123456789abcdef']]
    })
  )
},
{
  $id: 'Product',
  title: 'Product',
  additionalProperties: true,
  description: 'A product of a catalog, as customers find it.'
}
)

export const ProductModelSchema = Type.Object({
  id: Type.String({ description: 'Id of the product.', examples: ['123456789012345'] }),
  name: Type.Optional(Type.String({ description: 'Name.', examples: ['Coffee'] })),
  description: Nullable(Type.String(), 'Description.', 'A cup of it.'),
  url: Nullable(Type.String(), 'Page of the product.', 'https://example.com/coffee'),
  retailerId: Nullable(Type.String(), 'What the business itself calls it.', 'SKU-1'),
  currency: Nullable(Type.String(), 'ISO code of the currency.', 'BRL'),
  priceAmount1000: Type.Optional(
    Type.Any({ description: 'Price in thousandths of the currency, null where it has none.', examples: [89900] })
  ),
  isHidden: Type.Optional(Type.Boolean({ description: 'Is it hidden from customers?', examples: [false] })),
  reviewStatus: Type.Optional(
    Type.Any({ description: 'What WhatsApp says of it: APPROVED, PENDING, REJECTED.', examples: ['APPROVED'] })
  ),
  imageCdnUrl: Nullable(
    Type.String(),
    'Address of the main picture.',
    'https://web.whatsapp.com/images/0123456789abcdef0123456789abcdef'
  ),
  additionalImageCdnUrl: Type.Optional(
    Type.Array(Type.String(), {
      description: 'Addresses of the other pictures.',
      examples: [['https://web.whatsapp.com/images/fedcba9876543210fedcba9876543210']]
    })
  ),
  imageCount: Nullable(Type.Number(), 'How many pictures it has.', 1)
},
{
  $id: 'ProductModel',
  title: 'ProductModel',
  additionalProperties: true,
  description: 'A product of the own catalog, as WhatsApp Web holds it.'
}
)

export const CollectionSchema = Type.Object({
  id: Type.String({ description: 'Id of the collection.', examples: ['123456789012345'] }),
  name: Type.Optional(Type.String({ description: 'Name.', examples: ['Drinks'] })),
  products: Type.Optional(Type.Array(ref(ProductSchema), { description: 'Its products.' })),
  totalItemsCount: Nullable(Type.Number(), 'How many products it has.', 1)
},
{
  $id: 'Collection',
  title: 'Collection',
  additionalProperties: true,
  description: 'Products of a catalog that belong together.'
}
)

const Price = Type.Number({
  minimum: 0,
  description:
    'Price in units of ten of the currency, which is how wa-js counts it: 8.99 is shown as 89.90. 0: no price.',
  examples: [8.99]
})
const ProductFields = {
  description: Type.Optional(Type.String({ maxLength: 5000, description: 'Description.', examples: ['A cup of it.'] })),
  url: Type.Optional(
    Type.String({ maxLength: 2048, description: 'Page of the product.', examples: ['https://example.com/coffee'] })
  ),
  retailerId: Type.Optional(
    Type.String({ maxLength: 100, description: 'What you call it yourself.', examples: ['SKU-1'] })
  )
}
const Image = Type.String({
  description:
    'A picture (PNG, JPEG or WebP) as a data URI or bare base64, or an http(s) URL, which this server fetches.',
  examples: ['data:image/png;base64,iVBORw0KGgo=']
})

export const ProductsQuery = Type.Object({
  phone: BusinessId,
  qnt: Type.Optional(Count(1, 'How many at most. 10 where it is not given.', 10))
})
export const ProductQuery = Type.Object({ phone: BusinessId, id: ProductId })
export const CollectionsQuery = Type.Object({
  phone: BusinessId,
  qnt: Type.Optional(Count(1, 'How many collections at most. 10 where it is not given.', 10)),
  max: Type.Optional(Count(1, 'How many products of each at most. 10 where it is not given.', 10))
})

export const AddProductBody = Type.Object({
  name: Name('Name of the product.', 'Coffee'),
  image: Type.Optional({
    ...Image,
    description: `${Image.description} Must be given where the form has no upload \`file\`.`
  }),
  price: Price,
  ...ProductFields,
  currency: Type.Optional(
    Type.String({
      pattern: '^[A-Z]{3}$',
      default: 'BRL',
      description: 'ISO code of the currency.',
      examples: ['BRL']
    })
  ),
  file: MediaFields.file
}, { additionalProperties: true })

export const EditProductBody = Type.Object({
  id: ProductId,
  options: Type.Object({
    name: Type.Optional(Name('New name.', 'Tea')),
    price: Type.Optional(Price),
    image: Type.Optional(Image),
    isHidden: Type.Optional(Flag('Hide it from customers?')),
    ...ProductFields
  }, { minProperties: 1, description: 'What to change; what is not named stays.' })
}, { additionalProperties: true })

export const DeleteProductsBody = Type.Object({
  id: Type.Union([ProductId, Type.Array(ProductId, { minItems: 1, maxItems: 1000 })], {
    description: 'Id of the product, or ids of several.',
    examples: [['123456789012345']]
  })
}, { additionalProperties: true })

export const ProductImageBody = Type.Object({ id: ProductId, ...MediaFields }, { additionalProperties: true })

export const RemoveImageBody = Type.Object({
  id: ProductId,
  index: Count(0, 'Which of the other pictures, counted from 0; the main one does not count.', 0)
}, { additionalProperties: true })

export const VisibilityBody = Type.Object(
  { id: ProductId, value: Flag('true hides the product from customers, false shows it.') },
  { additionalProperties: true }
)
export const CartBody = Type.Object({ enabled: Flag('May customers fill a cart?') }, { additionalProperties: true })

const ProductIds = (description: string) =>
  Type.Array(ProductId, { maxItems: 1000, description, examples: [['123456789012345']] })

export const CreateCollectionBody = Type.Object(
  { name: Name('Name of the collection.', 'Drinks'), products: ProductIds('Its products.') },
  { additionalProperties: true }
)
export const EditCollectionBody = Type.Object({
  id: CollectionId,
  options: Type.Object({
    name: Type.Optional(Name('New name.', 'Hot drinks')),
    productsToAdd: Type.Optional(ProductIds('Products that come into it.')),
    productsToRemove: Type.Optional(ProductIds('Products that leave it; they stay in the catalog.'))
  }, { minProperties: 1, description: 'What to change.' })
}, { additionalProperties: true })
export const DeleteCollectionBody = Type.Object({ id: CollectionId }, { additionalProperties: true })

const Chat = Type.String({ maxLength: 128 })
export const SendCatalogBody = Type.Object({
  phones: Type.Union(
    [Type.String({ minLength: 1, maxLength: 65536 }), Type.Array(Chat, { minItems: 1, maxItems: 1000 })],
    {
      description: 'Recipients: numbers with country code, or chat ids. Several as a list, or in one text separated ' +
        'by commas or semicolons.',
      examples: [['15550000001@c.us']]
    }
  ),
  message: Type.Optional(
    Type.String({ maxLength: 4096, description: 'Text before the link.', examples: ['Have a look:'] })
  )
}, { additionalProperties: true })

export const ProductsReply = Reply(
  { status: success, response: Type.Array(ref(ProductSchema), { description: 'The products, newest first.' }) },
  'Products of the business.'
)
export const ProductReply = Reply({ status: success, response: ref(ProductSchema) }, 'The product.')
export const ProductModelReply = (description: string) =>
  Reply({ status: success, response: ref(ProductModelSchema) }, description)
export const UpdatedProductReply = ProductModelReply('The updated product.')
export const DeletedProductsReply = Reply({
  status: success,
  response: Type.Object({
    productsIds: Type.Union([Type.String(), Type.Array(Type.String())], {
      description: 'The products that are gone, as the request named them: one id, or a list.',
      examples: [['123456789012345']]
    }),
    status: Type.Number({ description: 'Always 200.', examples: [200] })
  }, { description: 'What was deleted.' })
}, 'The products are gone.')
export const CollectionsReply = Reply(
  { status: success, response: Type.Array(ref(CollectionSchema), { description: 'The collections.' }) },
  'Collections of the business.'
)
export const CollectionReply = (description: string) => Reply({
  status: success,
  response: Type.Any({
    description: 'The collection, as WhatsApp returns it.',
    examples: [{ id: '123456789012345', name: 'Drinks' }]
  })
}, description)
export const DeletedCollectionReply = Reply({
  status: success,
  response: Type.String({ description: 'What was done.', examples: ['Collection deleted sucessful'] })
}, 'The collection is gone; its products stay.')
export const CartReply = Reply({
  status: success,
  response: Type.Object(
    { enabled: Type.Boolean({ description: 'May customers fill a cart now?', examples: [true] }) },
    { description: 'How it is now.' }
  )
}, 'Changed.')
export const SentCatalogReply = Reply({
  status: success,
  response: Type.Array(Type.Object({
    phone: Type.String({ description: 'Who got it.', examples: ['15550000001@c.us'] }),
    status: Type.String({ description: 'Id of the message.', examples: ['true_15550000001@c.us_3EB0A1B2C3'] })
  }), { description: 'The message of each recipient.' })
}, 'WhatsApp took the messages.')

export type Product = Static<typeof ProductSchema>
export type ProductModel = Static<typeof ProductModelSchema>
export type Collection = Static<typeof CollectionSchema>
export type DeletedProducts = Static<typeof DeletedProductsReply>['response']
