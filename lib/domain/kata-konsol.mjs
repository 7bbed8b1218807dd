/**
 * What the console says, in Indonesian. The English sentence in the code is the key, with {0}, {1} where its values stand, and
 * what BAHASA=en prints. Plain JavaScript, because the start speaks before anything is installed.
 */
const INDONESIA = {
  done: 'selesai',
  failed: 'gagal',
  // Start
  'installing packages (npm ci, about a minute the first time)': 'memasang paket (npm ci, sekitar satu menit pada kali pertama)',
  'generating the database client': 'membuat klien basis data',
  'building the site (next build)': 'membangun situs (next build)',
  'The project is not installed and built as it is now, and {0} may not be written by this user. Run "npm run build" as its owner first.':
    'Proyek belum terpasang dan terbangun menurut isinya sekarang, dan {0} tidak boleh ditulis pengguna ini. Jalankan "npm run build" sebagai pemiliknya lebih dahulu.',
  'waiting for another start (process {0}) that installs or builds here':
    'menunggu start lain (proses {0}) yang sedang memasang atau membangun di sini',
  'bringing the schema up to date': 'memutakhirkan skema basis data',
  'nothing to do': 'sudah mutakhir',
  '{0} applied': '{0} diterapkan',
  'stopped the database of an earlier start that was killed': 'menghentikan basis data dari start terdahulu yang mati paksa',
  'creating the database': 'membuat basis data',
  'starting PostgreSQL': 'menjalankan PostgreSQL',
  'filling in the demo data': 'mengisi data demo',
  'starting the web server': 'menjalankan server web',
  'a page came': 'halaman tampil',
  'Kumbang is ready: {0}': 'Kumbang siap: {0}',
  'Data: {0}': 'Data: {0}',
  'Last backup: {0} hours ago.': 'Cadangan terakhir: {0} jam yang lalu.',
  'There is no backup yet: npm run backup (docs/operasi.md).': 'Belum ada cadangan: npm run backup (docs/operasi.md).',
  'Demo accounts ({0}/masuk), password for all: {1}': 'Akun demo ({0}/masuk), kata sandi semuanya: {1}',
  "Passphrase of the identity custodian's key: {0}": 'Kata sandi kunci Pemegang Identitas: {0}',
  'This office has no system administrator yet. Set it up here, once, within {0} minutes:':
    'Kantor ini belum mempunyai Admin Sistem. Siapkan di sini, satu kali, dalam {0} menit:',
  'A new start prints a new link.': 'Start baru mencetak tautan baru.',
  'Ctrl-C stops everything.': 'Ctrl-C menghentikan semuanya.',
  'Stopping.': 'Menghentikan.',
  'The web server': 'Server web',
  'The database': 'Basis data',
  'it does not start': 'tidak mau berjalan',
  '{0} ended ({1}); it is started again in {2} s.': '{0} berakhir ({1}); dijalankan lagi dalam {2} detik.',
  'The web server ended ({0}).': 'Server web berakhir ({0}).',
  'The web server ended at once ({0}).': 'Server web langsung berakhir ({0}).',
  'it does not answer': 'tidak menjawab',
  '/api/health answers {0} ({1})': '/api/health menjawab {0} ({1})',
  'its first page does not come': 'halaman pertamanya tidak tampil',
  'its first page answers {0}': 'halaman pertamanya menjawab {0}',
  'The site does not work: {0}. Nothing is served; the lines above tell more.':
    'Situs tidak berjalan: {0}. Tidak ada yang disajikan; baris-baris di atas menjelaskan sebabnya.',
  'Kumbang already runs on {0} (process {1}). Use another DATA_DIR, or stop that one.':
    'Kumbang sudah berjalan pada {0} (proses {1}). Pakai DATA_DIR lain, atau hentikan yang itu.',
  'Port {0} is taken. Choose another: PORT={1} npm start': 'Port {0} sedang dipakai. Pilih yang lain: PORT={1} npm start',
  // Commands
  'The schema is up to date.': 'Skema sudah mutakhir.',
  'Applied: {0}': 'Diterapkan: {0}',
  '{0} failed ({1}). Full output: {2}': '{0} gagal ({1}). Keluaran lengkap: {2}',
  'exit code {0}': 'kode keluar {0}',
  'The migration': 'Migrasi',
  'The demo seed': 'Pengisian data demo',
  '{0} {1} does not exist; this command creates nothing.': '{0} {1} tidak ada; perintah ini tidak membuat apa pun.',
  'DATA_DIR {0} holds no database; this command creates nothing.':
    'DATA_DIR {0} tidak memuat basis data; perintah ini tidak membuat apa pun.',
  'This database holds no register yet. Start the site once (npm start), then run this again.':
    'Basis data ini belum memuat buku pengaduan. Jalankan situs sekali (npm start), lalu ulangi perintah ini.',
  'Usage: npm run pemulihan -- gabung PENERIMA | buat | sematkan SLOT | ekspor FOLDER (SLOT: WBS:PEMEGANG, WBS:PEMULIHAN, DUMAS:PEMEGANG or DUMAS:PEMULIHAN)':
    'Pemakaian: npm run pemulihan -- gabung PENERIMA | buat | sematkan SLOT | ekspor FOLDER (SLOT: WBS:PEMEGANG, WBS:PEMULIHAN, DUMAS:PEMEGANG, atau DUMAS:PEMULIHAN)',
  // Backup and restore
  'There is no backup key yet. Make one with two people: npm run backup -- --buat-kunci':
    'Kunci cadangan belum ada. Buat bersama dua orang: npm run backup -- --buat-kunci',
  'This folder holds no backup that can be read: ringkasan.json is missing or damaged. Nothing was written.':
    'Folder ini tidak memuat cadangan yang dapat dibaca: ringkasan.json hilang atau rusak. Tidak ada yang ditulis.',
  'This backup is not as it was made: {0} was changed, cut off, or made with other keys. Take another backup. Nothing was written.':
    'Cadangan ini tidak seperti saat dibuat: {0} diubah, terpotong, atau dibuat dengan kunci lain. Pakai cadangan lain. Tidak ada yang ditulis.',
  'This is not the private key of this backup. Take the paper of the time it was made. Nothing was written.':
    'Ini bukan kunci pribadi cadangan ini. Pakai kertas dari waktu cadangan itu dibuat. Tidak ada yang ditulis.',
  'This backup ends too early or cannot be opened to its end ({0}). Take another backup. Nothing was kept.':
    'Cadangan ini berakhir terlalu dini atau tidak dapat dibuka sampai akhir ({0}). Pakai cadangan lain. Tidak ada yang disimpan.',
  'Evidence in this backup is damaged or missing: {0} objects. Take another copy of the backup. Nothing was written.':
    'Bukti dalam cadangan ini rusak atau hilang: {0} objek. Pakai salinan cadangan yang lain. Tidak ada yang ditulis.',
  'The tables of this backup are not those of this build. Restore it with the build it was made with, then update.':
    'Tabel cadangan ini bukan tabel versi ini. Pulihkan dengan versi yang membuatnya, lalu perbarui.',
  'The database is not empty ({0} holds rows). A backup is restored into an empty place only. Nothing was written.':
    'Basis data tidak kosong ({0} berisi baris). Cadangan hanya dipulihkan ke tempat kosong. Tidak ada yang ditulis.',
  'The database is not empty: it holds a register. A backup is restored into an empty place only. Nothing was written.':
    'Basis data tidak kosong: di dalamnya ada buku pengaduan. Cadangan hanya dipulihkan ke tempat kosong. Tidak ada yang ditulis.',
  'The store of evidence holds objects that are not of this backup. A backup is restored into an empty place only. Nothing was written.':
    'Penyimpanan bukti memuat objek yang bukan dari cadangan ini. Cadangan hanya dipulihkan ke tempat kosong. Tidak ada yang ditulis.',
  'The store gave back other bytes than were put into it. See to the storage, then run this again.':
    'Penyimpanan mengembalikan isi yang berbeda dari yang ditaruh. Periksa penyimpanannya, lalu ulangi.',
  'This backup was made with another build ({0}). Restore it with that build, then update.':
    'Cadangan ini dibuat dengan versi lain ({0}). Pulihkan dengan versi itu, lalu perbarui.',
  rows: 'baris',
  evidence: 'bukti',
  checking: 'memeriksa',
  copying: 'menyalin',
  'No bucket of backups is set: BACKUP_S3_BUCKET (see .env.example).':
    'Bucket cadangan belum ditetapkan: BACKUP_S3_BUCKET (lihat .env.example).',
  'The bucket holds no whole backup {0}.': 'Bucket tidak memuat cadangan utuh {0}.',
  'Copied into the bucket: {0} ({1} new pieces of evidence).': 'Disalin ke bucket: {0} ({1} bukti baru).',
  'Removed from the bucket after its time: {0}': 'Dihapus dari bucket karena sudah lewat masanya: {0}',
  'The backup is whole in {0}, but did not reach the bucket ({1}). The next one takes it along.':
    'Cadangan utuh di {0}, tetapi belum sampai di bucket ({1}). Cadangan berikutnya ikut membawanya.',
  'Taken out of the bucket and whole: {0}. Restore it: npm run restore -- {1} {2}':
    'Diambil dari bucket dan utuh: {0}. Pulihkan dengan: npm run restore -- {1} {2}',
  'BACKUP_S3_BUCKET must not be the bucket the evidence lies in: what is lost with one would be lost with the other.':
    'BACKUP_S3_BUCKET tidak boleh bucket tempat bukti: yang hilang bersama yang satu hilang pula bersama yang lain.',
  'Stopped: nobody typed anything. Nothing was changed.': 'Berhenti: tidak ada yang mengetik. Tidak ada yang diubah.',
  '{0} pieces of evidence were not in the store and are not in the backup.':
    '{0} bukti tidak ada di penyimpanan dan tidak ikut dalam cadangan.',
  'Removed after its time: {0}': 'Dihapus karena sudah lewat masanya: {0}',
  'Keys are not in it. Copy them apart, by another person: npm run backup -- --kunci FOLDER':
    'Kunci tidak ikut di dalamnya. Salin terpisah, oleh orang lain: npm run backup -- --kunci FOLDER',
  'Backup {0} is whole: {1} rows, {2} pieces of evidence ({3} new), {4} s.':
    'Cadangan {0} utuh: {1} baris, {2} bukti ({3} baru), {4} detik.',
  'This is the private key of the backups. Two people each copy it onto paper now; it is kept nowhere else:':
    'Inilah kunci pribadi cadangan. Dua orang masing-masing menyalinnya ke kertas sekarang; kunci ini tidak disimpan di tempat lain:',
  'Checked both papers? Press Enter; the screen is then cleared. ': 'Kedua kertas sudah diperiksa? Tekan Enter; layar lalu dibersihkan. ',
  'Type the key from one of the papers: ': 'Ketik kunci dari salah satu kertas: ',
  'That is not the key. Look at the paper again.': 'Itu bukan kuncinya. Lihat lagi kertasnya.',
  'There is a backup key already, made on {0}. To replace it: npm run backup -- --ganti-kunci':
    'Kunci cadangan sudah ada, dibuat pada {0}. Untuk menggantinya: npm run backup -- --ganti-kunci',
  'Keep the old paper as long as backups made with the old key are kept.':
    'Simpan kertas lama selama cadangan yang dibuat dengan kunci lama masih disimpan.',
  'The backup key is in use (fingerprint {0}). The papers are kept in two places by two people, apart from the backups and from the keys of the site.':
    'Kunci cadangan sudah dipakai (sidik {0}). Kertasnya disimpan dua orang di dua tempat, terpisah dari cadangan dan dari kunci situs.',
  'The copy of the keys opens with these words. Write them on paper; they are kept nowhere else:':
    'Salinan kunci terbuka dengan kata-kata ini. Tulis di kertas; kata-kata ini tidak disimpan di tempat lain:',
  'Checked the paper? Press Enter; the screen is then cleared. ': 'Kertas sudah diperiksa? Tekan Enter; layar lalu dibersihkan. ',
  'Type the words from the paper: ': 'Ketik kata-kata dari kertas: ',
  'Those are not the words. Look at the paper again.': 'Itu bukan kata-katanya. Lihat lagi kertasnya.',
  'Those are not the words of this copy, or it is damaged. Nothing was written.':
    'Itu bukan kata-kata salinan ini, atau salinannya rusak. Tidak ada yang ditulis.',
  'Keys copied to {0}. Keep file and paper in two places, neither of them beside the backups.':
    'Kunci disalin ke {0}. Simpan berkas dan kertasnya di dua tempat, keduanya tidak di samping cadangan.',
  '{0} key files are back in {1}.': '{0} berkas kunci sudah kembali dalam {1}.',
  '{0} holds keys already. The copy is laid into a folder without keys only. Nothing was written.':
    '{0} sudah memuat kunci. Salinan hanya ditaruh ke folder tanpa kunci. Tidak ada yang ditulis.',
  '{0} holds no backup.': '{0} tidak memuat cadangan.',
  '{0} holds no backup named {1}.': '{0} tidak memuat cadangan bernama {1}.',
  '{0}: whole, {1} pieces of evidence.': '{0}: utuh, {1} bukti.',
  'Type the private key of the backups from its paper: ': 'Ketik kunci pribadi cadangan dari kertasnya: ',
  '{0} pieces of evidence were missing already when the backup was made.': '{0} bukti sudah hilang ketika cadangan dibuat.',
  'Destroyed again, as they had been after the backup: identities of {0} cases.':
    'Dimusnahkan lagi, seperti sudah terjadi sesudah cadangan: identitas {0} pengaduan.',
  'The anchors tell of acts after this backup. Two holders confirm the restore at /staf/kunci/peringatan.':
    'Jangkar menyebut perbuatan sesudah cadangan ini. Dua pemegang peran mengakui pemulihan pada /staf/kunci/peringatan.',
  'Restored as of {0}: {1} rows, {2} pieces of evidence, {3} s. Everybody signs in again.':
    'Dipulihkan ke keadaan {0}: {1} baris, {2} bukti, {3} detik. Semua orang masuk lagi.',
  '{0} lies in {1}, and would be lost with it. Name a folder on another disk or machine.':
    '{0} terletak dalam {1}, dan akan hilang bersamanya. Sebut folder pada cakram atau mesin lain.',
  'Another backup is being made in {0} (process {1}).': 'Cadangan lain sedang dibuat dalam {0} (proses {1}).',
  "A backup is read with the owner's login: set DATABASE_ADMIN_URL in migrasi.env or in the environment of this step.":
    'Cadangan dibaca dengan login pemilik: isi DATABASE_ADMIN_URL dalam migrasi.env atau pada lingkungan langkah ini.',
  "A restore needs the owner's login: set DATABASE_ADMIN_URL in migrasi.env or in the environment of this step.":
    'Pemulihan memerlukan login pemilik: isi DATABASE_ADMIN_URL dalam migrasi.env atau pada lingkungan langkah ini.',
  '{0} does not exist.': '{0} tidak ada.',
  'making the tables of the backup': 'membuat tabel cadangan',
  'Usage: npm run backup -- FOLDER | --buat-kunci | --ganti-kunci | --kunci FOLDER | --periksa FOLDER':
    'Pemakaian: npm run backup -- FOLDER | --buat-kunci | --ganti-kunci | --kunci FOLDER | --periksa FOLDER',
  'Usage: npm run restore -- FOLDER [NAME] | --ambil FOLDER [NAME] | --kunci FILE':
    'Pemakaian: npm run restore -- FOLDER [NAMA] | --ambil FOLDER [NAMA] | --kunci BERKAS',
  // Moving evidence
  'The evidence of this register does not lie in STORAGE={0} ({1}). Put STORAGE back as it was, move the evidence (npm run pindah-bukti -- fs s3), or restore it. What is lost for good: npm run pindah-bukti -- --tandai-hilang':
    'Bukti buku pengaduan ini tidak terletak dalam STORAGE={0} ({1}). Kembalikan STORAGE seperti semula, pindahkan buktinya (npm run pindah-bukti -- fs s3), atau pulihkan. Yang hilang untuk seterusnya: npm run pindah-bukti -- --tandai-hilang',
  'Usage: npm run pindah-bukti -- fs s3 | s3 fs | --tandai-hilang': 'Pemakaian: npm run pindah-bukti -- fs s3 | s3 fs | --tandai-hilang',
  '{0} must be set for this.': '{0} harus diisi untuk ini.',
  '{0} copied and read back, {1} were there already.': '{0} disalin dan dibaca kembali, {1} sudah ada.',
  '{0} are in neither store.': '{0} tidak ada di kedua penyimpanan.',
  '{0} are damaged and were not copied; a backup may hold them.': '{0} rusak dan tidak disalin; mungkin ada dalam cadangan.',
  'Now stop the site, run this once more, set STORAGE={0}, and start it. The old copies stay until you remove them.':
    'Sekarang hentikan situs, jalankan ini sekali lagi, atur STORAGE={0}, lalu jalankan situs. Salinan lama tinggal sampai Anda menghapusnya.',
  '{0} pieces of evidence are not in the store and are marked as lost.': '{0} bukti tidak ada di penyimpanan dan ditandai hilang.',
  // Database
  "Set DATABASE_URL (the application's login), and DATABASE_ADMIN_URL (the owner's login) in this step's environment or in migrasi.env.":
    'Isi DATABASE_URL (login aplikasi), dan DATABASE_ADMIN_URL (login pemilik) pada lingkungan langkah ini atau dalam migrasi.env.',
  "The schema of the database given by DATABASE_URL is left alone here, for there is no {0} with the owner's login. Run, in that step's environment:\n  DATABASE_ADMIN_URL=<the owner's login> npm run migrate":
    'Skema basis data pada DATABASE_URL dibiarkan, karena tidak ada {0} dengan login pemilik. Jalankan, pada lingkungan langkah itu:\n  DATABASE_ADMIN_URL=<login pemilik> npm run migrate',
  "The schema of the database given by DATABASE_URL is left alone here, for there is no {0} with the owner's login. After an update run, in that step's environment:\n  DATABASE_ADMIN_URL=<the owner's login> npm run migrate":
    'Skema basis data pada DATABASE_URL dibiarkan, karena tidak ada {0} dengan login pemilik. Sesudah pembaruan jalankan, pada lingkungan langkah itu:\n  DATABASE_ADMIN_URL=<login pemilik> npm run migrate',
  'DATABASE_URL uses the superuser {0}; give the application a login of its own.':
    'DATABASE_URL memakai superuser {0}; beri aplikasi login tersendiri.',
  "DATABASE_URL and DATABASE_ADMIN_URL use the same login. The application needs one without the owner's rights.":
    'DATABASE_URL dan DATABASE_ADMIN_URL memakai login yang sama. Aplikasi memerlukan login tanpa hak pemilik.',
  "The owner's login may not make or limit the application's login. Let the server's administrator run:\n  CREATE ROLE {0} LOGIN PASSWORD '...';\n{1}":
    "Login pemilik tidak boleh membuat atau membatasi login aplikasi. Minta pengelola server menjalankan:\n  CREATE ROLE {0} LOGIN PASSWORD '...';\n{1}",
  'The login of DATABASE_URL ("{0}") may hold letters, digits, _ . - only.':
    'Login pada DATABASE_URL ("{0}") hanya boleh memuat huruf, angka, _ . -.',
  'The database at {0}:{1}{2} cannot be reached: {3}': 'Basis data di {0}:{1}{2} tidak dapat dihubungi: {3}',
  'PostgreSQL 15 or newer is needed.': 'Diperlukan PostgreSQL 15 atau yang lebih baru.',
  'Migration {0} failed: {1}\nMend the cause, then: npx prisma migrate resolve --rolled-back {2}':
    'Migrasi {0} gagal: {1}\nPerbaiki sebabnya, lalu: npx prisma migrate resolve --rolled-back {2}',
  'This data was made by an older build, and no road leads from it to this one. Use a new DATA_DIR or an empty database.':
    'Data ini dibuat oleh versi lama, dan tidak ada jalan dari sana ke versi ini. Pakai DATA_DIR baru atau basis data kosong.',
  'This database was made by a newer build ({0}). Start that build; this one would not understand the data.':
    'Basis data ini dibuat oleh versi yang lebih baru ({0}). Jalankan versi itu; versi ini tidak memahami datanya.',
  'Migration {0} failed earlier: {1}': 'Migrasi {0} pernah gagal: {1}',
  'it was broken off': 'terputus',
  'Migration {0} was changed after it had been applied.': 'Migrasi {0} diubah sesudah diterapkan.',
  'The schema of this database is not the one of this build. Start the site once (npm start), then run this again.':
    'Skema basis data ini bukan skema versi ini. Jalankan situs sekali (npm start), lalu ulangi perintah ini.',
  'There is no embedded PostgreSQL for this machine ({0}). Set DATABASE_URL and DATABASE_ADMIN_URL.':
    'Tidak ada PostgreSQL tertanam untuk mesin ini ({0}). Isi DATABASE_URL dan DATABASE_ADMIN_URL.',
  'initdb failed ({0}). Details: {1}': 'initdb gagal ({0}). Rincian: {1}',
  'The embedded PostgreSQL does not start. Details: {0}': 'PostgreSQL tertanam tidak mau berjalan. Rincian: {0}',
  '{0} is missing: the embedded database cannot be opened without it.': '{0} hilang: basis data tertanam tidak dapat dibuka tanpanya.',
  'PostgreSQL does not run as root and no user "postgres" or "nobody" exists. Start as an ordinary user.':
    'PostgreSQL tidak berjalan sebagai root dan tidak ada pengguna "postgres" atau "nobody". Jalankan sebagai pengguna biasa.',
  'PostgreSQL does not run as root, and user {0} may not enter {1}.\nStart as an ordinary user, move the project and DATA_DIR elsewhere, or allow passage: chmod o+x {2}':
    'PostgreSQL tidak berjalan sebagai root, dan pengguna {0} tidak boleh masuk ke {1}.\nJalankan sebagai pengguna biasa, pindahkan proyek dan DATA_DIR, atau izinkan lewat: chmod o+x {2}',
  // Installation and keys
  'The database holds records, but does not say with which keys and in which mode they were begun: it comes from an older build, or was restored in part.\nNo road leads from it to this build. Use a new DATA_DIR or an empty database, or restore the whole.':
    'Basis data memuat catatan, tetapi tidak menyebut dengan kunci dan dalam mode apa catatan itu dimulai: ia berasal dari versi lama, atau dipulihkan sebagian.\nTidak ada jalan dari sana ke versi ini. Pakai DATA_DIR baru atau basis data kosong, atau pulihkan seluruhnya.',
  'The database was begun with keys that are not here: {0} is missing.\nCopy SECRETS_DIR from the host that made them, or put the files back from where you keep them. No new key is made in their place.':
    'Basis data dimulai dengan kunci yang tidak ada di sini: {0} hilang.\nSalin SECRETS_DIR dari mesin yang membuatnya, atau kembalikan berkasnya dari tempat penyimpanan Anda. Tidak ada kunci baru yang dibuat sebagai gantinya.',
  'The database was begun with other keys than those in {0} ({1}).\nCopy SECRETS_DIR from the host that made them, or put the right files back. Nothing was written.':
    'Basis data dimulai dengan kunci lain daripada yang ada dalam {0} ({1}).\nSalin SECRETS_DIR dari mesin yang membuatnya, atau kembalikan berkas yang benar. Tidak ada yang ditulis.',
  'This installation was made with DEMO={0} and keeps it. Use another DATA_DIR or database for DEMO={1}.':
    'Pemasangan ini dibuat dengan DEMO={0} dan tetap begitu. Pakai DATA_DIR atau basis data lain untuk DEMO={1}.',
  // What the operating system refuses
  "{0} may not be read or written by this user. Use its owner's account, or another DATA_DIR or SECRETS_DIR.":
    '{0} tidak boleh dibaca atau ditulis pengguna ini. Pakai akun pemiliknya, atau DATA_DIR atau SECRETS_DIR lain.',
  '{0} lies on a disk that can only be read. Make it writable, or use another DATA_DIR or SECRETS_DIR.':
    '{0} terletak pada cakram yang hanya dapat dibaca. Jadikan dapat ditulis, atau pakai DATA_DIR atau SECRETS_DIR lain.',
  'The disk is full: {0} could not be written. Free some space and start again.':
    'Cakram penuh: {0} tidak dapat ditulis. Kosongkan ruang, lalu jalankan lagi.',
  'The disk quota of this user is used up: {0} could not be written. Free some space and start again.':
    'Kuota cakram pengguna ini habis: {0} tidak dapat ditulis. Kosongkan ruang, lalu jalankan lagi.',
  '{0} is no folder, or lies below something that is none.': '{0} bukan folder, atau terletak di bawah sesuatu yang bukan folder.',
  '{0} is a folder where a file is expected.': '{0} adalah folder, padahal seharusnya berkas.',
  'Too many files are open. Raise the limit of open files (ulimit -n) and start again.':
    'Terlalu banyak berkas terbuka. Naikkan batasnya (ulimit -n), lalu jalankan lagi.',
  'a file': 'sebuah berkas',
  // Settings
  '{0} {1}.': '{0} {1}.',
  'must be a whole number from {0} to {1}, not "{2}"': 'harus bilangan bulat dari {0} sampai {1}, bukan "{2}"',
  'must be a number, not "{0}"': 'harus bilangan, bukan "{0}"',
  'must be {0}, not "{1}"': 'harus {0}, bukan "{1}"',
  'must be on or off, not "{0}"': 'harus on atau off, bukan "{0}"',
  'must be an address that begins with {0}': 'harus alamat yang diawali {0}',
  'must be http:// or https:// and the name of the site, without a path, not "{0}"':
    'harus http:// atau https:// dan nama situs tanpa jalur, bukan "{0}"',
  'must be an address, or a name and <address>, not "{0}"': 'harus alamat, atau nama dan <alamat>, bukan "{0}"',
  'must be 24 to 200 letters and digits without spaces': 'harus 24 sampai 200 huruf dan angka tanpa spasi',
  'must be one mail address': 'harus satu alamat surel',
  ' or ': ' atau ',
  ' and ': ' dan ',
  '{0} is needed with {1}={2}.': '{0} diperlukan bila {1}={2}.',
  'PESAN_TOKEN is needed with PESAN_URL.': 'PESAN_TOKEN diperlukan bila PESAN_URL diisi.',
  'must be an https:// address (http:// only on localhost)': 'harus alamat https:// (http:// hanya pada localhost)',
  '{0} is needed with OIDC_ISSUER.': '{0} diperlukan bila OIDC_ISSUER diisi.',
  'must be an https:// address without ? and # (http:// only on localhost)':
    'harus alamat https:// tanpa ? dan # (http:// hanya pada localhost)',
  'The demo, whose passwords everybody can read, would be open to others ({0}); set DEMO=off, or DEMO_TERBUKA=ya if you mean it.':
    'Demo, yang kata sandinya dapat dibaca siapa pun, akan terbuka bagi orang lain ({0}); pakai DEMO=off, atau DEMO_TERBUKA=ya bila memang dimaksudkan.',
  '{0} stands in {1}, which the web server reads; move that line to {2}.':
    '{0} tertulis dalam {1}, yang dibaca server web; pindahkan baris itu ke {2}.',
  '{0} is in the environment of a process that goes on running, where whoever takes it over could read it; put it into {1}, or run "npm run migrate" with it and this without it.':
    '{0} ada pada lingkungan proses yang terus berjalan, sehingga siapa yang menguasainya dapat membacanya; taruh dalam {1}, atau jalankan "npm run migrate" dengannya dan perintah ini tanpanya.',
  'HOST={0} would make the redirects between languages loop; write HOST=localhost.':
    'HOST={0} membuat pengalihan antarbahasa berputar; tulis HOST=localhost.',
  'HOST must be localhost, 0.0.0.0 or an address of this machine ({0}), not "{1}".':
    'HOST harus localhost, 0.0.0.0, atau alamat mesin ini ({0}), bukan "{1}".',
  'it has none': 'tidak ada',
  'DATABASE_URL is missing.': 'DATABASE_URL belum diisi.',
  'Each setting is explained in .env.example.': 'Setiap setelan dijelaskan dalam .env.example.',
  '{0} must be a folder; {1} is a file.': '{0} harus folder; {1} adalah berkas.',
  'DEMO=on works on the embedded database only; unset DATABASE_URL or set DEMO=off.':
    'DEMO=on hanya berjalan pada basis data tertanam; kosongkan DATABASE_URL atau pakai DEMO=off.',
  'The database holds names this version does not know: {0}.\nThey were written by another version; start that one, or restore the backup that belongs to this one. Nothing was written.':
    'Basis data memuat nama yang tidak dikenal versi ini: {0}.\nNama itu ditulis oleh versi lain; jalankan versi tersebut, atau pulihkan cadangan yang sesuai dengan versi ini. Tidak ada yang ditulis.',
}

const keyOf = (strings) => strings.reduce((key, part, index) => `${key}{${index - 1}}${part}`)
const fill = (sentence, values) => sentence.replaceAll(/\{(\d)\}/g, (_, index) => String(values[Number(index)]))

/** The tag that says a sentence in a language: `kataDalam('en')`. One that nobody translated is said in English. */
export const kataDalam =
  (bahasa) =>
  (strings, ...values) => {
    const key = keyOf(strings)
    return fill(bahasa === 'en' || !Object.hasOwn(INDONESIA, key) ? key : INDONESIA[key], values)
  }

export const kalimatKonsol = Object.keys(INDONESIA)
