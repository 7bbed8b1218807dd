import 'server-only'
import { hasLangkah } from '@/lib/domain/alur/engine'
import { jenisKirimanOf, type JenisKiriman } from '@/lib/domain/kiriman/jenis-kiriman'
import { jamOf } from '@/lib/domain/kiriman/pemberitahuan'
import { officeDate } from '@/lib/domain/tenggat/kalender'
import { readAnggaran } from '@/lib/data/anggaran'
import type { Kasus } from '@/lib/data/kasus'
import { dropTenggat, startTenggat } from '@/lib/data/tenggat'
import type { UnitOfWork } from '@/lib/data/transaction'

type Letter = Readonly<{ jenis: string }>

/** Does the case still wait for what this letter says? After an answer only who may reply to it is waited for. */
const waitsFor = ({ status, layanan }: Kasus, jenis: JenisKiriman): boolean =>
  jenis === 'KELENGKAPAN' ? status === 'MENUNGGU_PELAPOR' : hasLangkah(layanan, 'BALAS') && status === 'DIJAWAB'

/** The letter has left: the clock that waits for its reader begins on that day, anew after one that came back. */
export async function startJamPelapor({ tx }: Pick<UnitOfWork, 'tx'>, kasus: Kasus, letter: Letter, dikirimAt: Date): Promise<void> {
  const kind = jenisKirimanOf(letter.jenis)
  const jam = jamOf(kind)
  if (!jam || !waitsFor(kasus, kind)) return
  const day = officeDate(dikirimAt)
  await dropTenggat(tx, kasus.id, jam, day)
  await startTenggat(tx, kasus.id, jam, day, await readAnggaran(kasus.layanan, jam, tx))
}

/** The letter came back: its reader knows nothing, so nothing counts against him. */
export async function stopJamPelapor({ tx, at }: Pick<UnitOfWork, 'tx' | 'at'>, kasus: Kasus, letter: Letter): Promise<void> {
  const kind = jenisKirimanOf(letter.jenis)
  const jam = jamOf(kind)
  if (jam && waitsFor(kasus, kind)) await dropTenggat(tx, kasus.id, jam, officeDate(at))
}
