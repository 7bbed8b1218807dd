'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/Button'
import { Cell, RowHead, Table } from '@/components/ui/Table'
import type { Peran } from '@/lib/domain/auth/peran'
import type { Layanan } from '@/lib/domain/layanan'
import type { KunciTampak } from '@/lib/domain/kunci/kunci-tampak'
import { useMoment } from '../short-date'
import { usePeran } from '../use-peran'

type Props = Readonly<{
  protokol: Readonly<{
    layanan: Layanan
    instansi: string
    ditutupAt: Date | null
    pejabat: readonly Readonly<{ nama: string; jabatan: string; peran: readonly Peran[] }>[]
  }>
  kunci: readonly KunciTampak[]
}>

type Signer = Readonly<{ nama: string; jabatan: string; sebagai: string }>

function Tanda({ signers }: Readonly<{ signers: readonly Signer[] }>) {
  const t = useTranslations('kunci.protokol')
  return (
    <Table caption={t('tandaTangan')} head={[{ label: t('nama') }, { label: t('sebagai') }, { label: t('tanda') }]}>
      {signers.map((one) => (
        <tr key={`${one.nama}-${one.sebagai}`}>
          <RowHead>
            {one.nama}
            <br />
            <span className="meta">{one.jabatan}</span>
          </RowHead>
          <Cell>{one.sebagai}</Cell>
          <Cell>………………………………</Cell>
        </tr>
      ))}
    </Table>
  )
}

type Holders = KunciTampak['bagian']

function SidikList({ kunci, holders }: Pick<Props, 'kunci'> & Readonly<{ holders: Holders }>) {
  const t = useTranslations('kunci.protokol')
  const jenis = useTranslations('kunci.jenis')
  return (
    <ul className="list">
      {kunci.map((one) => (
        <li key={one.id}>
          {jenis(one.jenis)}
          {one.pemilik && `, ${one.pemilik}`}: <code className="sidik">{one.sidik}</code>
        </li>
      ))}
      {holders.map(
        (one) =>
          one.sidik && (
            <li key={one.sidik}>
              {t('kunciBagian', { nama: one.nama })}: <code className="sidik">{one.sidik}</code>
            </li>
          ),
      )}
    </ul>
  )
}

/** The one sheet all founders sign: names and fingerprints, to be kept outside the computer. */
export function Protokol({ protokol, kunci }: Props) {
  const t = useTranslations('kunci.protokol')
  const peran = usePeran()
  const moment = useMoment()
  const holders = kunci.flatMap((one) => one.bagian.filter((share) => share.selesaiAt === null))
  const signers: readonly Signer[] = [
    ...protokol.pejabat.map((one) => ({
      nama: one.nama,
      jabatan: one.jabatan,
      sebagai: one.peran.map((post) => peran(post, protokol.layanan)).join(', '),
    })),
    ...holders.map((one) => ({ nama: one.nama, jabatan: one.jabatan, sebagai: t('pemegangBagian') })),
  ]
  return (
    <div className="flow">
      <h1>{t('judulLembar', { layanan: protokol.layanan })}</h1>
      <p>{t('kantor', { instansi: protokol.instansi })}</p>
      <p className="text">{protokol.ditutupAt ? t('ditutup', { at: moment(protokol.ditutupAt) }) : t('terbuka')}</p>
      <h2>{t('sidik')}</h2>
      {kunci.length === 0 && <p>{t('belumAda')}</p>}
      <SidikList kunci={kunci} holders={holders} />
      <Tanda signers={signers} />
      <p className="row actions print:hidden">
        <Button variant="secondary" onClick={() => window.print()}>
          {t('cetak')}
        </Button>
      </p>
    </div>
  )
}
