import 'server-only'
import type { LacakHak } from '@/lib/domain/lacak/lacak-hak'
import { isClosed, type Status } from '@/lib/domain/pengaduan/status'
import { listInsidenPelapor } from '@/lib/data/insiden'
import { findPemusnahan } from '@/lib/data/retensi'
import { findSurelKabarState } from '@/lib/data/surel-kabar'
import { hasTeleponKabar } from '@/lib/data/telepon-kabar'
import { db } from '@/lib/infra/db'
import { isPesanOn } from '@/lib/infra/pesan'

type Kasus = Readonly<{ id: string; akarId: string; status: Status; kiriman: readonly Readonly<{ cara: string; status: string }>[] }>

/** What the tracking page tells a reporter about his own data. */
export async function getLacakHak(kasus: Kasus): Promise<LacakHak> {
  const [surel, telepon, musnah, insiden] = await Promise.all([
    findSurelKabarState(db, kasus.id),
    hasTeleponKabar(db, kasus.id),
    findPemusnahan(db, kasus.akarId),
    listInsidenPelapor(kasus.id),
  ])
  const kiriman = kasus.kiriman[0]
  return {
    telepon: { tersimpan: telepon, bolehTambah: isPesanOn() },
    kabar: { tersimpan: surel !== null, memantulAt: surel?.memantulAt ?? null, bolehUbah: !isClosed(kasus.status) },
    jawabanKembali: kiriman?.cara === 'SUREL' && kiriman.status === 'DIKEMBALIKAN',
    musnahAt: musnah?.dibuatAt ?? null,
    insiden: insiden.map((row) => ({ nomor: row.nomor, at: row.pelaporAt ?? row.dibuatAt, isi: row.isi })),
  }
}
