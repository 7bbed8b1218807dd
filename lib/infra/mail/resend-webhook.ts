import 'server-only'
import { Resend } from 'resend'
import * as z from 'zod'

const BOUNCES = ['email.bounced', 'email.complained']

const eventSchema = z.object({
  type: z.string(),
  // Tags come as a list or as an object, by the age of the API.
  data: z.object({
    tags: z.union([z.record(z.string(), z.string()), z.array(z.object({ name: z.string(), value: z.string() }))]).optional(),
  }),
})

type Signed = Readonly<{ payload: string; id: string; timestamp: string; signature: string; secret: string }>

function outboxIdOf(tags: z.infer<typeof eventSchema>['data']['tags']): string | null {
  const value = Array.isArray(tags) ? tags.find((tag) => tag.name === 'outbox')?.value : tags?.outbox
  return value !== undefined && z.uuid().safeParse(value).success ? value : null
}

/**
 * The outbox id of a mail that bounced or was called spam, null for any other event.
 * @throws Error when the signature is not ours or the message is older than five minutes.
 */
export function readBounce({ payload, id, timestamp, signature, secret }: Signed): string | null {
  const verified = new Resend('webhook').webhooks.verify({ payload, headers: { id, timestamp, signature }, webhookSecret: secret })
  const event = eventSchema.safeParse(verified)
  return event.success && BOUNCES.includes(event.data.type) ? outboxIdOf(event.data.data.tags) : null
}
