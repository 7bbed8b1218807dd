import { createHash } from 'node:crypto'
import { readSaringan } from '@/lib/domain/buku/saringan'
import type { Layanan } from '@/lib/domain/layanan'
import { runAt } from '@/lib/infra/clock'
import { db } from '@/lib/infra/db'
import { closeBulan } from '@/lib/services/buku/close-bulan'
import { exportXlsx } from '@/lib/services/buku/export-xlsx'
import { recordInsiden } from '@/lib/services/insiden/manage-insiden'
import { ingatkanTenggat } from '@/lib/services/pengingat/ingatkan'
import { deliverOutbox } from '@/lib/services/worker/deliver-outbox'
import { takeDemoLangkah } from '@/prisma/seed/langkah'
import { JALAN_DUMAS, takeDemoDumas } from '@/prisma/seed/langkah-dumas'
import { JALAN_SP4N, takeDemoSp4n } from '@/prisma/seed/langkah-sp4n'
import { kirimDumas } from './dumas'
import { petugasOf } from './kantor'
import { JALAN, kirim } from './kasus'
import { kirimSp4n } from './sp4n'

const kunciOf = (nama: string) => createHash('sha256').update(nama).digest('hex').slice(0, 32)
const HOUR = 3_600_000

type Kasus = Readonly<{ layanan: Layanan; nama: string; mulai: string; unitId?: string; tuntas?: boolean }>

async function kirimkan({ layanan, nama, unitId }: Kasus): Promise<string> {
  const materi = { samaran: nama, ...(unitId && { unitId }) }
  if (layanan === 'WBS') return (await kirim({ kunciKirim: kunciOf(nama), materi })).pengaduanId
  if (layanan === 'DUMAS') return (await kirimDumas({ kunciKirim: kunciOf(nama), materi })).pengaduanId
  return (await kirimSp4n({ kunciKirim: kunciOf(nama), samaran: nama })).pengaduanId
}

const LHP = [...JALAN.LHP_FINAL, 'mulaiJawaban', 'jawab', 'setujui'] as const

function langkahDari(layanan: Layanan, id: string, tayang: boolean): readonly (() => Promise<unknown>)[] {
  if (layanan === 'WBS') return (tayang ? JALAN.SELESAI : LHP).map((langkah) => () => takeDemoLangkah(id, langkah))
  if (layanan === 'DUMAS') return JALAN_DUMAS.JAWABAN_DISETUJUI.map((langkah) => () => takeDemoDumas(id, langkah))
  return JALAN_SP4N.SELESAI.map((langkah) => () => takeDemoSp4n(id, langkah))
}

async function tayangkan(layanan: Layanan, id: string): Promise<void> {
  for (const langkah of ['publikasi', 'tayang'] as const)
    await (layanan === 'WBS' ? takeDemoLangkah(id, langkah) : takeDemoSp4n(id, langkah))
}

/** A case from its first to its last step, each at its own pinned moment; published when `tayang`. */
export async function jalani(kasus: Kasus, tayang: boolean): Promise<string> {
  let at = new Date(`${kasus.mulai}T02:00:00Z`).getTime()
  const id = await runAt(new Date(at), () => kirimkan(kasus))
  if (kasus.tuntas === false) return id
  for (const langkah of langkahDari(kasus.layanan, id, tayang)) await runAt(new Date((at += 12 * HOUR)), langkah)
  // A publication waits until its reporter has had his answer for three days.
  if (tayang && kasus.layanan !== 'DUMAS') await runAt(new Date(at + 96 * HOUR), () => tayangkan(kasus.layanan, id))
  return id
}

/** What the offices do with their registers and data whatever is in them. */
export async function tutupBulan(at: Date, tiket: readonly string[]): Promise<void> {
  await runAt(at, async () => {
    const sekretaris = await petugasOf('sekretaris')
    await closeBulan(sekretaris, { layanan: 'WBS', tahun: 2026, bulan: 9 })
    await exportXlsx(sekretaris, readSaringan({ layanan: 'WBS', tahun: '2026', cari: '001' }), (kode) => kode)
    await recordInsiden(await petugasOf('ppdp'), {
      diketahui: at,
      kejadian: 'Berkas tertinggal di mesin fotokopi.',
      dataTerdampak: 'Nama samaran.',
      penanganan: 'Berkas diambil kembali.',
      daftarTiket: [...tiket],
    })
    await ingatkanTenggat()
    while ((await deliverOutbox()) > 0);
  })
}

export const tiketOf = async (id: string) =>
  (await db.pengaduan.findUniqueOrThrow({ where: { id }, select: { nomorTiket: true } })).nomorTiket
