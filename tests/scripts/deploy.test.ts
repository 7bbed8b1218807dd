import { spawnSync } from 'node:child_process'
import { describe, expect, it } from '@jest/globals'
import fs from 'node:fs'
import path from 'node:path'
import YAML from 'yaml'
import { describeIf } from '@/tests/support/skip'

const root = path.resolve(__dirname, '..', '..')
const read = (file: string) => fs.readFileSync(path.join(root, file), 'utf8')

/** What a setting may be called: the names somebody finds in .env.example, and Node's own. */
const SETELAN = new Set([...[...read('.env.example').matchAll(/^#?([A-Z][A-Z0-9_]+)=/gm)].map(([, name]) => name), 'NODE_ENV'])
const unknown = (names: readonly string[]) => names.filter((name) => !SETELAN.has(name))

type Service = Readonly<{
  image?: string
  build?: string
  command?: readonly string[] | string
  environment?: Readonly<Record<string, string>>
  depends_on?: Readonly<Record<string, Readonly<{ condition: string }>>>
  healthcheck?: object
  ports?: readonly string[]
  volumes?: readonly string[]
  profiles?: readonly string[]
}>
type Compose = Readonly<{ services: Readonly<Record<string, Service>>; volumes: Readonly<Record<string, unknown>> }>

describe('compose.yaml', () => {
  const { services, volumes } = YAML.parse(read('compose.yaml')) as Compose
  const own = Object.entries(services).filter(([, service]) => service.build)

  it('starts everything of a site: servers and worker apart, database, evidence, mail, scanner and a proxy', () => {
    expect(Object.keys(services)).toEqual(
      expect.arrayContaining(['migrate', 'app', 'worker', 'database', 'minio', 'seaweedfs', 'mailpit', 'clamav', 'caddy']),
    )
    expect(services.app?.environment?.WORKER).toBe('off')
  })

  it('names only settings there are, and gives the login of the owner to what ends and to nothing else', () => {
    expect(own.flatMap(([, service]) => unknown(Object.keys(service.environment ?? {})))).toEqual([])
    expect(own.flatMap(([name, service]) => (service.environment?.DATABASE_ADMIN_URL ? [name] : []))).toEqual(['migrate'])
    // The same settings for what serves and what works, or the one would not find what the other kept.
    const { WORKER: _worker, ...served } = services.app?.environment ?? {}
    expect(services.worker?.environment).toEqual(served)
  })

  it('takes images of a version each, waits for what says that it is there, and keeps what it keeps in a volume', () => {
    for (const [name, { image, build, depends_on: needs = {}, volumes: mounts = [] }] of Object.entries(services)) {
      expect([name, build ?? /:(?!latest$)[\w.-]*\d[\w.-]*$/.test(image ?? '')]).toEqual([name, build ?? true])
      for (const [other, { condition }] of Object.entries(needs)) {
        expect([name, other, other in services]).toEqual([name, other, true])
        if (condition === 'service_healthy') expect(Boolean(services[other]?.healthcheck ?? services[other]?.build)).toBe(true)
      }
      for (const mount of mounts) {
        const [from = ''] = mount.split(':')
        expect([name, from.startsWith('./') ? fs.existsSync(path.join(root, from)) : from in volumes]).toEqual([name, true])
      }
    }
  })

  it('opens nothing but the proxy to other machines', () => {
    const open = Object.entries(services).flatMap(([name, { ports = [] }]) =>
      ports.every((port) => port.startsWith('127.0.0.1:')) ? [] : [name],
    )
    expect(open).toEqual(['caddy'])
  })

  it('runs what is started, from a tree that is read, as a user with no rights', () => {
    const started = own.flatMap(([, { command }]) => (Array.isArray(command) ? [command[1] as string] : []))
    expect(started.filter((file) => !fs.existsSync(path.join(root, file)))).toEqual([])
    for (const name of ['app', 'worker']) expect(services[name]).toMatchObject({ read_only: true, cap_drop: ['ALL'], tmpfs: ['/tmp'] })
  })
})

describe('the Dockerfile', () => {
  const lines = read('Dockerfile').split('\n')
  const last = lines.slice(lines.findLastIndex((line) => line.startsWith('FROM ')))

  it('builds in one stage and serves in another, without tools, as no administrator, and never with the demo', () => {
    expect(lines.filter((line) => line.startsWith('FROM ')).every((line) => /:\d+[\w.-]*( AS \w+)?$/.test(line))).toBe(true)
    expect(lines.some((line) => line.includes('npm prune --omit=dev'))).toBe(true)
    expect(last.filter((line) => line.startsWith('USER '))).toEqual(['USER node'])
    expect(last.findIndex((line) => line.startsWith('USER '))).toBeGreaterThan(last.findIndex((line) => line.startsWith('COPY ')))
    expect(last.join('\n')).toMatch(/DEMO=off/)
    expect(last.some((line) => line.startsWith('HEALTHCHECK ') && line.includes('/api/health/ready'))).toBe(true)
  })
})

type Wadah = Readonly<{
  env?: readonly Readonly<{ name: string }>[]
  envFrom?: readonly Readonly<Record<string, Readonly<{ name: string }>>>[]
  securityContext?: object
  volumeMounts: readonly Readonly<{ name: string }>[]
  livenessProbe?: Readonly<{ httpGet: Readonly<{ path: string }> }>
  readinessProbe?: Readonly<{ httpGet: Readonly<{ path: string }> }>
}>
type Pod = Readonly<{ containers: readonly Wadah[]; volumes: readonly Readonly<{ name: string }>[]; securityContext: object }>
type Benda = Readonly<{
  apiVersion: string
  kind: string
  metadata: Readonly<{ name: string }>
  data?: Readonly<Record<string, string>>
  spec?: Readonly<{
    selector?: Readonly<{ matchLabels?: Readonly<Record<string, string>> }> & Readonly<Record<string, unknown>>
    template?: Readonly<{ metadata: Readonly<{ labels: Readonly<Record<string, string>> }>; spec: Pod }>
  }>
}>

describe('the manifests for many servers', () => {
  const benda = YAML.parseAllDocuments(read('deploy/kubernetes/kumbang.yaml')).map((doc) => {
    expect(doc.errors).toEqual([])
    return doc.toJS() as Benda
  })
  const pods = benda.flatMap(({ kind, metadata, spec }) => (spec?.template ? [{ kind, name: metadata.name, ...spec.template }] : []))
  const setelan = benda.find(({ kind }) => kind === 'ConfigMap')?.data ?? {}

  it('are whole, and name only settings there are', () => {
    expect(benda.map(({ kind }) => kind).sort()).toEqual(
      [
        'ConfigMap',
        'Deployment',
        'Deployment',
        'Ingress',
        'Job',
        'NetworkPolicy',
        'PersistentVolumeClaim',
        'PodDisruptionBudget',
        'Service',
      ].sort(),
    )
    expect(unknown(Object.keys(setelan))).toEqual([])
    expect(setelan).toMatchObject({ DEMO: 'off', STORAGE: 's3' })
    for (const { name, spec } of pods) expect([name, unknown((spec.containers[0]?.env ?? []).map((one) => one.name))]).toEqual([name, []])
  })

  it('select the pods they mean', () => {
    for (const { kind, metadata, spec } of benda) {
      const wanted = spec?.selector?.matchLabels ?? (kind === 'Service' ? (spec?.selector as Readonly<Record<string, string>>) : undefined)
      if (!wanted) continue
      const met = pods.filter(({ metadata: { labels } }) => Object.entries(wanted).every(([key, value]) => labels[key] === value))
      expect([metadata.name, met.length]).toEqual([metadata.name, 1])
    }
  })

  it('give the login of the owner to the job that ends, and to nothing that serves', () => {
    const holders = pods.filter(({ spec }) => JSON.stringify(spec).includes('kumbang-pemilik')).map(({ kind }) => kind)
    expect(holders).toEqual(['Job'])
  })

  it('run as no administrator from a tree that is read, mount what they name, and ask addresses there are', () => {
    for (const { spec } of pods) {
      const [wadah] = spec.containers
      expect(spec.securityContext).toMatchObject({ runAsNonRoot: true })
      expect(wadah?.securityContext).toMatchObject({
        readOnlyRootFilesystem: true,
        allowPrivilegeEscalation: false,
        capabilities: { drop: ['ALL'] },
      })
      expect(wadah?.volumeMounts.map((one) => one.name).sort()).toEqual(spec.volumes.map((one) => one.name).sort())
      for (const probe of [wadah?.livenessProbe, wadah?.readinessProbe])
        if (probe) expect(fs.existsSync(path.join(root, 'app', probe.httpGet.path, 'route.ts'))).toBe(true)
    }
  })
})

describeIf(fs.existsSync('/usr/bin/systemd-analyze'), 'the units of systemd', 'as root: apt-get install systemd', () => {
  it('are read by systemd without a word', () => {
    const units = fs.readdirSync(path.join(root, 'deploy', 'systemd')).map((file) => path.join(root, 'deploy', 'systemd', file))
    const { status, stderr } = spawnSync('/usr/bin/systemd-analyze', ['verify', ...units], { encoding: 'utf8' })
    // Where npm lies depends on how Node came to the machine.
    expect([status, stderr.split('\n').filter((line) => line !== '' && !line.includes('/usr/bin/npm'))]).toEqual([0, []])
  })
})

describe('the guide for operators', () => {
  it('names every file of deploy', () => {
    const files = fs.readdirSync(path.join(root, 'deploy'), { recursive: true, withFileTypes: true }).filter((one) => one.isFile())
    const guide = read('docs/operasi.md')
    expect(files.map(({ name }) => name).filter((name) => !guide.includes(name))).toEqual([])
  })
})
