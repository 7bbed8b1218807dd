'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/Button'
import { TextArea } from '@/components/ui/TextArea'
import { TextInput } from '@/components/ui/TextInput'
import { BARIS_MAKSIMUM, fieldBaris, type KolomLhp, type RekomendasiLhp } from '@/lib/domain/langkah/temuan-schema'
import type { Temuan } from '@/lib/domain/surat/surat'
import type { StepBag } from './StepForm'

type BarisAwal = Readonly<Partial<Record<KolomLhp, string>>>
type Field = Readonly<{ kolom: KolomLhp; bentuk: 'baris' | 'alinea' | 'tanggal'; wajib?: boolean; petunjuk?: string }>

const TEMUAN: readonly Field[] = [
  { kolom: 'temuanJudul', bentuk: 'baris', wajib: true },
  { kolom: 'temuanKondisi', bentuk: 'alinea', wajib: true },
  { kolom: 'temuanKriteria', bentuk: 'alinea', wajib: true },
  { kolom: 'temuanSebab', bentuk: 'alinea' },
  { kolom: 'temuanAkibat', bentuk: 'alinea' },
  { kolom: 'temuanNilai', bentuk: 'baris' },
]
const REKOMENDASI: readonly Field[] = [
  { kolom: 'rekomendasiIsi', bentuk: 'alinea', wajib: true },
  { kolom: 'rekomendasiTujuan', bentuk: 'baris', wajib: true },
  { kolom: 'rekomendasiTenggat', bentuk: 'tanggal' },
]

/** A finding of an earlier version, as the form's row. */
export const barisTemuan = (temuan: Temuan): BarisAwal => ({
  temuanJudul: temuan.judul,
  temuanKondisi: temuan.kondisi,
  temuanKriteria: temuan.kriteria,
  temuanSebab: temuan.sebab,
  temuanAkibat: temuan.akibat,
  temuanNilai: temuan.nilai === null ? '' : String(temuan.nilai),
})
export const barisRekomendasi = (row: RekomendasiLhp): BarisAwal => ({
  rekomendasiIsi: row.uraian,
  rekomendasiTujuan: row.kepada,
  rekomendasiTenggat: row.tenggat ?? '',
})

type BarisProps = Readonly<{ bag: StepBag; fields: readonly Field[]; index: number; awal: BarisAwal; judul: string }>

function Baris({ bag, fields, index, awal, judul }: BarisProps) {
  const t = useTranslations('formLangkah.temuan')
  return (
    <fieldset className="form">
      <legend>
        <strong>{judul}</strong>
      </legend>
      {fields.map(({ kolom, bentuk, wajib }) => {
        const id = fieldBaris(kolom, index)
        const common = {
          id,
          name: kolom,
          label: t(kolom),
          optional: !wajib,
          error: bag.error(id),
          defaultValue: bag.attempted ? (bag.values(kolom)[index] ?? '') : (awal[kolom] ?? ''),
        }
        if (bentuk === 'alinea') return <TextArea key={kolom} {...common} rows={3} />
        const hint = kolom === 'temuanNilai' ? t('nilaiPetunjuk') : undefined
        return (
          <TextInput
            key={kolom}
            {...common}
            hint={hint}
            type={bentuk === 'tanggal' ? 'date' : 'text'}
            width={bentuk === 'baris' && kolom !== 'temuanNilai' ? 'large' : 'medium'}
          />
        )
      })}
    </fieldset>
  )
}

type DaftarProps = Readonly<{ bag: StepBag; jenis: 'temuan' | 'rekomendasi'; awal: readonly BarisAwal[] }>

/**
 * Findings or recommendations, a row each. Another row comes from the server, with everything typed kept, so that it works
 * without JavaScript; an emptied row is left out.
 */
export function BarisLhp({ bag, jenis, awal }: DaftarProps) {
  const t = useTranslations('formLangkah.temuan')
  const fields = jenis === 'temuan' ? TEMUAN : REKOMENDASI
  const typed = Math.max(0, ...fields.map(({ kolom }) => bag.values(kolom).length))
  const jumlah = bag.attempted ? typed : awal.length
  return (
    <section className="flow">
      <h2>{t(jenis)}</h2>
      <p className="meta">{t('kosongkan')}</p>
      {Array.from({ length: jumlah }, (_, index) => (
        <Baris
          key={`${jumlah}-${index}`}
          bag={bag}
          fields={fields}
          index={index}
          awal={awal[index] ?? {}}
          judul={t(`${jenis}Ke`, { n: index + 1 })}
        />
      ))}
      {jumlah < BARIS_MAKSIMUM && (
        <p>
          <Button type="submit" variant="secondary" name="tambah" value={jenis} formNoValidate>
            {t(jenis === 'temuan' ? 'tambahTemuan' : 'tambahRekomendasi')}
          </Button>
        </p>
      )}
    </section>
  )
}
