import { randomBytes } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import { Decrypter, generateHybridIdentity, generateX25519Identity, identityToRecipient } from 'age-encryption'
import { terkirim } from '@/tests/builders/amplop'
import { sealIdentitas } from '@/lib/browser/seal-identitas'
import { isAmplop, unpackAmplop } from '@/lib/domain/identitas/amplop'
import { pengaduanIdOf } from '@/lib/infra/kode'
import { identitasOf } from '@/tests/builders/formulir'

async function pair() {
  const identity = await generateX25519Identity()
  return { identity, recipient: await identityToRecipient(identity) }
}

async function openWith(identity: string, bytes: Uint8Array): Promise<Uint8Array> {
  const decrypter = new Decrypter()
  decrypter.addIdentity(identity)
  return decrypter.decrypt(bytes)
}

/** As a rendered form carries it: the bits, and a time and signature that seal nothing. */
const newKunciKirim = () => `${randomBytes(16).toString('hex')}.mh3k.${'s'.repeat(22)}`

describe('sealing in the browser', () => {
  it('binds the envelope to the very case the server will derive from the same form', async () => {
    const kunciKirim = newKunciKirim()
    const custodian = await pair()
    const recovery = await pair()
    const bytes = terkirim(await sealIdentitas(kunciKirim, identitasOf(), [custodian.recipient, recovery.recipient], 'WBS')).amplop
    for (const { identity } of [custodian, recovery]) {
      expect(unpackAmplop(await openWith(identity, bytes), pengaduanIdOf(kunciKirim, 'WBS')).data).toEqual(identitasOf())
    }
    await expect(openWith((await pair()).identity, bytes)).rejects.toThrow()
  })

  it('makes an envelope the server takes: one stanza a recipient, one length whoever is inside', async () => {
    const recipients = [(await pair()).recipient, (await pair()).recipient]
    const small = terkirim(await sealIdentitas(newKunciKirim(), identitasOf({ nama: 'Al' }), recipients, 'WBS')).amplop
    const large = terkirim(
      await sealIdentitas(newKunciKirim(), identitasOf({ nama: 'Ñ'.repeat(100), alamat: 'Ж'.repeat(300) }), recipients, 'WBS'),
    ).amplop
    expect(small.length).toBe(large.length)
    expect([isAmplop(small, 2), isAmplop(small, 1), isAmplop(large, 2)]).toEqual([true, false, true])
    const alone = terkirim(await sealIdentitas(newKunciKirim(), identitasOf(), recipients.slice(1), 'WBS')).amplop
    expect([isAmplop(alone, 1), isAmplop(alone, 2)]).toEqual([true, false])
  })

  it('refuses to seal what does not fit, instead of cutting it', async () => {
    await expect(sealIdentitas(newKunciKirim(), { nama: 'x'.repeat(5000) }, [(await pair()).recipient], 'WBS')).rejects.toThrow(RangeError)
  })
})

describe('an envelope as the server can judge it', () => {
  it('is refused when cut, lengthened, of another kind, or no age file at all', async () => {
    const { recipient } = await pair()
    const good = terkirim(await sealIdentitas(newKunciKirim(), identitasOf(), [recipient, recipient], 'WBS')).amplop
    expect(isAmplop(good, 2)).toBe(true)
    expect(isAmplop(good.subarray(0, -1), 2)).toBe(false)
    expect(isAmplop(new Uint8Array([...good, 0]), 2)).toBe(false)
    expect(isAmplop(new Uint8Array(good.length), 2)).toBe(false)
    expect(isAmplop(new TextEncoder().encode('Suharti, 6201990101900001'), 2)).toBe(false)
    const hybrid = await identityToRecipient(await generateHybridIdentity())
    expect(isAmplop(terkirim(await sealIdentitas(newKunciKirim(), identitasOf(), [hybrid], 'WBS')).amplop, 1)).toBe(false)
  })
})
