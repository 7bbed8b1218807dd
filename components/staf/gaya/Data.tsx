import { useTranslations } from 'next-intl'
import { AppLink } from '@/components/ui/AppLink'
import { CodeReveal } from '@/components/ui/CodeReveal'
import { Columns } from '@/components/ui/Columns'
import { DateText } from '@/components/ui/DateText'
import { Figures } from '@/components/ui/Figures'
import { KeyValue } from '@/components/ui/KeyValue'
import { Messages } from '@/components/ui/Messages'
import { Paragraphs } from '@/components/ui/Paragraphs'
import { QrCode } from '@/components/ui/QrCode'
import { Riwayat } from '@/components/ui/Riwayat'
import { Bar, Sealed, SealNote } from '@/components/ui/Sealed'
import { Slip } from '@/components/ui/Slip'
import { Cell, RowHead, ScrollRegion, Table } from '@/components/ui/Table'
import { TextInput } from '@/components/ui/TextInput'
import { Bagian, Contoh } from './Contoh'

const HARI = '2026-11-30'

function Tabel() {
  const t = useTranslations('gaya.contoh')
  const head = [{ label: t('kolomNama') }, { label: t('kolomTanggal') }, { label: t('kolomJumlah'), numeric: true }]
  const rows = (
    [
      ['satu', 12],
      ['dua', 7],
    ] as const
  ).map(([nama, jumlah]) => (
    <tr key={nama}>
      <RowHead>{t(`pilihan.${nama}`)}</RowHead>
      <Cell label={t('kolomTanggal')}>
        <DateText value={HARI} />
      </Cell>
      <Cell label={t('kolomJumlah')} numeric>
        {jumlah}
      </Cell>
    </tr>
  ))
  return (
    <Contoh nama="Table, ScrollRegion" kata="tabel">
      <Table stack caption={t('tabelTumpuk')} captionVisible head={head}>
        {rows}
      </Table>
      <ScrollRegion label={t('tabelRapat')}>
        <Table dense caption={t('tabelRapat')} captionVisible head={head}>
          {rows}
        </Table>
      </ScrollRegion>
    </Contoh>
  )
}

function Angka() {
  const t = useTranslations('gaya.contoh')
  return (
    <>
      <Contoh nama="Figures" kata="angka">
        <Figures
          wide
          items={(['satu', 'dua', 'tiga'] as const).map((one, index) => ({ label: t(`pilihan.${one}`), value: String(index * 17 + 5) }))}
        />
      </Contoh>
      <Contoh nama="Columns" kata="kolom">
        <Columns items={[9, 14, 6, 21].map((value, index) => ({ key: String(index), label: `T${index + 1}`, value }))} />
      </Contoh>
      <Contoh nama="KeyValue, DateText, Paragraphs, AppLink" kata="butir">
        <KeyValue
          items={[
            { label: t('kolomNama'), value: <AppLink href="/staf/gaya">{t('isi')}</AppLink> },
            { label: t('kolomTanggal'), value: <DateText value={HARI} weekday /> },
          ]}
        />
        <Paragraphs text={`${t('kalimat')}\n\n${t('kalimat')}`} />
      </Contoh>
    </>
  )
}

function Rahasia() {
  const t = useTranslations('gaya.contoh')
  return (
    <>
      <Contoh nama="Sealed, Bar, SealNote" kata="segel">
        <Sealed>
          <TextInput name="gayaNama" label={t('labelNama')} />
        </Sealed>
        <p>
          <Bar size="short" /> <Bar /> <Bar size="long" />
        </p>
        <p>
          <SealNote open />
        </p>
      </Contoh>
      <Contoh nama="Slip, CodeReveal" kata="slip">
        <Slip title={t('slip')} heading="h3" footer={t('kalimat')}>
          <CodeReveal label={t('kode')} note={t('kodeCatatan')} groups={['CNTH', '0000', 'KODE', 'GAYA']} />
        </Slip>
        <Slip title={t('slipTerbuka')} heading="h3" open>
          <p>{t('kalimat')}</p>
        </Slip>
      </Contoh>
      <Contoh nama="QrCode" kata="qr">
        <QrCode size={5} d="M0 0h2v2h-2zM3 0h2v2h-2zM0 3h2v2h-2zM3 3h1v1h-1z" label={t('qr')} />
      </Contoh>
    </>
  )
}

function Cerita() {
  const t = useTranslations('gaya.contoh')
  return (
    <>
      <Contoh nama="Riwayat" kata="riwayat">
        <Riwayat
          heading="h4"
          items={(['next', 'now', 'done'] as const).map((state) => ({
            key: state,
            state,
            title: t(`keadaan.${state}`),
            meta: <DateText value={HARI} />,
          }))}
        />
      </Contoh>
      <Contoh nama="Messages" kata="pesan">
        <Messages
          items={[true, false].map((mine) => ({
            key: String(mine),
            mine,
            author: t(mine ? 'saya' : 'orangLain'),
            at: <DateText value={HARI} />,
            body: <p>{t('kalimat')}</p>,
          }))}
        />
      </Contoh>
    </>
  )
}

/** What is shown of a case, a table, a figure. */
export function Data() {
  const t = useTranslations('gaya')
  return (
    <>
      <Bagian judul={t('bagian.data')}>
        <Tabel />
        <Angka />
      </Bagian>
      <Bagian judul={t('bagian.rahasia')}>
        <Rahasia />
      </Bagian>
      <Bagian judul={t('bagian.cerita')}>
        <Cerita />
      </Bagian>
    </>
  )
}
