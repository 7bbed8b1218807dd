import 'server-only'
import { AggregatorRegistry, collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'
import cluster from 'node:cluster'

/**
 * Whose requests are counted together. No line of its own for reports or the tracking page: a number that grows when a report
 * arrives would tell whoever reads the figures of one.
 */
export type Area = 'public' | 'staff' | 'api' | 'static'

type Instruments = Readonly<{ registry: Registry; requests: Counter; seconds: Histogram }>

// The gate is bundled apart from the pages that print the figures; both must count in one place.
const shared = globalThis as typeof globalThis & { kumbangMetrics?: Instruments }

/** The process that starts the others asks each of them for its figures and adds them up. */
function answerPrimary(registries: Registry[]): void {
  AggregatorRegistry.setRegistries(registries)
  void new AggregatorRegistry()
}

function create(): Instruments {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const registers = [registry]
  const requests = new Counter({
    name: 'kumbang_http_requests_total',
    help: 'Answers by area and class of status',
    labelNames: ['area', 'status'],
    registers,
  })
  const seconds = new Histogram({
    name: 'kumbang_http_duration_seconds',
    help: 'Time from the first byte of a request to the last of its answer',
    labelNames: ['area'],
    buckets: [0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30],
    registers,
  })
  if (cluster.isWorker) answerPrimary(registers)
  return { registry, requests, seconds }
}

const instruments = (): Instruments => (shared.kumbangMetrics ??= create())

/** From here on this process answers for its figures; before its first request there are none but its own memory and time. */
export const startMetrics = (): void => void instruments()

/** Counts one answer. `seconds` from the request's first byte. */
export function countAnswer(area: Area, status: number, seconds: number): void {
  const { requests, seconds: histogram } = instruments()
  requests.inc({ area, status: `${Math.floor(status / 100)}xx` })
  histogram.observe({ area }, seconds)
}

/** Milliseconds the other processes of this server have to tell their figures. */
const PATIENCE = 5_000

/** The figures of every process of this server, in Prometheus' text format. */
export async function printProcesses(): Promise<string> {
  const { registry } = instruments()
  if (!cluster.isWorker) return registry.metrics()
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => finish(() => reject(new Error('metrics-late'))), PATIENCE)
    const hear = (message: unknown) => {
      const text = (message as { kumbangMetrics?: string }).kumbangMetrics
      if (text !== undefined) finish(() => resolve(text))
    }
    const finish = (then: () => void) => {
      clearTimeout(late)
      process.off('message', hear)
      then()
    }
    process.on('message', hear)
    process.send?.('metrics')
  })
}

/** One figure a name: 0 well, 1 somebody should see to it, 2 not working. In Prometheus' text format. */
export async function printParts(parts: readonly Readonly<{ part: string; state: 0 | 1 | 2 }>[]): Promise<string> {
  const registry = new Registry()
  const gauge = new Gauge({
    name: 'kumbang_part_state',
    help: 'Parts as on /staf/sistem: 0 well, 1 attention, 2 wrong',
    labelNames: ['part'],
    registers: [registry],
  })
  for (const { part, state } of parts) gauge.set({ part }, state)
  return registry.metrics()
}

export const METRICS_TYPE = Registry.PROMETHEUS_CONTENT_TYPE
