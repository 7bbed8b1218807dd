import { describe, expect, it } from '@jest/globals'
import { Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption'
import { base64Of } from '@/lib/browser/base64'
import { createKunci, plainSandi, unwrapKunci } from '@/lib/browser/kunci-pemegang'
import { combineShares, createPemulihan, isShare } from '@/lib/browser/kunci-pemulihan'
import { resealAmplop, testAmplop, type AmplopLama } from '@/lib/browser/segel-ulang'
import { isAmplop, packAmplop } from '@/lib/domain/identitas/amplop'
import { JUMLAH_KATA, KATA } from '@/lib/domain/kunci/kata'

describe('words of a passphrase', () => {
  it('are 512 different short words, so that ten of them are ninety bits', () => {
    expect(new Set(KATA).size).toBe(512)
    for (const kata of KATA) expect(kata).toMatch(/^[a-z]{3,8}$/)
    expect(JUMLAH_KATA * Math.log2(KATA.length)).toBe(90)
  })
})

/** The real work factor takes a minute under Jest; the journeys in a browser use it. */
const QUICK = 10

describe("the custodian's key", () => {
  it('opens with its passphrase as a person types it, and with no other', async () => {
    const kunci = await createKunci(QUICK)
    expect(kunci.sandi.split(' ')).toHaveLength(JUMLAH_KATA)
    const identity = await unwrapKunci(kunci.bungkus, plainSandi(`  ${kunci.sandi.toUpperCase().replaceAll(' ', ',  ')}\n`))
    expect(identity && (await identityToRecipient(identity))).toBe(kunci.penerima)
    const words = kunci.sandi.split(' ')
    expect(await unwrapKunci(kunci.bungkus, [...words.slice(1), words[0]].join(' '))).toBeNull()
    expect((await createKunci(QUICK)).sandi).not.toBe(kunci.sandi)
  })
})

describe('the recovery key', () => {
  it('comes back from any two of its three shares, and from no single one', async () => {
    const { penerima, bagian } = await createPemulihan()
    const [a = '', b = '', c = ''] = bagian
    for (const pair of [
      [a, b],
      [b, c],
      [c, a],
    ]) {
      const identity = await combineShares(
        pair.map((share) => share.toLowerCase()),
        penerima,
      )
      expect(identity && (await identityToRecipient(identity))).toBe(penerima)
    }
    for (const wrong of [[a], [a, a], [a, a.toLowerCase()], [a, '']]) expect(await combineShares(wrong, penerima)).toBeNull()
  })

  it('finds a slip of the pen, and shares of another key', async () => {
    const one = await createPemulihan()
    const other = await createPemulihan()
    const [a = '', b = ''] = one.bagian
    const slip = b.replace(/.$/, (last) => (last === 'Q' ? 'P' : 'Q'))
    expect([isShare(b), isShare(slip)]).toEqual([true, false])
    expect(await combineShares([a, slip], one.penerima)).toBeNull()
    expect(await combineShares([a, other.bagian[1] ?? ''], one.penerima)).toBeNull()
    expect(await combineShares([a, b], other.penerima)).toBeNull()
  })
})

describe('an envelope sealed anew', () => {
  const kasus = 'a'.repeat(32)
  const TOKEN = '5'.repeat(64)

  async function envelope(field = 'identitas') {
    const lama = await generateX25519Identity()
    const baru = await generateX25519Identity()
    const pemulihan = await generateX25519Identity()
    const encrypter = new Encrypter()
    for (const identity of [lama, pemulihan]) encrypter.addRecipient(await identityToRecipient(identity))
    const isi = base64Of(
      await encrypter.encrypt(packAmplop({ pengaduanId: kasus, at: '2026-11-25T00:00:00.000Z', data: { nama: 'Contoh' }, token: TOKEN })),
    )
    const untuk = [await identityToRecipient(baru), await identityToRecipient(pemulihan)]
    const amplop: AmplopLama = { identitasId: 'x', kasus, ruas: field, isi, untuk }
    return { lama, baru, pemulihan, amplop }
  }

  it('opens for the new key and the recovery key, no longer for the old one, and keeps its size', async () => {
    const { lama, baru, pemulihan, amplop } = await envelope()
    const fresh = await resealAmplop(amplop, [lama])
    const moved = { ...amplop, isi: fresh?.amplop ?? '' }
    expect(await Promise.all([baru, pemulihan, lama].map((identity) => testAmplop(moved, [identity])))).toEqual([TOKEN, TOKEN, null])
    expect(isAmplop(new Uint8Array(Buffer.from(moved.isi, 'base64')), 2)).toBe(true)
    expect(moved.isi.length).toBe(amplop.isi.length)
  })

  it('is refused when it lies under another case or field, is damaged, or belongs to another key', async () => {
    const { lama, baru, amplop } = await envelope()
    expect(await resealAmplop({ ...amplop, kasus: 'b'.repeat(32) }, [lama])).toBeNull()
    expect(await resealAmplop({ ...amplop, ruas: 'bukti:1' }, [lama])).toBeNull()
    expect(await resealAmplop({ ...amplop, isi: amplop.isi.replace(/.{8}==?$|.{8}$/, 'AAAAAAAA') }, [lama])).toBeNull()
    expect(await resealAmplop(amplop, [baru])).toBeNull()
  })
})
