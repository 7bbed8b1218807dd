import { afterEach, describe, expect, it } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

const root = path.resolve(__dirname, '..', '..')
const folders: string[] = []
afterEach(() => folders.splice(0).forEach((folder) => fs.rmSync(folder, { recursive: true, force: true })))

type Answer = readonly [status: number, type: string]
const HTML = 'text/html; charset=utf-8'

/** What the start says of a server that answers like this. */
function judge(health: Answer, page: Answer, body = '{"status":"gagal","keys":"gagal"}'): string {
  const code = `import http from 'node:http'
    const { waitUntilServing } = await import(${JSON.stringify(pathToFileURL(path.join(root, 'scripts/lib/server.mjs')).href)})
    const answers = { '/api/health': ${JSON.stringify(health)}, '/': ${JSON.stringify(page)} }
    const server = http.createServer(({ url }, response) => {
      const [status, type] = answers[url]
      response.writeHead(status, { 'Content-Type': type }).end(${JSON.stringify(body)})
    }).listen(0, 'localhost', async () => {
      const { port } = server.address()
      const said = await waitUntilServing({ port, host: 'localhost' }, new Promise(() => {}), { answerMs: 2000, workMs: 400 }).catch((error) => error.message)
      process.stdout.write(said, () => process.exit(0))
    })`
  return spawnSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' }).stdout
}

describe('a start is ready', () => {
  it('when the parts are well and a real page came', () => {
    expect(judge([200, 'application/json'], [200, HTML])).toBe('a page came')
  })

  it('when nothing is wrong but that the disk is full: it says so itself, and can be read', () => {
    const full = '{"status":"gagal","database":"ok","storage":"ok","keys":"ok","disk":"gagal"}'
    expect(judge([503, 'application/json'], [200, HTML], full)).toBe('a page came')
    expect(judge([503, 'application/json'], [200, HTML], full.replace('"database":"ok"', '"database":"gagal"'))).toContain('answers 503')
  })

  it.each<[string, Answer, Answer]>([
    ['/api/health answers 503 ({"status":"gagal","keys":"gagal"})', [503, 'application/json'], [200, HTML]],
    ['its first page answers 500', [200, 'application/json'], [500, HTML]],
    ['its first page answers 307', [200, 'application/json'], [307, HTML]],
    ['its first page answers 200', [200, 'application/json'], [200, 'text/plain']],
  ])('and otherwise fails in one sentence: %s', (why, health, page) => {
    expect(judge(health, page)).toBe(`The site does not work: ${why}. Nothing is served; the lines above tell more.`)
  })
})

/** A project in small, whose "next build" writes a few files and counts how often it ran. */
function makeProject(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kumbang-proyek-'))
  folders.push(folder)
  fs.cpSync(path.join(root, 'scripts'), path.join(folder, 'scripts'), { recursive: true })
  const write = (file: string, text: string) => {
    fs.mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
    fs.writeFileSync(path.join(folder, file), text)
  }
  write('package.json', '{"type":"module"}')
  write('package-lock.json', '{"packages":{}}')
  write('node_modules/.package-lock.json', '{"packages":{}}')
  write('node_modules/prisma/package.json', '{}')
  write('node_modules/prisma/build/index.js', '')
  write('lib/infra/generated/.schema-hash', '')
  write('lib/domain/kata-konsol.mjs', fs.readFileSync(path.join(root, 'lib', 'domain', 'kata-konsol.mjs'), 'utf8'))
  write('app/page.tsx', 'export default 1')
  write('node_modules/next/dist/bin/package.json', '{"type":"commonjs"}')
  write(
    'node_modules/next/dist/bin/next',
    `const fs = require('node:fs')
    fs.appendFileSync('dibangun', 'x')
    for (const folder of ['server/app', 'static']) fs.mkdirSync('.next/' + folder, { recursive: true })
    for (const name of ['BUILD_ID', 'required-server-files.json', 'build-manifest.json', 'server/app/page.js', 'static/a.css']) fs.writeFileSync('.next/' + name, name)`,
  )
  // What is put together beside the framework's own build.
  write('node_modules/esbuild/package.json', '{"type":"module","main":"index.js"}')
  write(
    'node_modules/esbuild/index.js',
    `import fs from 'node:fs'\nexport const build = async ({ outfile }) => fs.writeFileSync(outfile, 'satu berkas')`,
  )
  return folder
}

const build = (folder: string) => spawnSync(process.execPath, ['scripts/build.mjs'], { cwd: folder, encoding: 'utf8' })
const builds = (folder: string) => fs.readFileSync(path.join(folder, 'dibangun'), 'utf8').length

describe('a build', () => {
  it('is made once for the same sources, and writes nothing when nothing is to be made', () => {
    const folder = makeProject()
    expect(build(folder).stderr).toBe('')
    fs.rmSync(path.join(folder, '.cache'), { recursive: true, force: true })
    build(folder)
    expect(builds(folder)).toBe(1)
    expect(fs.existsSync(path.join(folder, '.cache'))).toBe(false)
    fs.writeFileSync(path.join(folder, 'app', 'page.tsx'), 'export default 2')
    build(folder)
    expect(builds(folder)).toBe(2)
  })

  it.each([
    'BUILD_ID',
    'web-server.mjs',
    'draw-surat.mjs',
    'tabel.mjs',
    'server/app',
    'server/app/page.js',
    'static/a.css',
    'build-manifest.json',
    'required-server-files.json',
  ])('is made again when %s is gone, though its mark is there', (part) => {
    const folder = makeProject()
    build(folder)
    fs.rmSync(path.join(folder, '.next', part), { recursive: true })
    build(folder)
    expect(builds(folder)).toBe(2)
    expect(fs.existsSync(path.join(folder, '.next', part))).toBe(true)
  })

  it('is used by another user, who may not write there, and is not made by him', () => {
    const folder = makeProject()
    const closed = (mode: string) => spawnSync('chmod', ['-R', mode, folder])
    // Root may write everywhere, so somebody else is asked.
    const other = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {}
    const run = () =>
      spawnSync(process.execPath, ['scripts/build.mjs'], { cwd: folder, encoding: 'utf8', env: { ...process.env, BAHASA: 'en' }, ...other })
    closed('a+rX,a-w')
    expect(run().stderr).toContain(`${folder} may not be written by this user. Run "npm run build" as its owner first.`)
    closed('u+w')
    build(folder)
    closed('a+rX,a-w')
    expect([run().stderr, run().status]).toEqual(['', 0])
    expect(builds(folder)).toBe(1)
    closed('u+w')
  })

  it('is made again when a file of it was cut', () => {
    const folder = makeProject()
    build(folder)
    fs.truncateSync(path.join(folder, '.next', 'server', 'app', 'page.js'), 3)
    build(folder)
    expect(builds(folder)).toBe(2)
  })
})
