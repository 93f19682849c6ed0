import { Type, type Static } from '@sinclair/typebox'
import { BusinessId, ProductModelSchema } from './catalog.js'
import { Reply, RETRIEVED, SessionName } from './common.js'
import { MessageId } from './messages.js'
import { ref } from './ref.js'

const Text = (description: string, example: string) =>
  Type.Optional(Type.String({ maxLength: 512, description, examples: [example] }))
const Websites = (description: string) => Type.Optional(Type.Union([
  Type.String({ maxLength: 256 }), Type.Array(Type.String({ maxLength: 256 }), { maxItems: 2 })
], { description, examples: [['https://example.com/']] }))

const Day = Type.Optional(Type.Object({
  mode: Type.Unsafe<string>({
    type: 'string',
    enum: ['specific_hours', 'open_24h', 'appointment_only'],
    description: 'Open at the given hours, always, or by appointment.',
    examples: ['specific_hours']
  }),
  hours: Type.Optional(
    Type.Array(Type.Array(Type.Integer({ minimum: 0, maximum: 1440 }), { minItems: 2, maxItems: 2 }), {
      maxItems: 10, description: 'From and to, in minutes since midnight.', examples: [[[540, 1080]]]
    }))
}, { description: 'One day; a day that is not named is closed.' }))

const BusinessHours = Type.Object({
  config: Type.Object(
    { mon: Day, tue: Day, wed: Day, thu: Day, fri: Day, sat: Day, sun: Day },
    { description: 'The days.' }
  ),
  timezone: Type.Optional(
    Type.String({ maxLength: 64, description: 'Time zone of the hours.', examples: ['America/Sao_Paulo'] })
  )
}, { additionalProperties: true, description: 'When the business is open.' })

export const EditBusinessProfileBody = Type.Object({
  description: Text('What the business does.', 'We sell coffee.'),
  address: Text('Where it is.', 'Street 1'),
  email: Type.Optional(Type.String({ maxLength: 128, description: 'E-mail address.', examples: ['shop@example.com'] })),
  website: Websites('Its web pages, two at most.'),
  categories: Type.Optional(
    Type.Any({
      description: 'What kind of business it is, in the words of WhatsApp: one category or a list of them.',
      examples: [[{ id: '133436743388217', localized_display_name: 'Arts', not_a_biz: false }]]
    })
  ),
  businessHours: Type.Optional(BusinessHours),
  adress: Text('The same as `address`: the spelling of older documents.', 'Street 1'),
  websites: Websites('The same as `website`: the spelling of older documents.')
}, { additionalProperties: true, minProperties: 1 })

export const BusinessProfileSchema = Type.Object({
  id: Type.Any({ description: 'Chat id of the business.', examples: ['15550002001@c.us'] }),
  description: Type.Optional(Type.Any({ description: 'What the business does.', examples: ['We sell coffee.'] })),
  address: Type.Optional(Type.Any({ description: 'Where it is.', examples: ['Street 1'] })),
  email: Type.Optional(Type.Any({ description: 'E-mail address.', examples: ['shop@example.com'] })),
  website: Type.Optional(Type.Any({ description: 'Its web pages.', examples: [[{ url: 'https://example.com/' }]] })),
  categories: Type.Optional(Type.Any({ description: 'What kind of business it is.', examples: [[]] })),
  businessHours: Type.Optional(Type.Any({ description: 'When it is open.', examples: [null] })),
  profileOptions: Type.Optional(
    Type.Any({
      description: 'Whether it has a catalog, and lets customers fill a cart.',
      examples: [{ commerceExperience: 'catalog', cartEnabled: true }]
    })
  ),
  session: Type.Optional(Type.String({ description: 'The session that answered.', examples: ['NERDWHATS_AMERICA'] }))
},
{
  $id: 'BusinessProfile',
  title: 'BusinessProfile',
  additionalProperties: true,
  description: 'A business profile; WhatsApp omits what it does not know.'
}
)

const OrderItem = Type.Object({
  id: Type.Any({ description: 'Id of the product.', examples: ['123456789012345'] }),
  name: Type.Optional(Type.Any({ description: 'Its name.', examples: ['Coffee'] })),
  price: Type.Optional(
    Type.Any({ description: 'What one of it costs, in thousandths of the currency.', examples: [89900] })
  ),
  currency: Type.Optional(Type.Any({ description: 'ISO code of the currency.', examples: ['BRL'] })),
  quantity: Type.Optional(Type.Any({ description: 'How many.', examples: [2] }))
}, { additionalProperties: true })

export const OrderSchema = Type.Object({
  id: Type.Any({ description: 'Id of the order.', examples: ['123456789012345'] }),
  products: Type.Optional(Type.Array(OrderItem, { description: 'What was ordered.' })),
  itemCount: Type.Optional(Type.Any({ description: 'How many products it names.', examples: [1] })),
  subtotal: Type.Optional(
    Type.Any({ description: 'Sum without tax, in thousandths of the currency.', examples: [179800] })
  ),
  tax: Type.Optional(Type.Any({ description: 'Tax, in thousandths of the currency.', examples: [null] })),
  total: Type.Optional(Type.Any({ description: 'Sum, in thousandths of the currency.', examples: [179800] })),
  currency: Type.Optional(Type.Any({ description: 'ISO code of the currency.', examples: ['BRL'] })),
  createdAt: Type.Optional(Type.Any({ description: 'When it was made, epoch seconds.', examples: [1795521600] })),
  sellerJid: Type.Optional(Type.Any({ description: 'Chat id of the business.', examples: ['15550002001@c.us'] }))
},
{
  $id: 'Order',
  title: 'Order',
  additionalProperties: true,
  description: 'What a customer has ordered from a catalog.'
}
)

export const BusinessQuery = Type.Object({ phone: BusinessId })
export const OrderParams = Type.Object({
  session: SessionName,
  messageId: MessageId('Id of the message that brought the order.')
})

const retrieved = {
  message: Type.String({ description: 'What was done.', examples: [RETRIEVED] }),
  session: Type.String({ description: 'The session that answered.', examples: ['NERDWHATS_AMERICA'] })
}
const Success = Type.Literal('Success', { description: 'Always Success.', examples: ['Success'] })

export const BusinessProductsReply = Reply({
  status: Success,
  response: Type.Object({
    ...retrieved,
    contact: Type.String({ description: 'The business.', examples: ['15550002001@c.us'] }),
    data: Type.Array(Type.Array(ref(ProductModelSchema)), { description: 'One list: that of the products.' })
  }, { description: 'What was found.' })
}, 'Products of the business.')

export const OrderReply = Reply({
  status: Success,
  response: Type.Object({
    ...retrieved,
    contact: Type.Null({ description: 'Always null.', examples: [null] }),
    data: ref(OrderSchema)
  }, { description: 'What was found.' })
}, 'The order.')

export const BusinessProfileReply = { ...ref(BusinessProfileSchema), description: 'The profile as it is now.' }

export type BusinessProfile = Static<typeof BusinessProfileSchema>
export type Order = Static<typeof OrderSchema>
