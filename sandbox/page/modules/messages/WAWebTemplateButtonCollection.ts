import { BaseModel, defineModel } from '../../base/base-model.js'
import { BaseCollection } from '../../base/collection.js'
import { define } from '../../loader.js'

class TemplateButtonModel extends BaseModel {}

defineModel(TemplateButtonModel, {
  proxyName: 'template-button',
  props: ['id', 'displayText', 'subtype', 'url', 'phoneNumber', 'selectionId'],
  session: ['stale', 'selected']
})

/** The buttons of one message. */
class TemplateButtonCollection extends BaseCollection<TemplateButtonModel> {
  static override model = TemplateButtonModel
}

define('WAWebTemplateButtonModel', { default: TemplateButtonModel })
define('WAWebTemplateButtonCollection', { TemplateButtonCollection })
