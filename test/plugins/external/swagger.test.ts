import t from 'tap'
import { build } from '../../helper.js'
import { documentOf, lacking, nodes, operationsOf, schemasOf, showsItself, type Json } from '../../support/document.js'
import { FakeDriver } from '../../support/fake-driver.js'

t.test('every field has a description and an example', async t => {
  for (const sandbox of [false, true]) {
    const document = await documentOf(sandbox)
    const faults = [
      ...operationsOf(document).flatMap(([where, operation]) => [
        ...(operation.parameters ?? []).flatMap(({ name, description, schema, ...rest }: Json) => [
          ...description ? [] : [`${where} ${name} has no description`],
          ...showsItself({ ...schema, ...rest }) || schema.default !== undefined ? [] : [`${where} ${name} has no example`]
        ]),
        ...schemasOf(operation).flatMap(([which, schema]) => lacking(schema, `${where} ${which}`))
      ]),
      ...Object.entries<Json>(document.components.schemas).flatMap(([name, schema]) => [...schema.description ? [] : [`${name} has no description`], ...lacking(schema, name)])
    ]
    t.strictSame(faults, [])
  }
})

t.test('the document is whole', async t => {
  for (const sandbox of [false, true]) {
    const document = await documentOf(sandbox)
    t.match(document, { openapi: /^3\.1\./, info: { title: String, version: String } })
    for (const [where, node] of nodes(document)) {
      if (typeof node.$ref === 'string') t.ok(node.$ref.startsWith('#/') && node.$ref.slice(2).split('/').reduce<any>((at, key) => at?.[key], document), `${where} ${node.$ref}`)
      t.notOk('$id' in node && !where.includes('/properties'), `${where} is a reference, not a copy with its $id`)
      t.notOk('nullable' in node, `${where} is of 3.1`)
    }
    for (const name of Object.keys(document.components.schemas)) t.match(name, /^(?!def-)[A-Z][A-Za-z]+$/)
    for (const [where, { parameters = [] }] of operationsOf(document)) {
      const inPath = [...where.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
      t.strictSame(parameters.filter((one: Json) => one.in === 'path').map((one: Json) => one.name).sort(), [...inPath].sort(), where)
      for (const one of parameters) if (one.in === 'path') t.equal(one.required, true, `${where} ${one.name}`)
    }
  }
})

t.test('a newcomer begins at the top: with what is filled in, Execute works', async t => {
  const document = await documentOf()
  const [path] = Object.keys(document.paths)
  t.equal(path, '/api/{session}/{secretkey}/generate-token')
  const parameters = document.paths[path!].post.parameters as Json[]
  t.match(Object.fromEntries(parameters.map(({ name, schema }) => [name, schema.default])), { session: 'NERDWHATS_AMERICA', secretkey: 'THISISMYSECURETOKEN' })
  t.strictSame(document.components.securitySchemes.bearerAuth.type, 'http')
})

t.test('the document can be had as JSON and YAML, and the front door leads to the page', async t => {
  const app = await build(t, { driver: new FakeDriver() })
  const json = await app.inject('/api-docs/json')
  t.match(json.headers['content-type'], /json/)
  t.match(json.json(), { openapi: /^3\.1/ })
  t.match((await app.inject('/api-docs/yaml')).body, /^openapi: 3\.1/)
  t.match(await app.inject('/'), { statusCode: 302, headers: { location: '/api-docs/' } })
  t.match(await app.inject('/api-docs/'), { statusCode: 200, headers: { 'content-type': /html/ } })
})
