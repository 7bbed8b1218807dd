import 'server-only'
import { AsyncLocalStorage } from 'node:async_hooks'

/**
 * What the gate and the code behind it tell each other about one request. Next bundles pages apart from the gate, so the
 * store must be one for both.
 */
export type RequestContext = {
  /** Where the request came from, as far as the connection or a proxy on this machine tells. Written nowhere as it is. */
  readonly sumber: string
  /** Our own code took the request over: what goes wrong from here on is our fault and no longer the sender's. */
  begun: boolean
  /** The status of an answer whose page the framework would send as 200. */
  status: number | null
}

const shared = globalThis as typeof globalThis & { kumbangRequest?: AsyncLocalStorage<RequestContext> }

export const requestContext = (shared.kumbangRequest ??= new AsyncLocalStorage<RequestContext>())

/** Called by every wrapper of an action, before anything of the request is looked at. */
export function markBegun(): void {
  const context = requestContext.getStore()
  if (context) context.begun = true
}

/** Gives the page that answers this request another status: 429 for a form that comes back because of too many. */
export function answerWithStatus(status: number): void {
  const context = requestContext.getStore()
  if (context) context.status = status
}

/** Null where no gate stands in front: in a test of a service, or in a command. */
export const requestSource = (): string | null => requestContext.getStore()?.sumber ?? null
