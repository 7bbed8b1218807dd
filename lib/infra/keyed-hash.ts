import 'server-only'
import { createHmac, timingSafeEqual } from 'node:crypto'
import { currentKey, everyKey, keyById, type RingKey } from '@/lib/infra/key-ring'
import type { SecretName } from '@/lib/infra/secrets'

/** A one-way value and the id of the key that made it. A row keeps both, so that the key can be renewed. */
export type KeyedHash = Readonly<{ kunciId: string; mac: Buffer }>

/** The context keeps equal values of different fields from having equal hashes. */
function hashWith({ id, key }: RingKey, context: string, value: string): KeyedHash {
  return {
    kunciId: id,
    mac: createHmac('sha256', key)
      .update(JSON.stringify([context, value]))
      .digest(),
  }
}

/** HMAC-SHA256 under today's key of that name. */
export function keyedHash(name: SecretName, context: string, value: string): KeyedHash {
  return hashWith(currentKey(name), context, value)
}

/**
 * Is this the value the hash was made of? In a time that tells nothing of where two differ.
 * @throws Error OTHER_KEY when the key that made it is not on this machine.
 */
export function isKeyedHash(
  name: SecretName,
  context: string,
  value: string,
  kept: Readonly<{ kunciId: string; mac: Uint8Array }>,
): boolean {
  const { mac } = hashWith(keyById(name, kept.kunciId), context, value)
  return kept.mac.length === mac.length && timingSafeEqual(kept.mac, mac)
}

/** The hashes a row may hold for this value, one a key still here: for values that are looked up rather than compared. */
export function everyKeyedHash(name: SecretName, context: string, value: string): readonly KeyedHash[] {
  return everyKey(name).map((key) => hashWith(key, context, value))
}
