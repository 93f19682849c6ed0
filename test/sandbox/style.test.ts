import t from 'tap'
import { STYLE } from '../../sandbox/page/ui/style.js'

t.test('each rule of the page style has valid declarations', async (t) => {
  const rules = Array.from(STYLE.replace(/@media[^{]*\{/g, '').matchAll(/([^{}]+)\{([^{}]*)\}/g), ([, name = '', body = '']) => ({ name, body }))
  t.ok(rules.length > 20)
  for (const { name, body } of rules) {
    const declarations = body.split(';').map((text) => text.trim()).filter((text) => text !== '')
    t.ok(declarations.length > 0, name.trim())
    for (const declaration of declarations) t.match(declaration, /^(?:--)?[a-z-]+: [^:]+$/, `${name.trim()} { ${declaration} }`)
  }
})
