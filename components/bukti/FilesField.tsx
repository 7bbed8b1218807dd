'use client'

import type { MouseEvent } from 'react'
import { useTranslations } from 'next-intl'
import type { FormBag } from '@/components/form/typed-form'
import { useHydrated } from '@/components/form/use-hydrated'
import { Button } from '@/components/ui/Button'
import { FileInput, FileList } from '@/components/ui/FileInput'
import type { BatasBerkas } from '@/lib/domain/lapor/bukti'
import type { BerkasDiterima, BerkasDitolak } from '@/lib/domain/lapor/laporan-state'
import { BerkasKirim } from './BerkasKirim'
import { useBatas } from './use-batas'
import { useSize } from './use-size'
import { useUnggahan } from './use-unggahan'

type FilesFieldProps = Readonly<{
  bag: FormBag
  diterima: readonly BerkasDiterima[]
  ditolak: readonly BerkasDitolak[]
  /** Bytes of the largest recording this form takes in slices; 0: none. */
  rekaman?: number
  /** Limits of the layanan the files go to. */
  berkas: BatasBerkas
  label?: string
}>

type ReceivedProps = Readonly<{
  files: readonly BerkasDiterima[]
  /** By the id of the file, of those chosen on this page. */
  gambar: ReadonlyMap<string, string>
  onRemove: (id: string) => void
}>

/** With JavaScript a file is taken back at once; without it the same button posts the form. */
function ReceivedFiles({ files, gambar, onRemove }: ReceivedProps) {
  const t = useTranslations('formLaporan.bukti')
  const kecil = useTranslations('bukti')
  const size = useSize()
  const remove = (event: MouseEvent, id: string) => {
    event.preventDefault()
    onRemove(id)
  }
  return (
    <FileList
      label={t('diterima')}
      files={files.map((berkas) => ({
        key: berkas.id,
        name: berkas.nama,
        picture: gambar.get(berkas.id),
        note: `${t('siap', { ukuran: size(berkas.ukuran) })}${berkas.sidikPilihan ? ` ${kecil('diperkecil')}` : ''}`,
        action: (
          <Button
            variant="quiet"
            type="submit"
            name="hapusBukti"
            value={berkas.id}
            formNoValidate
            onClick={(event) => remove(event, berkas.id)}
          >
            {t('hapus')}
            <span className="sr"> {berkas.nama}</span>
          </Button>
        ),
      }))}
    />
  )
}

/** How much may be chosen. */
function Petunjuk({ berkas }: Required<Pick<FilesFieldProps, 'berkas'>>) {
  const t = useTranslations('bukti')
  const form = useTranslations('formLaporan.bukti')
  const size = useSize()
  return [form('petunjuk', useBatas(berkas)), berkas.total !== null && t('total', { batas: size(berkas.total) })].filter(Boolean).join(' ')
}

/** Which kinds, and what to look for before; for whoever wants to know, not above everybody's field. */
function Penjelasan({ berkas, rekaman }: Required<Pick<FilesFieldProps, 'berkas' | 'rekaman'>>) {
  const t = useTranslations('bukti')
  const form = useTranslations('formLaporan.bukti')
  const size = useSize()
  const scripted = useHydrated()
  const lines = [
    form('jenisBerkas', useBatas(berkas)),
    scripted && t('diperkecilDahulu'),
    rekaman > 0 && t('rekaman', { ukuran: size(rekaman) }),
  ]
  return (
    <details className="meta">
      <summary>{t('penjelasan')}</summary>
      <p className="mt-2">{lines.filter(Boolean).join(' ')}</p>
      <p className="mt-2">{t('peringatan')}</p>
    </details>
  )
}

function RefusedFiles({ ditolak, berkas: limits }: Pick<FilesFieldProps, 'ditolak' | 'berkas'>) {
  const t = useTranslations('formLaporan.bukti')
  const isian = useTranslations('isian.bukti')
  const size = useSize()
  const { batas, maksimum, jenis } = useBatas(limits)
  return (
    <FileList
      label={t('ditolak')}
      files={ditolak.map((berkas, index) => ({
        key: `${index}-${berkas.nama}`,
        name: berkas.nama,
        error: isian(berkas.galat, { ukuran: size(berkas.ukuran), batas, maksimum, jenis }),
      }))}
    />
  )
}

/**
 * The file field of every form: with JavaScript each file goes at once, with a bar of its own, and can be taken back; without
 * it the browser posts the files with the form. Either way each refusal comes in its own words.
 */
export function FilesField({ bag, diterima, ditolak, rekaman = 0, berkas: limits, label }: FilesFieldProps) {
  const t = useTranslations('formLaporan.bukti')
  const { layanan, ukuran, terima } = limits
  const { input, items, pulih, removed, choose, retry, drop, remove } = useUnggahan({ batas: ukuran, rekaman, layanan })
  const uploaded = [...pulih, ...items.flatMap((item) => item.berkas ?? [])].filter(
    ({ id }, index, all) =>
      !removed.includes(id) && !diterima.some((known) => known.id === id) && all.findIndex((one) => one.id === id) === index,
  )
  const gambar = new Map(items.flatMap((item) => (item.berkas && item.gambar ? [[item.berkas.id, item.gambar] as const] : [])))
  const received = [...diterima.filter(({ id }) => !removed.includes(id)), ...uploaded]
  const batas = useBatas(limits)
  return (
    <FileInput
      name="bukti"
      label={label ?? t('label')}
      hint={<Petunjuk berkas={limits} />}
      error={bag.error('bukti')}
      multiple
      ref={input}
      onChange={choose}
      accept={terima}
    >
      {uploaded.map((berkas) => (
        <input key={berkas.id} type="hidden" name="buktiTerkirim" value={berkas.nama} data-gambar={gambar.get(berkas.id)} />
      ))}
      {received.length > 0 && <ReceivedFiles files={received} gambar={gambar} onRemove={(id) => void remove(id)} />}
      <BerkasKirim items={items} batas={batas} onRetry={retry} onDrop={drop} />
      {ditolak.length > 0 && <RefusedFiles ditolak={ditolak} berkas={limits} />}
      <Penjelasan berkas={limits} rekaman={rekaman} />
    </FileInput>
  )
}
