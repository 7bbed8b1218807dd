import { useTranslations } from 'next-intl'
import { AppLink } from '@/components/ui/AppLink'
import { DateText } from '@/components/ui/DateText'
import { useDayText } from '@/components/ui/format-date'
import { Notice } from '@/components/ui/Notice'
import { Paragraphs } from '@/components/ui/Paragraphs'
import { Tag } from '@/components/ui/Tag'
import { BAGIAN_TELAAHAN, FAKTA, SYARAT } from '@/lib/domain/dumas/telaahan'
import { INSTRUKSI, SIFAT } from '@/lib/domain/dumas/disposisi'
import { Paper } from '../kasus/Paper'
import { suratPath } from '../langkah/target'
import type { DisposisiKasus, DistribusiKasus, TelaahanKasus } from '@/lib/domain/dumas/berkas'
import { useMoment } from '../short-date'

/** One version of the staff study: state, findings at a glance, then the six parts. */
export function TelaahanPaper({ telaahan, pengaduanId, open }: Readonly<{ telaahan: TelaahanKasus; pengaduanId: string; open?: boolean }>) {
  const t = useTranslations('dumas.telaahan')
  const pilihan = useTranslations('dumas.pilihan')
  const { isi } = telaahan
  const kind = telaahan.status === 'DISETUJUI' ? 'selesai' : telaahan.status === 'DIKEMBALIKAN' ? 'tunggu' : 'jalan'
  const items = [
    { label: t('nomor'), value: telaahan.nomor ?? t('belumNomor') },
    { label: t('keadaan'), value: <Tag kind={kind}>{pilihan(`statusTelaahan.${telaahan.status}`)}</Tag> },
    { label: t('disusun'), value: telaahan.disusun },
    { label: t('disetujui'), value: telaahan.disetujui ?? t('belumDisetujui') },
    {
      label: t('syarat'),
      value: SYARAT.map((value) => <p key={value}>{`${isi.syarat.includes(value) ? '✓' : '–'} ${pilihan(`syarat.${value}`)}`}</p>),
    },
    {
      label: t('temuan'),
      value: `${t(telaahan.faktaLengkap ? 'gerbangYa' : 'gerbangTidak')}: ${FAKTA.filter((fakta) => isi.faktaJelas.includes(fakta))
        .map((fakta) => pilihan(`fakta.${fakta}`))
        .join(', ')}`,
    },
    { label: t('kewenangan'), value: pilihan(`kewenangan.${isi.kewenangan}`) },
    { label: t('usulKadar'), value: pilihan(`usulKadar.${isi.usulKadar}`) },
    { label: t('pernahDiperiksa'), value: pilihan(`pernahDiperiksa.${isi.pernahDiperiksa}`) },
    { label: t('risikoPelapor'), value: pilihan(`tingkat.${isi.risikoPelapor}`) },
    { label: t('urgensi'), value: pilihan(`tingkat.${isi.urgensi}`) },
    { label: t('saranTindakan'), value: pilihan(`saran.${isi.saranTindakan}`) },
    ...BAGIAN_TELAAHAN.map((bagian) => ({ label: t(bagian), value: <Paragraphs text={isi[bagian]} /> })),
  ]
  return (
    <Paper title={t('versi', { n: telaahan.versi })} items={items} open={open} pdf={suratPath(pengaduanId, 'telaahan', telaahan.versi)}>
      {telaahan.catatan && (
        <Notice tone="warn" title={t('dikembalikan', { nama: telaahan.dikembalikan ?? '' })} heading="h3">
          <Paragraphs text={telaahan.catatan} />
        </Notice>
      )}
    </Paper>
  )
}

