import { BaseModel, defineModel } from '../../base/base-model.js'
import { BaseCollection } from '../../base/collection.js'
import { cloud } from '../../cloud-socket.js'
import { define } from '../../loader.js'
import { findCloudName } from '../contacts/WAWebQueryExistsJob.js'
import type { Wid } from '../ids/WAWebWid.js'
import type { BusinessFields } from '../../../protocol/business.js'

/** The profile of a business. */
class BusinessProfileModel extends BaseModel {}

defineModel(BusinessProfileModel, {
  proxyName: 'businessProfile',
  props: [
    'id',
    'tag',
    'description',
    'categories',
    'profileOptions',
    'email',
    'website',
    'latitude',
    'longitude',
    'businessHours',
    'catalogStatus',
    'address'
  ],
  session: ['stale']
})

class BusinessProfileCollectionImpl extends BaseCollection<BusinessProfileModel> {
  static override model = BusinessProfileModel

  override async findQuery (id: Wid): Promise<BusinessProfileModel | undefined> {
    return await this.fetchBizProfile(id)
  }

  /** Undefined for who is no business. */
  async fetchBizProfile (id: Wid): Promise<BusinessProfileModel | undefined> {
    const of = await findCloudName(id)
    const profile = of === undefined ? null : await cloud.request('business.get', { of })
    if (profile === null) return undefined
    const { cartEnabled, hasCatalog, ...fields } = profile
    const catalogStatus = hasCatalog ? 'catalog_exists' : 'no_catalog'
    return this.gadd(id).set({
      ...fields,
      catalogStatus,
      profileOptions: { commerceExperience: hasCatalog ? 'catalog' : 'none', cartEnabled }
    })
  }
}

const FIELDS = [
  'description',
  'address',
  'email',
  'website',
  'categories',
  'businessHours',
  'latitude',
  'longitude'
] as const

async function editBusinessProfile (change: Partial<BusinessFields>): Promise<void> {
  await cloud.request(
    'business.edit',
    Object.fromEntries(FIELDS.flatMap((field) => (change[field] === undefined ? [] : [[field, change[field]]])))
  )
}

async function updateCartEnabled (enabled: boolean): Promise<boolean> {
  await cloud.request('cart.enable', { enabled })
  return enabled
}

const BusinessProfileCollection = new BusinessProfileCollectionImpl()

define('WAWebBusinessProfileModel', { BusinessProfile: BusinessProfileModel })
define('WAWebBusinessProfileCollection', { BusinessProfileCollection })
define('WAWebBusinessProfileEdit', { editBusinessProfile })
define('WAWebBusinessProfileJob', { editBusinessProfile, updateCartEnabled })
define('WAWebBizBusinessProfileAction', { updateCartEnabled })
