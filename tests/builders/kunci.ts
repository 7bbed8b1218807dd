import { generateX25519Identity, identityToRecipient } from 'age-encryption'
import { formatSidik, plainSidik } from '@/lib/domain/identitas/sidik'
import { db } from '@/lib/infra/db'
import { sidikPenerima } from '@/lib/infra/penerima-tersemat'
import { resealAmplop, testAmplop } from '@/lib/browser/segel-ulang'
import { appointCalon } from '@/lib/services/kunci/appoint-calon'
import { approveKunci } from '@/lib/services/kunci/approve-kunci'
import { proposeKunci } from '@/lib/services/kunci/propose-kunci'
import { markDiuji, returnAmplop } from '@/lib/services/kunci/return-amplop'
import { sidikPernyataan, signPernyataan } from '@/lib/services/kunci/sign-pernyataan'
import { startSerahTerima } from '@/lib/services/kunci/start-serah-terima'
import { takeAmplop } from '@/lib/services/kunci/take-amplop'
import { petugasOf } from './kantor'

export const sidikDiketik = (penerima: string) => plainSidik(formatSidik(sidikPenerima(penerima)))

/** An account without any post, fit to become the next custodian. */
export async function buatPetugas(namaPengguna: string): Promise<string> {
  const row = await db.petugas.create({
    data: { namaPengguna, nama: `Demo ${namaPengguna}`, jabatan: 'Pengelola Kepegawaian', kataSandi: 'tidak-dipakai', unitId: 'opd-inspektorat' },
    select: { id: true },
  })
  return row.id
}

/** Signs the undertaking and proposes a key. Returns the private half, which a real site never holds. */
export async function usulkanKunci(namaPengguna: string): Promise<Readonly<{ kunciId: string; identity: string; penerima: string }>> {
  const identity = await generateX25519Identity()
  const penerima = await identityToRecipient(identity)
  await signPernyataan(await petugasOf(namaPengguna), { layanan: 'WBS', sidikTeks: sidikPernyataan(), setuju: '1' })
  const kunciId = await proposeKunci(await petugasOf(namaPengguna), { layanan: 'WBS', penerima, bungkus: Buffer.from('bungkus').toString('base64') })
  return { kunciId, identity, penerima }
}

export async function setujui(kunciId: string, penerima: string, oleh: readonly string[]): Promise<void> {
  for (const nama of oleh) await approveKunci(await petugasOf(nama), { kunciId, sidik: sidikDiketik(penerima) })
}

/** Everything up to a running hand-over to a new person. */
export async function mulaiSerahTerima(calon: string, jenis: 'SERAH_TERIMA' | 'PEMULIHAN' = 'SERAH_TERIMA') {
  await appointCalon(await petugasOf('kepala'), { layanan: 'WBS', petugasId: await buatPetugas(calon) })
  const baru = await usulkanKunci(calon)
  await setujui(baru.kunciId, baru.penerima, ['ppdp', 'sekretaris'])
  const serahTerimaId = await startSerahTerima(await petugasOf('kepala'), { kunciBaruId: baru.kunciId, jenis })
  return { ...baru, serahTerimaId }
}

/** What the old custodian's browser does, batch after batch; `batches` breaks it off. */
export async function segelUlang(serahTerimaId: string, oleh: string, identity: string, batches = Infinity): Promise<void> {
  for (let done = 0; done < batches; done += 1) {
    const rows = await takeAmplop(await petugasOf(oleh), serahTerimaId, 'SEGEL')
    if (rows.length === 0) return
    const amplop = await Promise.all(rows.map((row) => resealAmplop(row, [identity])))
    await returnAmplop(await petugasOf(oleh), { serahTerimaId, amplop: amplop.filter((row) => row !== null) })
  }
}

export async function ujiAmplop(serahTerimaId: string, oleh: string, identity: string): Promise<void> {
  for (;;) {
    const rows = await takeAmplop(await petugasOf(oleh), serahTerimaId, 'UJI')
    if (rows.length === 0) return
    const opened = await Promise.all(rows.map(async (row) => ((await testAmplop(row, [identity])) ? row.identitasId : null)))
    await markDiuji(await petugasOf(oleh), { serahTerimaId, identitasIds: opened.filter((id) => id !== null) })
  }
}