function useDisposisiItems(disposisi: DisposisiKasus) {
  const t = useTranslations('dumas.disposisi')
  const pilihan = useTranslations('dumas.pilihan')
  const day = useDayText()
  const moment = useMoment()
  const { penerima, sifat, instruksi, jenis } = disposisi
  const read = (dibaca: string | null, at: Date | null) =>
    dibaca && at ? t('dibaca', { nama: dibaca, waktu: moment(at) }) : t('belumDibaca')
  const chosen = <T extends string>(all: readonly T[], own: readonly string[], label: (value: T) => string) =>
    all
      .filter((value) => own.includes(value))
      .map(label)
      .join(', ')
  return [
    { label: t('keputusan'), value: jenis ? pilihan(`keputusan.${jenis}`) : t('menunggu') },
    { label: t('sifat'), value: chosen(SIFAT, sifat, (value) => pilihan(`sifat.${value}`)) || '–' },
    {
      label: t('penerima'),
      value:
        penerima.length === 0
          ? '–'
          : penerima.map((row) => (
              <p key={row.unitId}>{`${row.nama}${row.utama ? ` (${t('utama')})` : ''}: ${read(row.dibaca, row.dibacaAt)}`}</p>
            )),
    },
    { label: t('instruksi'), value: chosen(INSTRUKSI, instruksi, (value) => pilihan(`instruksi.${value}`)) || '–' },
    { label: t('batas'), value: disposisi.tenggat ? day(disposisi.tenggat) : t('tanpaBatas') },
    { label: t('disiapkan'), value: `${disposisi.disiapkan}, ${moment(disposisi.dibuatAt)}` },
    {
      label: t('diterbitkan'),
      value: disposisi.diterbitkan && disposisi.diterbitkanAt ? `${disposisi.diterbitkan}, ${moment(disposisi.diterbitkanAt)}` : '–',
    },
    ...(disposisi.dicabut && disposisi.dicabutAt
      ? [{ label: t('dicabut'), value: `${disposisi.dicabut}, ${moment(disposisi.dicabutAt)}` }]
      : []),
    ...(disposisi.catatan ? [{ label: t('catatan'), value: <Paragraphs text={disposisi.catatan} /> }] : []),
    ...(disposisi.alasanCabut ? [{ label: t('alasanCabut'), value: <Paragraphs text={disposisi.alasanCabut} /> }] : []),
  ]
}

/** One routing slip; a withdrawn one says so in its title and stays. */
export function DisposisiPaper({
  disposisi,
  pengaduanId,
  open,
}: Readonly<{ disposisi: DisposisiKasus; pengaduanId: string; open?: boolean }>) {
  const t = useTranslations('dumas.disposisi')
  const surat = useTranslations('kasus.surat')
  const items = useDisposisiItems(disposisi)
  const title =
    disposisi.induk === null
      ? t('lembar', { n: disposisi.versi })
      : `${t('lembar', { n: disposisi.versi })}, ${t('turunan', { n: disposisi.induk })}`
  return (
    <Paper
      title={
        <>
          {title} {disposisi.dicabut && <Tag kind="tunggu">{t('dicabut')}</Tag>}
        </>
      }
      items={items}
      open={open}
      pdf={suratPath(pengaduanId, 'disposisi', disposisi.versi)}
    >
      {disposisi.jenis === 'KELENGKAPAN' && disposisi.diterbitkanAt && (
        <p className="print:hidden">
          <AppLink href={suratPath(pengaduanId, 'permintaan-kelengkapan', disposisi.versi)}>{surat('permintaan')}</AppLink>
        </p>
      )}
    </Paper>
  )
}

/** To whom the file was handed, round by round. */
export function DistribusiPaper({ distribusi }: Readonly<{ distribusi: readonly DistribusiKasus[] }>) {
  const t = useTranslations('dumas.distribusi')
  const rounds = [...new Set(distribusi.map((row) => row.putaran))]
  return rounds.map((putaran) => {
    const rows = distribusi.filter((row) => row.putaran === putaran)
    const first = rows[0]
    const items = [
      ...rows.map((row) => ({ key: row.unitId, label: t(row.utama ? 'utama' : 'pendukung'), value: row.unit })),
      ...(first
        ? [
            {
              label: t('oleh'),
              value: (
                <>
                  {first.oleh}, <DateText value={first.at} />
                </>
              ),
            },
          ]
        : []),
    ]
    return <Paper key={putaran} title={t('putaran', { n: putaran })} items={items} />
  })
}
