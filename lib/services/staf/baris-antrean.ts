import 'server-only'
import { isLangkah, type Langkah } from '@/lib/domain/alur/engine'
import { giliranSaya, siapaGiliran, type GiliranDibaca } from '@/lib/domain/alur/siapa'
import type { BarisAntrean } from '@/lib/domain/antrean'
import { mayReadMateri } from '@/lib/domain/auth/permissions'
import { peranEfektif, type Petugas } from '@/lib/domain/auth/petugas'
import { mayReadRanah } from '@/lib/domain/dokumen/hak'
import { isiSchema } from '@/lib/domain/lapor/materi-schema'
import { isClosed } from '@/lib/domain/pengaduan/status'
import { segel } from '@/lib/domain/segel'
import { officeDate, type Kalender } from '@/lib/domain/tenggat/kalender'
import type { BarisDibaca } from '@/lib/data/antrean'
import { namaPembuka } from '@/lib/data/baca-kasus'
import { fromDateColumn } from '@/lib/data/dates'
import { openJson } from '@/lib/infra/cipher'
import { janjiKasus, tenggatAktif } from './tenggat-aktif'

/** What a page of lines is read with: by whom and on which day. */
export type BacaBaris = Readonly<{
  petugas: Petugas
  today: string
  kalender: Kalender
}>

const toGiliran = (rows: BarisDibaca['giliran']): readonly GiliranDibaca[] =>
  rows.flatMap(({ petugas, unit, mulai, sejak, langkah, ...row }) =>
    isLangkah(langkah)
      ? [
          {
            ...row,
            langkah,
            mulai: mulai && fromDateColumn(mulai),
            sejak: fromDateColumn(sejak),
            nama: petugas?.nama ?? null,
            unit: unit?.nama ?? null,
          },
        ]
      : [],
  )

/** What happened last that this reader may be told: a step, or a message of the reporter (`langkah: null`). */
function peristiwaOf({ riwayat, pesan }: BarisDibaca, reads: boolean): BarisAntrean['peristiwa'] {
  const [step, message] = [riwayat[0], reads ? pesan[0] : undefined]
  if (message && (!step || message.dibuatAt > step.dibuatAt)) return { langkah: null, tanggal: officeDate(message.dibuatAt) }
  return step ? { langkah: step.langkah, tanggal: officeDate(step.dibuatAt) } : null
}

/** What the database says of a line: nothing happened since its reader last opened it; it waits for him and no colleague has it. */
type Keadaan = Readonly<{ dibaca: boolean; menunggu: boolean }>

/** A line as its reader may see it. A case he might act on that does not wait for him lies with a colleague. */
export function toBaris(row: BarisDibaca, { dibaca, menunggu }: Keadaan, { petugas, today, kalender }: BacaBaris): BarisAntrean {
  const sebagai = peranEfektif(petugas, row.layanan, row.peranDihindari)
  const reads = mayReadMateri(row.layanan, sebagai)
  const giliran = toGiliran(row.giliran)
  const mine = menunggu ? giliranSaya(giliran, petugas, row.layanan, today) : null
  const langkah: Langkah | null = mine?.langkah ?? null
  const pemegang = row.pemegang && row.pemegangId ? { id: row.pemegangId, nama: row.pemegang.nama } : null
  const siapa = siapaGiliran(
    { ...row, giliran, pemegang },
    {
      petugas,
      today,
      memeriksa: mayReadRanah(row.layanan, 'PEMERIKSAAN', sebagai),
      dipegang: !menunggu && giliranSaya(giliran, petugas, row.layanan, today) !== null,
    },
  )
  return {
    id: row.id,
    layanan: row.layanan,
    versi: row.versi,
    nomorTiket: row.nomorTiket,
    nomorRegister: row.nomorRegister,
    judul: reads ? isiSchema.parse(openJson(row.materiTersegel, segel.isi(row.id))).judul : null,
    mengenai: reads ? (row.unit?.nama ?? row.kategoriLain) : null,
    status: row.status,
    keberatan: row.indukId !== null,
    tenggat: tenggatAktif(row, today, kalender),
    janji: janjiKasus(row, today, kalender)?.hitungan ?? null,
    giliran: isClosed(row.status) && !mine ? null : siapa,
    peristiwa: peristiwaOf(row, reads),
    belumDibaca: menunggu && !dibaca,
    dibuka: namaPembuka(row.dibaca),
    langkah,
  }
}
