import { describe, expect, it } from '@jest/globals'
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'

const folder = path.resolve(__dirname, '..', 'prisma', 'migrations')

/** Every migration there is, in the order of its number. A new one is added below; none is ever changed or taken out. */
const MIGRATIONS: Readonly<Record<string, string>> = {
  '0001_tabel': 'f1996ba99cc23e1595bb72bfe529e22e2429c56959ac3e9df8b1be268865a483',
  '0002_fungsi': '7644c57fbd1b821e5fa2db94c9fa0f5d31f75d44cf700a4b126be4ec2928a3d1',
  '0003_giliran': 'e4850531594b3cd382f35e65fbb9e62b05d3ae32838547633973e81d176237cc',
  '0004_kantor': 'b51f51ddf4ac130dd324bcfef4187b28324ae25582d89f844511b441ab027256',
  '0005_naskah': '3ebb4784e6f17f7e1f94bd0a0484ad144a4485347b752a10d83570349d10bbc5',
  '0006_pelapor_tanpa_internet': '5764a442c993755ec79486fadf919d989fc97c75ec997e491d14e8473c651c58',
  '0007_draf': '6583691471e6bf3269f6390aa4b03bc1abf7bad4de4fd879a9c9d5373f599d3b',
  '0008_relasi': '94d93f72c5493f7a3c86301be42532895d907858fd52e93f9e66e5408ed91f33',
  '0009_teks': '45e108be42810a2db870fac156e13c9f33ad667d8b5b5986189cd753db34943c',
  '0010_publik': '99fed913302ce9800c173bbb31e3448aea69873a7dccea5b8e7907fa6361f7b3',
  '0011_rilis': '447c9e93bdfaac5a7a4890b550a55e7d6ba52ca35552d43e0b52feb2bac7f3a9',
  '0012_meja': '3fa9a3b7a189a5dafaa8a56a3fbeec72e004b63643dba83bde0015f899e38549',
  '0013_akun_kantor': '27b1d263b15dc13129a23ac1afab165a84c0e037d70fbd7114d9d7b486ec332c',
  '0014_jejak': '437a1eb6385b28a35a5d10bdb7629b6d34bf9baf6a953efc32cbfe9857412c14',
  '0015_saringan': '7a285c2f515b3454016445611f6268eb3f246a77cdf94679723a285350a799b2',
  '0016_perpanjangan': 'd204eb23e240fab0e57181cdfbf170b95668b6dd9e7c464253dadc46c27a97dd',
  '0017_kop_unit': '1b3f789770f0a996c8814142a8761463ee90e5fad0375b9b880a2218f404cd8e',
  '0018_telepon_kabar': 'ca6a7b7c8b6d7ad8231af88de3955881db96f7b567d9259dcc62cda65a1b704e',
  '0019_geser_tenggat': '8851ab3f1900705b99eea20385b0a05e8433af4085d721a9fcbbbfc19731460d',
  '0020_salinan_naskah': '2c094575b8e75b4e90dadb87edf39a526507354b0e90e50c66bf8ba7e567bb73',
}

describe('the migrations', () => {
  const present = fs
    .readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()

  it('are only ever added to: a database out there has run each of them as it stands here', () => {
    const found = present.map((name) => {
      const sql = fs.readFileSync(path.join(folder, name, 'migration.sql'))
      return [name, createHash('sha256').update(sql).digest('hex')]
    })
    expect(found).toEqual(Object.entries(MIGRATIONS))
  })

  it('are numbered without a gap', () => {
    expect(present.map((name) => /^(\d{4})_[a-z_]+$/.exec(name)?.[1])).toEqual(present.map((_name, i) => String(i + 1).padStart(4, '0')))
  })
})
