'use client'

import { Fragment } from 'react'
import { FilesField } from '@/components/bukti/FilesField'
import type { FormBag } from '@/components/form/typed-form'
import { isianFor, type BagianFormulir, type Penanya } from '@/lib/domain/lapor/isian'
import type { LaporanState } from '@/lib/domain/lapor/laporan-state'
import type { FormulirTampak } from '@/lib/domain/lapor/tampak'
import { useKataIsian, type KataIsian } from '../use-kata-isian'
import { IsianField } from './IsianField'
import type { PilihanForm } from './pilihan-form'

function Kepala({ kepala, kata }: Readonly<{ kepala: string; kata: KataIsian }>) {
  const petunjuk = kata(kepala, 'petunjuk')
  const judul = <h3>{kata(kepala, 'judul')}</h3>
  if (petunjuk === undefined) return judul
  return (
    <div className="flow">
      {judul}
      <p className="hint">{petunjuk}</p>
    </div>
  )
}

type IsianFieldsProps = Readonly<{
  tampak: FormulirTampak
  penanya?: Penanya
  bagian: readonly BagianFormulir[]
  bag: FormBag
  pilihan: PilihanForm
}>

/** The fields of some parts of a layanan's form, in the order of its table. */
export function IsianFields({ tampak: { layanan, isian: tabel }, penanya = 'WARGA', bagian, bag, pilihan }: IsianFieldsProps) {
  const kata = useKataIsian(layanan, penanya)
  const rows = isianFor(tabel, penanya).filter(([, isian]) => bagian.includes(isian.bagian))
  return rows.map(([kunci, isian]) => (
    <Fragment key={kunci}>
      {isian.kepala && <Kepala kepala={isian.kepala} kata={kata} />}
      <IsianField {...{ kunci, isian, tabel, bag, kata, penanya, pilihan }} />
    </Fragment>
  ))
}

/** The files that come with a report, and what its form asks about them. */
export function BerkasFields({ state, ...props }: Omit<IsianFieldsProps, 'bagian'> & Readonly<{ state: LaporanState }>) {
  const { layanan, berkas } = props.tampak
  const kata = useKataIsian(layanan, props.penanya)
  return (
    <>
      <FilesField bag={props.bag} diterima={state.diterima} ditolak={state.ditolak} berkas={berkas} label={kata('bukti', 'label')} />
      <IsianFields {...props} bagian={['berkas']} />
    </>
  )
}
