import { execFileSync } from 'node:child_process'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser } from 'playwright-core'
import { launchBrowser } from '@/tests/support/browser'
import { startServer, type TestServer } from '@/tests/support/server'

let server: TestServer
let browser: Browser

const answers = (url: string) =>
  fetch(url).then(
    (response) => response.ok,
    () => false,
  )

beforeAll(async () => {
  server = await startServer({ fresh: true, env: { BAHASA: 'id' } })
  browser = await launchBrowser()
}, 180_000)

afterAll(async () => {
  await browser?.close()
  await server?.dispose()
})

describe('npm start', () => {
  it('ends with a healthy site and the accounts printed', async () => {
    expect(server.log()).toContain(`Kumbang siap: ${server.url}`)
    expect(server.log()).toContain('mengisi data demo')
    expect(server.log()).not.toMatch(/\b(the|starting|done|password)\b/)
    expect(server.log()).toContain('pemegang.identitas')
    const response = await fetch(`${server.url}/api/health`)
    expect(response.status).toBe(200)
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(await response.json()).toEqual({ status: 'ok', database: 'ok', storage: 'ok', keys: 'ok', disk: 'ok' })
    expect((await fetch(`${server.url}/api/health/ready`)).status).toBe(200)
    expect(await (await fetch(`${server.url}/api/health/live`)).json()).toEqual({ status: 'ok' })
    // Without a token set there is no such address.
    expect((await fetch(`${server.url}/api/metrics`)).status).toBe(404)
  })

  it('shows its first page in a browser', async () => {
    const page = await browser.newPage()
    const response = await page.goto(server.url)
    expect(response?.status()).toBe(200)
    expect(await page.locator('h1').count()).toBe(1)
    await page.close()
  })

  it('tells robots and finders of weaknesses where to go', async () => {
    const robots = await (await fetch(`${server.url}/robots.txt`)).text()
    expect(robots).toContain('Disallow: /staf')
    expect(robots).toContain(`Sitemap: ${server.url}/sitemap.xml`)
    const text = await (await fetch(`${server.url}/.well-known/security.txt`)).text()
    expect(text).toContain(`Contact: ${server.url}/kontak\n`)
    expect(Date.parse(/^Expires: (.+)$/m.exec(text)?.[1] ?? '')).toBeGreaterThan(Date.now() + 86_400_000)
  })

  it.each([
    ['sitemap.xml', 'application/xml; charset=utf-8'],
    ['umpan.xml', 'application/atom+xml; charset=utf-8'],
    ['favicon.ico', 'image/x-icon'],
  ])('has a %s', async (name, kind) => {
    const answer = await fetch(`${server.url}/${name}`)
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, kind])
    if (kind.includes('xml')) expect(await answer.text()).toContain(`${server.url}/pengaduan/P-20`)
  })

  it('starts a web server that was killed again', async () => {
    const children = execFileSync('ps', ['-o', 'pid=,args=', '--ppid', String(server.pid)], { encoding: 'utf8' }).split('\n')
    const web = Number(
      children
        .find((line) => line.includes('web-server'))
        ?.trim()
        .split(' ')[0],
    )
    process.kill(web, 'SIGKILL')
    for (const end = Date.now() + 5000; Date.now() < end && (await answers(server.url));) await new Promise((next) => setTimeout(next, 20))
    for (const end = Date.now() + 30_000; Date.now() < end && !(await answers(server.url));)
      await new Promise((next) => setTimeout(next, 100))
    expect(await answers(`${server.url}/api/health`)).toBe(true)
    expect(server.log()).toContain('Server web berakhir (SIGKILL); dijalankan lagi dalam 1 detik.')
  })

  it('leaves no web server behind after a kill -9, and starts again with its data', async () => {
    await server.kill9()
    for (const end = Date.now() + 5000; Date.now() < end && (await answers(server.url));) await new Promise((next) => setTimeout(next, 50))
    expect(await answers(server.url)).toBe(false)
    const again = await startServer({ dataDir: server.dataDir, port: server.port })
    expect(again.log()).toContain('stopped the database of an earlier start')
    expect(again.log()).not.toContain('filling in the demo data')
    expect(await answers(`${again.url}/api/health`)).toBe(true)
    await again.stop()
    expect(await again.exited).toBe(0)
  })
})
