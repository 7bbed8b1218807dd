import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import fs from 'node:fs'
import net from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { freePort } from '@/tests/support/ports'

const root = path.resolve(__dirname, '..', '..')
const NGINX = '/usr/sbin/nginx'
const CADDY = '/usr/bin/caddy'

export type Proksi = Readonly<{ url: string; port: number; stop: () => Promise<void> }>
export type JenisProksi = 'nginx' | 'caddy'

export const proksiRemedy = 'as root: apt-get install nginx-light caddy'
export const canStartProksi = (jenis: JenisProksi): boolean => fs.existsSync(jenis === 'nginx' ? NGINX : CADDY)

const answers = (port: number) =>
  new Promise<boolean>((resolve) => {
    const socket = net.connect(port, '127.0.0.1', () => resolve(true)).on('error', () => resolve(false))
    socket.on('connect', () => socket.destroy())
  })

const swap = (text: string, pairs: readonly (readonly [string | RegExp, string])[]) =>
  pairs.reduce((left, [from, to]) => {
    if (!(typeof from === 'string' ? left.includes(from) : from.test(left))) throw new Error(`The sample has no ${String(from)} any more`)
    return left.replaceAll(from as RegExp, to)
  }, text)

/** The sample of nginx as it stands in deploy, with the names, ports and certificate of this test. */
function nginxConf(folder: string, port: number, upstream: number): string {
  const [cert, key] = [path.join(folder, 'cert.pem'), path.join(folder, 'key.pem')]
  spawnSync('openssl', [
    'req',
    '-x509',
    '-newkey',
    'rsa:2048',
    '-nodes',
    '-days',
    '2',
    '-subj',
    '/CN=localhost',
    '-keyout',
    key,
    '-out',
    cert,
  ])
  const sample = fs.readFileSync(path.join(root, 'deploy', 'nginx', 'kumbang.conf'), 'utf8')
  const site = swap(sample, [
    [/server \{\n\s+listen 80;[\s\S]*?\n\}\n/g, ''],
    ['listen 443 ssl http2;', `listen 127.0.0.1:${port} ssl http2;`],
    [/\n\s+listen \[::\]:443[^\n]*/g, ''],
    ['server_name lapor.example.go.id;', 'server_name localhost;'],
    [/\/etc\/letsencrypt\/live\/lapor\.example\.go\.id\/fullchain\.pem/g, cert],
    [/\/etc\/letsencrypt\/live\/lapor\.example\.go\.id\/privkey\.pem/g, key],
    ['server 127.0.0.1:3000;', `server 127.0.0.1:${upstream};`],
    // On a port of its own the address people type has it too.
    [/ \$host;/g, ` $host:${port};`],
  ])
  const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`)
  const file = path.join(folder, 'nginx.conf')
  fs.writeFileSync(
    file,
    `daemon off;\npid ${folder}/pid;\nerror_log ${folder}/error.log;\nevents {}\nhttp {\n${places.join('\n')}\n${site}\n}\n`,
  )
  return file
}

function caddyFile(folder: string, upstreamHttp: number): string {
  const sample = fs.readFileSync(path.join(root, 'deploy', 'caddy', 'Caddyfile'), 'utf8')
  const own = `{\n\tadmin off\n\tskip_install_trust\n\tauto_https disable_redirects\n\thttp_port ${upstreamHttp}\n\tstorage file_system ${folder}/store\n`
  const file = path.join(folder, 'Caddyfile')
  fs.writeFileSync(file, swap(sample, [[/^\{\n/gm, own]]))
  return file
}

async function command(jenis: JenisProksi, folder: string, port: number, upstream: number) {
  if (jenis === 'nginx')
    return { program: NGINX, args: ['-e', path.join(folder, 'error.log'), '-c', nginxConf(folder, port, upstream)], env: {} }
  const config = caddyFile(folder, await freePort())
  return {
    program: CADDY,
    args: ['run', '--config', config, '--adapter', 'caddyfile'],
    env: { KUMBANG_HOST: `localhost:${port}`, KUMBANG_UPSTREAM: `127.0.0.1:${upstream}`, HOME: folder },
  }
}

async function untilAnswers(port: number, child: ChildProcess, said: () => string): Promise<void> {
  for (let tries = 0; tries < 150 && child.exitCode === null; tries += 1) {
    if (await answers(port)) return
    await new Promise((next) => setTimeout(next, 100))
  }
  throw new Error(`The proxy did not start:\n${said()}`)
}

/** One of the two proxies of deploy before a site, on `https://localhost:port` with a certificate nobody knows. */
export async function startProksi(jenis: JenisProksi, port: number, upstream: number): Promise<Proksi> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), `kumbang-${jenis}-`))
  const { program, args, env } = await command(jenis, folder, port, upstream)
  const child = spawn(program, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'ignore', 'pipe'] })
  let log = ''
  child.stderr?.on('data', (part: Buffer) => (log += part.toString()))
  const gone = new Promise((resolve) => child.once('exit', resolve))
  await untilAnswers(port, child, () => log)
  const stop = async () => {
    child.kill('SIGTERM')
    await gone
    fs.rmSync(folder, { recursive: true, force: true })
  }
  return { url: `https://localhost:${port}`, port, stop }
}
