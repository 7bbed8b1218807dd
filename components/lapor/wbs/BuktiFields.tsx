'use client'

import { useFormatter, useTranslations } from 'next-intl'
import type { FormBag } from '@/components/form/typed-form'
import { Button } from '@/components/ui/Button'
import { Checkbox, RadioGroup } from '@/components/ui/Choices'
import { FileInput, FileList } from '@/components/ui/FileInput'
import { TextInput } from '@/components/ui/TextInput'
import type { BuktiError } from '@/lib/domain/lapor/bukti'
import { ALASAN_TANPA_BUKTI } from '@/lib/domain/lapor/pilihan'

export type BerkasDiterima = Readonly<{ id: string; nama: string; ukuran: number; sidik: string; sidikPilihan: string | null }>
export type BerkasDitolak = Readonly<{ nama: string; ukuran: number; galat: BuktiError }>

type BuktiProps = Readonly<{ bag: FormBag; diterima: readonly BerkasDiterima[]; ditolak: readonly BerkasDitolak[] }>

function useSize() {
  const format = useFormatter()
  return (bytes: number) =>
    bytes < 1_000_000
      ? `${format.number(Math.max(1, Math.round(bytes / 1024)))} KB`
      : `${format.number(bytes / 1_048_576, { maximumFractionDigits: 1 })} MB`
}

function ReceivedFiles({ diterima }: Pick<BuktiProps, 'diterima'>) {
  const t = useTranslations('formWbs.bukti')
  const size = useSize()
  return (
    <FileList
      label={t('diterima')}
      files={diterima.map((berkas) => ({
        key: berkas.id,
        name: berkas.nama,
        note: t('siap', { ukuran: size(berkas.ukuran) }),
        action: (
          <Button variant="quiet" type="submit" name="hapusBukti" value={berkas.id} formNoValidate>
            {t('hapus')}
            <span className="sr"> {berkas.nama}</span>
          </Button>
        ),
      }))}
    />
  )
}

function RefusedFiles({ ditolak }: Pick<BuktiProps, 'ditolak'>) {
  const t = useTranslations('formWbs.bukti')
  const isian = useTranslations('isian.bukti')
  const size = useSize()
  return (
    <FileList
      label={t('ditolak')}
      files={ditolak.map((berkas, index) => ({
        key: `${index}-${berkas.nama}`,
        name: berkas.nama,
        error: isian(berkas.galat, { ukuran: size(berkas.ukuran) }),
      }))}
    />
  )
}

/** The file field with what was received and what was refused, each refusal in its own words. */
export function FilesField({ bag, diterima, ditolak }: BuktiProps) {
  const t = useTranslations('formWbs.bukti')
  return (
    <FileInput
      name="bukti" label={t('label')} hint={t('petunjuk')} error={bag.error('bukti')} multiple
      accept="application/pdf,image/jpeg,image/png,audio/mpeg,.pdf,.jpg,.jpeg,.png,.mp3"
    >
      {diterima.length > 0 && <ReceivedFiles diterima={diterima} />}
      {ditolak.length > 0 && <RefusedFiles ditolak={ditolak} />}
    </FileInput>
  )
}

/** M5: evidence, and the honest way out for who has none. */
export function BuktiFields({ bag, diterima, ditolak }: BuktiProps) {
  const t = useTranslations('formWbs')
  const pilihan = useTranslations('pilihan.alasanTanpaBukti')
  return (
    <>
      <FilesField bag={bag} diterima={diterima} ditolak={ditolak} />
      <div className="choices">
        <Checkbox name="tanpaBukti" label={t('tanpaBukti.label')} defaultChecked={bag.value('tanpaBukti') !== ''} />
        <div className="reveal flow">
          <RadioGroup
            name="alasanTanpaBukti" label={t('tanpaBukti.alasan')} defaultValue={bag.value('alasanTanpaBukti')}
            error={bag.error('alasanTanpaBukti')}
            options={ALASAN_TANPA_BUKTI.map((value) => ({ value, label: pilihan(value) }))}
          />
          <TextInput
            name="keteranganTanpaBukti" label={t('tanpaBukti.keterangan')} optional maxLength={500}
            defaultValue={bag.value('keteranganTanpaBukti')} error={bag.error('keteranganTanpaBukti')}
          />
        </div>
      </div>
    </>
  )
}
