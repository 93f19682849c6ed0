import { readdirSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { PageStore } from '../../../../../src/whatsapp/wppconnect/connection/page-store.js'
import { publishedPage, publishedVersions } from '../../../../../src/whatsapp/wppconnect/connection/published-pages.js'
import { tempDir } from '../../../../support/temp-dir.js'

const pageOf = (version: string) => ({ version, html: `<html>${version}</html>`, whole: ['messages'] })

t.test('what was saved last is the last good page', async (t) => {
  const dir = join(tempDir(t), 'pages')
  const store = new PageStore(dir)
  t.equal(await store.lastGood(), undefined)
  t.strictSame(await store.versions(), [])
  for (const [index, version] of ['2.1', '2.2'].entries()) {
    await store.save(pageOf(version))
    utimesSync(join(dir, `${version}.json.gz`), index, index)
  }
  t.strictSame(await store.versions(), ['2.2', '2.1'])
  await store.save(pageOf('2.1'))
  t.strictSame(await store.lastGood(), pageOf('2.1'), 'one that passes again is the last one again')
  t.strictSame(await store.get('2.2'), pageOf('2.2'))
  await store.drop('2.1')
  t.strictSame(await store.lastGood(), pageOf('2.2'))
  t.equal(await store.get('2.1'), undefined)
})

t.test('only the last five are kept, and nothing but versions is written', async (t) => {
  const dir = join(tempDir(t), 'pages')
  const store = new PageStore(dir)
  for (let index = 1; index <= 7; index++) {
    await store.save(pageOf(`2.${index}`))
    utimesSync(join(dir, `2.${index}.json.gz`), index, index)
  }
  t.strictSame(await store.versions(), ['2.7', '2.6', '2.5', '2.4', '2.3'])
  await store.save(pageOf('../2.8'))
  t.strictSame(readdirSync(dir).sort(), ['2.3', '2.4', '2.5', '2.6', '2.7'].map((version) => `${version}.json.gz`))
})

t.test('a file that cannot be read is passed over', async (t) => {
  const dir = join(tempDir(t), 'pages')
  const store = new PageStore(dir)
  await store.save(pageOf('2.1'))
  utimesSync(join(dir, '2.1.json.gz'), 1, 1)
  writeFileSync(join(dir, '2.2.json.gz'), 'half a')
  t.equal((await store.lastGood())?.version, '2.1')
})

t.test('pages of the package wa-version', async (t) => {
  const [newest = '', ...others] = publishedVersions()
  t.match(newest, /^2\.3000\.\d+$/)
  t.ok(others.length > 0)
  t.match(publishedPage(newest), /^<!DOCTYPE html>/i)
  t.equal(publishedPage(`${newest}-alpha`), publishedPage(newest))
  t.equal(publishedPage('2.3000.1'), undefined)
})
