import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { toAmbang, type Ambang } from '@/lib/domain/tenggat/pengingat'
import { listPengingatSaya } from '@/lib/data/pengingat'

/** Reminders the queue names at most; the mail and the list itself hold all. */
const TAMPIL = 200

export type PengingatSaya = readonly Readonly<{ id: string; nomorTiket: string; ambang: Ambang }>[]

/** Cases this petugas was reminded of and whose clock still runs, each once by the most urgent of its clocks. */
export async function listPengingat(petugas: Petugas): Promise<PengingatSaya> {
  const seen = new Set<string>()
  return (await listPengingatSaya(petugas, TAMPIL)).flatMap(({ ambang, pengaduan }) => {
    const at = toAmbang(ambang)
    if (at === null || seen.has(pengaduan.id)) return []
    seen.add(pengaduan.id)
    return [{ ...pengaduan, ambang: at }]
  })
}
