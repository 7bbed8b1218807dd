/**
 * 512 short everyday words, nine bits each. Ten of them, drawn by the browser and never chosen by a person, are the 90 bits
 * that wrap a custodian's key. Words may be replaced only while their number stays: keys made before do not depend on it.
 */
export const KATA: readonly string[] = `
abadi abjad abu acak acara acuan adat adik agung ahli air ajak akar akhir aksara aktif alam alas alat alir alis aman
ampas anak ancang anggur angin angka angsa antik apel api apung arah arang arus asah asam asap asin asli asuh atap
atas awal awan ayah ayam ayun babak badai badak bagan bagi bahan bahu baju bakau bakti bakul balai balok bambu bangau
bangku bantal bara barat baris basah batang batik batu bawah bawang bayam bayang beban bebas bebek beda bekal belah
belang belut benang benih benua beras berkah besar besi betah biasa biawak bibir biduk bijak biji bilah bilik bintang
biola biru bisik bola boneka botol buah buaya bubuk bubur budaya buih bukit bukti buku bulan bulat bulu bumbu bumi
bunga bungkus buru busur cabai cabang cahaya cair cakap cakar cangkir cangkul cantik capung cat catat cawan cecak
celana cemara cendana cepat cerah cerdas ceria cermin cicak cincin cipta cita cokelat contoh cuaca cuci cukup curah
dadu daftar dagang dagu dahan dalam damai dapur darat dasar dasi datang datar daun dawai daya dayung debu dekat delima
denah desa dewan dinding dingin diskusi dodol dompet dongeng dorong duduk duku dunia durian duta ekor elang emas embun
empat enam encer engsel eram erat esok fajar gading gagah gajah galah gambar ganda ganti garam garis garpu gasing
gatal gelang gelap gelas gema genap genteng gerak gerbang gerimis getah gigi giling gitar goa gosok gotong gudang gula
gulai gulung gunung guru gusi hadap hadiah hafal halus hampir hangat hari harum hasil hati hemat hening hewan hias
hidup hijau hilir hitam hitung horas hujan hulu hutan ibu ikan ikat iklim ilmu imbang impian indah induk ingat intan
inti irama iris istana isyarat itik izin jadwal jagung jahe jahit jala jalan jambu jamur janji jantung jarak jari
jaring jati jauh jawab jeda jelas jembatan jemur jendela jernih jeruk jinak jujur julang jumlah juru kabar kabin kabut
kaca kacang kadal kain kakak kaki kaktus kaleng kalung kamar kambing kampung kanan kancil kapak kapal kapas kapur
karang karet karpet karung kasih kasur kata katak kawan kawat kayu kayuh kebun kecap kecil kedai kejar keladi kelapa
kelinci kelor kemah kembang kemiri kenari kendi kental kepala keras kerbau kereta kering kerja kertas ketam ketan
kijang kilat kipas kiri kisah kismis kitab kodok kolam komodo koper kopi koral kosong kota kotak kuah kuat kubis
kucing kuda kue kuku kulit kumis kunci kuning kunyit kura kurma kursi kutub labu lada ladang lagu lain laju lalat lama
lampu lancar langit langsat lantai lapang larut latih laut layang layar lebah lebar lebat legam lele lemari lembah
lembut lencana lengan lentera lepas lereng lesung lidah lilin lima lincah lindung lintas lipat lobak logam lompat
lonceng lontar lorong luas lubuk lukis lumba lumut lunak lurus madu magang mahkota main maju makan malam mandi mangga
manis mantap marmer masak matang mawar medan meja melati melon menara mentari merah merak merdu merica mimpi minum
mobil muara muda mudah muka mulai murah murai murni musang musik musim nada nakhoda nanas naskah nelayan neraca ngarai
niat nyala obor ombak onta opera otot pagar pagi pahat pakis paku palung panah pandan
`
  .trim()
  .split(/\s+/)

/** Words of a passphrase. */
export const JUMLAH_KATA = 10
