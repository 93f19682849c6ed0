import { Type } from '@sinclair/typebox'
import { ref } from '../../schemas/ref.js'

export const SandboxLabelSchema = Type.Object(
  {
    id: Type.String({ description: 'Id of the label.', examples: ['1'] }),
    name: Type.String({ description: 'What is written on it.', examples: ['New customer'] }),
    color: Type.Integer({ description: 'Its place in the palette.', examples: [0] }),
    chats: Type.Array(Type.String(), {
      description: 'Phone numbers and ids of groups that have it.',
      examples: [['15550000001']]
    })
  },
  { $id: 'SandboxLabel', title: 'SandboxLabel', description: 'A label of a business, as the cloud keeps it.' }
)

export const SandboxLabelsReply = Type.Object(
  { labels: Type.Array(ref(SandboxLabelSchema), { description: 'All labels of the account.' }) },
  { description: 'The labels.' }
)

export const SandboxProfileReply = Type.Object(
  {
    pushname: Type.String({ description: 'The name that this person shows to others.', examples: ['Ana'] }),
    about: Type.String({ description: 'The about text of this person.', examples: ['Busy'] }),
    picture: Type.Union(
      [
        Type.Object({
          tag: Type.String({ description: 'Changes with every new picture.', examples: ['1795521600'] }),
          url: Type.String({
            description: 'Where pages find it.',
            examples: ['https://web.whatsapp.com/images/0123456789abcdef0123456789abcdef']
          }),
          previewUrl: Type.String({
            description: 'Where pages find a small one.',
            examples: ['https://web.whatsapp.com/images/fedcba9876543210fedcba9876543210']
          })
        }),
        Type.Null()
      ],
      { description: 'The picture; null where there is none.' }
    )
  },
  { description: 'What the account shows.' }
)

const ProductIdText = Type.String({
  pattern: '^\\d{1,25}$',
  description: 'Id of the product.',
  examples: ['123456789012345']
})

const ProductFields = {
  name: Type.String({ minLength: 1, maxLength: 150, description: 'Name.', examples: ['Coffee'] }),
  description: Type.String({ default: '', description: 'Description.', examples: ['A cup of it.'] }),
  url: Type.String({ default: '', description: 'Page of the product.', examples: ['https://example.com/coffee'] }),
  retailerId: Type.String({ default: '', description: 'What the business itself calls it.', examples: ['SKU-1'] }),
  currency: Type.String({ default: 'BRL', description: 'ISO code of the currency.', examples: ['BRL'] }),
  price: Type.Union([Type.Number(), Type.Null()], {
    default: null,
    description: 'Price in thousandths of the currency; null where it has none.',
    examples: [89900]
  }),
  hidden: Type.Boolean({ default: false, description: 'Is it hidden from customers?', examples: [false] }),
  images: Type.Array(Type.String(), {
    default: [],
    description: 'Addresses of its pictures; the first is the main one.',
    examples: [['https://web.whatsapp.com/images/0123456789abcdef0123456789abcdef']]
  })
}

export const SandboxProductSchema = Type.Object(
  { id: ProductIdText, ...ProductFields },
  { $id: 'SandboxProduct', title: 'SandboxProduct', description: 'A product, as the cloud keeps it.' }
)
export const SandboxProductBody = Type.Object(ProductFields)

export const SandboxBusinessReply = Type.Object(
  {
    profile: Type.Object(
      { cartEnabled: Type.Boolean({ description: 'May customers fill a cart?', examples: [true] }) },
      { additionalProperties: true, description: 'The profile of the business.' }
    ),
    products: Type.Array(ref(SandboxProductSchema), {
      description: 'All products, newest first, the hidden ones too.'
    }),
    collections: Type.Array(
      Type.Object({
        id: Type.String({ description: 'Id of the collection.', examples: ['123456789012345'] }),
        name: Type.String({ description: 'Name.', examples: ['Drinks'] }),
        products: Type.Array(Type.String(), { description: 'Ids of its products.', examples: [['123456789012345']] })
      }),
      { description: 'All collections, oldest first.' }
    )
  },
  { description: 'The business as the cloud has it.' }
)

export const OrderBody = Type.Object({
  to: Type.String({ pattern: '^\\d{8,15}$', description: 'Phone number of the business.', examples: ['15550002001'] }),
  items: Type.Array(
    Type.Object({
      id: ProductIdText,
      quantity: Type.Integer({ minimum: 1, maximum: 99, default: 1, description: 'How many.', examples: [2] })
    }),
    { minItems: 1, description: 'What is ordered.' }
  ),
  message: Type.String({
    default: '',
    maxLength: 4096,
    description: 'What the customer writes with it.',
    examples: ['Please']
  })
})

export const OrderPlacedReply = Type.Object(
  {
    id: Type.String({
      description: 'Id of the message, as the session of the business names it.',
      examples: ['false_15550000001@c.us_3AF8E1C07D4B29A6E5D3']
    }),
    orderId: Type.String({ description: 'Id of the order.', examples: ['123456789012345'] })
  },
  { description: 'The business has the order.' }
)

export const PaymentBody = Type.Object({
  messageId: Type.String({
    minLength: 1,
    maxLength: 200,
    description:
      'Id of the message that asks for the payment (send-order-message): as a session names it, or only its own part.',
    examples: ['true_15550002002@c.us_3EB0C767D82B0A7B6A5C']
  }),
  method: Type.String({
    minLength: 1,
    maxLength: 50,
    default: 'pix',
    description: 'How it was paid.',
    examples: ['pix']
  })
})

export const PaidReply = Type.Object(
  {
    id: Type.String({
      description: 'Id of the message that reports it: its own part.',
      examples: ['3AF8E1C07D4B29A6E5D3']
    }),
    reference: Type.String({ description: 'Reference of the order.', examples: ['4N8CT2XFWQ0'] })
  },
  { description: 'The business was notified.' }
)
