<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>AddDialog</name>
    <message>
        <source>Add an officer</source>
        <translation>Tambah petugas</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tambah</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>Nama masuk</translation>
    </message>
</context>
<context>
    <name>AdminScreen</name>
    <message>
        <source>Administration</source>
        <translation>Administrasi</translation>
    </message>
    <message>
        <source>Nobody is deleted: who leaves is put out of service. A forgotten password is replaced by a new one. What is changed about the post holds from the next sign-in. F7 says how the codes on border passes are read, with a code to try it on. F10 says what stands over and under every paper, and by which numbers papers go.</source>
        <translation>Tidak ada yang dihapus: yang pindah dinonaktifkan. Kata sandi yang lupa diganti dengan yang baru. Perubahan pos berlaku sejak masuk berikutnya. F7 menentukan cara membaca kode pada pas lintas batas, dengan kode untuk dicoba. F10 menentukan kop dan tanda tangan setiap laporan, dan nomornya.</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>petugas</translation>
    </message>
    <message>
        <source>post</source>
        <translation>pos</translation>
    </message>
    <message>
        <source>audit</source>
        <translation>audit</translation>
    </message>
    <message>
        <source>papers</source>
        <translation>laporan</translation>
    </message>
    <message>
        <source>Who may sign in</source>
        <translation>Yang dapat masuk</translation>
    </message>
    <message>
        <source>The post and its counters</source>
        <translation>Pos dan konternya</translation>
    </message>
    <message>
        <source>The audit trail</source>
        <translation>Jejak audit</translation>
    </message>
    <message>
        <source>The papers of the post</source>
        <translation>Laporan pos</translation>
    </message>
    <message>
        <source>add</source>
        <translation>tambah</translation>
    </message>
    <message>
        <source>change</source>
        <translation>ubah</translation>
    </message>
    <message>
        <source>codes</source>
        <translation>kode</translation>
    </message>
    <message>
        <source>where papers go</source>
        <translation>tujuan laporan</translation>
    </message>
    <message>
        <source>The codes on border passes</source>
        <translation>Kode pada pas lintas batas</translation>
    </message>
    <message>
        <source>new password</source>
        <translation>kata sandi baru</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>simpan</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>urungkan</translation>
    </message>
    <message>
        <source>verify</source>
        <translation>periksa</translation>
    </message>
    <message>
        <source>new row</source>
        <translation>baris baru</translation>
    </message>
    <message>
        <source>take row away</source>
        <translation>hapus baris</translation>
    </message>
    <message>
        <source>The officer was added, and can sign in.</source>
        <translation>Petugas telah ditambahkan dan dapat masuk.</translation>
    </message>
    <message>
        <source>The change is kept.</source>
        <translation>Perubahan tersimpan.</translation>
    </message>
    <message>
        <source>The new password holds from now on.</source>
        <translation>Kata sandi baru berlaku mulai sekarang.</translation>
    </message>
    <message>
        <source>The post is kept as it stands. It holds from the next sign-in.</source>
        <translation>Data pos tersimpan dan berlaku mulai masuk berikutnya.</translation>
    </message>
    <message>
        <source>The rows are kept as they stand. They hold here from the next scan on, at another counter from its next start.</source>
        <translation>Semua baris tersimpan seperti yang tampak. Berlaku di sini mulai pemindaian berikutnya, di konter lain mulai program dijalankan berikutnya.</translation>
    </message>
    <message>
        <source>The papers look so from the next sign-in on; those given out stay as they are.</source>
        <translation>Laporan tampil demikian sejak masuk berikutnya; yang sudah diserahkan tetap seperti semula.</translation>
    </message>
    <message>
        <source>The database could not be reached, and everything stays as it was. Try again.</source>
        <translation>Basis data tidak dapat dihubungi, dan semuanya tetap seperti semula. Coba lagi.</translation>
    </message>
    <message>
        <source>The disk is full, and everything stays as it was. Free some space, then try again.</source>
        <translation>Disk penuh, dan semuanya tetap seperti semula. Kosongkan sebagian ruang disk, lalu coba lagi.</translation>
    </message>
</context>
<context>
    <name>AlertColumns</name>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Lahir</translation>
    </message>
    <message>
        <source>Nat.</source>
        <translation>WN</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokumen</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Arah</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Berlaku s.d.</translation>
    </message>
    <message>
        <source>List and reference</source>
        <translation>Daftar dan nomor acuan</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Nomor acuan</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Apa</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Sebelumnya</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Sesudahnya</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Baris</translation>
    </message>
    <message>
        <source>What is to be said of it</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Kesalahan</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>Isi sel</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Daftar</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Temuan</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>Orang yang sama</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Orang lain</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>Belum dinilai</translation>
    </message>
    <message>
        <source>False hits</source>
        <translation>Temuan keliru</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versi</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Waktu</translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished">Baru</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished">Berubah</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished">Berakhir</translation>
    </message>
    <message>
        <source>On the list</source>
        <translation>Di daftar</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>What cannot be read</source>
        <translation>Yang tidak terbaca</translation>
    </message>
</context>
<context>
    <name>AlertDetail</name>
    <message>
        <source>No entry chosen</source>
        <translation>Belum ada entri yang dipilih</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Daftar</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokumen</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n hari lalu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>sisa %n hari</numerusform>
        </translation>
    </message>
    <message>
        <source>today is the last day</source>
        <translation>hari ini hari terakhir</translation>
    </message>
    <message>
        <source>extended: {number}</source>
        <translation>diperpanjang: {number}</translation>
    </message>
    <message>
        <source>Ended by its last day. It stays here as history.</source>
        <translation>Berakhir karena masa berlakunya habis. Tetap disimpan di sini sebagai riwayat.</translation>
    </message>
</context>
<context>
    <name>AlertFields</name>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Nama lain</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Lahir</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Jenis kelamin</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Kewarganegaraan</translation>
    </message>
    <message>
        <source>Place of birth</source>
        <translation>Tempat lahir</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Nomor dokumen</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Diterbitkan oleh</translation>
    </message>
    <message>
        <source>National number (NIK)</source>
        <translation>Nomor identitas (NIK)</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Arah</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Berlaku mulai</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Berlaku s.d.</translation>
    </message>
    <message>
        <source>Requested by</source>
        <translation>Instansi pemohon</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>Instruksi</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Nomor acuan</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Keputusan</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Entri pos</translation>
    </message>
</context>
<context>
    <name>AlertsScreen</name>
    <message>
        <source>The book could not be written, and stays as it was. Try again; if it does not work, call the administrator.</source>
        <translation>Daftar cekal tidak dapat ditulis dan tetap seperti semula. Coba lagi; jika tetap gagal, hubungi administrator.</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Daftar cekal</translation>
    </message>
    <message>
        <source>F4 sorts by name, by the last day, and newest first again. F5 goes through what ends within seven days, or did since yesterday. Shift+F8 writes down the decision that extends an entry, or that confirms an urgent exit ban. Choose the state Ended to look up what has lapsed or was ended, by whom and why.</source>
        <translation>F4 mengurutkan menurut nama, menurut hari terakhir, lalu yang terbaru lagi. F5 menelusuri yang berakhir dalam tujuh hari, atau sudah berakhir sejak kemarin. Shift+F8 mencatat keputusan yang memperpanjang entri, atau yang menetapkan pencegahan mendesak. Pilih status Berakhir untuk mencari yang masa berlakunya habis atau diakhiri, oleh siapa dan mengapa.</translation>
    </message>
    <message>
        <source>F7 shows every version of every list, and undoes the newest of one. F9 counts how often each list was hit, and how often it was somebody else. F10 tells who is inside or waiting and may be meant by the entry; after a new entry or list, that is told by itself.</source>
        <translation>F7 menampilkan setiap versi dari setiap daftar, dan membatalkan yang terbaru. F9 menghitung seberapa sering tiap daftar kena, dan seberapa sering orang lain yang dimaksud. F10 menyebut siapa yang di dalam atau menunggu dan mungkin dimaksud oleh entri; setelah entri atau daftar baru, itu disebut dengan sendirinya.</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>simpan</translation>
    </message>
    <message>
        <source>clear the form</source>
        <translation>kosongkan formulir</translation>
    </message>
    <message>
        <source>back</source>
        <translation>kembali</translation>
    </message>
    <message>
        <source>do not wait</source>
        <translation>batal menunggu</translation>
    </message>
    <message>
        <source>Opening the alert book …</source>
        <translation>Membuka daftar cekal …</translation>
    </message>
    <message>
        <source>Looking at {file} …</source>
        <translation>Memeriksa {file} …</translation>
    </message>
    <message>
        <source>Nothing changes before you say so.</source>
        <translation>Tidak ada yang berubah sebelum Anda menyetujuinya.</translation>
    </message>
    <message>
        <source>Reading {file} …</source>
        <translation>Membaca {file} …</translation>
    </message>
    <message>
        <source>It is held against the book. Nothing changes before you say so.</source>
        <translation>Isinya dibandingkan dengan daftar yang berlaku. Belum ada yang berubah sebelum Anda menyetujuinya.</translation>
    </message>
    <message>
        <source>Rows so far: {count}</source>
        <translation>Baris sejauh ini: {count}</translation>
    </message>
    <message>
        <source>Every entry of every list, the newest first. Type a name, a number or a reference to find; the arrow keys choose an entry, and below stands all that is known of it. An urgent request is entered by hand with F2. F3 reads a new version of a list and shows what would change before anything does; of an unknown table it asks first what its columns mean. What has ended never locks a counter; F8 ends an entry before its last day, with a reason.</source>
        <translation>Semua entri dari semua daftar, yang terbaru di atas. Ketik nama, nomor, atau nomor acuan untuk mencari; tombol panah memilih entri, dan semua keterangannya tampil di bawah. Permintaan mendesak dimasukkan dengan F2. F3 membaca versi baru suatu daftar dan menampilkan perubahannya sebelum ada yang berubah; untuk tabel yang belum dikenal, arti kolomnya ditanyakan lebih dahulu. Entri yang berakhir tidak pernah mengunci konter; F8 mengakhiri entri sebelum hari terakhirnya, dengan alasan.</translation>
    </message>
    <message>
        <source>new entry</source>
        <translation>entri baru</translation>
    </message>
    <message>
        <source>sort</source>
        <translation>urutkan</translation>
    </message>
    <message>
        <source>versions</source>
        <translation>versi</translation>
    </message>
    <message>
        <source>who is here</source>
        <translation>siapa di sini</translation>
    </message>
    <message>
        <source>new list</source>
        <translation>daftar baru</translation>
    </message>
    <message>
        <source>import</source>
        <translation>impor</translation>
    </message>
    <message>
        <source>ending: {count}</source>
        <translation>berakhir: {count}</translation>
    </message>
    <message>
        <source>end it</source>
        <translation>akhiri</translation>
    </message>
    <message>
        <source>extend</source>
        <translation>perpanjang</translation>
    </message>
    <message>
        <source>hits</source>
        <translation>temuan</translation>
    </message>
    <message>
        <source>all</source>
        <translation>semua</translation>
    </message>
    <message>
        <source>import the good rows</source>
        <translation>impor baris yang baik</translation>
    </message>
    <message>
        <source>other figure</source>
        <translation>angka lain</translation>
    </message>
    <message>
        <source>another file</source>
        <translation>berkas lain</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>kolom</translation>
    </message>
    <message>
        <source>Choose the file of the list</source>
        <translation>Pilih berkas daftar</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt *.xlsx *.xlsm *.xml *.json *.jsonl)</source>
        <translation>Daftar (*.csv *.tsv *.txt *.xlsx *.xlsm *.xml *.json *.jsonl)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Semua berkas (*)</translation>
    </message>
    <message>
        <source>{name} was added. Every counter knows it from now on.</source>
        <translation>{name} telah ditambahkan. Mulai sekarang diketahui di semua konter.</translation>
    </message>
    <message>
        <source>{name} was ended. No counter looks for it any more.</source>
        <translation>{name} telah diakhiri. Tidak dicari lagi di konter mana pun.</translation>
    </message>
    <message>
        <source>{name} stands until {day}, at every counter.</source>
        <translation>{name} berlaku sampai {day}, di setiap konter.</translation>
    </message>
    <message>
        <source>{count} new</source>
        <translation>{count} baru</translation>
    </message>
    <message>
        <source>{count} changed</source>
        <translation>{count} berubah</translation>
    </message>
    <message>
        <source>{count} ended</source>
        <translation>{count} diakhiri</translation>
    </message>
    <message>
        <source>{name} was imported: {counts}.</source>
        <translation>{name} telah diimpor: {counts}.</translation>
    </message>
    <message>
        <source>Faulty rows left out: {count}.</source>
        <translation>Baris salah yang dilewati: {count}.</translation>
    </message>
    <message>
        <source>Who is inside or waiting could not be looked up. Choose the entry and press F10.</source>
        <translation>Siapa yang di dalam atau menunggu tidak dapat dicari. Pilih entri dan tekan F10.</translation>
    </message>
</context>
<context>
    <name>AnswerDialog</name>
    <message>
        <source>Shift lead's answer</source>
        <translation>Jawaban kepala regu</translation>
    </message>
    <message>
        <source>To be answered by a shift lead who does not work this counter.</source>
        <translation>Dijawab kepala regu yang tidak bertugas di konter ini.</translation>
    </message>
    <message>
        <source>F9 holds the entry beside the traveller.</source>
        <translation>F9 menyandingkan entri dengan pelintas.</translation>
    </message>
    <message>
        <source>Decision on the traveller</source>
        <translation>Keputusan atas pelintas</translation>
    </message>
    <message>
        <source>Only what is lawful for this traveller can be chosen.</source>
        <translation>Hanya yang sah menurut hukum bagi pelintas ini yang dapat dipilih.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Jawaban</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Must be filled</source>
        <translation>Wajib diisi</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Give the answer</source>
        <translation>Jawab</translation>
    </message>
    <message>
        <source>Not the same person: let pass</source>
        <translation>Bukan orang yang sama: izinkan lewat</translation>
    </message>
    <message>
        <source>Let pass</source>
        <translation>Izinkan lewat</translation>
    </message>
    <message>
        <source>Let pass all the same</source>
        <translation>Tetap izinkan lewat</translation>
    </message>
    <message>
        <source>Same person: let pass all the same</source>
        <translation>Orang yang sama: tetap izinkan lewat</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>help</source>
        <translation>bantuan</translation>
    </message>
    <message>
        <source>lock</source>
        <translation>kunci</translation>
    </message>
    <message>
        <source>my password</source>
        <translation>kata sandi saya</translation>
    </message>
    <message>
        <source>clock</source>
        <translation>jam</translation>
    </message>
    <message>
        <source>sign out</source>
        <translation>ganti petugas</translation>
    </message>
    <message>
        <source>{role}: {login}, password {password}</source>
        <translation>{role}: {login}, kata sandi {password}</translation>
    </message>
    <message>
        <source>PRACTICE — invented travellers, nothing here is real</source>
        <translation>LATIHAN — pelintas rekaan, tidak ada yang nyata di sini</translation>
    </message>
</context>
<context>
    <name>ArchiveDesk</name>
    <message>
        <source>closed cases</source>
        <translation>perkara tutup</translation>
    </message>
    <message>
        <source>open</source>
        <translation>buka</translation>
    </message>
    <message>
        <source>narrow</source>
        <translation>saring</translation>
    </message>
    <message>
        <source>show all</source>
        <translation>semua</translation>
    </message>
    <message>
        <source>back</source>
        <translation>kembali</translation>
    </message>
</context>
<context>
    <name>ArchiveModel</name>
    <message>
        <source>Opened</source>
        <translation>Dibuka</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Siapa</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Perihal</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Akhirnya</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Petugas</translation>
    </message>
</context>
<context>
    <name>ArchivePage</name>
    <message>
        <source>People handed over: {count}</source>
        <translation>Orang diserahkan: {count}</translation>
    </message>
    <message>
        <source>protected</source>
        <translation>dilindungi</translation>
    </message>
    <message>
        <source>More is there: type a name or a number.</source>
        <translation>Masih ada lagi: ketik nama atau nomor.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>Nama atau nomor</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Perihal</translation>
    </message>
    <message>
        <source>Closed cases, and convoys that were handed over</source>
        <translation>Perkara yang ditutup, dan rombongan yang diserahkan</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Tidak ditemukan</translation>
    </message>
    <message>
        <source>Closed cases stand here, and groups of whom somebody was handed over.</source>
        <translation>Di sini perkara yang ditutup, dan rombongan yang orangnya diserahkan.</translation>
    </message>
</context>
<context>
    <name>ArrivingDesk</name>
    <message>
        <source>A new list lies in the folder: {file}. F6 looks at it.</source>
        <translation>Daftar baru ada di folder: {file}. F6 untuk melihatnya.</translation>
    </message>
    <message>
        <source>A new list lies in the folder: {file}, entries: {count}. {signed} F6 looks at it.</source>
        <translation>Daftar baru ada di folder: {file}, entri: {count}. {signed} F6 untuk melihatnya.</translation>
    </message>
    <message>
        <source>{file} in the folder of lists was refused: {why}</source>
        <translation>{file} di folder daftar ditolak: {why}</translation>
    </message>
    <message>
        <source>The folder of lists cannot be looked into: {folder}. Have the administrator look at it.</source>
        <translation>Folder daftar tidak dapat dilihat: {folder}. Minta administrator memeriksanya.</translation>
    </message>
</context>
<context>
    <name>AskDialog</name>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
</context>
<context>
    <name>AuditPanel</name>
    <message>
        <source>Each act of the program stands in a chain: an entry that is altered, removed or slipped in breaks it. F9 walks along the whole chain, and compares each record of the register with its entry. Note the last digest elsewhere: it proves later that nothing was cut off.</source>
        <translation>Setiap tindakan tercatat dalam satu rantai: catatan yang diubah, dihapus, atau disisipkan memutusnya. F9 memeriksa seluruh rantai, dan membandingkan setiap catatan di register dengan entrinya. Catat sidik terakhir di tempat lain: kelak membuktikan tidak ada yang dipotong.</translation>
    </message>
    <message>
        <source>Digest of the last entry</source>
        <translation>Sidik catatan terakhir</translation>
    </message>
    <message>
        <source>Walking along the chain …</source>
        <translation>Memeriksa rantai …</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of the register are not what was written.</source>
        <translation>
            <numerusform>%n catatan di register tidak sama dengan yang ditulis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The chain is whole: %n entry(ies).</source>
        <translation>
            <numerusform>Rantai utuh: %n catatan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are as they were recorded.</source>
        <translation>
            <numerusform>%n catatan sama dengan yang dicatat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older record(s) without a digest: there, but not compared.</source>
        <translation>
            <numerusform>%n catatan lama tanpa sidik: ada, tetapi tidak dibandingkan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more record(s)</source>
        <translation>
            <numerusform>dan %n catatan lagi</numerusform>
        </translation>
    </message>
    <message>
        <source>The chain is broken at entry {number}: it is not what was written.</source>
        <translation>Rantai putus pada catatan {number}: isinya bukan yang semula ditulis.</translation>
    </message>
</context>
<context>
    <name>BackupWatch</name>
    <message>
        <source>A lead makes one with F6 on the page on which the day is closed.</source>
        <translation>Kepala regu membuatnya dengan F6 di halaman tutup hari.</translation>
    </message>
</context>
<context>
    <name>BatchForm</name>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Jenis kelamin</translation>
    </message>
    <message>
        <source>Born in</source>
        <translation>Tahun lahir</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Anak</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Kasus</translation>
    </message>
    <message>
        <source>Home province</source>
        <translation>Provinsi asal</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sektor</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokumen</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>Good until</source>
        <translation>Berlaku s.d.</translation>
    </message>
    <message>
        <source>Depot</source>
        <translation>Depo</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Cara pulang</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Diserahkan ke</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Tidak</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ya</translation>
    </message>
    <message>
        <source>Must be filled</source>
        <translation>Wajib diisi</translation>
    </message>
</context>
<context>
    <name>BoardScreen</name>
    <message>
        <source>Board</source>
        <translation>Papan</translation>
    </message>
    <message>
        <source>The day as it runs; it is counted anew every five seconds while it is seen. Bars are today, lines the mean of the last eight days of that weekday. Arrows or Tab go from figure to figure, and Enter leads to what lies behind one. The pace of a counter is that of the last hour: how many were recorded, and, where it is kept when their documents were read, the seconds from reading to record of the one in the middle.</source>
        <translation>Hari ini sebagaimana berjalan; dihitung ulang setiap lima detik selama dilihat. Batang adalah hari ini, garis adalah rata-rata delapan hari terakhir dengan nama hari yang sama. Panah atau Tab berpindah dari angka ke angka, dan Enter membuka apa yang ada di balik sebuah angka. Laju konter adalah laju satu jam terakhir: berapa yang dicatat, dan, bila saat dokumen dibaca disimpan, jumlah detik dari pembacaan sampai pencatatan untuk pelintas yang di tengah.</translation>
    </message>
    <message>
        <source>what lies behind</source>
        <translation>buka</translation>
    </message>
    <message>
        <source>locks</source>
        <translation>kunci</translation>
    </message>
    <message>
        <source>second line</source>
        <translation>pemeriksaan lanjutan</translation>
    </message>
    <message>
        <source>alerts ending</source>
        <translation>entri berakhir</translation>
    </message>
    <message>
        <source>count anew</source>
        <translation>hitung ulang</translation>
    </message>
    <message>
        <source>as a chart</source>
        <translation>sebagai grafik</translation>
    </message>
    <message>
        <source>as a table</source>
        <translation>sebagai tabel</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>Konter</translation>
    </message>
    <message>
        <source>These figures are not of now: {trouble}</source>
        <translation>Angka ini bukan angka saat ini: {trouble}</translation>
    </message>
</context>
<context>
    <name>BrowsePage</name>
    <message>
        <source>Find by name, number or reference</source>
        <translation>Cari nama, nomor, atau nomor acuan</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>Semua jenis</translation>
    </message>
    <message>
        <source>Ending or just lapsed</source>
        <translation>Akan atau baru berakhir</translation>
    </message>
    <message>
        <source>Every state</source>
        <translation>Semua status</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Tidak ditemukan</translation>
    </message>
    <message>
        <source>Esc shows the whole book again.</source>
        <translation>Esc menampilkan semua entri lagi.</translation>
    </message>
    <message>
        <source>F3 imports a list, F2 makes an entry by hand.</source>
        <translation>F3 mengimpor daftar, F2 membuat entri di pos.</translation>
    </message>
    <message>
        <source>The book is empty</source>
        <translation>Daftar cekal masih kosong</translation>
    </message>
    <message>
        <source>{shown} of {every}</source>
        <translation>{shown} dari {every}</translation>
    </message>
    <message>
        <source>Looking through all {count} entries…</source>
        <translation>Mencari di semua {count} entri…</translation>
    </message>
    <message>
        <source>Lapsed or taken off: {count}</source>
        <translation>Habis masa berlaku atau dikeluarkan: {count}</translation>
    </message>
    <message>
        <source>only the last {most} taken off; type more of the name</source>
        <translation>hanya {most} terakhir yang dikeluarkan; ketik nama lebih lengkap</translation>
    </message>
    <message>
        <source>only the newest {most} found; type more of the name</source>
        <translation>hanya {most} temuan terbaru; ketik nama lebih lengkap</translation>
    </message>
    <message>
        <source>{count} ending within 7 days</source>
        <translation>{count} berakhir dalam 7 hari</translation>
    </message>
    <message>
        <source>lapsed since yesterday: {count}</source>
        <translation>habis masa berlaku sejak kemarin: {count}</translation>
    </message>
    <message>
        <source>{count} entry</source>
        <translation>{count} entri</translation>
    </message>
    <message>
        <source>{count} entries</source>
        <translation>{count} entri</translation>
    </message>
    <message>
        <source>lists as of {moment}</source>
        <translation>daftar per {moment}</translation>
    </message>
</context>
<context>
    <name>CameraPanel</name>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Which camera</source>
        <translation>Kamera yang dipakai</translation>
    </message>
    <message>
        <source>The camera is starting …</source>
        <translation>Kamera sedang dinyalakan …</translation>
    </message>
</context>
<context>
    <name>CancelDialog</name>
    <message>
        <source>Cancel record no. {number}?</source>
        <translation>Batalkan catatan no. {number}?</translation>
    </message>
    <message>
        <source>It stays readable, and counts no more. Another shift lead signs as well.</source>
        <translation>Catatan tetap terbaca, tetapi tidak dihitung lagi. Kepala regu lain ikut menandatangani.</translation>
    </message>
    <message>
        <source>Why it should not have been recorded</source>
        <translation>Mengapa seharusnya tidak dicatat</translation>
    </message>
    <message>
        <source>Must be filled</source>
        <translation>Wajib diisi</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Cancel the record</source>
        <translation>Batalkan catatan</translation>
    </message>
    <message>
        <source>Write the reason first.</source>
        <translation>Tulis alasannya dahulu.</translation>
    </message>
</context>
<context>
    <name>CapsLockLine</name>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Caps Lock menyala.</translation>
    </message>
</context>
<context>
    <name>CaseDesk</name>
    <message>
        <source>Leave this step out?</source>
        <translation>Lewati langkah ini?</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Lewati</translation>
    </message>
    <message>
        <source>Then only named roles see the case, and no penalty is offered (UU 6/2011 Ps 86). It cannot be taken back.</source>
        <translation>Sesudah itu hanya peran tertentu yang melihat perkara ini, dan tindakan tidak ditawarkan (UU 6/2011 Ps 86). Tanda ini tidak dapat dicabut.</translation>
    </message>
    <message>
        <source>Mark for protection?</source>
        <translation>Tandai untuk dilindungi?</translation>
    </message>
    <message>
        <source>Protect</source>
        <translation>Lindungi</translation>
    </message>
    <message>
        <source>What was seen or heard</source>
        <translation>Apa yang dilihat atau didengar</translation>
    </message>
    <message>
        <source>Open the case again?</source>
        <translation>Buka lagi perkara ini?</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Buka lagi</translation>
    </message>
    <message>
        <source>Closing note</source>
        <translation>Catatan penutup</translation>
    </message>
    <message>
        <source>Close the case?</source>
        <translation>Tutup perkara ini?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>What the case is about</source>
        <translation>Jenis perkara</translation>
    </message>
    <message>
        <source>Another kind of case</source>
        <translation>Jenis perkara lain</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ubah</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Instansi</translation>
    </message>
    <message>
        <source>Who answered, or that nobody did</source>
        <translation>Siapa yang menjawab, atau bahwa tidak diangkat</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Apa yang dikatakan</translation>
    </message>
    <message>
        <source>Somebody was called</source>
        <translation>Seseorang dihubungi</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>To which agency</source>
        <translation>Kepada instansi</translation>
    </message>
    <message>
        <source>Which office</source>
        <translation>Kantor yang mana</translation>
    </message>
    <message>
        <source>Receiver's name</source>
        <translation>Nama penerima</translation>
    </message>
    <message>
        <source>Receiver's rank and function</source>
        <translation>Pangkat dan jabatan penerima</translation>
    </message>
    <message>
        <source>Who and what is handed over</source>
        <translation>Siapa dan apa yang diserahkan</translation>
    </message>
    <message>
        <source>Name, function and time of the receiver stand on the hand-over record.</source>
        <translation>Nama, jabatan penerima dan waktunya tercantum pada berita acara serah terima.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Serahkan</translation>
    </message>
    <message>
        <source>Attach a picture or PDF</source>
        <translation>Lampirkan gambar atau PDF</translation>
    </message>
    <message>
        <source>Pictures and PDF (*.jpg *.jpeg *.png *.webp *.pdf)</source>
        <translation>Gambar dan PDF (*.jpg *.jpeg *.png *.webp *.pdf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Semua berkas (*)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
</context>
<context>
    <name>CaseDetail</name>
    <message>
        <source>What happened</source>
        <translation>Yang terjadi</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Perkara</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Orang</translation>
    </message>
    <message>
        <source>Case {number} · {name}</source>
        <translation>Perkara {number} · {name}</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kapan</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Alasan hukum</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Petugas</translation>
    </message>
    <message>
        <source>Hidden: who may be a victim is for named roles alone.</source>
        <translation>Disembunyikan: calon korban hanya untuk peran tertentu.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Tentang</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Tahap</translation>
    </message>
    <message>
        <source>{lane}, counter {counter}</source>
        <translation>{lane}, konter {counter}</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Tempat</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Tanda</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Kewarganegaraan</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokumen</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>Cara baca</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Write why the traveller may pass.</source>
        <translation>Tulis mengapa pelintas boleh lewat.</translation>
    </message>
    <message>
        <source>Crossing</source>
        <translation>Perlintasan</translation>
    </message>
    <message>
        <source>Last crossings</source>
        <translation>Perlintasan terakhir</translation>
    </message>
    <message>
        <source>Reason for letting pass</source>
        <translation>Alasan diizinkan</translation>
    </message>
    <message>
        <source>Must be filled</source>
        <translation>Wajib diisi</translation>
    </message>
    <message>
        <source>Nothing was found against the traveller.</source>
        <translation>Tidak ditemukan apa pun terhadap pelintas.</translation>
    </message>
    <message>
        <source>CLEAR</source>
        <translation>HIJAU</translation>
    </message>
    <message>
        <source>May enter.</source>
        <translation>Boleh masuk.</translation>
    </message>
    <message>
        <source>May leave.</source>
        <translation>Boleh keluar.</translation>
    </message>
    <message>
        <source>ATTENTION</source>
        <translation>PERHATIAN</translation>
    </message>
    <message>
        <source>Compare with the list (F9), or write why he may pass.</source>
        <translation>Bandingkan dengan daftar (F9), atau tulis mengapa boleh lewat.</translation>
    </message>
    <message>
        <source>Look at this, and write why he may pass.</source>
        <translation>Periksa ini, dan tulis mengapa boleh lewat.</translation>
    </message>
    <message>
        <source>LOCKED</source>
        <translation>TERKUNCI</translation>
    </message>
    <message>
        <source>A shift lead must answer (F10), or refer (F5).</source>
        <translation>Harus dijawab kepala regu (F10), atau rujuk (F5).</translation>
    </message>
    <message>
        <source>Not seen here before.</source>
        <translation>Belum pernah terlihat di sini.</translation>
    </message>
</context>
<context>
    <name>CaseWatch</name>
    <message>
        <source>Locked: counter {names}</source>
        <translation>Terkunci: konter {names}</translation>
    </message>
    <message>
        <source>Second line: {count}</source>
        <translation>Pemeriksaan lanjutan: {count}</translation>
    </message>
    <message>
        <source>So many cases wait to be taken.</source>
        <translation>Sekian perkara menunggu diambil.</translation>
    </message>
</context>
<context>
    <name>CasesScreen</name>
    <message>
        <source>Second line</source>
        <translation>Pemeriksaan lanjutan</translation>
    </message>
    <message>
        <source>Who was referred from a counter waits here, the longest first. Enter lays a case open. A shift lead sees locked counters too, and answers them here as at the counter; the counter is then free by itself. Ins opens a case for somebody who stood at no counter: who walked up, or was found by the border guard.</source>
        <translation>Siapa yang dirujuk dari konter menunggu di sini, yang terlama lebih dahulu. Enter membuka perkara. Kepala regu juga melihat konter yang terkunci, dan menjawabnya di sini seperti di konter; konter lalu bebas dengan sendirinya. Ins membuka perkara bagi orang yang tidak berdiri di konter: yang datang sendiri, atau ditemukan Pamtas.</translation>
    </message>
    <message>
        <source>In a case, Enter ticks the step that is chosen and F4 leaves it out with a reason. F9 holds the entry beside the traveller; F10 decides, and offers only what is lawful. F7 marks a possible victim for protection: then the case is for few eyes, and no penalty is offered. Ctrl+S lays the screening open: what is ticked there suggests a talk and decides nothing. What is half written comes back after a power cut.</source>
        <translation>Dalam perkara, Enter mencentang langkah yang dipilih dan F4 melewatinya dengan alasan. F9 menyandingkan entri daftar dengan pelintas; F10 memutuskan, dan hanya menawarkan yang sah. F7 menandai calon korban untuk dilindungi: sejak itu perkara hanya untuk sedikit orang, dan tidak ada sanksi yang ditawarkan. Ctrl+S membuka penapisan: yang dicentang di sana menyarankan percakapan dan tidak memutuskan apa pun. Yang setengah tertulis kembali setelah listrik padam.</translation>
    </message>
    <message>
        <source>After a hand-over, Ctrl+B prints its record (BAST).</source>
        <translation>Setelah serah terima, Ctrl+B mencetak berita acaranya (BAST).</translation>
    </message>
    <message>
        <source>F3 in the queue lists what is over: closed cases, which Enter opens to be read and whose papers are printed again as copies, and convoys with the records of their hand-over. Typing finds.</source>
        <translation>F3 di antrean menampilkan yang sudah selesai: perkara yang ditutup, yang dibuka dengan Enter untuk dibaca dan suratnya dicetak lagi sebagai salinan, serta rombongan dengan berita acara serah terimanya. Ketik untuk mencari.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>buka</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>jawab</translation>
    </message>
    <message>
        <source>open again</source>
        <translation>buka lagi</translation>
    </message>
    <message>
        <source>note</source>
        <translation>catatan</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>keterangan</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>lewati</translation>
    </message>
    <message>
        <source>call</source>
        <translation>hubungi</translation>
    </message>
    <message>
        <source>hand over</source>
        <translation>serahkan</translation>
    </message>
    <message>
        <source>protect</source>
        <translation>lindungi</translation>
    </message>
    <message>
        <source>attach</source>
        <translation>lampirkan</translation>
    </message>
    <message>
        <source>decide</source>
        <translation>putuskan</translation>
    </message>
    <message>
        <source>close</source>
        <translation>tutup</translation>
    </message>
    <message>
        <source>take</source>
        <translation>ambil</translation>
    </message>
    <message>
        <source>other kind</source>
        <translation>jenis lain</translation>
    </message>
    <message>
        <source>make an incident of it</source>
        <translation>jadikan kejadian</translation>
    </message>
    <message>
        <source>papers</source>
        <translation>surat</translation>
    </message>
    <message>
        <source>BAST</source>
        <translation>BAST</translation>
    </message>
    <message>
        <source>compare</source>
        <translation>bandingkan</translation>
    </message>
    <message>
        <source>back</source>
        <translation>kembali</translation>
    </message>
    <message>
        <source>The lock is answered, and the counter is free.</source>
        <translation>Kunci sudah dijawab, dan konter bebas.</translation>
    </message>
    <message>
        <source>The lock is lifted: the counter goes on with the traveller.</source>
        <translation>Kunci sudah dibuka: konter melanjutkan dengan pelintas itu.</translation>
    </message>
    <message>
        <source>The case is closed.</source>
        <translation>Perkara sudah ditutup.</translation>
    </message>
    <message>
        <source>The case is marked for protection. From now on only named roles see it.</source>
        <translation>Perkara ditandai untuk dilindungi. Mulai sekarang hanya peran tertentu yang melihatnya.</translation>
    </message>
    <message>
        <source>The screening is kept in the case.</source>
        <translation>Penapisan disimpan dalam perkara.</translation>
    </message>
    <message>
        <source>The recommendation is put in: the departure may take place.</source>
        <translation>Rekomendasi sudah dimasukkan: keberangkatan boleh dilakukan.</translation>
    </message>
    <message>
        <source>Decided and recorded. Ctrl+E closes the case.</source>
        <translation>Sudah diputuskan dan dicatat. Ctrl+E menutup perkara.</translation>
    </message>
    <message>
        <source>Handed over. Ctrl+B prints the record (BAST); Ctrl+E closes the case when all is done.</source>
        <translation>Telah diserahterimakan. Ctrl+B mencetak berita acara (BAST); Ctrl+E menutup kasus bila semua selesai.</translation>
    </message>
    <message>
        <source>A screening was begun here and not kept. Ctrl+S goes on with it.</source>
        <translation>Penapisan dimulai di sini dan belum disimpan. Ctrl+S melanjutkannya.</translation>
    </message>
</context>
<context>
    <name>CertificateModel</name>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Made out to</source>
        <translation>Diterbitkan untuk</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Nomor seri</translation>
    </message>
    <message>
        <source>Good until</source>
        <translation>Berlaku s.d.</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Kepercayaan</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>ditarik</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>langsung</translation>
    </message>
    <message>
        <source>through its authority</source>
        <translation>melalui otoritasnya</translation>
    </message>
</context>
<context>
    <name>ChainLines</name>
    <message>
        <source>Look at it</source>
        <translation>Lihat</translation>
    </message>
    <message>
        <source>Cancelled by no. {number} ({officer}): {reason}</source>
        <translation>Dibatalkan dengan no. {number} ({officer}): {reason}</translation>
    </message>
    <message>
        <source>Replaced by no. {number} ({officer}): {reason}</source>
        <translation>Diganti dengan no. {number} ({officer}): {reason}</translation>
    </message>
    <message>
        <source>Replaces no. {number}: {reason}</source>
        <translation>Menggantikan no. {number}: {reason}</translation>
    </message>
    <message>
        <source>Cancels no. {number}: {reason}</source>
        <translation>Membatalkan no. {number}: {reason}</translation>
    </message>
    <message>
        <source>Undoes the cancellation no. {number}: {reason}</source>
        <translation>Mencabut pembatalan no. {number}: {reason}</translation>
    </message>
</context>
<context>
    <name>ChangeDialog</name>
    <message>
        <source>Change an officer</source>
        <translation>Ubah petugas</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>In service</source>
        <translation>Aktif</translation>
    </message>
    <message>
        <source>Out of service: cannot sign in</source>
        <translation>Nonaktif: tidak dapat masuk</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Trained to talk with children</source>
        <translation>Terlatih berbicara dengan anak</translation>
    </message>
    <message>
        <source>Not trained</source>
        <translation>Belum terlatih</translation>
    </message>
    <message>
        <source>Children in the second line</source>
        <translation>Anak di pemeriksaan lanjutan</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>The chart is coming…</source>
        <translation>Grafik sedang disiapkan…</translation>
    </message>
</context>
<context>
    <name>CheckModel</name>
    <message>
        <source>Check</source>
        <translation>Pemeriksaan</translation>
    </message>
    <message>
        <source>What stands</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Yang perlu dilakukan</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>The days below</source>
        <translation>Hari-hari di bawah</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Tampilan</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Yang dihitung</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ke bawah</translation>
    </message>
    <message>
        <source>And down</source>
        <translation>Lalu ke bawah</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>Ke samping</translation>
    </message>
    <message>
        <source>Days (F4)</source>
        <translation>Hari (F4)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dari</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Sampai</translation>
    </message>
    <message>
        <source>Compared (F6)</source>
        <translation>Dibandingkan (F6)</translation>
    </message>
    <message>
        <source>Shown as (F7)</source>
        <translation>Ditampilkan (F7)</translation>
    </message>
    <message>
        <source>dd-mm-yyyy</source>
        <translation>hh-bb-tttt</translation>
    </message>
    <message>
        <source>{name} (can be shown no more)</source>
        <translation>{name} (tidak dapat ditampilkan lagi)</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>Tidak disimpan</translation>
    </message>
    <message>
        <source>Type day, month and year</source>
        <translation>Ketik hari, bulan, dan tahun</translation>
    </message>
</context>
<context>
    <name>ClockDialog</name>
    <message>
        <source>Is the clock right now?</source>
        <translation>Apakah jam sekarang benar?</translation>
    </message>
    <message>
        <source>It was ahead and was put right. A shift lead signs for it, and every counter records again; what was recorded by the wrong clock is marked, to be corrected.</source>
        <translation>Jam terlalu cepat dan sudah dibetulkan. Kepala regu menandatanganinya, lalu semua konter dapat mencatat lagi; yang tercatat dengan jam yang salah diberi tanda untuk dikoreksi.</translation>
    </message>
    <message>
        <source>Must be filled</source>
        <translation>Harus diisi</translation>
    </message>
    <message>
        <source>What was wrong with the clock</source>
        <translation>Apa yang salah dengan jam</translation>
    </message>
    <message>
        <source>Wrong from (as it showed then)</source>
        <translation>Salah sejak (menurut jam itu)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>The clock is right</source>
        <translation>Jam sudah benar</translation>
    </message>
    <message>
        <source>The newest entry bears {newest}. Recorded by a clock that was wrong: {count} (counter {counters}).</source>
        <translation>Catatan terbaru bertanda waktu {newest}. Tercatat dengan jam yang salah: {count} (konter {counters}).</translation>
    </message>
    <message>
        <source>Write the time, as 07:41.</source>
        <translation>Tulis jamnya, seperti 07:41.</translation>
    </message>
    <message>
        <source>Records are taken again: record the traveller anew. What bears a wrong time stands in the checks before the day is closed, and the journal finds it (Ctrl+F).</source>
        <translation>Pencatatan berjalan lagi: catat pelintas sekali lagi. Yang waktunya salah tercantum pada pemeriksaan sebelum tutup hari, dan jurnal menemukannya (Ctrl+F).</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
</context>
<context>
    <name>ClockWatch</name>
    <message>
        <source>Clocks differ: {minutes} min</source>
        <translation>Jam berbeda: {minutes} mnt</translation>
    </message>
    <message>
        <source>The post's newest entries bear a later time than this computer shows.</source>
        <translation>Catatan terbaru pos bertanda waktu lebih lambat daripada jam komputer ini.</translation>
    </message>
    <message>
        <source>Counter {counter} has noted a later time than this computer shows.</source>
        <translation>Konter {counter} mencatat waktu yang lebih lambat daripada jam komputer ini.</translation>
    </message>
    <message>
        <source>Set both to the same time. If this clock is right and the other was put right, Ctrl+W has a shift lead sign for it.</source>
        <translation>Samakan kedua jam. Jika jam ini benar dan jam lainnya sudah dibetulkan, Ctrl+W meminta tanda tangan kepala regu.</translation>
    </message>
</context>
<context>
    <name>CloseDayDialog</name>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
</context>
<context>
    <name>CloseSeatDialog</name>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Close with a mark</source>
        <translation>Tutup dengan catatan</translation>
    </message>
</context>
<context>
    <name>ClosingScreen</name>
    <message>
        <source>Close the day</source>
        <translation>Tutup hari</translation>
    </message>
    <message>
        <source>What is unfinished on the day stands first; only a stop is in the way of closing it. Enter leads from a check to the page on which it is finished. F10 closes the day and gives out all papers: into each partner's outbox or the folder, and on its printer. F9 puts data files for other programs beside them. What did not leave is tried again with F7. F6 copies the whole database and proves the copy, while counters go on; Ctrl+F6 chooses where to, and once that is known F10 does it after the papers. Keep report.key, seal.secret and pseudonym.key from the data folder too, on a stick of their own: they are not in the copy. A later correction reopens nothing: F10 then makes a supplement of those papers that changed.</source>
        <translation>Yang belum selesai pada hari itu ada di atas; hanya tanda STOP yang menghalangi penutupan. Enter membuka halaman tempat menyelesaikannya. F10 menutup hari dan mengeluarkan semua laporan: ke kotak keluar tiap mitra atau ke folder, dan ke printernya. F9 menaruh berkas data untuk program lain di sampingnya. Yang gagal dicoba lagi dengan F7. F6 menyalin seluruh basis data dan membuktikan salinannya, sementara konter tetap bekerja; Ctrl+F6 memilih tempatnya, dan bila sudah diketahui, F10 membuatnya sesudah laporan. Simpan juga report.key, seal.secret, dan pseudonym.key dari folder data, di flashdisk tersendiri: semuanya tidak ikut dalam salinan. Koreksi kemudian tidak membuka hari itu lagi: F10 membuat suplemen berisi laporan yang berubah.</translation>
    </message>
    <message>
        <source>go there</source>
        <translation>ke sana</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>sebelumnya</translation>
    </message>
    <message>
        <source>later</source>
        <translation>berikutnya</translation>
    </message>
    <message>
        <source>look anew</source>
        <translation>periksa ulang</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>cadangkan</translation>
    </message>
    <message>
        <source>backup to</source>
        <translation>cadangkan ke</translation>
    </message>
    <message>
        <source>try again</source>
        <translation>coba lagi</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>folder</translation>
    </message>
    <message>
        <source>data files</source>
        <translation>berkas data</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>hentikan</translation>
    </message>
    <message>
        <source>What stands</source>
        <translation>Keadaan hari ini</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Laporan</translation>
    </message>
    <message>
        <source>That is finished elsewhere: the line of the check says what to do.</source>
        <translation>Itu diselesaikan di tempat lain: baris pemeriksaannya menyebutkan caranya.</translation>
    </message>
    <message>
        <source>Outboxes: {boxes}. Printers: {printers}. All others into {folder} (F8). Data files with: {files} (F9).</source>
        <translation>Kotak keluar: {boxes}. Pencetak: {printers}. Lainnya ke {folder} (F8). Dengan berkas data: {files} (F9).</translation>
    </message>
    <message>
        <source>Backups into {folder} (Ctrl+F6).</source>
        <translation>Cadangan ke {folder} (Ctrl+F6).</translation>
    </message>
    <message>
        <source>No folder for backups is chosen (Ctrl+F6).</source>
        <translation>Folder cadangan belum dipilih (Ctrl+F6).</translation>
    </message>
    <message>
        <source>Papers: {papers}. Checks left as they are: {left}; they are noted with the closing. A later correction reopens nothing and makes a supplement.</source>
        <translation>Laporan: {papers}. Pemeriksaan yang dibiarkan: {left}; dicatat bersama penutupan. Koreksi kemudian tidak membuka hari ini lagi, tetapi menghasilkan suplemen.</translation>
    </message>
    <message>
        <source>Folder for the papers</source>
        <translation>Folder untuk laporan</translation>
    </message>
    <message>
        <source>Folder for backups: on another disk or a stick</source>
        <translation>Folder cadangan: di disk lain atau flashdisk</translation>
    </message>
</context>
<context>
    <name>ClosingTelling</name>
    <message>
        <source>Not closed yet.</source>
        <translation>Belum ditutup.</translation>
    </message>
    <message>
        <source>{what} by {officer} on {moment}.</source>
        <translation>{what} oleh {officer} pada {moment}.</translation>
    </message>
    <message>
        <source>make missing papers</source>
        <translation>buat yang kurang</translation>
    </message>
    <message>
        <source>close the day</source>
        <translation>tutup hari</translation>
    </message>
    <message>
        <source>close provisionally</source>
        <translation>tutup sementara</translation>
    </message>
    <message>
        <source>make the supplement</source>
        <translation>buat suplemen</translation>
    </message>
    <message>
        <source>The day is being closed …</source>
        <translation>Hari sedang ditutup …</translation>
    </message>
    <message>
        <source>{count} of {all} papers have left. Esc stops after this one.</source>
        <translation>{count} dari {all} laporan sudah keluar. Esc menghentikan setelah yang ini.</translation>
    </message>
    <message>
        <source>The audit trail is being proven …</source>
        <translation>Jejak audit sedang dibuktikan …</translation>
    </message>
    <message>
        <source>The backup is being made: {percent} %. Esc stops it.</source>
        <translation>Cadangan sedang dibuat: {percent} %. Esc menghentikannya.</translation>
    </message>
    <message>
        <source>All {all} papers have left.</source>
        <translation>Semua laporan ({all}) sudah keluar.</translation>
    </message>
    <message>
        <source>Cancelled: {count} of {all} papers have left and stay given out. F7 makes the rest.</source>
        <translation>Dihentikan: {count} dari {all} laporan sudah keluar dan tetap berlaku. F7 membuat sisanya.</translation>
    </message>
    <message>
        <source>{count} of {all} papers have left. F7 tries the others again.</source>
        <translation>{count} dari {all} laporan sudah keluar. F7 mencoba lagi yang lain.</translation>
    </message>
</context>
<context>
    <name>CodeForm</name>
    <message>
        <source>What the code is</source>
        <translation>Jenis isi kode</translation>
    </message>
    <message>
        <source>Which codes are meant</source>
        <translation>Kode mana yang dimaksud</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokumen</translation>
    </message>
    <message>
        <source>State whose passes they are</source>
        <translation>Negara penerbit pas</translation>
    </message>
    <message>
        <source>Dates are written</source>
        <translation>Cara tanggal ditulis</translation>
    </message>
    <message>
        <source>Sign between fields</source>
        <translation>Tanda di antara isian</translation>
    </message>
    <message>
        <source>Sign before a value</source>
        <translation>Tanda sebelum nilai</translation>
    </message>
    <message>
        <source>Where it is known from</source>
        <translation>Diketahui dari mana</translation>
    </message>
    <message>
        <source>1, 2, 3 …</source>
        <translation>1, 2, 3, …</translation>
    </message>
    <message>
        <source>name, or name.in.name</source>
        <translation>nama, atau nama.dalam.nama</translation>
    </message>
    <message>
        <source>name in the code</source>
        <translation>nama di dalam kode</translation>
    </message>
</context>
<context>
    <name>CodesPanel</name>
    <message>
        <source>What a code on a border pass holds, no authority has published: look at the passes of your post. The first row that means a code reads it; a code that no row means is the pass's number. To say which codes are meant, # is a digit, @ a letter, ? any sign and * any signs; [ and ] stand around the number.</source>
        <translation>Isi kode pada pas lintas batas belum pernah diumumkan secara resmi: lihat pas di pos Anda. Baris pertama yang cocok dengan kode akan membacanya; kode yang tidak cocok dengan baris mana pun dianggap nomor pas. Untuk menyebut kode yang dimaksud, # adalah satu angka, @ satu huruf, ? satu tanda apa saja, dan * tanda apa saja; [ dan ] mengapit nomor.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Baris</translation>
    </message>
    <message>
        <source>A code, typed or scanned, to try the row</source>
        <translation>Kode untuk mencoba baris ini: ketik atau pindai</translation>
    </message>
    <message>
        <source>There is no row yet: every code is the pass's number.</source>
        <translation>Belum ada baris: setiap kode dianggap nomor pas.</translation>
    </message>
    <message>
        <source>The row cannot be used yet. Enter says what is missing.</source>
        <translation>Baris ini belum dapat dipakai. Enter menunjukkan yang kurang.</translation>
    </message>
    <message>
        <source>Type a code, or scan a pass: here stands what it becomes.</source>
        <translation>Ketik kode atau pindai pas: hasil bacanya tampil di sini.</translation>
    </message>
    <message>
        <source>Row {number} stands before this one and takes the code.</source>
        <translation>Baris {number} berada sebelum baris ini dan sudah mengambil kode itu.</translation>
    </message>
</context>
<context>
    <name>ColumnChoices</name>
    <message>
        <source>not read</source>
        <translation>tidak dibaca</translation>
    </message>
</context>
<context>
    <name>ColumnMapping</name>
    <message>
        <source>Family name</source>
        <translation>Nama keluarga</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>Nama depan</translation>
    </message>
    <message>
        <source>Say which column holds the name, or a number.</source>
        <translation>Tentukan kolom yang memuat nama, atau suatu nomor.</translation>
    </message>
    <message>
        <source>Choose of what kind all entries are, or the column that says it.</source>
        <translation>Pilih jenis semua entri, atau kolom yang menyebutnya.</translation>
    </message>
    <message>
        <source>The law leaves this kind no such direction.</source>
        <translation>Menurut hukum, jenis ini tidak berlaku untuk arah itu.</translation>
    </message>
    <message>
        <source>Either a column with the whole name, or family name and given names.</source>
        <translation>Satu kolom nama lengkap, atau nama keluarga dan nama depan.</translation>
    </message>
    <message>
        <source>Only one column can say this: {field}</source>
        <translation>Hanya satu kolom dapat memuat ini: {field}</translation>
    </message>
    <message>
        <source>A column can say one thing.</source>
        <translation>Satu kolom hanya memuat satu hal.</translation>
    </message>
    <message>
        <source>Choose the row of the headings.</source>
        <translation>Pilih baris judul kolom.</translation>
    </message>
    <message>
        <source>What stands between names is a sign, no letter or digit.</source>
        <translation>Pemisah nama adalah tanda, bukan huruf atau angka.</translation>
    </message>
    <message>
        <source>No document's number is so long.</source>
        <translation>Tidak ada nomor dokumen sepanjang itu.</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Koma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Titik koma</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Garis tegak</translation>
    </message>
    <message>
        <source>Day first: 17/08/1985</source>
        <translation>Hari dulu: 17/08/1985</translation>
    </message>
    <message>
        <source>Month first: 08/17/1985</source>
        <translation>Bulan dulu: 08/17/1985</translation>
    </message>
    <message>
        <source>Year first: 1985/08/17</source>
        <translation>Tahun dulu: 1985/08/17</translation>
    </message>
</context>
<context>
    <name>CompanionDialog</name>
    <message>
        <source>Sex</source>
        <translation>Jenis kelamin</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Tahun lahir</translation>
    </message>
    <message>
        <source>Is to the grown-up</source>
        <translation>Hubungan dengan orang dewasa</translation>
    </message>
    <message>
        <source>Children without a document</source>
        <translation>Anak tanpa dokumen</translation>
    </message>
    <message>
        <source>Take the last one away</source>
        <translation>Hapus yang terakhir</translation>
    </message>
    <message>
        <source>Next, or keep</source>
        <translation>Berikutnya, atau simpan</translation>
    </message>
    <message>
        <source>A child is not older than 18 years.</source>
        <translation>Anak tidak lebih tua dari 18 tahun.</translation>
    </message>
    <message>
        <source>None so far.</source>
        <translation>Belum ada.</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>To be judged by a shift lead who does not work this counter.</source>
        <translation>Harus dinilai kepala regu yang tidak bertugas di konter ini.</translation>
    </message>
    <message>
        <source>Look at the traveller, then say what you see.</source>
        <translation>Perhatikan pelintasnya, lalu nyatakan hasilnya.</translation>
    </message>
    <message>
        <source>Is it the same person?</source>
        <translation>Apakah orang yang sama?</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Must be filled</source>
        <translation>Wajib diisi</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>Orang yang sama</translation>
    </message>
    <message>
        <source>Not the same person</source>
        <translation>Bukan orang yang sama</translation>
    </message>
    <message>
        <source>It holds for this visit only: the document is of several, or has no number.</source>
        <translation>Hanya berlaku untuk kunjungan ini: dokumennya untuk beberapa orang, atau tidak bernomor.</translation>
    </message>
    <message>
        <source>Is it the same document?</source>
        <translation>Apakah dokumen yang sama?</translation>
    </message>
    <message>
        <source>Same document</source>
        <translation>Dokumen yang sama</translation>
    </message>
    <message>
        <source>The list means this very document, whoever carries it.</source>
        <translation>Daftar memaksudkan dokumen ini sendiri, siapa pun pembawanya.</translation>
    </message>
    <message>
        <source>Traveller</source>
        <translation>Pelintas</translation>
    </message>
    <message>
        <source>On the list</source>
        <translation>Di daftar</translation>
    </message>
    <message>
        <source>The entry</source>
        <translation>Isi entri</translation>
    </message>
    <message>
        <source>Write the reason first.</source>
        <translation>Tulis alasannya dahulu.</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>compare</source>
        <translation>bandingkan</translation>
    </message>
</context>
<context>
    <name>CorrectPage</name>
    <message>
        <source>Must be filled</source>
        <translation>Wajib diisi</translation>
    </message>
    <message>
        <source>Why it is corrected</source>
        <translation>Alasan koreksi</translation>
    </message>
    <message>
        <source>Document and direction</source>
        <translation>Dokumen dan arah</translation>
    </message>
    <message>
        <source>Crossing</source>
        <translation>Perlintasan</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Belum ada yang diubah.</translation>
    </message>
    <message>
        <source>Write the reason first.</source>
        <translation>Tulis alasannya dahulu.</translation>
    </message>
    <message>
        <source>The crossing counts again, as it was recorded.</source>
        <translation>Perlintasan dihitung lagi, seperti yang tercatat.</translation>
    </message>
    <message>
        <source>Correct no. {number}</source>
        <translation>Koreksi no. {number}</translation>
    </message>
    <message>
        <source>Undo the cancellation no. {number}</source>
        <translation>Cabut pembatalan no. {number}</translation>
    </message>
    <message>
        <source>Record as valid again</source>
        <translation>Catat sebagai sah kembali</translation>
    </message>
    <message>
        <source>Record the correction</source>
        <translation>Catat koreksi</translation>
    </message>
    <message>
        <source>Not a whole date: day, month and year</source>
        <translation>Bukan tanggal lengkap: hari, bulan, dan tahun</translation>
    </message>
    <message>
        <source>Three letters, such as IDN or MYS</source>
        <translation>Tiga huruf, misalnya IDN atau MYS</translation>
    </message>
    <message>
        <source>This day is after the crossing</source>
        <translation>Tanggal ini sesudah perlintasan</translation>
    </message>
    <message>
        <source>Ends before it was issued</source>
        <translation>Berakhir sebelum diterbitkan</translation>
    </message>
</context>
<context>
    <name>CounterDesk</name>
    <message>
        <source>Open a picture of a document</source>
        <translation>Buka gambar dokumen</translation>
    </message>
    <message>
        <source>Pictures ({kinds})</source>
        <translation>Gambar ({kinds})</translation>
    </message>
</context>
<context>
    <name>CounterModel</name>
    <message>
        <source>Counter</source>
        <translation>Konter</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Petugas</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sejak</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Laju</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>terkunci</translation>
    </message>
    <message>
        <source>{count} per hour</source>
        <translation>{count} per jam</translation>
    </message>
    <message>
        <source>{seconds} s · {count}/h</source>
        <translation>{seconds} dtk · {count}/j</translation>
    </message>
</context>
<context>
    <name>CounterScreen</name>
    <message>
        <source>Counter</source>
        <translation>Konter</translation>
    </message>
    <message>
        <source>F9 holds somebody on a list beside the traveller, field by field, to be judged: who is not the same person is not asked about again.</source>
        <translation>F9 menyandingkan orang di daftar dengan pelintas, kolom demi kolom, untuk dinilai: jika bukan orang yang sama, tidak ditanyakan lagi.</translation>
    </message>
    <message>
        <source>Green: Enter records the crossing. Amber: look at what was found and write why the traveller may pass, then Enter. Red: the counter stays locked until a shift lead who does not work it answers (F10), or you refer the traveller to the second line (F5). Before Enter, F5 also sends a traveller onward, as to customs or quarantine; F6 postpones and F7 refuses, with a shift lead's answer.</source>
        <translation>Hijau: Enter mencatat perlintasan. Kuning: periksa temuannya, tulis mengapa pelintas boleh lewat, lalu Enter. Merah: konter terkunci sampai kepala regu yang tidak bertugas di konter ini menjawab (F10), atau pelintas dirujuk ke pemeriksaan lanjutan (F5). Sebelum Enter, F5 juga merujuk pelintas ke instansi lain, misalnya bea cukai atau karantina; F6 menunda dan F7 menolak, dengan jawaban kepala regu.</translation>
    </message>
    <message>
        <source>F2 says whether another document is of the same person; from then on the crossings on both are one history. F3 enters a crossing that nobody recorded, with the time at which it was: the missing one, or one from a sheet of paper.</source>
        <translation>F2 menyatakan apakah dokumen lain milik orang yang sama; sejak itu perlintasan pada keduanya menjadi satu riwayat. F3 memasukkan perlintasan yang tidak tercatat, dengan waktu terjadinya: yang kurang, atau yang ada di lembar kertas.</translation>
    </message>
    <message>
        <source>After a refusal or a postponement, Ctrl+S prints its papers.</source>
        <translation>Setelah penolakan atau penundaan, Ctrl+S mencetak suratnya.</translation>
    </message>
    <message>
        <source>check</source>
        <translation>periksa</translation>
    </message>
    <message>
        <source>Ctrl+T and Enter send to the second line who may be a victim of trafficking, for a screening: the counter is free, and the case is for named roles alone.</source>
        <translation>Ctrl+T dan Enter merujuk calon korban perdagangan orang ke lini kedua untuk penapisan: konter bebas, dan perkara hanya untuk peran yang ditentukan.</translation>
    </message>
    <message>
        <source>back</source>
        <translation>kembali</translation>
    </message>
    <message>
        <source>type</source>
        <translation>ketik</translation>
    </message>
    <message>
        <source>camera</source>
        <translation>kamera</translation>
    </message>
    <message>
        <source>open picture</source>
        <translation>buka gambar</translation>
    </message>
    <message>
        <source>group</source>
        <translation>rombongan</translation>
    </message>
    <message>
        <source>direction and lane</source>
        <translation>arah dan jalur</translation>
    </message>
    <message>
        <source>take the other</source>
        <translation>ambil yang baru</translation>
    </message>
    <message>
        <source>keep this one</source>
        <translation>tetap yang ini</translation>
    </message>
    <message>
        <source>record</source>
        <translation>catatan</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>kosongkan</translation>
    </message>
    <message>
        <source>other lane</source>
        <translation>jalur lain</translation>
    </message>
    <message>
        <source>papers</source>
        <translation>surat</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Membaca …</translation>
    </message>
    <message>
        <source>Scan a document</source>
        <translation>Pindai dokumen</translation>
    </message>
    <message>
        <source>Passport or border pass. F2 types a number or a zone, F3 shows the camera, Ctrl+O opens a picture; a picture may be dropped or pasted here too.</source>
        <translation>Paspor atau pas lintas batas. F2 mengetik nomor atau MRZ, F3 menampilkan kamera, Ctrl+O membuka gambar; gambar juga dapat diseret atau ditempel di sini.</translation>
    </message>
</context>
<context>
    <name>CounterTelling</name>
    <message>
        <source>This pass is not known here yet. Compare what its code says with the page, and fill in what is missing.</source>
        <translation>Pas ini belum dikenal di sini. Bandingkan isi kodenya dengan halaman pas, lalu lengkapi yang kurang.</translation>
    </message>
    <message>
        <source>The code belongs to the pass being typed. Esc begins anew.</source>
        <translation>Kode ini dicatat untuk pas yang sedang diketik. Esc memulai dari awal.</translation>
    </message>
    <message>
        <source>This pass is not known here yet. Type it once; then it is.</source>
        <translation>Pas ini belum dikenal di sini. Ketik sekali saja; sesudah itu dikenal.</translation>
    </message>
    <message>
        <source>Locked on {direction} · {lane}: the answer holds for that, whatever the counter is open for now.</source>
        <translation>Terkunci pada {direction} · {lane}: jawaban berlaku untuk itu, apa pun yang kini dilayani konter.</translation>
    </message>
    <message>
        <source>Another document was scanned. F8 takes it and puts this traveller aside unrecorded; Esc keeps this one.</source>
        <translation>Dokumen lain terpindai. F8 mengambilnya dan pelintas ini tidak dicatat; Esc tetap pada pelintas ini.</translation>
    </message>
    <message>
        <source>The All Indonesia declaration is kept with this crossing.</source>
        <translation>Deklarasi All Indonesia disimpan bersama perlintasan ini.</translation>
    </message>
    <message>
        <source>This document belongs to another lane: {lane}. F8 changes to it for him.</source>
        <translation>Dokumen ini untuk jalur lain: {lane}. F8 memindahkan pelintas ini ke sana.</translation>
    </message>
    <message>
        <source>Entered afterwards as no. {number} of {day}. Go on with the traveller, or Esc.</source>
        <translation>Dicatat susulan sebagai no. {number} tanggal {day}. Lanjutkan dengan pelintas ini, atau Esc.</translation>
    </message>
    <message>
        <source>Referred onward: {agencies}. Enter records the passage.</source>
        <translation>Dirujuk ke: {agencies}. Enter mencatat pelintasan.</translation>
    </message>
    <message>
        <source>No. {number} recorded: {name}, {outcome}</source>
        <translation>No. {number} tercatat: {name}, {outcome}</translation>
    </message>
    <message>
        <source>Set the entry stamp.</source>
        <translation>Bubuhkan Tanda Masuk.</translation>
    </message>
    <message>
        <source>Set the exit stamp.</source>
        <translation>Bubuhkan Tanda Keluar.</translation>
    </message>
    <message>
        <source>Ctrl+S prints the note of other proof.</source>
        <translation>Ctrl+S mencetak catatan bukti lain.</translation>
    </message>
    <message>
        <source>Ctrl+S prints its papers.</source>
        <translation>Ctrl+S mencetak suratnya.</translation>
    </message>
</context>
<context>
    <name>CountersField</name>
    <message>
        <source>Names of the counters, with commas between</source>
        <translation>Nama konter, dipisah koma</translation>
    </message>
    <message numerus="yes">
        <source>%n counter(s)</source>
        <translation>
            <numerusform>%n konter</numerusform>
        </translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Konter</translation>
    </message>
    <message>
        <source>Two counters have the same name.</source>
        <translation>Ada dua konter dengan nama yang sama.</translation>
    </message>
    <message>
        <source>Type at least one counter.</source>
        <translation>Ketik paling sedikit satu konter.</translation>
    </message>
</context>
<context>
    <name>DateRow</name>
    <message>
        <source>dd-mm-yyyy</source>
        <translation>hh-bb-tttt</translation>
    </message>
    <message>
        <source>There is no such date</source>
        <translation>Tanggal itu tidak ada</translation>
    </message>
    <message>
        <source>day, month, year in four digits</source>
        <translation>tanggal, bulan, tahun empat angka</translation>
    </message>
    <message>
        <source>{month} {year}, day unknown</source>
        <translation>{month} {year}, tanggal tidak diketahui</translation>
    </message>
    <message>
        <source>{year}, day and month unknown</source>
        <translation>{year}, tanggal dan bulan tidak diketahui</translation>
    </message>
</context>
<context>
    <name>DayBar</name>
    <message>
        <source>dd-mm-yyyy</source>
        <translation>hh-bb-tttt</translation>
    </message>
    <message>
        <source>Operational day</source>
        <translation>Hari operasional</translation>
    </message>
    <message>
        <source>The day before (Alt+←)</source>
        <translation>Hari sebelumnya (Alt+←)</translation>
    </message>
    <message>
        <source>The day after (Alt+→)</source>
        <translation>Hari sesudahnya (Alt+→)</translation>
    </message>
    <message>
        <source>A day up to today, such as 17-08-2026.</source>
        <translation>Tanggal sampai hari ini, misalnya 17-08-2026.</translation>
    </message>
</context>
<context>
    <name>DayChoice</name>
    <message>
        <source>Paper of (F4)</source>
        <translation>Laporan (F4)</translation>
    </message>
    <message>
        <source>Operational day</source>
        <translation>Hari operasional</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Minggu</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Bulan</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>Dari – sampai</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Hari terakhir</translation>
    </message>
    <message>
        <source>dd-mm-yyyy</source>
        <translation>hh-bb-tttt</translation>
    </message>
    <message>
        <source>Earlier (Alt+←)</source>
        <translation>Sebelumnya (Alt+←)</translation>
    </message>
    <message>
        <source>Later (Alt+→)</source>
        <translation>Berikutnya (Alt+→)</translation>
    </message>
    <message>
        <source>Type day, month and year, such as 05-11-2026.</source>
        <translation>Ketik hari, bulan, dan tahun, misalnya 05-11-2026.</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>Hari terakhir lebih awal daripada hari pertama.</translation>
    </message>
    <message>
        <source>No paper is of more than {count} days.</source>
        <translation>Tidak ada laporan untuk lebih dari {count} hari.</translation>
    </message>
    <message>
        <source>That day has not come yet.</source>
        <translation>Hari itu belum tiba.</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Hari pertama</translation>
    </message>
</context>
<context>
    <name>DayPage</name>
    <message>
        <source>Find by name or number</source>
        <translation>Cari nama atau nomor</translation>
    </message>
    <message>
        <source>Today, {day}</source>
        <translation>Hari ini, {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n in</source>
        <translation>
            <numerusform>%n masuk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n out</source>
        <translation>
            <numerusform>%n keluar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held back</source>
        <translation>
            <numerusform>%n tertahan atau dirujuk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n do(es) not count</source>
        <translation>
            <numerusform>%n tidak dihitung</numerusform>
        </translation>
    </message>
    <message>
        <source>showing {shown} of {every} records</source>
        <translation>tampil {shown} dari {every} catatan</translation>
    </message>
    <message>
        <source>Reading the day …</source>
        <translation>Membaca catatan …</translation>
    </message>
    <message>
        <source>F9 reads again.</source>
        <translation>F9 membaca lagi.</translation>
    </message>
    <message>
        <source>The day could not be read</source>
        <translation>Catatan hari itu tidak dapat dibaca</translation>
    </message>
    <message>
        <source>Every crossing that is recorded on this day stands here.</source>
        <translation>Semua perlintasan yang dicatat pada hari itu ada di sini.</translation>
    </message>
    <message>
        <source>No records on this day</source>
        <translation>Nihil: tidak ada catatan pada hari itu</translation>
    </message>
    <message>
        <source>No record fits</source>
        <translation>Tidak ada catatan yang cocok</translation>
    </message>
    <message>
        <source>Esc shows all records again.</source>
        <translation>Esc menampilkan semua catatan lagi.</translation>
    </message>
</context>
<context>
    <name>DeliveryDialog</name>
    <message>
        <source>Not kept yet: {names}. F2 keeps it; Esc once more leaves it.</source>
        <translation>Belum disimpan: {names}. F2 menyimpannya; Esc sekali lagi meninggalkannya.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Look anew (F5)</source>
        <translation>Periksa lagi (F5)</translation>
    </message>
    <message>
        <source>Test page (F7)</source>
        <translation>Cetak uji (F7)</translation>
    </message>
    <message>
        <source>Test file (F8)</source>
        <translation>Berkas uji (F8)</translation>
    </message>
    <message>
        <source>Keep (F2)</source>
        <translation>Simpan (F2)</translation>
    </message>
    <message>
        <source>Where papers go</source>
        <translation>Tujuan laporan</translation>
    </message>
    <message>
        <source>Arrows choose who gets papers, Enter goes to the fields. What is kept holds at every counter of the post, for the next paper on.</source>
        <translation>Tombol panah memilih penerima laporan, Enter menuju kolom isian. Yang disimpan berlaku di semua konter pos, mulai laporan berikutnya.</translation>
    </message>
    <message>
        <source>Who gets papers</source>
        <translation>Penerima laporan</translation>
    </message>
    <message>
        <source>Kept by {name} on {moment}.</source>
        <translation>Disimpan oleh {name} pada {moment}.</translation>
    </message>
    <message>
        <source>From the settings file of this computer; F2 keeps it for all counters.</source>
        <translation>Dari berkas pengaturan komputer ini; F2 menyimpannya untuk semua konter.</translation>
    </message>
    <message>
        <source>Nobody has kept a way yet.</source>
        <translation>Belum ada yang menyimpan tujuannya.</translation>
    </message>
    <message>
        <source>Folder for the papers</source>
        <translation>Folder untuk laporan</translation>
    </message>
    <message>
        <source>The printer did not take the test page. Look at it, then try again.</source>
        <translation>Pencetak tidak menerima halaman uji. Periksa pencetak, lalu coba lagi.</translation>
    </message>
    <message>
        <source>Kept: the papers for {name} go this way from now on.</source>
        <translation>Disimpan: mulai sekarang laporan untuk {name} dikirim ke tujuan ini.</translation>
    </message>
    <message>
        <source>The test page waits at {printer}, which has stopped: look for paper, a jam or its switch.</source>
        <translation>Halaman uji menunggu di {printer} yang berhenti: periksa kertas, kertas macet, atau sakelarnya.</translation>
    </message>
    <message>
        <source>A test page was sent to {printer}.</source>
        <translation>Halaman uji dikirim ke {printer}.</translation>
    </message>
    <message>
        <source>The test file lies there: {place}.</source>
        <translation>Berkas uji ada di sana: {place}.</translation>
    </message>
</context>
<context>
    <name>DeliveryForm</name>
    <message>
        <source>Folder, stick or share (whole path)</source>
        <translation>Folder, diska lepas, atau folder jaringan (alamat lengkap)</translation>
    </message>
    <message>
        <source>What is put there</source>
        <translation>Yang ditaruh di sana</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Pencetak</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Salinan</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Kertas</translation>
    </message>
    <message>
        <source>Choose (F4)</source>
        <translation>Pilih (F4)</translation>
    </message>
    <message>
        <source>Paper alone (PDF)</source>
        <translation>Laporan saja (PDF)</translation>
    </message>
    <message>
        <source>PDF + data files</source>
        <translation>PDF + berkas data</translation>
    </message>
    <message>
        <source>Asked each time</source>
        <translation>Ditanyakan setiap kali</translation>
    </message>
    <message>
        <source>As the post sets</source>
        <translation>Menurut pos</translation>
    </message>
</context>
<context>
    <name>DeliveryModel</name>
    <message>
        <source>Papers for</source>
        <translation>Laporan untuk</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Pencetak</translation>
    </message>
    <message>
        <source>How it is now</source>
        <translation>Keadaan sekarang</translation>
    </message>
    <message>
        <source>Asked each time.</source>
        <translation>Ditanyakan setiap kali.</translation>
    </message>
    <message>
        <source>Is being looked at …</source>
        <translation>Sedang diperiksa …</translation>
    </message>
    <message>
        <source>Papers arrive there.</source>
        <translation>Laporan sampai di sana.</translation>
    </message>
    <message>
        <source>{folder} + data files</source>
        <translation>{folder} + berkas data</translation>
    </message>
</context>
<context>
    <name>DepartedDialog</name>
    <message>
        <source>Of nobody inside it was said that he left elsewhere.</source>
        <translation>Belum ada yang dinyatakan keluar lewat tempat lain.</translation>
    </message>
    <message>
        <source>Who left elsewhere</source>
        <translation>Yang keluar lewat tempat lain</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Siapa</translation>
    </message>
    <message>
        <source>He did not leave: put him back</source>
        <translation>Belum keluar: kembalikan ke daftar</translation>
    </message>
    <message>
        <source>Known from: {source}. Reason: {reason}</source>
        <translation>Diketahui dari: {source}. Alasan: {reason}</translation>
    </message>
</context>
<context>
    <name>DetailsForm</name>
    <message>
        <source>A number up to {most}</source>
        <translation>Angka sampai {most}</translation>
    </message>
    <message>
        <source>Not a whole date: day, month and year</source>
        <translation>Bukan tanggal lengkap: hari, bulan, dan tahun</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ya</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Tidak</translation>
    </message>
    <message>
        <source>Must be filled</source>
        <translation>Wajib diisi</translation>
    </message>
    <message>
        <source>No visa on arrival for this nationality here</source>
        <translation>Visa saat kedatangan tidak diberikan kepada kewarganegaraan ini di sini</translation>
    </message>
    <message>
        <source>More days than this permit grants</source>
        <translation>Hari lebih banyak daripada yang diberikan izin ini</translation>
    </message>
    <message>
        <source>No visa-free entry for this nationality</source>
        <translation>Kewarganegaraan ini tidak bebas visa</translation>
    </message>
    <message>
        <source>More days than visa-free entry grants</source>
        <translation>Melebihi hari bebas visa</translation>
    </message>
    <message>
        <source>This permit has ended</source>
        <translation>Izin ini sudah habis</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Tujuan</translation>
    </message>
    <message>
        <source>Address or destination</source>
        <translation>Alamat atau tempat tujuan</translation>
    </message>
    <message>
        <source>Permit</source>
        <translation>Izin</translation>
    </message>
    <message>
        <source>Permit number</source>
        <translation>Nomor izin</translation>
    </message>
    <message>
        <source>Permit good until</source>
        <translation>Izin berlaku s.d.</translation>
    </message>
    <message>
        <source>Days granted</source>
        <translation>Lama tinggal (hari)</translation>
    </message>
    <message>
        <source>Coming from</source>
        <translation>Datang dari</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Kendaraan</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>Nomor polisi</translation>
    </message>
    <message>
        <source>Children along</source>
        <translation>Anak ikut</translation>
    </message>
    <message>
        <source>KILB number</source>
        <translation>Nomor KILB</translation>
    </message>
    <message>
        <source>All Indonesia filled in</source>
        <translation>All Indonesia diisi</translation>
    </message>
    <message>
        <source>Stamp number</source>
        <translation>Nomor cap</translation>
    </message>
    <message>
        <source>Other proof of citizenship</source>
        <translation>Bukti lain kewarganegaraan</translation>
    </message>
    <message>
        <source>as last time</source>
        <translation>seperti terakhir</translation>
    </message>
</context>
<context>
    <name>DetectedModel</name>
    <message>
        <source>Joint: crossings</source>
        <translation>Gabungan: lintasan</translation>
    </message>
    <message>
        <source>people</source>
        <translation>orang</translation>
    </message>
    <message>
        <source>Otherwise: crossings</source>
        <translation>Lainnya: lintasan</translation>
    </message>
    <message>
        <source>All crossings</source>
        <translation>Semua lintasan</translation>
    </message>
    <message>
        <source>Detected by</source>
        <translation>Ditemukan oleh</translation>
    </message>
</context>
<context>
    <name>DetectionsPanel</name>
    <message>
        <source>Total</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Lainnya</translation>
    </message>
</context>
<context>
    <name>DeviceLine</name>
    <message numerus="yes">
        <source>%n picture(s) of before lie in the flatbed scanner's folder. Ctrl+O opens one, if it is of this traveller.</source>
        <translation>
            <numerusform>%n gambar lama ada di folder pemindai. Ctrl+O membukanya, jika itu milik pelintas ini.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) wait in the flatbed scanner's folder until this traveller is done.</source>
        <translation>
            <numerusform>%n gambar menunggu di folder pemindai sampai pelintas ini selesai.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DueWatch</name>
    <message>
        <source>Alerts that end within 7 days: {ending}. Lapsed since yesterday: {lapsed}. F5 on the page of the alerts goes through them.</source>
        <translation>Entri yang berakhir dalam 7 hari: {ending}. Habis masa berlaku sejak kemarin: {lapsed}. F5 di halaman daftar cekal menelusurinya.</translation>
    </message>
    <message>
        <source>Alerts ending: {count}</source>
        <translation>Cekal akan berakhir: {count}</translation>
    </message>
</context>
<context>
    <name>EditDialog</name>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Must be filled</source>
        <translation>Harus diisi</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Berlakukan</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Pratinjau</translation>
    </message>
    <message>
        <source>Write the reason first.</source>
        <translation>Tulis alasannya dulu.</translation>
    </message>
</context>
<context>
    <name>EndDialog</name>
    <message>
        <source>End this entry?</source>
        <translation>Akhiri entri ini?</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Letter that asks for it</source>
        <translation>Surat permintaannya</translation>
    </message>
    <message>
        <source>Day of the letter</source>
        <translation>Tanggal surat</translation>
    </message>
    <message>
        <source>Must be filled</source>
        <translation>Wajib diisi</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>End the entry</source>
        <translation>Akhiri entri</translation>
    </message>
    <message>
        <source>If the list still holds it, the next import brings it back.</source>
        <translation>Jika masih ada di daftarnya, entri ini muncul lagi pada impor berikutnya.</translation>
    </message>
    <message>
        <source>Write the reason first.</source>
        <translation>Tulis alasannya dahulu.</translation>
    </message>
    <message>
        <source>Last day on which it holds</source>
        <translation>Hari terakhir baris ini berlaku</translation>
    </message>
    <message>
        <source>On every day one row counts: the row that follows begins on the day after.</source>
        <translation>Setiap hari berlaku tepat satu baris: baris berikutnya mulai sehari sesudahnya.</translation>
    </message>
    <message>
        <source>End this row?</source>
        <translation>Akhiri baris ini?</translation>
    </message>
    <message>
        <source>Not a whole date: day, month and year</source>
        <translation>Bukan tanggal lengkap: hari, bulan, dan tahun</translation>
    </message>
</context>
<context>
    <name>EndShiftDialog</name>
    <message>
        <source>Why nobody takes it over</source>
        <translation>Mengapa tidak ada yang menerima</translation>
    </message>
    <message>
        <source>Faulty devices</source>
        <translation>Perangkat rusak</translation>
    </message>
    <message>
        <source>Still to be entered (sheets of paper)</source>
        <translation>Belum dicatat (lembar kertas)</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Next team</source>
        <translation>Regu berikutnya</translation>
    </message>
    <message>
        <source>Must be filled</source>
        <translation>Wajib diisi</translation>
    </message>
    <message>
        <source>Hand over {regu}</source>
        <translation>Serah terima {regu}</translation>
    </message>
    <message>
        <source>Both leads read what stands here. The other one signs with name and password, and the next shift begins.</source>
        <translation>Kedua kepala regu membaca isi ini. Yang lain menandatangani dengan nama dan kata sandi, lalu gilir tugas berikutnya dimulai.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Serahkan</translation>
    </message>
    <message>
        <source>Close {regu} without handing it over</source>
        <translation>Tutup {regu} tanpa serah terima</translation>
    </message>
    <message>
        <source>Where no second lead is present. The reason stands on the sheet.</source>
        <translation>Bila tidak ada kepala regu kedua. Alasannya tertulis di lembar serah terima.</translation>
    </message>
    <message>
        <source>Close the shift</source>
        <translation>Tutup gilir tugas</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
</context>
<context>
    <name>EntryForm</name>
    <message>
        <source>Must be filled</source>
        <translation>Wajib diisi</translation>
    </message>
    <message>
        <source>Other names, parted by ;</source>
        <translation>Nama lain, dipisah dengan ;</translation>
    </message>
    <message>
        <source>Choose by number or letter</source>
        <translation>Pilih dengan angka atau huruf</translation>
    </message>
    <message>
        <source>longest by law</source>
        <translation>paling lama</translation>
    </message>
    <message>
        <source>There is no such date</source>
        <translation>Tanggal itu tidak ada</translation>
    </message>
    <message>
        <source>Write the whole day</source>
        <translation>Tulis tanggal lengkap</translation>
    </message>
</context>
<context>
    <name>EntryPage</name>
    <message>
        <source>New entry</source>
        <translation>Entri baru</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Akibatnya</translation>
    </message>
    <message>
        <source>Choose the kind, then say who it is and why. What the entry will do at the counters is shown here before you keep it.</source>
        <translation>Pilih jenisnya, lalu isi siapa orangnya dan alasannya. Akibat entri ini di konter tampil di sini sebelum disimpan.</translation>
    </message>
    <message>
        <source>Not complete yet: {fields}</source>
        <translation>Belum lengkap: {fields}</translation>
    </message>
    <message>
        <source>On entry</source>
        <translation>Saat masuk</translation>
    </message>
    <message>
        <source>On exit</source>
        <translation>Saat keluar</translation>
    </message>
    <message>
        <source>On entry and exit</source>
        <translation>Saat masuk dan keluar</translation>
    </message>
    <message>
        <source>the counter locks, and a shift lead must answer.</source>
        <translation>konter terkunci, dan kepala regu harus menjawab.</translation>
    </message>
    <message>
        <source>the officer is told, and may let pass with a reason.</source>
        <translation>petugas diberi tahu, dan dapat meloloskan dengan alasan.</translation>
    </message>
    <message>
        <source>From {first}, until somebody ends it.</source>
        <translation>Mulai {first}, sampai ada yang mengakhirinya.</translation>
    </message>
    <message>
        <source>From {first} to {last}</source>
        <translation>{first} s.d. {last}</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n hari</numerusform>
        </translation>
    </message>
    <message>
        <source>At most six months, extended once by at most six (UU 63/2024 Ps 97(1)).</source>
        <translation>Paling lama enam bulan, dapat diperpanjang satu kali paling lama enam bulan (UU 63/2024 Ps 97 ayat (1)).</translation>
    </message>
    <message>
        <source>Lapses by law after 20 days, and cannot be extended (Permenimipas 13/2025 Ps 9).</source>
        <translation>Berakhir demi hukum setelah 20 hari dan tidak dapat diperpanjang (Permenimipas 13/2025 Ps 9).</translation>
    </message>
    <message>
        <source>At most ten years, extended by at most ten (UU 63/2024); foreigners only.</source>
        <translation>Paling lama sepuluh tahun, dapat diperpanjang paling lama sepuluh tahun (UU 63/2024); hanya orang asing.</translation>
    </message>
</context>
<context>
    <name>EvidencePage</name>
    <message>
        <source>What was read</source>
        <translation>Yang terbaca</translation>
    </message>
    <message>
        <source>There is no picture of the page that could be shown.</source>
        <translation>Tidak ada gambar halaman yang dapat ditampilkan.</translation>
    </message>
    <message>
        <source>No. {number} · {name}</source>
        <translation>No. {number} · {name}</translation>
    </message>
    <message>
        <source>Read from</source>
        <translation>Dibaca dari</translation>
    </message>
    <message>
        <source>Read at</source>
        <translation>Dibaca pada</translation>
    </message>
    <message>
        <source>Something was too large to be kept, or was no picture.</source>
        <translation>Ada bagian yang terlalu besar untuk disimpan, atau bukan gambar.</translation>
    </message>
</context>
<context>
    <name>EvidenceWords</name>
    <message>
        <source>Scanner that types</source>
        <translation>Pemindai yang mengetik</translation>
    </message>
    <message>
        <source>Serial reader</source>
        <translation>Pembaca serial</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Picture opened here</source>
        <translation>Gambar yang dibuka di sini</translation>
    </message>
    <message>
        <source>Flatbed scanner's folder</source>
        <translation>Folder pemindai datar</translation>
    </message>
    <message>
        <source>Typed by hand</source>
        <translation>Diketik dengan tangan</translation>
    </message>
    <message>
        <source>Machine-readable zone</source>
        <translation>Zona baca mesin (MRZ)</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>Diketik</translation>
    </message>
</context>
<context>
    <name>ExportDesk</name>
    <message>
        <source>export cases</source>
        <translation>ekspor perkara</translation>
    </message>
    <message>
        <source>Written to {folder}: JSON and CSV, cases: {count}</source>
        <translation>Ditulis ke {folder}: JSON dan CSV, perkara: {count}</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Pilih folder</translation>
    </message>
    <message>
        <source>Folder for One Data TPPO</source>
        <translation>Folder untuk One Data TPPO</translation>
    </message>
    <message>
        <source>One Data TPPO</source>
        <translation>One Data TPPO</translation>
    </message>
    <message>
        <source>Cases of possible victims, under pseudonyms that only this post can trace back. Names go to who took the person over, and to nobody else. The export is noted.</source>
        <translation>Perkara calon korban, dengan nama samaran yang hanya dapat ditelusuri oleh pos ini. Nama asli hanya untuk instansi yang menerima orangnya, tidak untuk yang lain. Ekspor dicatat.</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Hari pertama</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Hari terakhir</translation>
    </message>
    <message>
        <source>For; may be left open</source>
        <translation>Untuk; boleh dikosongkan</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Without names</source>
        <translation>Tanpa nama</translation>
    </message>
    <message>
        <source>Of the persons who were handed over to it</source>
        <translation>Orang yang diserahkan kepadanya</translation>
    </message>
    <message>
        <source>Write day, month and year.</source>
        <translation>Tulis hari, bulan, dan tahun.</translation>
    </message>
</context>
<context>
    <name>ExtensionDialog</name>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Extend the visit</source>
        <translation>Perpanjang kunjungan</translation>
    </message>
    <message>
        <source>New last day</source>
        <translation>Hari terakhir yang baru</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Must be filled</source>
        <translation>Wajib diisi</translation>
    </message>
    <message>
        <source>Take back the last one</source>
        <translation>Tarik kembali yang terakhir</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Perpanjang</translation>
    </message>
    <message>
        <source>The policy of this post knows of no extensions of this pass.</source>
        <translation>Kebijakan pos ini tidak mengenal perpanjangan untuk pas ini.</translation>
    </message>
    <message>
        <source>Extensions: {count} of {allowed}</source>
        <translation>Perpanjangan: {count} dari {allowed}</translation>
    </message>
    <message>
        <source>The longest visit ends on {day}.</source>
        <translation>Kunjungan terlama berakhir pada {day}.</translation>
    </message>
    <message>
        <source>Last reason: {reason}</source>
        <translation>Alasan terakhir: {reason}</translation>
    </message>
    <message>
        <source>Write the whole day.</source>
        <translation>Tulis hari itu selengkapnya.</translation>
    </message>
    <message>
        <source>Write the reason first.</source>
        <translation>Tulis alasannya dulu.</translation>
    </message>
</context>
<context>
    <name>FigureRow</name>
    <message>
        <source>Entries today</source>
        <translation>Masuk hari ini</translation>
    </message>
    <message>
        <source>Exits today</source>
        <translation>Keluar hari ini</translation>
    </message>
    <message>
        <source>foreigners, not left</source>
        <translation>WNA, belum keluar</translation>
    </message>
    <message>
        <source>Inside now</source>
        <translation>Di dalam sekarang</translation>
    </message>
    <message>
        <source>Second line</source>
        <translation>Pemeriksaan lanjutan</translation>
    </message>
    <message>
        <source>waiting to be taken</source>
        <translation>menunggu diambil</translation>
    </message>
    <message>
        <source>Locks to answer</source>
        <translation>Kunci menunggu</translation>
    </message>
    <message>
        <source>waiting for a shift lead</source>
        <translation>menunggu kepala regu</translation>
    </message>
    <message>
        <source>usually {count} by now</source>
        <translation>biasanya {count} sampai jam ini</translation>
    </message>
</context>
<context>
    <name>FigureStrip</name>
    <message>
        <source>in</source>
        <translation>masuk</translation>
    </message>
    <message>
        <source>out</source>
        <translation>keluar</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>jumlah</translation>
    </message>
</context>
<context>
    <name>FiguresDialog</name>
    <message>
        <source>Hits by list</source>
        <translation>Temuan per daftar</translation>
    </message>
    <message>
        <source>Counted once judged at a counter, or the traveller recorded. False hits are the share of somebody else among the judged.</source>
        <translation>Dihitung setelah dinilai di konter, atau pelintasnya dicatat. Temuan keliru adalah bagian yang ternyata orang lain dari semua yang dinilai.</translation>
    </message>
    <message>
        <source>There is no list yet. Once there is, its hits are counted here.</source>
        <translation>Belum ada daftar. Setelah ada, temuannya dihitung di sini.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
</context>
<context>
    <name>FilePage</name>
    <message>
        <source>Last crossings</source>
        <translation>Perlintasan terakhir</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Yang ditemukan</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Yang terjadi</translation>
    </message>
    <message>
        <source>Write: F2 keeps it as a note, F3 as a statement</source>
        <translation>Tulis: F2 menyimpan sebagai catatan, F3 sebagai keterangan</translation>
    </message>
    <message>
        <source>Note or statement</source>
        <translation>Catatan atau keterangan</translation>
    </message>
    <message>
        <source>Nothing was found against the traveller.</source>
        <translation>Tidak ditemukan apa pun terhadap pelintas.</translation>
    </message>
    <message>
        <source>counter {name}</source>
        <translation>konter {name}</translation>
    </message>
    <message>
        <source>Not seen here before.</source>
        <translation>Belum pernah terlihat di sini.</translation>
    </message>
    <message>
        <source>Nobody, and no goods: NIL.</source>
        <translation>Tidak ada orang dan barang: NIHIL.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Laporan</translation>
    </message>
    <message>
        <source>Persons and goods</source>
        <translation>Orang dan barang</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Tindak lanjut</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Ditutup</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Terbuka</translation>
    </message>
    <message>
        <source>Next look: {day}</source>
        <translation>Dilihat lagi: {day}</translation>
    </message>
    <message>
        <source>Informants noted: {count}</source>
        <translation>Pelapor tercatat: {count}</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Ditemukan</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Dilaporkan</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Tempat</translation>
    </message>
    <message>
        <source>Detected by</source>
        <translation>Ditemukan oleh</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Perihal</translation>
    </message>
    <message>
        <source>Agencies present</source>
        <translation>Instansi yang hadir</translation>
    </message>
    <message>
        <source>NIL</source>
        <translation>NIHIL</translation>
    </message>
    <message>
        <source>Action taken</source>
        <translation>Tindakan</translation>
    </message>
    <message>
        <source>{count} years</source>
        <translation>{count} tahun</translation>
    </message>
    <message>
        <source>Sent to the second line</source>
        <translation>Dikirim ke lini kedua</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Step {number} of {all}</source>
        <translation>Langkah {number} dari {all}</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Siapkan</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Lanjut</translation>
    </message>
    <message>
        <source>Setting up …</source>
        <translation>Menyiapkan …</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>pilih</translation>
    </message>
    <message>
        <source>colours</source>
        <translation>warna</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Pos</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>Konter</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Ringkasan</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Selamat datang</translation>
    </message>
    <message>
        <source>This computer has not been set up for a post yet.</source>
        <translation>Komputer ini belum disiapkan untuk suatu pos.</translation>
    </message>
    <message>
        <source>The post</source>
        <translation>Pos</translation>
    </message>
    <message>
        <source>The counters of the post</source>
        <translation>Konter di pos ini</translation>
    </message>
    <message>
        <source>Write what the sign above each counter says.</source>
        <translation>Tulis sesuai papan di atas setiap konter.</translation>
    </message>
    <message>
        <source>The first administrator</source>
        <translation>Administrator pertama</translation>
    </message>
    <message>
        <source>This person adds the other officers afterwards.</source>
        <translation>Orang ini yang nanti menambahkan petugas lain.</translation>
    </message>
    <message>
        <source>Is everything right?</source>
        <translation>Sudah benar semua?</translation>
    </message>
    <message>
        <source>All of this can be changed later by the administrator.</source>
        <translation>Semuanya dapat diubah kemudian oleh administrator.</translation>
    </message>
    <message>
        <source>The database could not be written, so nothing was set up yet. Your answers are still here: try again.</source>
        <translation>Basis data tidak dapat ditulis, jadi belum ada yang disiapkan. Isian Anda masih ada: coba lagi.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was set up yet. Your answers are still here: free some space, then try again.</source>
        <translation>Diska penuh, jadi belum ada yang disiapkan. Isian Anda masih ada: kosongkan sebagian ruang, lalu coba lagi.</translation>
    </message>
</context>
<context>
    <name>FormPage</name>
    <message>
        <source>Must be filled</source>
        <translation>Harus diisi</translation>
    </message>
    <message>
        <source>Villagers, and no agency</source>
        <translation>Warga, tanpa instansi</translation>
    </message>
    <message>
        <source>hh:mm</source>
        <translation>jj:mm</translation>
    </message>
    <message>
        <source>What, who, when, where, why, how</source>
        <translation>Apa, siapa, kapan, di mana, mengapa, bagaimana</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Laporan</translation>
    </message>
    <message>
        <source>Persons (F3) and goods (F4)</source>
        <translation>Orang (F3) dan barang (F4)</translation>
    </message>
    <message>
        <source>Day on which it was found</source>
        <translation>Hari ditemukan</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Jam</translation>
    </message>
    <message>
        <source>How it became known</source>
        <translation>Cara diketahui</translation>
    </message>
    <message>
        <source>Detected by</source>
        <translation>Ditemukan oleh</translation>
    </message>
    <message>
        <source>Which other agency</source>
        <translation>Instansi lain yang mana</translation>
    </message>
    <message>
        <source>Path (jalan tikus); empty at the post</source>
        <translation>Jalan tikus; kosong bila di pos</translation>
    </message>
    <message>
        <source>Near: village, pillar, kilometre</source>
        <translation>Dekat: desa, patok, kilometer</translation>
    </message>
    <message>
        <source>Coordinates, if they are known</source>
        <translation>Koordinat, bila diketahui</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Perihal</translation>
    </message>
    <message>
        <source>Agencies present</source>
        <translation>Instansi yang hadir</translation>
    </message>
    <message>
        <source>What happened (5W1H)</source>
        <translation>Uraian kejadian (5W1H)</translation>
    </message>
    <message>
        <source>Action taken</source>
        <translation>Tindakan</translation>
    </message>
    <message>
        <source>Nobody and nothing so far. Where nobody was caught, it stays so: NIL.</source>
        <translation>Belum ada orang dan barang. Bila tidak ada yang tertangkap, tetap begitu: NIHIL.</translation>
    </message>
</context>
<context>
    <name>GivenDialog</name>
    <message>
        <source>Find: partner, number, name, printer, folder, day</source>
        <translation>Cari: mitra, nomor, nama, pencetak, folder, hari</translation>
    </message>
    <message>
        <source>Taken by hand by (name of who took the chosen paper)</source>
        <translation>Diterima langsung oleh (nama penerima laporan yang dipilih)</translation>
    </message>
    <message>
        <source>Papers given out</source>
        <translation>Laporan yang telah diterbitkan</translation>
    </message>
    <message>
        <source>Type the name of who took the paper.</source>
        <translation>Ketik nama penerima laporan.</translation>
    </message>
    <message>
        <source>is being looked for …</source>
        <translation>sedang dicari …</translation>
    </message>
    <message>
        <source>papers: {count}</source>
        <translation>laporan: {count}</translation>
    </message>
    <message>
        <source>Noted: {name} took {number}.</source>
        <translation>Dicatat: {name} menerima {number}.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Month, year, these days (F4)</source>
        <translation>Sebulan, setahun, hari-hari ini (F4)</translation>
    </message>
    <message>
        <source>Note who took it (F2)</source>
        <translation>Catat penerima (F2)</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>belum ada</translation>
    </message>
</context>
<context>
    <name>GivenModel</name>
    <message>
        <source>Given out</source>
        <translation>Diterbitkan</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Untuk</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cara</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Oleh</translation>
    </message>
    <message>
        <source>Taken by hand, or where it went</source>
        <translation>Diterima oleh, atau tujuannya</translation>
    </message>
    <message>
        <source>{name}, {moment}</source>
        <translation>{name}, {moment}</translation>
    </message>
</context>
<context>
    <name>GroupsScreen</name>
    <message>
        <source>Group</source>
        <translation>Rombongan</translation>
    </message>
    <message>
        <source>Scan one document after the other: each stands in the list with its verdict. F10 records all the green ones at once; Enter takes the one that is chosen to the counter, to be answered or decided on by himself.</source>
        <translation>Pindai dokumen satu per satu: masing-masing muncul di daftar dengan hasilnya. F10 mencatat semua yang hijau sekaligus; Enter membawa yang dipilih ke konter untuk dijawab atau diputuskan tersendiri.</translation>
    </message>
    <message>
        <source>F2 says what is true of all, the plate first. F3 adds children without a document. F7 takes out who walked off, with the reason. F8 closes the group. What is not closed is still here after a power cut.</source>
        <translation>F2 mengisi hal yang berlaku bagi semua, mulai dari nomor polisi. F3 menambah anak tanpa dokumen. F7 mengeluarkan yang pergi, dengan alasan. F8 menutup rombongan. Yang belum ditutup masih ada di sini setelah listrik padam.</translation>
    </message>
    <message>
        <source>A convoy of deportees is typed line by line: Enter takes the line, and what the next has in common with it stays; Ctrl+D fills in what the line above, or the chosen one, says of all but the person. F5 hands over those who were let through, and Ctrl+B prints the record of it (BAST) before the group is closed.</source>
        <translation>Rombongan deportan diketik baris demi baris: Enter mengambil baris itu, dan yang sama pada baris berikutnya tetap terisi; Ctrl+D mengisi semua yang tertulis di baris di atas, atau di baris yang dipilih, selain orangnya. F5 menyerahkan mereka yang sudah diloloskan, dan Ctrl+B mencetak berita acaranya (BAST) sebelum rombongan ditutup.</translation>
    </message>
    <message>
        <source>F6 reads a passenger list; each document ticks its line, and F9 finds one by typing. Where a list was read by the wrong columns, Ctrl+K says what they mean, and the answer is kept under a name.</source>
        <translation>F6 membaca daftar penumpang; setiap dokumen mencentang barisnya, dan F9 mencari baris dengan mengetik. Bila daftar dibaca menurut kolom yang keliru, Ctrl+K menyatakan artinya, dan jawabannya disimpan dengan sebuah nama.</translation>
    </message>
    <message>
        <source>open a group</source>
        <translation>buka rombongan</translation>
    </message>
    <message>
        <source>green ones</source>
        <translation>catat yang hijau</translation>
    </message>
    <message>
        <source>one alone</source>
        <translation>satu orang</translation>
    </message>
    <message>
        <source>plate, purpose</source>
        <translation>nopol, tujuan</translation>
    </message>
    <message>
        <source>children</source>
        <translation>anak</translation>
    </message>
    <message>
        <source>walked off</source>
        <translation>pergi</translation>
    </message>
    <message>
        <source>close</source>
        <translation>tutup</translation>
    </message>
    <message>
        <source>No group is open</source>
        <translation>Tidak ada rombongan terbuka</translation>
    </message>
    <message>
        <source>F4 opens one; with a traveller at the counter, F4 there takes him along.</source>
        <translation>F4 membuka rombongan; bila ada pelintas di konter, F4 di sana membawanya serta.</translation>
    </message>
    <message>
        <source>hand over</source>
        <translation>serahkan</translation>
    </message>
    <message>
        <source>next line</source>
        <translation>baris baru</translation>
    </message>
    <message>
        <source>as above</source>
        <translation>seperti di atas</translation>
    </message>
    <message>
        <source>find</source>
        <translation>cari</translation>
    </message>
    <message>
        <source>list</source>
        <translation>daftar</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>kolom</translation>
    </message>
    <message>
        <source>BAST</source>
        <translation>BAST</translation>
    </message>
    <message>
        <source>counter</source>
        <translation>konter</translation>
    </message>
    <message>
        <source>The group is closed. Travellers: {count}</source>
        <translation>Rombongan ditutup. Pelintas: {count}</translation>
    </message>
    <message>
        <source>Recorded: {count}</source>
        <translation>Tercatat: {count}</translation>
    </message>
    <message>
        <source>It could not be read. Scan again, or type it at the counter.</source>
        <translation>Tidak terbaca. Pindai lagi, atau ketik di konter.</translation>
    </message>
    <message>
        <source>The list says too little of him. Go to the counter (Esc), type his document with F2, and take him along with F4.</source>
        <translation>Isi daftar tentang orang ini kurang. Kembali ke konter (Esc), ketik dokumennya dengan F2, lalu bawa serta dengan F4.</translation>
    </message>
    <message>
        <source>This pass is not known here. Go to the counter (Esc), type it with F2, and take it along with F4.</source>
        <translation>Pas ini belum dikenal di sini. Kembali ke konter (Esc), ketik dengan F2, lalu bawa serta dengan F4.</translation>
    </message>
</context>
<context>
    <name>HandDesk</name>
    <message>
        <source>open by hand</source>
        <translation>buka manual</translation>
    </message>
</context>
<context>
    <name>HandDialog</name>
    <message>
        <source>Must be filled</source>
        <translation>Harus diisi</translation>
    </message>
    <message>
        <source>Not a whole date: day, month and year</source>
        <translation>Bukan tanggal lengkap: hari, bulan, dan tahun</translation>
    </message>
    <message>
        <source>Three letters, such as IDN; XXX where nobody knows</source>
        <translation>Tiga huruf, misalnya IDN; XXX bila tidak diketahui</translation>
    </message>
    <message>
        <source>This day is still to come</source>
        <translation>Hari ini belum tiba</translation>
    </message>
    <message>
        <source>Ends before it was issued</source>
        <translation>Berakhir sebelum diterbitkan</translation>
    </message>
    <message>
        <source>Open a case by hand</source>
        <translation>Buka perkara secara manual</translation>
    </message>
    <message>
        <source>For somebody who stood at no counter. He is looked up as there, and the record says that he was sent to the second line.</source>
        <translation>Bagi orang yang tidak berdiri di konter. Ia diperiksa seperti di sana, dan catatan menyebut bahwa ia dirujuk ke lini kedua.</translation>
    </message>
    <message>
        <source>How he came</source>
        <translation>Cara datang</translation>
    </message>
    <message>
        <source>Which way</source>
        <translation>Arah</translation>
    </message>
    <message>
        <source>About; empty: what is found says</source>
        <translation>Perihal; kosong: menurut temuan</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nama lengkap</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Kewarganegaraan</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Jenis kelamin</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Lahir</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokumen</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>Issuing state</source>
        <translation>Negara penerbit</translation>
    </message>
    <message>
        <source>Good until</source>
        <translation>Berlaku sampai</translation>
    </message>
    <message>
        <source>District (kecamatan)</source>
        <translation>Kecamatan</translation>
    </message>
    <message>
        <source>Why, and what was seen or said</source>
        <translation>Alasan, dan yang dilihat atau dikatakan</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Buka perkara</translation>
    </message>
</context>
<context>
    <name>HandOverDialog</name>
    <message>
        <source>To</source>
        <translation>Kepada</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Penerima</translation>
    </message>
    <message>
        <source>His function there</source>
        <translation>Jabatan penerima</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Serahkan</translation>
    </message>
    <message>
        <source>Those who were let through and whose line says so.</source>
        <translation>Mereka yang sudah diizinkan lewat dan barisnya menyebut tujuan ini.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Must be filled</source>
        <translation>Wajib diisi</translation>
    </message>
</context>
<context>
    <name>HeadLine</name>
    <message>
        <source>since {since}, {time}</source>
        <translation>sejak {since}, {time}</translation>
    </message>
    <message>
        <source>from counter {name}</source>
        <translation>dari konter {name}</translation>
    </message>
    <message>
        <source>earlier cases: {count}</source>
        <translation>perkara terdahulu: {count}</translation>
    </message>
    <message>
        <source>PROTECTED: no penalty (UU 6/2011 Ps 86)</source>
        <translation>DILINDUNGI: tanpa tindakan (UU 6/2011 Ps 86)</translation>
    </message>
    <message>
        <source>Counter {name} is locked</source>
        <translation>Konter {name} terkunci</translation>
    </message>
</context>
<context>
    <name>HeaderDesk</name>
    <message>
        <source>Counter {name}</source>
        <translation>Konter {name}</translation>
    </message>
    <message>
        <source>New list: {file}</source>
        <translation>Daftar baru: {file}</translation>
    </message>
    <message>
        <source>No alert list</source>
        <translation>Belum ada daftar cekal</translation>
    </message>
    <message>
        <source>Alert lists: under an hour old</source>
        <translation>Daftar cekal: kurang dari 1 jam</translation>
    </message>
    <message numerus="yes">
        <source>Alert lists: %n hour(s) old</source>
        <translation>
            <numerusform>Daftar cekal: %n jam lalu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Alert lists: %n day(s) old</source>
        <translation>
            <numerusform>Daftar cekal: %n hari lalu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History of this row</source>
        <translation>Riwayat baris ini</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Di berkas</translation>
    </message>
    <message>
        <source>{when}, {who}: {act}. {reason}</source>
        <translation>{when}, {who}: {act}. {reason}</translation>
    </message>
</context>
<context>
    <name>HistoryRows</name>
    <message>
        <source>counter {name}</source>
        <translation>konter {name}</translation>
    </message>
    <message>
        <source>entered afterwards</source>
        <translation>dicatat susulan</translation>
    </message>
</context>
<context>
    <name>Holding</name>
    <message>
        <source>shift lead answers</source>
        <translation type="unfinished">jawaban kepala regu</translation>
    </message>
    <message>
        <source>postpone</source>
        <translation type="unfinished">tunda</translation>
    </message>
    <message>
        <source>refuse</source>
        <translation type="unfinished">tolak</translation>
    </message>
</context>
<context>
    <name>HourPanel</name>
    <message>
        <source>By hour</source>
        <translation>Menurut jam</translation>
    </message>
    <message>
        <source>as of {time}</source>
        <translation>keadaan {time}</translation>
    </message>
    <message>
        <source>By hour; no such weekday is on the register yet</source>
        <translation>Menurut jam; hari seperti ini belum ada dalam register</translation>
    </message>
    <message>
        <source>By hour, and usually on a {weekday} (mean of {count})</source>
        <translation>Menurut jam, dan biasanya pada hari {weekday} (rata-rata {count})</translation>
    </message>
    <message>
        <source>in</source>
        <translation>masuk</translation>
    </message>
    <message>
        <source>out</source>
        <translation>keluar</translation>
    </message>
    <message>
        <source>usually in</source>
        <translation>biasanya masuk</translation>
    </message>
    <message>
        <source>usually out</source>
        <translation>biasanya keluar</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Jam</translation>
    </message>
</context>
<context>
    <name>IncidentDesk</name>
    <message>
        <source>What came of it</source>
        <translation>Tindak lanjut</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Tindak lanjut</translation>
    </message>
    <message>
        <source>Look at it again on</source>
        <translation>Dilihat lagi pada</translation>
    </message>
    <message>
        <source>To which agency</source>
        <translation>Kepada instansi</translation>
    </message>
    <message>
        <source>Which office</source>
        <translation>Kantor mana</translation>
    </message>
    <message>
        <source>Receiver's name</source>
        <translation>Nama penerima</translation>
    </message>
    <message>
        <source>Rank or function</source>
        <translation>Pangkat atau jabatan</translation>
    </message>
    <message>
        <source>Who and what was given</source>
        <translation>Siapa dan apa yang diserahkan</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Serah terima</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Pilih gambar</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Tidak ada</translation>
    </message>
    <message>
        <source>What was secured</source>
        <translation>Apa yang diamankan</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Gambar</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Barang bukti</translation>
    </message>
    <message>
        <source>{name} is recorded as referred, and becomes a case of possible trafficking. From then on only named roles see who it is. It cannot be taken back.</source>
        <translation>{name} dicatat sebagai dirujuk dan menjadi kasus dugaan TPPO. Sejak itu hanya peran tertentu yang melihat siapa dia. Ini tidak dapat ditarik kembali.</translation>
    </message>
    <message>
        <source>A possible victim?</source>
        <translation>Mungkin korban?</translation>
    </message>
    <message>
        <source>Send to the second line</source>
        <translation>Kirim ke lini kedua</translation>
    </message>
    <message>
        <source>What was seen or heard</source>
        <translation>Apa yang dilihat atau didengar</translation>
    </message>
    <message>
        <source>Only shift leads read it, and no paper, list or file bears it. Write no informant's name into the report.</source>
        <translation>Hanya kepala regu yang membacanya; tidak ada dokumen, daftar, atau berkas yang memuatnya. Jangan tulis nama pelapor dalam laporan.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>How to reach</source>
        <translation>Cara menghubungi</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Who told of it</source>
        <translation>Siapa yang melapor</translation>
    </message>
    <message>
        <source>Nobody was noted.</source>
        <translation>Tidak ada yang dicatat.</translation>
    </message>
    <message>
        <source>Note one more</source>
        <translation>Catat satu lagi</translation>
    </message>
    <message>
        <source>Closing note</source>
        <translation>Catatan penutup</translation>
    </message>
    <message>
        <source>Close the incident?</source>
        <translation>Tutup kejadian?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Open the incident again?</source>
        <translation>Buka kembali kejadian?</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Buka kembali</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>Tidak satu pun</translation>
    </message>
    <message>
        <source>Joint operation</source>
        <translation>Operasi gabungan</translation>
    </message>
    <message>
        <source>Why none, where one was said</source>
        <translation>Mengapa tidak, bila pernah disebut</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Hari</translation>
    </message>
    <message>
        <source>Number of the record</source>
        <translation>Nomor catatan</translation>
    </message>
    <message>
        <source>The journal shows the number of each record.</source>
        <translation>Jurnal menampilkan nomor setiap catatan.</translation>
    </message>
    <message>
        <source>Which record was found in it?</source>
        <translation>Catatan mana yang ditemukan dalam operasi ini?</translation>
    </message>
    <message>
        <source>Correct the report?</source>
        <translation>Koreksi laporan?</translation>
    </message>
    <message>
        <source>The first telling stays readable.</source>
        <translation>Laporan pertama tetap dapat dibaca.</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Koreksi</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Apa</translation>
    </message>
    <message>
        <source>Amount, with its unit</source>
        <translation>Jumlah dengan satuannya</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Milik siapa</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Barang</translation>
    </message>
    <message>
        <source>Pictures and PDF (*.jpg *.jpeg *.png *.webp *.pdf)</source>
        <translation>Gambar dan PDF (*.jpg *.jpeg *.png *.webp *.pdf)</translation>
    </message>
</context>
<context>
    <name>IncidentModel</name>
    <message>
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Ditemukan</translation>
    </message>
    <message>
        <source>How it became known</source>
        <translation>Cara diketahui</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Tempat</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Orang</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Perihal</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Next look</source>
        <translation>Dilihat lagi</translation>
    </message>
</context>
<context>
    <name>IncidentsScreen</name>
    <message>
        <source>Incidents</source>
        <translation>Kejadian</translation>
    </message>
    <message>
        <source>What was found at the border: at a path, by the border guard, by villagers, by devices of another agency. F2 writes a report; it is kept while you write. Enter lays one open: there persons, goods, evidence, the hand-over and what came of it are added, F7 corrects with a reason, F8 prints the original or a copy with initials. Ctrl+I notes who told of it: only shift leads read that, so write no informant's name into the report. F9 sends a possible victim to the second line. Shift leads close, keep joint operations (F7 in the list) and count the month (F9 there). An operation laid open shows what was detected in it and on its days without it, and F3 notes which record of the post was found in it.</source>
        <translation>Yang ditemukan di perbatasan: di jalan tikus, oleh Pamtas, oleh warga, oleh alat instansi lain. F2 menulis laporan; laporan tersimpan selagi ditulis. Enter membuka satu: di sana orang, barang, bukti, serah terima, dan tindak lanjut ditambahkan, F7 mengoreksi dengan alasan, F8 mencetak asli atau salinan dengan inisial. Ctrl+I mencatat siapa yang melapor: hanya kepala regu yang membacanya, jadi jangan tulis nama pelapor dalam laporan. F9 mengirim dugaan korban ke lini kedua. Kepala regu menutup, mengelola operasi gabungan (F7 di daftar), dan menghitung bulan (F9 di sana). Operasi yang dibuka menampilkan apa yang ditemukan di dalamnya dan pada hari-harinya tanpa operasi, dan F3 mencatat catatan pos mana yang ditemukan di dalamnya.</translation>
    </message>
    <message>
        <source>open ones</source>
        <translation>terbuka</translation>
    </message>
    <message>
        <source>month</source>
        <translation>bulan</translation>
    </message>
    <message>
        <source>report</source>
        <translation>lapor</translation>
    </message>
    <message>
        <source>open</source>
        <translation>buka</translation>
    </message>
    <message>
        <source>find</source>
        <translation>cari</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>sebelum</translation>
    </message>
    <message>
        <source>later</source>
        <translation>sesudah</translation>
    </message>
    <message>
        <source>operations</source>
        <translation>operasi</translation>
    </message>
    <message>
        <source>statistic</source>
        <translation>statistik</translation>
    </message>
    <message>
        <source>person</source>
        <translation>orang</translation>
    </message>
    <message>
        <source>goods</source>
        <translation>barang</translation>
    </message>
    <message>
        <source>take out</source>
        <translation>keluarkan</translation>
    </message>
    <message>
        <source>keep the report</source>
        <translation>simpan laporan</translation>
    </message>
    <message>
        <source>put away</source>
        <translation>buang</translation>
    </message>
    <message>
        <source>list</source>
        <translation>daftar</translation>
    </message>
    <message>
        <source>follow-up</source>
        <translation>tindak lanjut</translation>
    </message>
    <message>
        <source>hand over</source>
        <translation>serahkan</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>bukti</translation>
    </message>
    <message>
        <source>correct</source>
        <translation>koreksi</translation>
    </message>
    <message>
        <source>print</source>
        <translation>cetak</translation>
    </message>
    <message>
        <source>victim</source>
        <translation>korban</translation>
    </message>
    <message>
        <source>informant</source>
        <translation>pelapor</translation>
    </message>
    <message>
        <source>open again</source>
        <translation>buka lagi</translation>
    </message>
    <message>
        <source>close</source>
        <translation>tutup</translation>
    </message>
    <message>
        <source>operation</source>
        <translation>operasi</translation>
    </message>
    <message>
        <source>new</source>
        <translation>baru</translation>
    </message>
    <message>
        <source>record</source>
        <translation>catatan</translation>
    </message>
    <message>
        <source>as a table</source>
        <translation>sebagai tabel</translation>
    </message>
    <message>
        <source>as a chart</source>
        <translation>sebagai grafik</translation>
    </message>
    <message>
        <source>The report is kept under its number.</source>
        <translation>Laporan disimpan dengan nomornya.</translation>
    </message>
    <message>
        <source>The report is corrected; the first telling stays readable.</source>
        <translation>Laporan dikoreksi; laporan pertama tetap dapat dibaca.</translation>
    </message>
    <message>
        <source>It is added.</source>
        <translation>Sudah ditambahkan.</translation>
    </message>
    <message>
        <source>The hand-over is kept.</source>
        <translation>Serah terima disimpan.</translation>
    </message>
    <message>
        <source>The incident is closed.</source>
        <translation>Kejadian ditutup.</translation>
    </message>
    <message>
        <source>The incident is open again.</source>
        <translation>Kejadian dibuka kembali.</translation>
    </message>
    <message>
        <source>The joint operation is noted.</source>
        <translation>Operasi gabungan dicatat.</translation>
    </message>
    <message>
        <source>The second line has a case, for named roles alone.</source>
        <translation>Lini kedua menerima kasusnya, hanya untuk peran tertentu.</translation>
    </message>
    <message>
        <source>It is noted, for shift leads alone.</source>
        <translation>Sudah dicatat, hanya untuk kepala regu.</translation>
    </message>
    <message>
        <source>The operation is kept.</source>
        <translation>Operasi disimpan.</translation>
    </message>
    <message>
        <source>The record belongs to the operation.</source>
        <translation>Catatan itu termasuk operasi ini.</translation>
    </message>
    <message>
        <source>The paper was given to the printer.</source>
        <translation>Dokumen sudah dikirim ke pencetak.</translation>
    </message>
    <message>
        <source>The paper is in the file.</source>
        <translation>Dokumen sudah ada di berkas.</translation>
    </message>
</context>
<context>
    <name>InsideFilters</name>
    <message>
        <source>Name, number or address</source>
        <translation>Nama, nomor, atau alamat</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Siapa</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Kewarganegaraan</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Tujuan</translation>
    </message>
    <message>
        <source>days</source>
        <translation>hari</translation>
    </message>
    <message>
        <source>on</source>
        <translation>pada</translation>
    </message>
    <message>
        <source>Days within which a stay ends soon</source>
        <translation>Jumlah hari menjelang akhir izin tinggal</translation>
    </message>
    <message>
        <source>dd-mm-yyyy</source>
        <translation>hh-bb-tttt</translation>
    </message>
    <message>
        <source>Day that is told</source>
        <translation>Hari yang ditunjukkan</translation>
    </message>
    <message>
        <source>Day that is told: today, one that has passed, or one to come.</source>
        <translation>Hari yang ditunjukkan: hari ini, hari yang lalu, atau hari mendatang.</translation>
    </message>
    <message>
        <source>Every purpose</source>
        <translation>Semua tujuan</translation>
    </message>
    <message>
        <source>Every nationality</source>
        <translation>Semua kewarganegaraan</translation>
    </message>
</context>
<context>
    <name>InsideModel</name>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Warga negara</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokumen</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Tujuan</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Masuk</translation>
    </message>
    <message>
        <source>Stay until</source>
        <translation>Izin s.d.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Hari</translation>
    </message>
    <message>
        <source>{name} · protected</source>
        <translation>{name} · dilindungi</translation>
    </message>
</context>
<context>
    <name>InsideScreen</name>
    <message>
        <source>Inside</source>
        <translation>Di dalam</translation>
    </message>
    <message>
        <source>Foreigners who came in here and have not left through this post, the longest overstayed first. Typing finds by name, number and address; F4 goes through the filters. Enter opens the person. Who left the country elsewhere is taken off the list with F2, and put back with F3. Another day may be typed: of one that has passed it is told who was inside as it ended. What is printed or saved is noted, and names nobody who may be a victim.</source>
        <translation>Orang asing yang masuk lewat pos ini dan belum keluar lewat pos ini, yang paling lama melewati izin tinggal lebih dahulu. Ketik untuk mencari menurut nama, nomor, dan alamat; F4 berpindah di antara saringan. Enter membuka orangnya. Yang sudah keluar di tempat lain dikeluarkan dari daftar dengan F2, dan dikembalikan dengan F3. Hari lain boleh diketik: untuk hari yang sudah lewat ditampilkan siapa yang masih di dalam pada akhir hari itu. Yang dicetak atau disimpan dicatat, dan tidak menyebut siapa pun yang mungkin korban.</translation>
    </message>
    <message>
        <source>person</source>
        <translation>orang</translation>
    </message>
    <message>
        <source>left elsewhere</source>
        <translation>keluar di tempat lain</translation>
    </message>
    <message>
        <source>who left elsewhere</source>
        <translation>yang sudah keluar</translation>
    </message>
    <message>
        <source>narrow</source>
        <translation>saring</translation>
    </message>
    <message>
        <source>ask anew</source>
        <translation>muat ulang</translation>
    </message>
    <message>
        <source>print for TIMPORA</source>
        <translation>cetak TIMPORA</translation>
    </message>
    <message>
        <source>save</source>
        <translation>simpan</translation>
    </message>
    <message>
        <source>show all</source>
        <translation>tampilkan semua</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>hentikan</translation>
    </message>
    <message>
        <source>Listed: {count}</source>
        <translation>Dalam daftar: {count}</translation>
    </message>
    <message>
        <source>Fee (Rp): {fee}</source>
        <translation>Biaya beban (Rp): {fee}</translation>
    </message>
    <message>
        <source>Nobody of these is inside</source>
        <translation>Tidak ada yang seperti ini di dalam</translation>
    </message>
    <message>
        <source>F9 shows everybody again.</source>
        <translation>F9 menampilkan semuanya kembali.</translation>
    </message>
    <message>
        <source>NIL: nobody was inside</source>
        <translation>NIHIL: tidak ada yang berada di dalam</translation>
    </message>
    <message>
        <source>Every foreigner who had come in by that day had left.</source>
        <translation>Semua orang asing yang masuk sampai hari itu sudah keluar.</translation>
    </message>
    <message>
        <source>NIL: nobody is inside</source>
        <translation>NIHIL: tidak ada yang di dalam</translation>
    </message>
    <message>
        <source>Every foreigner who came in has left.</source>
        <translation>Semua orang asing yang masuk sudah keluar.</translation>
    </message>
    <message>
        <source>Reading: {read} of {count}</source>
        <translation>Membaca: {read} dari {count}</translation>
    </message>
    <message>
        <source>Written to {place}, people: {count}</source>
        <translation>Ditulis ke {place}, jumlah orang: {count}</translation>
    </message>
    <message>
        <source>Sent to the printer {printer}, copies: {copies}.</source>
        <translation>Dikirim ke pencetak {printer}, salinan: {copies}.</translation>
    </message>
    <message>
        <source>{name} left elsewhere, and is off the list</source>
        <translation>{name} sudah keluar di tempat lain dan tidak lagi dalam daftar</translation>
    </message>
    <message>
        <source>{name} is on the list again</source>
        <translation>{name} kembali ke dalam daftar</translation>
    </message>
</context>
<context>
    <name>JournalColumns</name>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Jam</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kapan</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Arah</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Nat.</source>
        <translation>WN</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokumen</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Jalur</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Tanda</translation>
    </message>
    <message>
        <source>Ctr.</source>
        <translation>Ktr.</translation>
    </message>
    <message>
        <source>Amended</source>
        <translation>Perubahan</translation>
    </message>
</context>
<context>
    <name>JournalFields</name>
    <message>
        <source>Direction</source>
        <translation>Arah</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokumen</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>Issuing state</source>
        <translation>Negara penerbit</translation>
    </message>
    <message>
        <source>Surname or only name</source>
        <translation>Nama keluarga atau tunggal</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>Nama depan</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Kewarganegaraan</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Jenis kelamin</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Lahir</translation>
    </message>
    <message>
        <source>Good until</source>
        <translation>Berlaku s.d.</translation>
    </message>
    <message>
        <source>National number</source>
        <translation>NIK</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Kecamatan</translation>
    </message>
    <message>
        <source>Time of crossing</source>
        <translation>Waktu melintas</translation>
    </message>
    <message>
        <source>Write the time, as 07:41.</source>
        <translation>Tulis jamnya, seperti 07:41.</translation>
    </message>
</context>
<context>
    <name>JournalFilters</name>
    <message>
        <source>Both directions</source>
        <translation>Semua arah</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Arah</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Hasil pemeriksaan</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Dikoreksi</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Dibatalkan</translation>
    </message>
    <message>
        <source>By a wrong clock</source>
        <translation>Dengan jam yang salah</translation>
    </message>
    <message>
        <source>Crossings</source>
        <translation>Perlintasan</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Perkara</translation>
    </message>
    <message>
        <source>Every entry</source>
        <translation>Semua entri</translation>
    </message>
    <message>
        <source>Every document</source>
        <translation>Semua dokumen</translation>
    </message>
    <message>
        <source>Crossings or cases</source>
        <translation>Perlintasan atau perkara</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokumen</translation>
    </message>
    <message>
        <source>Every lane</source>
        <translation>Semua jalur</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Jalur</translation>
    </message>
    <message>
        <source>Read in any way</source>
        <translation>Semua cara baca</translation>
    </message>
    <message>
        <source>How it was read</source>
        <translation>Cara baca</translation>
    </message>
    <message>
        <source>Every ground</source>
        <translation>Semua dasar</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Dasar</translation>
    </message>
    <message>
        <source>Amended or not</source>
        <translation>Diubah/tidak</translation>
    </message>
    <message>
        <source>What was amended</source>
        <translation>Perubahan</translation>
    </message>
    <message>
        <source>Every outcome</source>
        <translation>Semua hasil</translation>
    </message>
    <message>
        <source>Every verdict</source>
        <translation>Semua tanda</translation>
    </message>
</context>
<context>
    <name>JournalScreen</name>
    <message>
        <source>Journal</source>
        <translation>Jurnal</translation>
    </message>
    <message>
        <source>Every record of an operational day, the newest first. Type a name or a number to find; the arrow keys choose a record. F3, F4 and F5 narrow the day; Alt+← and Alt+→ go to the days beside it, Alt+↓ reads on in a long record. F7 shows what the document was read from, to who recorded it and to a shift lead. F9 shows what else the person crossed on, and Ins enters a crossing of his that nobody recorded; Ctrl+E extends the visit of somebody who is here on a border pass. F10 makes a signed label for a border pass, and Ctrl+S prints the papers of a refusal or postponement, those issued before as copies. A shift lead corrects or cancels a record by a new one, with a reason; the old one stays readable; a second one signs where it says who crossed or which way, or cancels. A cancellation is undone by correcting it. Ctrl+F looks through the whole register, by words, period and all that records differ by; Enter opens the day of one found.</source>
        <translation>Semua catatan satu hari operasional, yang terbaru di atas. Ketik nama atau nomor untuk mencari; tombol panah memilih catatan. F3, F4, dan F5 menyaring hari itu; Alt+← dan Alt+→ membuka hari sebelum dan sesudahnya, Alt+↓ membaca terus catatan yang panjang. F7 menampilkan dari apa dokumen dibaca, kepada yang mencatatnya dan kepada kepala regu. F9 menampilkan dengan dokumen apa lagi orang itu melintas, dan Ins mencatat perlintasannya yang belum tercatat; Ctrl+E memperpanjang kunjungan orang yang berada di sini dengan pas lintas batas. F10 membuat label bertanda tangan untuk pas lintas batas, dan Ctrl+S mencetak surat penolakan atau penundaan, yang pernah terbit sebagai salinan. Kepala regu membetulkan atau membatalkan catatan dengan catatan baru beserta alasannya; yang lama tetap terbaca; kepala regu kedua ikut menandatangani bila menyangkut siapa yang melintas atau arahnya, atau pembatalan. Pembatalan dapat ditarik dengan pembetulan. Ctrl+F mencari di seluruh register menurut kata, masa, dan semua hal yang membedakan catatan; Enter membuka hari catatan yang ditemukan.</translation>
    </message>
    <message>
        <source>In the whole register the cases of the second line stand too, as they were opened, decided and closed; they are found by number, name and document. Enter opens a case, and Ctrl+K, in the day as well, the case of a record that has one.</source>
        <translation>Di seluruh register tercantum pula perkara pemeriksaan lanjutan: saat dibuka, diputuskan, dan ditutup; dicari menurut nomor, nama, dan dokumen. Enter membuka perkara, dan Ctrl+K, juga pada jurnal harian, membuka perkara dari catatan yang memilikinya.</translation>
    </message>
    <message>
        <source>record</source>
        <translation>catatan</translation>
    </message>
    <message>
        <source>back</source>
        <translation>kembali</translation>
    </message>
    <message>
        <source>again</source>
        <translation>ulangi</translation>
    </message>
    <message>
        <source>show all</source>
        <translation>tampilkan semua</translation>
    </message>
    <message>
        <source>whole register</source>
        <translation>seluruh register</translation>
    </message>
    <message>
        <source>undo cancellation</source>
        <translation>cabut pembatalan</translation>
    </message>
    <message>
        <source>correct</source>
        <translation>koreksi</translation>
    </message>
    <message>
        <source>cancel</source>
        <translation>batalkan</translation>
    </message>
    <message>
        <source>correct (shift lead)</source>
        <translation>koreksi (kepala regu)</translation>
    </message>
    <message>
        <source>cancel (shift lead)</source>
        <translation>batalkan (kepala regu)</translation>
    </message>
    <message>
        <source>linked</source>
        <translation>terkait</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>bukti</translation>
    </message>
    <message>
        <source>label</source>
        <translation>label</translation>
    </message>
    <message>
        <source>papers</source>
        <translation>surat</translation>
    </message>
    <message>
        <source>case</source>
        <translation>perkara</translation>
    </message>
    <message>
        <source>make an incident of it</source>
        <translation>jadikan kejadian</translation>
    </message>
    <message>
        <source>day</source>
        <translation>hari</translation>
    </message>
    <message>
        <source>read on</source>
        <translation>baca terus</translation>
    </message>
    <message>
        <source>read back</source>
        <translation>baca balik</translation>
    </message>
    <message>
        <source>Recorded as no. {number}; the old record stays readable.</source>
        <translation>Dicatat sebagai no. {number}; catatan lama tetap terbaca.</translation>
    </message>
    <message>
        <source>Cancelled by no. {number}; the old record stays readable.</source>
        <translation>Dibatalkan dengan no. {number}; catatan lama tetap terbaca.</translation>
    </message>
    <message>
        <source>Entered afterwards as no. {number} of {day}.</source>
        <translation>Dicatat susulan sebagai no. {number} tanggal {day}.</translation>
    </message>
</context>
<context>
    <name>JournalWords</name>
    <message>
        <source>Passport</source>
        <translation>Paspor</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>PLB</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Kendaraan</translation>
    </message>
    <message>
        <source>Deportee</source>
        <translation>Deportan</translation>
    </message>
    <message>
        <source>Crew</source>
        <translation>Awak</translation>
    </message>
    <message>
        <source>Let through</source>
        <translation>Diizinkan</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Ditolak</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Ditunda</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation>Dirujuk</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Dibuka</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Diputuskan</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Diserahkan</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Ditutup</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>Dibuka lagi</translation>
    </message>
    <message>
        <source>{finding}: {kind}</source>
        <translation>{finding}: {kind}</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>belum diverifikasi</translation>
    </message>
    <message>
        <source>with certificate</source>
        <translation>dengan sertifikat</translation>
    </message>
    <message>
        <source>without certificate</source>
        <translation>tanpa sertifikat</translation>
    </message>
    <message>
        <source>Cancelled → {number}</source>
        <translation>Dibatalkan → {number}</translation>
    </message>
    <message>
        <source>Replaced → {number}</source>
        <translation>Diganti → {number}</translation>
    </message>
    <message>
        <source>Cancels {number}</source>
        <translation>Pembatalan {number}</translation>
    </message>
    <message>
        <source>Corrects {number}</source>
        <translation>Koreksi {number}</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Susulan</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was recorded. What is typed stays here: free some space, then try again.</source>
        <translation>Disk penuh, jadi belum ada yang dicatat. Isian tetap ada di sini: kosongkan ruang disk, lalu coba lagi.</translation>
    </message>
    <message>
        <source>The database cannot be reached. What is typed stays here: try again, or call the administrator.</source>
        <translation>Basis data tidak dapat diakses. Isian tetap ada di sini: coba lagi, atau hubungi administrator.</translation>
    </message>
</context>
<context>
    <name>KeepViewDialog</name>
    <message>
        <source>Keep this view</source>
        <translation>Simpan tampilan ini</translation>
    </message>
    <message>
        <source>Everybody at this post finds it by its name. A name that is kept is renewed.</source>
        <translation>Semua orang di pos ini menemukannya dengan nama itu. Nama yang sudah ada diperbarui.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Must be filled</source>
        <translation>Harus diisi</translation>
    </message>
</context>
<context>
    <name>Knowing</name>
    <message>
        <source>same person?</source>
        <translation>orang sama?</translation>
    </message>
    <message>
        <source>enter afterwards</source>
        <translation>catat susulan</translation>
    </message>
</context>
<context>
    <name>LabelDialog</name>
    <message>
        <source>A signed label for this pass</source>
        <translation>Label bertanda tangan untuk pas ini</translation>
    </message>
    <message>
        <source>Printed as</source>
        <translation>Dicetak sebagai</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Pencetak</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Simpan sebagai PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Cetak</translation>
    </message>
    <message>
        <source>Save the label</source>
        <translation>Simpan label</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>This computer has no printer. Save the label, and print it elsewhere.</source>
        <translation>Komputer ini tidak punya pencetak. Simpan labelnya, lalu cetak di tempat lain.</translation>
    </message>
    <message>
        <source>The label is being made …</source>
        <translation>Label sedang dibuat …</translation>
    </message>
    <message>
        <source>The label was given to the printer.</source>
        <translation>Label sudah dikirim ke pencetak.</translation>
    </message>
    <message>
        <source>The label is in the file.</source>
        <translation>Label sudah tersimpan dalam berkas.</translation>
    </message>
</context>
<context>
    <name>LateDialog</name>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Enter a crossing of before</source>
        <translation>Catat perlintasan yang sudah lewat</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Time ({zone})</source>
        <translation>Jam ({zone})</translation>
    </message>
    <message>
        <source>hh:mm</source>
        <translation>jj:mm</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Arah</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Konter</translation>
    </message>
    <message>
        <source>Why only now, and how it is known</source>
        <translation>Mengapa baru sekarang, dan dari mana diketahui</translation>
    </message>
    <message>
        <source>Must be filled</source>
        <translation>Wajib diisi</translation>
    </message>
    <message>
        <source>Enter afterwards</source>
        <translation>Catat susulan</translation>
    </message>
    <message>
        <source>Write where it was.</source>
        <translation>Tulis di mana terjadinya.</translation>
    </message>
    <message>
        <source>Write the reason first.</source>
        <translation>Tulis dahulu alasannya.</translation>
    </message>
    <message>
        <source>Write the whole day.</source>
        <translation>Tulis tanggal lengkapnya.</translation>
    </message>
    <message>
        <source>Write the time, as 07:41.</source>
        <translation>Tulis jamnya, misalnya 07:41.</translation>
    </message>
</context>
<context>
    <name>LeaveDialog</name>
    <message>
        <source>Why</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Take out of the group</source>
        <translation>Keluarkan dari rombongan</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Keluarkan</translation>
    </message>
    <message>
        <source>Write why, such as: went back to the bus.</source>
        <translation>Tulis alasannya, misalnya: kembali ke bus.</translation>
    </message>
</context>
<context>
    <name>LeftDialog</name>
    <message>
        <source>Left elsewhere</source>
        <translation>Keluar lewat tempat lain</translation>
    </message>
    <message>
        <source>He leaves the list until he is seen here again. The word stays on record, and can be taken back.</source>
        <translation>Ia keluar dari daftar sampai terlihat lagi di sini. Pernyataan ini tetap tersimpan dan dapat ditarik kembali.</translation>
    </message>
    <message>
        <source>By whom or what it is known</source>
        <translation>Diketahui dari siapa atau apa</translation>
    </message>
    <message>
        <source>Must be filled</source>
        <translation>Harus diisi</translation>
    </message>
    <message>
        <source>He left elsewhere</source>
        <translation>Sudah keluar</translation>
    </message>
</context>
<context>
    <name>LeftWords</name>
    <message>
        <source>others: {count}</source>
        <translation>lainnya: {count}</translation>
    </message>
    <message>
        <source>Not ready any more, and left in the list: {who}.</source>
        <translation>Tidak siap lagi, dan tetap di daftar: {who}.</translation>
    </message>
    <message>
        <source>something must be answered</source>
        <translation>ada yang harus dijawab</translation>
    </message>
    <message>
        <source>{name} ({why})</source>
        <translation>{name} ({why})</translation>
    </message>
</context>
<context>
    <name>LiftDialog</name>
    <message>
        <source>Number of the recommendation</source>
        <translation>Nomor rekomendasi</translation>
    </message>
    <message>
        <source>Given by: office and name</source>
        <translation>Diberikan oleh: kantor dan nama</translation>
    </message>
    <message>
        <source>Day on the letter</source>
        <translation>Tanggal surat</translation>
    </message>
    <message>
        <source>Must be filled</source>
        <translation>Wajib diisi</translation>
    </message>
    <message>
        <source>The departure may take place</source>
        <translation>Keberangkatan boleh dilakukan</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Put in</source>
        <translation>Masukkan</translation>
    </message>
</context>
<context>
    <name>ListDesk</name>
    <message>
        <source>Choose the passenger list</source>
        <translation>Pilih daftar penumpang</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt *.xlsx)</source>
        <translation>Daftar (*.csv *.tsv *.txt *.xlsx)</translation>
    </message>
</context>
<context>
    <name>ListKeyModel</name>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>From whom, and how it came</source>
        <translation>Dari siapa, dan bagaimana sampainya</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Sidik kunci</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sejak</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>trusted</source>
        <translation>dipercaya</translation>
    </message>
    <message>
        <source>taken away</source>
        <translation>dicabut</translation>
    </message>
</context>
<context>
    <name>ListKeysScreen</name>
    <message>
        <source>List keys</source>
        <translation>Kunci daftar</translation>
    </message>
    <message>
        <source>The owner of an alert list can sign it: then a key here proves that it is as its owner wrote it. Put in the owner's public key, and be sure whose it is. A wrong signature refuses a list always; F7 refuses lists without one too. F8 lets signed lists that come into the watched folder be taken over without a look.</source>
        <translation>Pemilik daftar dapat menandatanganinya: kunci di sini lalu membuktikan bahwa daftar tetap seperti ditulis pemiliknya. Masukkan kunci publik pemilik, dan pastikan milik siapa. Tanda tangan yang salah selalu menolak daftar; F7 menolak juga daftar tanpa tanda tangan. F8 membuat daftar bertanda tangan yang masuk ke folder yang dipantau diberlakukan tanpa dilihat.</translation>
    </message>
    <message>
        <source>take all lists</source>
        <translation>terima semua daftar</translation>
    </message>
    <message>
        <source>signed lists only</source>
        <translation>hanya bertanda tangan</translation>
    </message>
    <message>
        <source>look at each list</source>
        <translation>lihat setiap daftar</translation>
    </message>
    <message>
        <source>take over unseen</source>
        <translation>berlakukan tanpa dilihat</translation>
    </message>
    <message>
        <source>put in a key</source>
        <translation>masukkan kunci</translation>
    </message>
    <message>
        <source>take away</source>
        <translation>cabut</translation>
    </message>
    <message>
        <source>Keys of owners of lists</source>
        <translation>Kunci para pemilik daftar</translation>
    </message>
    <message>
        <source>A list with a signature beside it (un.xml.sig) is proven by these keys, without a network.</source>
        <translation>Daftar dengan tanda tangan di sampingnya (un.xml.sig) dibuktikan oleh kunci-kunci ini, tanpa jaringan.</translation>
    </message>
    <message>
        <source>Only signed lists are taken.</source>
        <translation>Hanya daftar bertanda tangan yang diterima.</translation>
    </message>
    <message>
        <source>Lists that are not signed are taken too, and said to be so.</source>
        <translation>Daftar tanpa tanda tangan juga diterima, dan disebut demikian.</translation>
    </message>
    <message>
        <source>Signed lists that come into the watched folder are taken over by themselves.</source>
        <translation>Daftar bertanda tangan yang masuk ke folder yang dipantau diberlakukan dengan sendirinya.</translation>
    </message>
    <message>
        <source>Each list that comes into the watched folder is looked at first.</source>
        <translation>Setiap daftar yang masuk ke folder yang dipantau dilihat lebih dahulu.</translation>
    </message>
    <message>
        <source>Lists signed with this key are believed from now on.</source>
        <translation>Daftar yang ditandatangani dengan kunci ini dipercaya mulai sekarang.</translation>
    </message>
    <message>
        <source>The key is trusted no more.</source>
        <translation>Kunci tidak lagi dipercaya.</translation>
    </message>
    <message>
        <source>The rule holds from now on, at every counter.</source>
        <translation>Aturan berlaku mulai sekarang, di setiap konter.</translation>
    </message>
    <message>
        <source>Choose the file of a public key</source>
        <translation>Pilih berkas kunci publik</translation>
    </message>
    <message>
        <source>Keys (*.pem *.pub *.key *.der *.txt)</source>
        <translation>Kunci (*.pem *.pub *.key *.der *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Semua berkas (*)</translation>
    </message>
    <message>
        <source>Take lists that are not signed too?</source>
        <translation>Terima juga daftar tanpa tanda tangan?</translation>
    </message>
    <message>
        <source>Then nothing but the eye of who imports it proves whose list it is. Each is said to be unsigned, before and after.</source>
        <translation>Maka hanya mata pengimpor yang membuktikan milik siapa daftar itu. Masing-masing disebut tanpa tanda tangan, sebelum dan sesudahnya.</translation>
    </message>
    <message>
        <source>Take all lists</source>
        <translation>Terima semua daftar</translation>
    </message>
    <message>
        <source>Take signed lists only?</source>
        <translation>Terima hanya daftar bertanda tangan?</translation>
    </message>
    <message>
        <source>A list without a signature by one of these keys is refused then, at every counter. Lists that are in force stay.</source>
        <translation>Daftar tanpa tanda tangan salah satu kunci ini lalu ditolak, di setiap konter. Daftar yang berlaku tetap berlaku.</translation>
    </message>
    <message>
        <source>Take signed lists only</source>
        <translation>Terima hanya bertanda tangan</translation>
    </message>
    <message>
        <source>Take over signed lists unseen?</source>
        <translation>Berlakukan daftar bertanda tangan tanpa dilihat?</translation>
    </message>
    <message>
        <source>A signed list without a fault that comes into the watched folder is in force at once then, under the name it has here, while somebody who keeps alerts is signed in. One that would end most of a list is looked at all the same.</source>
        <translation>Daftar bertanda tangan tanpa cacat yang masuk ke folder yang dipantau lalu langsung berlaku, dengan namanya di sini, selama pengelola daftar masuk. Yang akan mengakhiri sebagian besar daftar tetap dilihat.</translation>
    </message>
    <message>
        <source>Take them over</source>
        <translation>Berlakukan</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>Name or number on the list</source>
        <translation>Nama atau nomor di daftar</translation>
    </message>
    <message>
        <source>Travellers: {count} · children: {children} · green: {green} · recorded: {done} · to be looked at: {others}</source>
        <translation>Pelintas: {count} · anak: {children} · hijau: {green} · tercatat: {done} · perlu diperiksa: {others}</translation>
    </message>
    <message>
        <source>children: {count}</source>
        <translation>anak: {count}</translation>
    </message>
    <message>
        <source>missing: {missing} · extra: {extra}</source>
        <translation>belum datang: {missing} · di luar daftar: {extra}</translation>
    </message>
    <message>
        <source>rows that could not be read: {rows}</source>
        <translation>baris yang tidak terbaca: {rows}</translation>
    </message>
    <message>
        <source>Did not come yet</source>
        <translation>Belum datang</translation>
    </message>
    <message>
        <source>Perhaps on an alert list</source>
        <translation>Mungkin ada di daftar</translation>
    </message>
    <message>
        <source>Open incidents of any month</source>
        <translation>Kejadian terbuka dari semua bulan</translation>
    </message>
    <message>
        <source>NIL. F2 writes a report, F4 shows what is still open.</source>
        <translation>NIHIL. F2 menulis laporan, F4 menampilkan yang masih terbuka.</translation>
    </message>
    <message>
        <source>Words, names, places, numbers (F3)</source>
        <translation>Kata, nama, tempat, nomor (F3)</translation>
    </message>
    <message>
        <source>How it became known</source>
        <translation>Cara diketahui</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Perihal</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Due by today</source>
        <translation>Jatuh tempo</translation>
    </message>
    <message>
        <source>Every source</source>
        <translation>Semua sumber</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Ditutup</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Terbuka</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Semua perihal</translation>
    </message>
    <message>
        <source>Every status</source>
        <translation>Semua status</translation>
    </message>
    <message>
        <source>{day} · due</source>
        <translation>{day} · jatuh tempo</translation>
    </message>
    <message>
        <source>NIL</source>
        <translation>NIHIL</translation>
    </message>
</context>
<context>
    <name>LockView</name>
    <message>
        <source>Locked</source>
        <translation>Terkunci</translation>
    </message>
    <message>
        <source>{name} is signed in. The work goes on where it stopped.</source>
        <translation>{name} sedang masuk. Pekerjaan dilanjutkan dari tempat semula.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Buka kunci</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Memeriksa …</translation>
    </message>
    <message>
        <source>Sign in as somebody else (F8)</source>
        <translation>Masuk sebagai orang lain (F8)</translation>
    </message>
</context>
<context>
    <name>Looks</name>
    <message>
        <source>colours</source>
        <translation>warna</translation>
    </message>
</context>
<context>
    <name>MappingForm</name>
    <message>
        <source>{word} means</source>
        <translation>{word} berarti</translation>
    </message>
    <message>
        <source>as usual for the kind</source>
        <translation>sesuai jenisnya</translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation>baris {number}</translation>
    </message>
    <message>
        <source>{count} figures</source>
        <translation>{count} angka</translation>
    </message>
    <message>
        <source>the headings</source>
        <translation>judul kolom</translation>
    </message>
    <message>
        <source>there are none</source>
        <translation>tidak ada</translation>
    </message>
    <message>
        <source>as it stands</source>
        <translation>apa adanya</translation>
    </message>
    <message>
        <source>Keep under the name</source>
        <translation>Simpan dengan nama</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Mulai dari</translation>
    </message>
    <message>
        <source>All entries are</source>
        <translation>Semua entri adalah</translation>
    </message>
    <message>
        <source>They hold</source>
        <translation>Berlaku untuk</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Lembar</translation>
    </message>
    <message>
        <source>Headings stand in</source>
        <translation>Judul kolom di</translation>
    </message>
    <message>
        <source>Between cells</source>
        <translation>Pemisah sel</translation>
    </message>
    <message>
        <source>Written in</source>
        <translation>Pengodean teks</translation>
    </message>
    <message>
        <source>Dates in figures</source>
        <translation>Tanggal berangka</translation>
    </message>
    <message>
        <source>Between several names</source>
        <translation>Pemisah beberapa nama</translation>
    </message>
    <message>
        <source>Fill numbers up to</source>
        <translation>Genapkan nomor hingga</translation>
    </message>
    <message>
        <source>Must be filled</source>
        <translation>Wajib diisi</translation>
    </message>
</context>
<context>
    <name>MappingPage</name>
    <message>
        <source>keep, and read the file</source>
        <translation>simpan, lalu baca berkas</translation>
    </message>
    <message>
        <source>another file</source>
        <translation>berkas lain</translation>
    </message>
    <message>
        <source>back</source>
        <translation>kembali</translation>
    </message>
    <message>
        <source>What the columns mean</source>
        <translation>Arti kolom</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Kolom dalam berkas</translation>
    </message>
    <message>
        <source>The first rows as they would be read: {good} of {every} taken</source>
        <translation>Baris pertama menurut pembacaan ini: {good} dari {every} diambil</translation>
    </message>
</context>
<context>
    <name>MassEndingDialog</name>
    <message>
        <source>The file lacks most of what stands on the list {name}. If it is only a part of the list, or another list, go back: who is ended is not found at the counters any more.</source>
        <translation>Berkas ini tidak memuat sebagian besar isi daftar {name}. Jika berkas ini hanya sebagian atau daftar lain, kembalilah: orang yang entrinya diakhiri tidak ditemukan lagi di konter.</translation>
    </message>
    <message numerus="yes">
        <source>End %n entry(ies)?</source>
        <translation>
            <numerusform>Akhiri %n entri?</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the preview</source>
        <translation>Kembali ke pratinjau</translation>
    </message>
    <message>
        <source>Import and end them</source>
        <translation>Impor dan akhiri</translation>
    </message>
</context>
<context>
    <name>MemberModel</name>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokumen</translation>
    </message>
    <message>
        <source>Sex, born</source>
        <translation>Kelamin, lahir</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Negara</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Anak</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Daftar</translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation>baris {row}</translation>
    </message>
    <message>
        <source>extra</source>
        <translation>tambahan</translation>
    </message>
</context>
<context>
    <name>MonthPage</name>
    <message>
        <source>NIL</source>
        <translation>NIHIL</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Tidak diketahui</translation>
    </message>
    <message>
        <source>Illegal crossings by who detected them</source>
        <translation>Lintasan ilegal menurut penemu</translation>
    </message>
    <message>
        <source>{month} · incidents: {count} · still open: {open} · operations: {joint} · records of the post in them: {records}</source>
        <translation>{month} · kejadian: {count} · masih terbuka: {open} · operasi: {joint} · catatan pos di dalamnya: {records}</translation>
    </message>
    <message>
        <source>Persons by sex and age</source>
        <translation>Orang menurut jenis kelamin dan usia</translation>
    </message>
    <message>
        <source>Persons by nationality</source>
        <translation>Orang menurut kewarganegaraan</translation>
    </message>
    <message>
        <source>Incidents by kind</source>
        <translation>Kejadian menurut jenis</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>The list does not say it: all entries are</source>
        <translation>Daftar tidak menyebutnya: semua entri adalah</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Impor daftar</translation>
    </message>
    <message>
        <source>Name of the list at this post</source>
        <translation>Nama daftar di pos ini</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Read the file</source>
        <translation>Baca berkas</translation>
    </message>
    <message>
        <source>The book has this list with {count} entries. What the file no longer holds is ended; the next page shows it first.</source>
        <translation>Daftar ini sudah ada dengan {count} entri. Yang tidak lagi ada di berkas akan diakhiri; halaman berikutnya menampilkannya dahulu.</translation>
    </message>
    <message>
        <source>A new list: every entry is added.</source>
        <translation>Daftar baru: semua entri ditambahkan.</translation>
    </message>
    <message>
        <source>{file}, read by the columns kept as {mapping}</source>
        <translation>{file}, dibaca menurut kolom yang disimpan sebagai {mapping}</translation>
    </message>
    <message>
        <source>&amp;Columns …</source>
        <translation>&amp;Kolom …</translation>
    </message>
    <message>
        <source>Give the list a name.</source>
        <translation>Beri nama daftar.</translation>
    </message>
    <message>
        <source>This name is kept for entries made by hand.</source>
        <translation>Nama ini khusus untuk entri yang dibuat di pos.</translation>
    </message>
</context>
<context>
    <name>NarrowDialog</name>
    <message>
        <source>Count only some</source>
        <translation>Hitung sebagian saja</translation>
    </message>
    <message>
        <source>Space ticks a value. With none ticked, all of them count.</source>
        <translation>Spasi mencentang nilai. Bila tidak ada yang dicentang, semua dihitung.</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Menurut</translation>
    </message>
    <message>
        <source>Only these</source>
        <translation>Hanya ini</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Count only these</source>
        <translation>Hitung hanya ini</translation>
    </message>
</context>
<context>
    <name>NewPassword</name>
    <message>
        <source>Password</source>
        <translation>Kata sandi</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Kata sandi baru</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>Ulangi kata sandi</translation>
    </message>
    <message>
        <source>hide</source>
        <translation>sembunyikan</translation>
    </message>
    <message>
        <source>show</source>
        <translation>tampilkan</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s)</source>
        <translation>
            <numerusform>Paling sedikit %n karakter</numerusform>
        </translation>
    </message>
    <message>
        <source>Not the sign-in name</source>
        <translation>Bukan nama masuk</translation>
    </message>
    <message>
        <source>Both are the same</source>
        <translation>Keduanya sama</translation>
    </message>
</context>
<context>
    <name>OfficerDialog</name>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Must be filled</source>
        <translation>Wajib diisi</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Peran</translation>
    </message>
</context>
<context>
    <name>OpenCounterView</name>
    <message>
        <source>Open a counter</source>
        <translation>Buka konter</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Konter</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Arah</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Jalur</translation>
    </message>
    <message>
        <source>Open (Enter)</source>
        <translation>Buka (Enter)</translation>
    </message>
    <message>
        <source>Go on without a counter (F8)</source>
        <translation>Lanjut tanpa konter (F8)</translation>
    </message>
    <message>
        <source>Sign out (Esc)</source>
        <translation>Ganti petugas (Esc)</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Kembali (Esc)</translation>
    </message>
</context>
<context>
    <name>OpenShiftDialog</name>
    <message>
        <source>Open the shift</source>
        <translation>Buka gilir tugas</translation>
    </message>
    <message>
        <source>Whoever sits at a counter is of this shift from now on.</source>
        <translation>Siapa pun yang bertugas di konter sejak sekarang termasuk gilir tugas ini.</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Regu</translation>
    </message>
    <message>
        <source>The team whose turn it is</source>
        <translation>Regu yang mendapat giliran</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Must be filled</source>
        <translation>Wajib diisi</translation>
    </message>
</context>
<context>
    <name>OperationDialog</name>
    <message>
        <source>Correct the operation</source>
        <translation>Koreksi operasi</translation>
    </message>
    <message>
        <source>A joint operation</source>
        <translation>Operasi gabungan</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Name of the operation</source>
        <translation>Nama operasi</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Hari pertama</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Hari terakhir</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Tempat</translation>
    </message>
    <message>
        <source>Number of the letter</source>
        <translation>Nomor surat</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Agencies, two at least</source>
        <translation>Instansi, sedikitnya dua</translation>
    </message>
    <message>
        <source>Why it is otherwise</source>
        <translation>Mengapa diubah</translation>
    </message>
    <message>
        <source>Must be filled</source>
        <translation>Harus diisi</translation>
    </message>
    <message>
        <source>It ends before it begins</source>
        <translation>Berakhir sebelum dimulai</translation>
    </message>
</context>
<context>
    <name>OperationFilePage</name>
    <message>
        <source>Illegal crossings in it: {joint} · on its days without any: {alone}</source>
        <translation>Lintasan ilegal di dalamnya: {joint} · pada hari-harinya tanpa operasi: {alone}</translation>
    </message>
    <message>
        <source>Incidents that belong to it: {count}</source>
        <translation>Kejadian yang termasuk di dalamnya: {count}</translation>
    </message>
    <message>
        <source>Records of the post: {count}</source>
        <translation>Catatan pos: {count}</translation>
    </message>
    <message>
        <source>NIL. Shift leads say at an incident, with Ctrl+O, where it belongs.</source>
        <translation>NIHIL. Kepala regu menentukannya pada kejadian dengan Ctrl+O.</translation>
    </message>
    <message>
        <source>NIL. Shift leads note with F3 what was found in it.</source>
        <translation>NIHIL. Kepala regu mencatat dengan F3 apa yang ditemukan di dalamnya.</translation>
    </message>
    <message>
        <source>persons: {count}</source>
        <translation>orang: {count}</translation>
    </message>
    <message>
        <source>NIL</source>
        <translation>NIHIL</translation>
    </message>
    <message>
        <source>No. {number} · {at}</source>
        <translation>No. {number} · {at}</translation>
    </message>
</context>
<context>
    <name>OperationModel</name>
    <message>
        <source>Operation</source>
        <translation>Operasi</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dari</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Sampai</translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation>Instansi</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Tempat</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Surat</translation>
    </message>
</context>
<context>
    <name>OperationPage</name>
    <message>
        <source>Joint operations</source>
        <translation>Operasi gabungan</translation>
    </message>
    <message>
        <source>No joint operation yet</source>
        <translation>Belum ada operasi gabungan</translation>
    </message>
    <message>
        <source>F2 writes one down: its agencies, its days, and the letter.</source>
        <translation>F2 mencatatnya: instansi, hari, dan suratnya.</translation>
    </message>
</context>
<context>
    <name>OwnPasswordDialog</name>
    <message>
        <source>My password</source>
        <translation>Kata sandi saya</translation>
    </message>
    <message>
        <source>Password until now</source>
        <translation>Kata sandi saat ini</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Ganti kata sandi</translation>
    </message>
    <message>
        <source>Type the password you have signed in with.</source>
        <translation>Ketik kata sandi yang dipakai untuk masuk.</translation>
    </message>
    <message>
        <source>The password was changed. Use the new one from now on.</source>
        <translation>Kata sandi sudah diganti. Mulai sekarang pakai yang baru.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>That is not your password. Type it again.</source>
        <translation>Itu bukan kata sandi Anda. Ketik lagi.</translation>
    </message>
</context>
<context>
    <name>PaperModel</name>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Laporan</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Tujuan</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Kendala</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>menunggu</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>sedang keluar</translation>
    </message>
    <message>
        <source>given out</source>
        <translation>sudah keluar</translation>
    </message>
    <message>
        <source>did not leave</source>
        <translation>gagal</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>dihentikan</translation>
    </message>
    <message>
        <source>{folder}, with data files</source>
        <translation>{folder}, dengan berkas data</translation>
    </message>
    <message>
        <source>printer {name}, copies: {copies}</source>
        <translation>printer {name}, rangkap: {copies}</translation>
    </message>
</context>
<context>
    <name>PaperPanel</name>
    <message>
        <source>version {version}</source>
        <translation>versi {version}</translation>
    </message>
    <message>
        <source>There is no paper</source>
        <translation>Laporan tidak ada</translation>
    </message>
    <message>
        <source>PDF + data files</source>
        <translation>PDF + berkas data</translation>
    </message>
    <message>
        <source>Language of the paper (F6)</source>
        <translation>Bahasa laporan (F6)</translation>
    </message>
    <message>
        <source>Size of the sheets (Shift+F6)</source>
        <translation>Ukuran kertas (Shift+F6)</translation>
    </message>
    <message>
        <source>What is saved (Shift+F8)</source>
        <translation>Yang disimpan (Shift+F8)</translation>
    </message>
    <message>
        <source>Smaller (-)</source>
        <translation>Perkecil (-)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Perbesar (+)</translation>
    </message>
    <message>
        <source>Whole page or full width (0)</source>
        <translation>Satu halaman atau selebar layar (0)</translation>
    </message>
    <message>
        <source>Preparing …</source>
        <translation>Menyiapkan …</translation>
    </message>
</context>
<context>
    <name>PapersDesk</name>
    <message>
        <source>keep</source>
        <translation>simpan</translation>
    </message>
    <message>
        <source>logo</source>
        <translation>logo</translation>
    </message>
    <message>
        <source>no logo</source>
        <translation>tanpa logo</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>urungkan</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>contoh</translation>
    </message>
    <message>
        <source>Take a logo</source>
        <translation>Ambil logo</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Gambar (*.png *.jpg *.jpeg)</translation>
    </message>
</context>
<context>
    <name>PapersDialog</name>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Simpan sebagai PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Cetak</translation>
    </message>
    <message>
        <source>The text of {article} was not seen. Check it before you sign.</source>
        <translation>Naskah {article} belum pernah dilihat. Periksa sebelum menandatangani.</translation>
    </message>
    <message>
        <source>The papers of this decision</source>
        <translation>Surat dari keputusan ini</translation>
    </message>
    <message>
        <source>The hand-over record</source>
        <translation>Berita acara serah terima</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Surat</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Pencetak</translation>
    </message>
    <message>
        <source>Copy of {number}: {paper}</source>
        <translation>Salinan {number}: {paper}</translation>
    </message>
    <message>
        <source>{paper}, made anew</source>
        <translation>{paper}, dibuat baru</translation>
    </message>
    <message>
        <source>Save the paper</source>
        <translation>Simpan surat</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>This computer has no printer. Save the paper, and print it elsewhere.</source>
        <translation>Komputer ini tidak punya pencetak. Simpan surat, lalu cetak di tempat lain.</translation>
    </message>
    <message>
        <source>{number} was given to the printer.</source>
        <translation>{number} sudah dikirim ke pencetak.</translation>
    </message>
    <message>
        <source>{number} is in the file.</source>
        <translation>{number} sudah tersimpan dalam berkas.</translation>
    </message>
    <message>
        <source>The post's own wording could not be used, so that of the program stands on it. {why}</source>
        <translation>Naskah pos tidak dapat dipakai, jadi dicetak dengan naskah program. {why}</translation>
    </message>
</context>
<context>
    <name>PapersPanel</name>
    <message>
        <source>Ministry</source>
        <translation>Kementerian</translation>
    </message>
    <message>
        <source>Directorate</source>
        <translation>Direktorat</translation>
    </message>
    <message>
        <source>Office to which the post belongs</source>
        <translation>Kantor yang membawahi pos</translation>
    </message>
    <message>
        <source>The post as its letters call it</source>
        <translation>Sebutan pos dalam surat</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>Telephone, mail</source>
        <translation>Telepon, surel</translation>
    </message>
    <message>
        <source>Signed in (place before the day)</source>
        <translation>Ditandatangani di (tempat sebelum tanggal)</translation>
    </message>
    <message>
        <source>Checked by: title</source>
        <translation>Diperiksa oleh: jabatan</translation>
    </message>
    <message>
        <source>Name (empty: who leads the shift)</source>
        <translation>Nama (kosong: kepala regu)</translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation>NIP</translation>
    </message>
    <message>
        <source>Known to: title</source>
        <translation>Mengetahui: jabatan</translation>
    </message>
    <message>
        <source>Name (empty: a line to write on)</source>
        <translation>Nama (kosong: garis untuk ditulis)</translation>
    </message>
    <message>
        <source>Daily papers</source>
        <translation>Laporan harian</translation>
    </message>
    <message>
        <source>Weekly papers</source>
        <translation>Laporan mingguan</translation>
    </message>
    <message>
        <source>Monthly papers</source>
        <translation>Laporan bulanan</translation>
    </message>
    <message>
        <source>Papers of other days</source>
        <translation>Laporan hari lain</translation>
    </message>
    <message>
        <source>Foreigners inside (TIMPORA)</source>
        <translation>Orang asing yang masih di dalam (TIMPORA)</translation>
    </message>
    <message>
        <source>Incidents of a day</source>
        <translation>Kejadian sehari</translation>
    </message>
    <message>
        <source>Incidents of a month</source>
        <translation>Kejadian sebulan</translation>
    </message>
    <message>
        <source>A brace is open, or holds more than a name.</source>
        <translation>Kurung kurawal belum ditutup, atau berisi lebih dari satu nama.</translation>
    </message>
    <message>
        <source>There is no {field} to be filled in.</source>
        <translation>Tidak ada {field} yang dapat diisi.</translation>
    </message>
    <message>
        <source>It needs {number} or {days}: else all are the same.</source>
        <translation>Harus ada {number} atau {days}: kalau tidak, semua nomor sama.</translation>
    </message>
    <message>
        <source>Outside braces: capital letters, digits, / . and -</source>
        <translation>Di luar kurung kurawal: huruf besar, angka, / . dan -</translation>
    </message>
    <message>
        <source>A number has at most {count} letters.</source>
        <translation>Nomor paling banyak {count} huruf.</translation>
    </message>
    <message>
        <source>Two papers would both be {number}: add {partner}.</source>
        <translation>Dua laporan akan bernomor {number}: tambahkan {partner}.</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>Kop surat</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>Penanda tangan</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>Papers that the closing of a day makes</source>
        <translation>Laporan yang dibuat saat penutupan hari</translation>
    </message>
    <message>
        <source>In braces stands what is filled in: {fields}. A running number counts anew where all else of the number is another, as with the month.</source>
        <translation>Dalam kurung kurawal berdiri yang diisi: {fields}. Nomor urut dimulai lagi bila bagian lain nomor itu berganti, misalnya bulan.</translation>
    </message>
    <message>
        <source>No logo: F2 takes one from a PNG or JPEG.</source>
        <translation>Tanpa logo: F2 mengambilnya dari PNG atau JPEG.</translation>
    </message>
    <message>
        <source>F2 takes another logo, F8 takes it away.</source>
        <translation>F2 mengambil logo lain, F8 menghapusnya.</translation>
    </message>
</context>
<context>
    <name>ParticularsForm</name>
    <message>
        <source>hh:mm today</source>
        <translation>jj:mm hari ini</translation>
    </message>
    <message>
        <source>A time, such as 14:05</source>
        <translation>Pukul yang sudah lewat, misalnya 14:05</translation>
    </message>
    <message>
        <source>Write day, month and year.</source>
        <translation>Tulis tanggal, bulan, dan tahun.</translation>
    </message>
    <message>
        <source>At most {most} letters.</source>
        <translation>Paling banyak {most} huruf.</translation>
    </message>
    <message>
        <source>What was noticed; Space ticks</source>
        <translation>Yang diamati; Spasi mencentang</translation>
    </message>
    <message>
        <source>Time of the hand-over</source>
        <translation>Pukul penyerahan</translation>
    </message>
    <message>
        <source>May leave again from</source>
        <translation>Dapat berangkat lagi mulai</translation>
    </message>
</context>
<context>
    <name>PartnerList</name>
    <message>
        <source>not given out yet</source>
        <translation>belum diterbitkan</translation>
    </message>
    <message>
        <source>version {version} given out {moment}</source>
        <translation>versi {version} diterbitkan {moment}</translation>
    </message>
    <message>
        <source>version {version} was provisional</source>
        <translation>versi {version} masih sementara</translation>
    </message>
    <message>
        <source>changed since version {version}</source>
        <translation>berubah sejak versi {version}</translation>
    </message>
</context>
<context>
    <name>PassCodes</name>
    <message>
        <source>The pass's number</source>
        <translation>Nomor pas</translation>
    </message>
    <message>
        <source>Fields one behind the other</source>
        <translation>Isian berurutan</translation>
    </message>
    <message>
        <source>Names and values in braces (JSON)</source>
        <translation>Nama dan nilai dalam kurung kurawal (JSON)</translation>
    </message>
    <message>
        <source>Names and values in a row</source>
        <translation>Nama dan nilai berurutan</translation>
    </message>
    <message>
        <source>An address (URL)</source>
        <translation>Alamat internet (URL)</translation>
    </message>
    <message>
        <source>All Indonesia declaration</source>
        <translation>Deklarasi All Indonesia</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nama lengkap</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Jenis kelamin</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Lahir</translation>
    </message>
    <message>
        <source>Good until</source>
        <translation>Berlaku s.d.</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Tanggal terbit</translation>
    </message>
    <message>
        <source>District (kecamatan)</source>
        <translation>Kecamatan</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Kewarganegaraan</translation>
    </message>
    <message>
        <source>Issuing state</source>
        <translation>Negara penerbit</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Diterbitkan oleh</translation>
    </message>
    <message>
        <source>National number (NIK)</source>
        <translation>Nomor identitas (NIK)</translation>
    </message>
    <message>
        <source>Place of birth</source>
        <translation>Tempat lahir</translation>
    </message>
    <message>
        <source>One pair of brackets and two * at most</source>
        <translation>Paling banyak satu pasang kurung siku dan dua *</translation>
    </message>
    <message>
        <source>Say what such a code begins with, or every code would be one</source>
        <translation>Sebutkan awal kode seperti itu; kalau tidak, semua kode dianggap deklarasi</translation>
    </message>
    <message>
        <source>Choose a kind of border pass</source>
        <translation>Pilih salah satu jenis pas lintas batas</translation>
    </message>
    <message>
        <source>Three letters, such as IDN or MYS</source>
        <translation>Tiga huruf, misalnya IDN atau MYS</translation>
    </message>
    <message>
        <source>Such as DD-MM-YYYY</source>
        <translation>Misalnya DD-MM-YYYY</translation>
    </message>
    <message>
        <source>One to three signs, no letters</source>
        <translation>Satu sampai tiga tanda, bukan huruf</translation>
    </message>
    <message>
        <source>Say where the number stands</source>
        <translation>Sebutkan letak nomor</translation>
    </message>
    <message>
        <source>Two fields stand in one place</source>
        <translation>Dua isian berada di tempat yang sama</translation>
    </message>
    <message>
        <source>A number from 1 to 40, or a name</source>
        <translation>Angka 1 sampai 40, atau nama</translation>
    </message>
    <message>
        <source>40 fields at most</source>
        <translation>Paling banyak 40 isian</translation>
    </message>
    <message>
        <source>The code is longer than any on a pass.</source>
        <translation>Kode ini lebih panjang daripada kode pas mana pun.</translation>
    </message>
    <message>
        <source>The code has another form than this.</source>
        <translation>Bentuk kode ini lain.</translation>
    </message>
    <message>
        <source>The code is not in braces (JSON).</source>
        <translation>Kode ini tidak dalam kurung kurawal (JSON).</translation>
    </message>
    <message>
        <source>No number stands where the number should be.</source>
        <translation>Tidak ada nomor di tempat yang seharusnya.</translation>
    </message>
    <message>
        <source>Kept with the crossing as it stands, and not read.</source>
        <translation>Disimpan apa adanya bersama perlintasan, tidak dibaca isinya.</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation>{field}: {value}</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokumen</translation>
    </message>
    <message>
        <source>{field}: what stands there cannot be read</source>
        <translation>{field}: isinya tidak dapat dibaca</translation>
    </message>
</context>
<context>
    <name>PassDialog</name>
    <message>
        <source>Pass</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>Several passes bear this number</source>
        <translation>Beberapa pas memakai nomor ini</translation>
    </message>
    <message>
        <source>Look at the pass, and choose whose it is.</source>
        <translation>Lihat pasnya, lalu pilih milik siapa.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Pilih</translation>
    </message>
    <message>
        <source>Choose whose pass it is.</source>
        <translation>Pilih milik siapa pas ini.</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>New password</source>
        <translation>Kata sandi baru</translation>
    </message>
    <message>
        <source>Set the password</source>
        <translation>Tetapkan kata sandi</translation>
    </message>
</context>
<context>
    <name>PasswordPrompt</name>
    <message>
        <source>Caps Lock is on</source>
        <translation>Caps Lock menyala</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>Nama masuk</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Kata sandi</translation>
    </message>
</context>
<context>
    <name>PatternWatch</name>
    <message>
        <source>It is tried again every five minutes; what was found before is still told.</source>
        <translation>Akan dicoba lagi setiap lima menit; yang ditemukan sebelumnya tetap diberitahukan.</translation>
    </message>
    <message>
        <source>Patterns not looked for</source>
        <translation>Pola tidak dicari</translation>
    </message>
</context>
<context>
    <name>PersonDesk</name>
    <message>
        <source>person</source>
        <translation>orang</translation>
    </message>
    <message>
        <source>enter afterwards</source>
        <translation>catat susulan</translation>
    </message>
    <message>
        <source>extend the visit</source>
        <translation>perpanjang kunjungan</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Is it the same person?</source>
        <translation>Apakah orangnya sama?</translation>
    </message>
    <message>
        <source>No other document of this person is known here.</source>
        <translation>Tidak ada dokumen lain orang ini yang dikenal di sini.</translation>
    </message>
    <message>
        <source>Other document</source>
        <translation>Dokumen lain</translation>
    </message>
    <message>
        <source>What you saw</source>
        <translation>Apa yang Anda lihat</translation>
    </message>
    <message>
        <source>Must be filled</source>
        <translation>Wajib diisi</translation>
    </message>
    <message>
        <source>Name, if it is known</source>
        <translation>Nama, bila diketahui</translation>
    </message>
    <message>
        <source>Part in it</source>
        <translation>Peran</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Jenis kelamin</translation>
    </message>
    <message>
        <source>Nationality (three letters)</source>
        <translation>Kewarganegaraan (tiga huruf)</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Lahir</translation>
    </message>
    <message>
        <source>Or age in years</source>
        <translation>Atau usia dalam tahun</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokumen</translation>
    </message>
    <message>
        <source>Its number</source>
        <translation>Nomornya</translation>
    </message>
    <message>
        <source>From where</source>
        <translation>Asal</translation>
    </message>
    <message>
        <source>Matter: work, purpose, what is missing</source>
        <translation>Hal: pekerjaan, tujuan, yang kurang</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>Orang</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Nobody is so old</source>
        <translation>Tidak ada yang setua itu</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>Orang lain</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>Orang yang sama</translation>
    </message>
    <message>
        <source>Not seen here before.</source>
        <translation>Belum pernah tercatat di sini.</translation>
    </message>
    <message>
        <source>last seen {when}</source>
        <translation>terakhir terlihat {when}</translation>
    </message>
    <message>
        <source>nobody has said yet whether it is one person</source>
        <translation>belum ada yang menyatakan apakah orangnya sama</translation>
    </message>
    <message>
        <source>held to be the same person</source>
        <translation>dianggap orang yang sama</translation>
    </message>
    <message>
        <source>said to be another person</source>
        <translation>dinyatakan orang lain</translation>
    </message>
    <message>
        <source>Write the reason first.</source>
        <translation>Tulis dahulu alasannya.</translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message>
        <source>Must be filled</source>
        <translation>Wajib diisi</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>Nama masuk</translation>
    </message>
    <message>
        <source>Typed at every sign-in, such as dewi</source>
        <translation>Diketik setiap kali masuk, misalnya dewi</translation>
    </message>
</context>
<context>
    <name>PolicyEffect</name>
    <message>
        <source>Patterns are looked for anew when the post has closed: what comes of this is not known before.</source>
        <translation>Pola dicari kembali setelah pos tutup: akibat perubahan ini belum diketahui sebelum itu.</translation>
    </message>
    <message>
        <source>No crossing of the last 7 days to try it on.</source>
        <translation>Tidak ada perlintasan dalam 7 hari terakhir untuk mencobanya.</translation>
    </message>
    <message>
        <source>Crossings of the last 7 days: {count}. None would come out otherwise.</source>
        <translation>Perlintasan 7 hari terakhir: {count}. Tidak ada yang akan berbeda hasilnya.</translation>
    </message>
    <message>
        <source>Crossings of the last 7 days: {count}. Otherwise would come out: {changed}.</source>
        <translation>Perlintasan 7 hari terakhir: {count}. Akan berbeda hasilnya: {changed}.</translation>
    </message>
    <message>
        <source>{before} would be {after}: {count}</source>
        <translation>{before} menjadi {after}: {count}</translation>
    </message>
    <message>
        <source>more often: {finding} ({count})</source>
        <translation>lebih sering: {finding} ({count})</translation>
    </message>
    <message>
        <source>less often: {finding} ({count})</source>
        <translation>lebih jarang: {finding} ({count})</translation>
    </message>
    <message>
        <source>permit or days that would not be granted: {count}</source>
        <translation>izin atau hari yang tidak akan diberikan lagi: {count}</translation>
    </message>
    <message>
        <source>asked besides, {lane}: {question} ({count})</source>
        <translation>ditanyakan tambahan, {lane}: {question} ({count})</translation>
    </message>
    <message>
        <source>asked no more, {lane}: {question} ({count})</source>
        <translation>tidak ditanyakan lagi, {lane}: {question} ({count})</translation>
    </message>
    <message>
        <source>must be answered, {lane}: {question} ({count})</source>
        <translation>wajib dijawab, {lane}: {question} ({count})</translation>
    </message>
    <message>
        <source>need not be answered, {lane}: {question} ({count})</source>
        <translation>tidak wajib dijawab, {lane}: {question} ({count})</translation>
    </message>
    <message>
        <source>stays with another last day: {count}</source>
        <translation>izin tinggal dengan hari terakhir lain: {count}</translation>
    </message>
    <message>
        <source>overstays with other days, another fee or another end: {count}</source>
        <translation>overstay dengan jumlah hari, biaya, atau tindak lanjut lain: {count}</translation>
    </message>
</context>
<context>
    <name>PolicyForm</name>
    <message>
        <source>Must be filled</source>
        <translation>Harus diisi</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ya</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Tidak</translation>
    </message>
    <message>
        <source>Not a whole date: day, month and year</source>
        <translation>Bukan tanggal lengkap: hari, bulan, dan tahun</translation>
    </message>
</context>
<context>
    <name>PolicyModel</name>
    <message>
        <source>For</source>
        <translation>Untuk</translation>
    </message>
    <message>
        <source>What holds</source>
        <translation>Yang berlaku</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kapan</translation>
    </message>
    <message>
        <source>Legal source</source>
        <translation>Dasar hukum</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Asal</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>dibatalkan</translation>
    </message>
    <message>
        <source>file, overruled</source>
        <translation>berkas, dikesampingkan</translation>
    </message>
    <message>
        <source>edited here</source>
        <translation>diubah di sini</translation>
    </message>
    <message>
        <source>file</source>
        <translation>berkas</translation>
    </message>
</context>
<context>
    <name>PolicyScreen</name>
    <message>
        <source>Policy</source>
        <translation>Kebijakan</translation>
    </message>
    <message>
        <source>These rows say what is asked of travellers, from which day to which, and on what authority. Choose a kind; empty the day to see rows that have ended or not begun. F2 adds a row, Enter corrects one, F6 gives it a last day, F7 takes the last edit back, F8 shows who edited it and why. Before an edit is taken over, you are told how many crossings of the last days would have come out otherwise. It is in force at the next scan, at every counter.</source>
        <translation>Baris-baris ini menyatakan apa yang diminta dari pelintas, sejak dan sampai hari apa, dan atas dasar apa. Pilih jenisnya; kosongkan harinya untuk melihat baris yang sudah berakhir atau belum mulai. F2 menambah baris, Enter memperbaikinya, F6 memberinya hari terakhir, F7 membatalkan perubahan terakhir, F8 menunjukkan siapa yang mengubahnya dan mengapa. Sebelum perubahan diberlakukan, Anda diberi tahu berapa perlintasan hari-hari terakhir yang akan berbeda hasilnya. Perubahan berlaku pada pemindaian berikutnya, di setiap konter.</translation>
    </message>
    <message>
        <source>add</source>
        <translation>tambah</translation>
    </message>
    <message>
        <source>correct</source>
        <translation>perbaiki</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>saring</translation>
    </message>
    <message>
        <source>end</source>
        <translation>akhiri</translation>
    </message>
    <message>
        <source>take back</source>
        <translation>batalkan perubahan</translation>
    </message>
    <message>
        <source>history</source>
        <translation>riwayat</translation>
    </message>
    <message>
        <source>Kind of row</source>
        <translation>Jenis baris</translation>
    </message>
    <message>
        <source>Words in the row (F3)</source>
        <translation>Kata dalam baris (F3)</translation>
    </message>
    <message>
        <source>In force on</source>
        <translation>Berlaku pada</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Baris</translation>
    </message>
    <message>
        <source>The row is added. It is in force at every counter's next scan.</source>
        <translation>Baris ditambahkan. Berlaku pada pemindaian berikutnya di setiap konter.</translation>
    </message>
    <message>
        <source>The row is corrected. It is in force at every counter's next scan.</source>
        <translation>Baris diperbaiki. Berlaku pada pemindaian berikutnya di setiap konter.</translation>
    </message>
    <message>
        <source>The row has its last day, at every counter.</source>
        <translation>Baris itu punya hari terakhir, di setiap konter.</translation>
    </message>
    <message>
        <source>The edit is taken back, at every counter.</source>
        <translation>Perubahan dibatalkan, di setiap konter.</translation>
    </message>
</context>
<context>
    <name>PostForm</name>
    <message>
        <source>Earlier crossings count for the day before.</source>
        <translation>Sebelum jam ini dihitung hari kemarin.</translation>
    </message>
    <message>
        <source>Printed on papers</source>
        <translation>Tercetak pada dokumen</translation>
    </message>
    <message>
        <source>Must be filled</source>
        <translation>Wajib diisi</translation>
    </message>
    <message>
        <source>Name of the post</source>
        <translation>Nama pos</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona waktu</translation>
    </message>
    <message>
        <source>Regency</source>
        <translation>Kabupaten</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Provinsi</translation>
    </message>
    <message>
        <source>Opens at</source>
        <translation>Buka pukul</translation>
    </message>
    <message>
        <source>Closes at</source>
        <translation>Tutup pukul</translation>
    </message>
    <message>
        <source>Operational day begins at</source>
        <translation>Hari operasional mulai pukul</translation>
    </message>
    <message>
        <source>State across the border</source>
        <translation>Negara di seberang</translation>
    </message>
    <message>
        <source>Post across the border</source>
        <translation>Pos di seberang</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Jalur</translation>
    </message>
    <message>
        <source>{label} · check</source>
        <translation>{label} · periksa</translation>
    </message>
    <message>
        <source>A time such as 08:00</source>
        <translation>Jam seperti 08:00</translation>
    </message>
    <message>
        <source>Tick at least one lane.</source>
        <translation>Centang paling sedikit satu jalur.</translation>
    </message>
</context>
<context>
    <name>PostPage</name>
    <message>
        <source>Choose the post first.</source>
        <translation>Pilih pos dahulu.</translation>
    </message>
    <message>
        <source>Which post is this?</source>
        <translation>Pos mana ini?</translation>
    </message>
    <message>
        <source>Type the first letters, such as En</source>
        <translation>Ketik huruf awalnya, misalnya En</translation>
    </message>
    <message>
        <source>The form fills itself</source>
        <translation>Isian terisi sendiri</translation>
    </message>
    <message>
        <source>What is known of the post is filled in. You change what is otherwise.</source>
        <translation>Yang diketahui tentang pos itu diisikan. Ubah yang berbeda.</translation>
    </message>
    <message>
        <source>Another post</source>
        <translation>Pos lain</translation>
    </message>
    <message>
        <source>What is marked “check” has no published source.</source>
        <translation>Yang bertanda “periksa” tidak ada sumber resminya.</translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message>
        <source>New</source>
        <translation>Baru</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Berubah</translation>
    </message>
    <message>
        <source>Gone, will be ended</source>
        <translation>Hilang, akan diakhiri</translation>
    </message>
    <message>
        <source>In doubt, stay in force</source>
        <translation>Diragukan, tetap berlaku</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Tetap</translation>
    </message>
    <message>
        <source>Imported with a doubt</source>
        <translation>Diimpor dengan catatan</translation>
    </message>
    <message>
        <source>Imported, not all read</source>
        <translation>Diimpor, tidak terbaca seluruhnya</translation>
    </message>
    <message>
        <source>Faulty rows, left out</source>
        <translation>Baris salah, tidak diambil</translation>
    </message>
    <message>
        <source>Nobody is new on the list</source>
        <translation>Tidak ada entri baru</translation>
    </message>
    <message>
        <source>No entry changed</source>
        <translation>Tidak ada entri yang berubah</translation>
    </message>
    <message>
        <source>No entry is gone from the list</source>
        <translation>Tidak ada entri yang hilang dari daftar</translation>
    </message>
    <message>
        <source>No entry is in doubt</source>
        <translation>Tidak ada entri yang diragukan</translation>
    </message>
    <message>
        <source>No entry stayed as it was</source>
        <translation>Tidak ada entri yang tetap</translation>
    </message>
    <message>
        <source>Nothing is to be said of any row</source>
        <translation>Tidak ada baris yang perlu dicatat</translation>
    </message>
    <message>
        <source>All of every row could be read</source>
        <translation>Semua baris terbaca seluruhnya</translation>
    </message>
    <message>
        <source>Every row of the file is good</source>
        <translation>Semua baris berkas benar</translation>
    </message>
    <message>
        <source>Importing …</source>
        <translation>Mengimpor …</translation>
    </message>
    <message>
        <source>No row of this file can be taken. Correct the file, then choose it again.</source>
        <translation>Tidak ada baris yang dapat diambil. Perbaiki berkasnya, lalu pilih lagi.</translation>
    </message>
    <message numerus="yes">
        <source>%n faulty row(s) will be left out. Enter imports the good ones: see New, Changed and Unchanged.</source>
        <translation>
            <numerusform>%n baris salah tidak akan diambil. Enter mengimpor baris yang baik: lihat Baru, Berubah, dan Tetap.</numerusform>
        </translation>
    </message>
    <message>
        <source>Faulty rows may be entries that stand: those in doubt stay in force until the list says otherwise.</source>
        <translation>Baris salah mungkin entri yang sedang berlaku: entri yang diragukan tetap berlaku sampai daftarnya jelas.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) will be imported, but find nobody at the counters until the list gives the date of birth or a number.</source>
        <translation>
            <numerusform>%n baris akan diimpor, tetapi tidak akan menemukan siapa pun di konter sebelum daftar memuat tanggal lahir atau nomor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns that are not read: {columns}</source>
        <translation>Kolom yang tidak dibaca: {columns}</translation>
    </message>
    <message>
        <source>Nothing changes; importing notes that the list was checked today.</source>
        <translation>Tidak ada yang berubah; impor mencatat bahwa daftar diperiksa hari ini.</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Print the report</source>
        <translation>Cetak laporan</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Pencetak</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Salinan</translation>
    </message>
    <message>
        <source>{printer} is set for this paper, and is not on this computer.</source>
        <translation>{printer} ditetapkan untuk laporan ini, tetapi tidak ada di komputer ini.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Dokumen</translation>
    </message>
    <message>
        <source>Copy: initials only, marked as copy</source>
        <translation>Salinan: hanya inisial, bertanda salinan</translation>
    </message>
    <message>
        <source>Original: full names</source>
        <translation>Asli: nama lengkap</translation>
    </message>
    <message>
        <source>This computer has no printer. Save the paper as PDF.</source>
        <translation>Komputer ini tidak punya pencetak. Simpan dokumen sebagai PDF.</translation>
    </message>
    <message>
        <source>Give out the paper</source>
        <translation>Keluarkan dokumen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Simpan sebagai PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Cetak</translation>
    </message>
    <message>
        <source>Save the paper</source>
        <translation>Simpan dokumen</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>ProofDialog</name>
    <message>
        <source>Prove a paper</source>
        <translation>Periksa keaslian laporan</translation>
    </message>
    <message>
        <source>Scan the code at the foot of the paper, paste it (Ctrl+V), or open the PDF (Ctrl+O).</source>
        <translation>Pindai kode di kaki laporan, tempelkan (Ctrl+V), atau buka PDF-nya (Ctrl+O).</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Open a PDF …</source>
        <translation>Buka PDF …</translation>
    </message>
    <message>
        <source>Prove</source>
        <translation>Periksa</translation>
    </message>
    <message>
        <source>Open a paper</source>
        <translation>Buka laporan</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>Diska</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Cari di:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Nama berkas:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>&amp;Jenis berkas:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Folder:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Buka</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Simpan</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Pilih</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Ganti &amp;nama</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Hapus</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>Folder &amp;baru</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Tampilkan berkas &amp;tersembunyi</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Semua berkas (*)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Maju</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Maju</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Folder di atasnya</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Ke folder di atasnya</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Buat folder baru</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Buat folder baru</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Daftar</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Tampilkan sebagai daftar</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Rincian</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Tampilkan dengan rincian</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Tempat</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Daftar tempat dan penanda</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 sudah ada.
Ganti dengan yang baru?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Berkas tidak ditemukan.
Periksa nama berkasnya.</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Folder tidak ditemukan.
Periksa nama foldernya.</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Ukuran</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Diubah</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Komputer</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Urungkan</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>U&amp;langi</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Po&amp;tong</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Salin</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Tem&amp;pel</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Pilih semua</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Terbuka</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ya</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Tidak</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Urungkan</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>U&amp;langi</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Po&amp;tong</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Salin</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Tem&amp;pel</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Pilih semua</translation>
    </message>
</context>
<context>
    <name>QuestionDialog</name>
    <message>
        <source>Must be filled</source>
        <translation>Wajib diisi</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
</context>
<context>
    <name>QueueModel</name>
    <message>
        <source>Waits</source>
        <translation>Menunggu</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Siapa</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Mengapa</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Konter</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Petugas</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Sampai mana</translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message>
        <source>Counter locked</source>
        <translation>Konter terkunci</translation>
    </message>
    <message>
        <source>protected</source>
        <translation>dilindungi</translation>
    </message>
    <message>
        <source>Who waits</source>
        <translation>Yang menunggu</translation>
    </message>
    <message>
        <source>Nobody waits</source>
        <translation>Tidak ada yang menunggu</translation>
    </message>
    <message>
        <source>Who is referred from a counter (F5) stands here at once.</source>
        <translation>Pelintas yang dirujuk dari konter (F5) langsung berada di sini.</translation>
    </message>
</context>
<context>
    <name>RecheckPage</name>
    <message>
        <source>Not shown: {count}, who are less likely.</source>
        <translation>Tidak ditampilkan: {count} orang yang kurang mungkin.</translation>
    </message>
    <message>
        <source>Who came in more than 60 days ago is not looked for.</source>
        <translation>Yang masuk lebih dari 60 hari lalu tidak dicari.</translation>
    </message>
    <message>
        <source>Inside or waiting</source>
        <translation>Di dalam atau menunggu</translation>
    </message>
</context>
<context>
    <name>RecordDetail</name>
    <message>
        <source>Document</source>
        <translation>Dokumen</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Pemegang</translation>
    </message>
    <message>
        <source>Crossing</source>
        <translation>Perlintasan</translation>
    </message>
    <message>
        <source>Decision and checks</source>
        <translation>Keputusan dan pemeriksaan</translation>
    </message>
    <message>
        <source>No record</source>
        <translation>Tidak ada catatan</translation>
    </message>
    <message>
        <source>No. {number} · {name}</source>
        <translation>No. {number} · {name}</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Tanggal terbit</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Diterbitkan oleh</translation>
    </message>
    <message>
        <source>Place of birth</source>
        <translation>Tempat lahir</translation>
    </message>
    <message>
        <source>{lane}, counter {counter}</source>
        <translation>{lane}, konter {counter}</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Tempat</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>Cara baca</translation>
    </message>
    <message>
        <source>All Indonesia receipt</source>
        <translation>Tanda terima All Indonesia</translation>
    </message>
    <message>
        <source>Passed on to</source>
        <translation>Diteruskan ke</translation>
    </message>
    <message>
        <source>nobody on the list of officers</source>
        <translation>tidak ada dalam daftar petugas</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>Cancelled by</source>
        <translation>Dibatalkan oleh</translation>
    </message>
    <message>
        <source>Corrected by</source>
        <translation>Dikoreksi oleh</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Perkara</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>versi {number}</translation>
    </message>
    <message>
        <source>Alert lists</source>
        <translation>Daftar cekal</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Alasan hukum</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Petugas</translation>
    </message>
    <message>
        <source>Shift lead</source>
        <translation>Kepala Regu</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Tercatat</translation>
    </message>
    <message>
        <source>The checks found nothing.</source>
        <translation>Pemeriksaan: nihil.</translation>
    </message>
</context>
<context>
    <name>ReferDialog</name>
    <message>
        <source>Refer the traveller</source>
        <translation>Rujuk pelintas</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Diserahkan ke</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Mengapa</translation>
    </message>
    <message>
        <source>What the case is about</source>
        <translation>Jenis perkara</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Barang bawaan</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Asal</translation>
    </message>
    <message>
        <source>Health certificate</source>
        <translation>Sertifikat kesehatan</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ya</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Tidak</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Refer</source>
        <translation>Rujuk</translation>
    </message>
    <message>
        <source>Write why.</source>
        <translation>Tulis sebabnya.</translation>
    </message>
</context>
<context>
    <name>Referring</name>
    <message>
        <source>screening</source>
        <translation>penapisan</translation>
    </message>
    <message>
        <source>refer</source>
        <translation type="unfinished">rujuk</translation>
    </message>
    <message>
        <source>A talk aside</source>
        <translation>Percakapan di tempat terpisah</translation>
    </message>
</context>
<context>
    <name>ReportsDesk</name>
    <message>
        <source>Save the report</source>
        <translation>Simpan laporan</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save all reports of the day</source>
        <translation>Simpan semua laporan hari itu</translation>
    </message>
</context>
<context>
    <name>ReportsScreen</name>
    <message>
        <source>Reports</source>
        <translation>Laporan</translation>
    </message>
    <message>
        <source>print</source>
        <translation>cetak</translation>
    </message>
    <message>
        <source>save</source>
        <translation>simpan</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>sebelumnya</translation>
    </message>
    <message>
        <source>The paper stands here as it will print; + - 0 change its size, PgUp and PgDn turn it. Number keys choose the partner, F4 day, week, month or any days, Alt+1 yesterday, Alt+2 last week, Alt+3 last month: each partner gets only what it needs, and a mark shows who has the paper already. What is printed or saved is noted; changed records make a new version. F2 proves a paper that came back, F3 lists what was given to whom. Ctrl+O says where each partner's papers go, and tries it out.</source>
        <translation>Laporan tampil di sini seperti akan dicetak; + - 0 mengubah ukurannya, PgUp dan PgDn membalik halamannya. Tombol angka memilih mitra, F4 hari, minggu, bulan, atau rentang hari, Alt+1 kemarin, Alt+2 minggu lalu, Alt+3 bulan lalu: tiap mitra hanya menerima yang diperlukannya, dan sebuah tanda menunjukkan siapa yang sudah menerima laporan. Yang dicetak atau disimpan dicatat; catatan yang berubah membuat versi baru. F2 membuktikan laporan yang kembali, F3 mencantumkan apa yang diserahkan kepada siapa. Ctrl+O menunjukkan ke mana laporan tiap mitra dikirim, dan mengujinya.</translation>
    </message>
    <message>
        <source>later</source>
        <translation>berikutnya</translation>
    </message>
    <message>
        <source>prove a paper</source>
        <translation>periksa keaslian</translation>
    </message>
    <message>
        <source>given to whom</source>
        <translation>diberikan kepada siapa</translation>
    </message>
    <message>
        <source>day, week, month, from–to</source>
        <translation>hari, minggu, bulan, dari–sampai</translation>
    </message>
    <message>
        <source>count anew</source>
        <translation>hitung ulang</translation>
    </message>
    <message>
        <source>language of the paper</source>
        <translation>bahasa laporan</translation>
    </message>
    <message>
        <source>size of the sheets</source>
        <translation>ukuran kertas</translation>
    </message>
    <message>
        <source>save all</source>
        <translation>simpan semua</translation>
    </message>
    <message>
        <source>with data files</source>
        <translation>dengan berkas data</translation>
    </message>
    <message>
        <source>where papers go</source>
        <translation>tujuan laporan</translation>
    </message>
    <message>
        <source>close the day</source>
        <translation>tutup hari</translation>
    </message>
    <message>
        <source>to outboxes</source>
        <translation>ke kotak kirim</translation>
    </message>
    <message>
        <source>Weekly report</source>
        <translation>Laporan mingguan</translation>
    </message>
    <message>
        <source>Monthly report</source>
        <translation>Laporan bulanan</translation>
    </message>
    <message>
        <source>Report of any days</source>
        <translation>Laporan rentang hari</translation>
    </message>
    <message>
        <source>Daily report</source>
        <translation>Laporan harian</translation>
    </message>
    <message>
        <source>Version {version}, given out on {moment}, was provisional. The day has ended: give this new version to: {partner}.</source>
        <translation>Versi {version} yang diterbitkan pada {moment} masih sementara. Hari itu sudah berakhir: berikan versi baru ini kepada: {partner}.</translation>
    </message>
    <message>
        <source>Records of this day changed after version {version} was given out on {moment}. Give this new version to: {partner}.</source>
        <translation>Catatan hari itu berubah setelah versi {version} diterbitkan pada {moment}. Serahkan versi baru ini kepada: {partner}.</translation>
    </message>
</context>
<context>
    <name>ReportsTelling</name>
    <message>
        <source>On its way …</source>
        <translation>Sedang dikirim …</translation>
    </message>
    <message>
        <source>Records of this day changed just now, so nothing was given out. This is the new paper: look at it, then press the key again.</source>
        <translation>Catatan hari itu baru saja berubah, jadi belum ada yang diterbitkan. Ini laporan yang baru: periksa, lalu tekan tombolnya lagi.</translation>
    </message>
    <message>
        <source>{number} was sent to {printer}, copies: {copies}.</source>
        <translation>{number} dikirim ke {printer}, salinan: {copies}.</translation>
    </message>
    <message>
        <source>{count} papers were saved in {folders} folders.</source>
        <translation>{count} laporan disimpan di {folders} folder.</translation>
    </message>
    <message>
        <source>{count} papers were saved in {folder}.</source>
        <translation>{count} laporan disimpan di {folder}.</translation>
    </message>
    <message>
        <source>Saved as {place}.</source>
        <translation>Disimpan sebagai {place}.</translation>
    </message>
    <message>
        <source>Data files lie beside it (CSV, XLSX, JSON), each with its signature.</source>
        <translation>Berkas data ada di sampingnya (CSV, XLSX, JSON), masing-masing dengan tanda tangannya.</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save the report with F8 and print it elsewhere.</source>
        <translation>Belum ada pencetak di komputer ini. Simpan laporan dengan F8 dan cetak di tempat lain.</translation>
    </message>
    <message>
        <source>The printer did not take the report. Look at it, then print again, or save the report with F8.</source>
        <translation>Pencetak tidak menerima laporan. Periksa pencetaknya, lalu cetak lagi, atau simpan laporan dengan F8.</translation>
    </message>
    <message>
        <source>But the database could not note it. Do not hand it over: give it out again when the database is well. Call the administrator.</source>
        <translation>Tetapi basis data tidak dapat mencatatnya. Jangan serahkan: terbitkan lagi setelah basis data pulih. Hubungi administrator.</translation>
    </message>
    <message>
        <source>The records of this day cannot be read now. Press F5 to try again, or call the administrator.</source>
        <translation>Catatan hari itu sedang tidak dapat dibaca. Tekan F5 untuk mencoba lagi, atau hubungi administrator.</translation>
    </message>
</context>
<context>
    <name>RowDialog</name>
    <message>
        <source>Correct a row</source>
        <translation>Perbaiki baris</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Tambah baris</translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
</context>
<context>
    <name>SampleDialog</name>
    <message>
        <source>Sample</source>
        <translation>Contoh</translation>
    </message>
    <message>
        <source>A paper as it would look</source>
        <translation>Contoh tampilan laporan</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
</context>
<context>
    <name>SayingDialog</name>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Must be filled</source>
        <translation>Harus diisi</translation>
    </message>
    <message>
        <source>Write this first.</source>
        <translation>Isi ini dahulu.</translation>
    </message>
</context>
<context>
    <name>ScreeningDialog</name>
    <message>
        <source>Discard</source>
        <translation>Buang</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Tick what was noticed, or write down what was said.</source>
        <translation>Centang yang terlihat, atau tulis yang dikatakan.</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Sumber: {source}</translation>
    </message>
    <message>
        <source>Source: {source} (unverified)</source>
        <translation>Sumber: {source} (belum diverifikasi)</translation>
    </message>
    <message>
        <source>Screening, aside and in quiet</source>
        <translation>Penapisan, di tempat terpisah dan tenang</translation>
    </message>
    <message>
        <source>Space ticks. No single sign proves anything; nothing is added up, and nobody is refused for it. The traveller need not answer, and is not to blame.</source>
        <translation>Spasi mencentang. Satu tanda saja tidak membuktikan apa pun; tidak ada yang dijumlahkan, dan tidak ada yang ditolak karenanya. Pelintas boleh tidak menjawab, dan ia tidak bersalah.</translation>
    </message>
    <message>
        <source>The child is</source>
        <translation>Anak itu</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Tujuan</translation>
    </message>
    <message>
        <source>Telephone; it stays in this case</source>
        <translation>Telepon; hanya ada di perkara ini</translation>
    </message>
    <message>
        <source>Companions named</source>
        <translation>Teman seperjalanan yang disebut</translation>
    </message>
    <message>
        <source>Who arranged the journey</source>
        <translation>Yang mengatur perjalanan</translation>
    </message>
    <message>
        <source>What was noticed besides</source>
        <translation>Hal lain yang terlihat</translation>
    </message>
    <message>
        <source>Interview: a question a line, the answer behind its ?</source>
        <translation>Wawancara: satu pertanyaan sebaris, jawaban di belakang tanda ?</translation>
    </message>
    <message>
        <source>This was begun and not kept. Keep it, or discard it.</source>
        <translation>Ini sudah dimulai dan belum disimpan. Simpan, atau buang.</translation>
    </message>
    <message>
        <source>The same telephone was named in other cases: {count}</source>
        <translation>Nomor telepon yang sama disebut dalam perkara lain: {count}</translation>
    </message>
</context>
<context>
    <name>SealsScreen</name>
    <message>
        <source>Seals</source>
        <translation>Segel</translation>
    </message>
    <message>
        <source>A seal is genuine when a certificate here proves its signature. Import the certificates of states' authorities and of other posts from a file of PEM or DER, and be sure where it comes from. What is withdrawn proves nothing any more. Other posts prove this post's labels by the certificate that F7 writes.</source>
        <translation>Segel dinyatakan asli bila tanda tangannya terbukti oleh sertifikat di sini. Impor sertifikat otoritas negara dan pos lain dari berkas PEM atau DER, dan pastikan asal berkasnya. Sertifikat yang ditarik tidak lagi membuktikan apa pun. Pos lain memeriksa label pos ini dengan sertifikat yang ditulis oleh F7.</translation>
    </message>
    <message>
        <source>import</source>
        <translation>impor</translation>
    </message>
    <message>
        <source>withdraw</source>
        <translation>tarik</translation>
    </message>
    <message>
        <source>own to a file</source>
        <translation>simpan milik pos</translation>
    </message>
    <message>
        <source>new key</source>
        <translation>kunci baru</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Sertifikat</translation>
    </message>
    <message>
        <source>Signed seals on visas, papers and border passes are proven by these certificates, without a network. The post's own is made with its first label.</source>
        <translation>Segel bertanda tangan pada visa, surat, dan pas lintas batas diperiksa dengan sertifikat ini, tanpa jaringan. Sertifikat pos dibuat bersama label pertamanya.</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) are trusted from now on.</source>
        <translation>
            <numerusform>%n sertifikat dipercaya mulai sekarang.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them were trusted already.</source>
        <translation>Semuanya sudah dipercaya sebelumnya.</translation>
    </message>
    <message>
        <source>The certificate is trusted no more.</source>
        <translation>Sertifikat itu tidak lagi dipercaya.</translation>
    </message>
    <message>
        <source>The post's certificate is in the file.</source>
        <translation>Sertifikat pos sudah tersimpan dalam berkas.</translation>
    </message>
    <message>
        <source>There is a new key. Give other posts its certificate.</source>
        <translation>Kunci baru sudah dibuat. Berikan sertifikatnya kepada pos lain.</translation>
    </message>
    <message>
        <source>Choose a file of certificates</source>
        <translation>Pilih berkas sertifikat</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.cer *.crt *.der)</source>
        <translation>Sertifikat (*.pem *.cer *.crt *.der)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Semua berkas (*)</translation>
    </message>
    <message>
        <source>Write the post's certificate</source>
        <translation>Simpan sertifikat pos</translation>
    </message>
    <message>
        <source>Certificates (*.pem)</source>
        <translation>Sertifikat (*.pem)</translation>
    </message>
    <message>
        <source>Trust a signer by itself?</source>
        <translation>Percayai penanda tangan ini secara langsung?</translation>
    </message>
    <message>
        <source>No authority of its state that is known here has signed a certificate in {file}. Trust it only if you know for certain whose it is, such as another post's.</source>
        <translation>Tidak ada otoritas negaranya yang dikenal di sini yang menandatangani sertifikat dalam {file}. Percayai hanya bila Anda yakin milik siapa, misalnya milik pos lain.</translation>
    </message>
    <message>
        <source>Trust it</source>
        <translation>Percayai</translation>
    </message>
    <message>
        <source>Make a new key for the post?</source>
        <translation>Buat kunci baru untuk pos ini?</translation>
    </message>
    <message>
        <source>Labels made with the old key stay genuine. Other posts need the new certificate before they can prove new labels.</source>
        <translation>Label yang dibuat dengan kunci lama tetap sah. Pos lain memerlukan sertifikat baru untuk memeriksa label baru.</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>Buat kunci baru</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Find in the whole register by name or number</source>
        <translation>Cari di seluruh register menurut nama atau nomor</translation>
    </message>
    <message>
        <source>from</source>
        <translation>dari</translation>
    </message>
    <message>
        <source>First operational day</source>
        <translation>Hari operasional pertama</translation>
    </message>
    <message>
        <source>until</source>
        <translation>sampai</translation>
    </message>
    <message>
        <source>Last operational day</source>
        <translation>Hari operasional terakhir</translation>
    </message>
    <message>
        <source>Nat.</source>
        <translation>WN</translation>
    </message>
    <message>
        <source>Nationality, three letters</source>
        <translation>Kewarganegaraan, tiga huruf</translation>
    </message>
    <message>
        <source>Ctr.</source>
        <translation>Ktr.</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Konter</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Petugas</translation>
    </message>
    <message>
        <source>Every officer</source>
        <translation>Semua petugas</translation>
    </message>
</context>
<context>
    <name>SearchDesk</name>
    <message>
        <source>show all</source>
        <translation>tampilkan semua</translation>
    </message>
    <message>
        <source>day</source>
        <translation>hari</translation>
    </message>
    <message>
        <source>open its day</source>
        <translation>buka harinya</translation>
    </message>
    <message>
        <source>open the case</source>
        <translation>buka perkara</translation>
    </message>
    <message>
        <source>export</source>
        <translation>ekspor</translation>
    </message>
    <message>
        <source>Write what was found</source>
        <translation>Tulis yang ditemukan</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Buku kerja (*.xlsx)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabel (*.csv)</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>{count} found</source>
        <translation>{count} ditemukan</translation>
    </message>
    <message>
        <source>more than {count} found</source>
        <translation>lebih dari {count} ditemukan</translation>
    </message>
    <message>
        <source>{count} count in figures</source>
        <translation>{count} masuk hitungan</translation>
    </message>
    <message>
        <source>looked back to {day}</source>
        <translation>sudah dicari sampai {day}</translation>
    </message>
    <message>
        <source>{count} records written to {file}</source>
        <translation>{count} catatan ditulis ke {file}</translation>
    </message>
    <message>
        <source>Only the newest {count} records fit into {file}. For the older ones put {day} into “until” and write another file.</source>
        <translation>Hanya {count} catatan terbaru yang muat di {file}. Untuk yang lebih lama, isi “sampai” dengan {day}, lalu tulis berkas lain.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Tidak dapat dicari</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Mencari …</translation>
    </message>
    <message>
        <source>Nothing so far; looked back to {day}.</source>
        <translation>Belum ada; sudah dicari sampai {day}.</translation>
    </message>
    <message>
        <source>No record fits</source>
        <translation>Tidak ada catatan yang cocok</translation>
    </message>
    <message>
        <source>Esc shows all records again.</source>
        <translation>Esc menampilkan semua catatan lagi.</translation>
    </message>
</context>
<context>
    <name>SeatModel</name>
    <message>
        <source>Counter</source>
        <translation>Konter</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Petugas</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Arah</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Jalur</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sejak</translation>
    </message>
    <message>
        <source>Last record</source>
        <translation>Catatan terakhir</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Keterangan</translation>
    </message>
    <message>
        <source>also at counter {names}</source>
        <translation>juga di konter {names}</translation>
    </message>
</context>
<context>
    <name>SecondDialog</name>
    <message>
        <source>A second shift lead signs</source>
        <translation>Kepala regu kedua menandatangani</translation>
    </message>
    <message>
        <source>Number, name, birth date, nationality, direction and time are put right by two.</source>
        <translation>Nomor, nama, tanggal lahir, kewarganegaraan, arah, dan waktu dikoreksi oleh dua orang.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Tandatangani</translation>
    </message>
</context>
<context>
    <name>SheetsDialog</name>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Simpan sebagai PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Cetak</translation>
    </message>
    <message>
        <source>This computer has no printer. Save the paper, and print it elsewhere.</source>
        <translation>Komputer ini tidak punya pencetak. Simpan lembarnya dan cetak di tempat lain.</translation>
    </message>
    <message>
        <source>Sheets of past shifts</source>
        <translation>Lembar serah terima yang lalu</translation>
    </message>
    <message>
        <source>Each says what it said when both signed it, whatever was corrected since.</source>
        <translation>Isinya tetap seperti saat ditandatangani, apa pun yang dikoreksi sesudahnya.</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Gilir tugas</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Pencetak</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation>Simpan lembar</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>ShiftScreen</name>
    <message>
        <source>Shift</source>
        <translation>Gilir tugas</translation>
    </message>
    <message>
        <source>Whoever opens a counter is of the open shift by himself. F2 opens a shift; F6 hands it over: the program says what stands open, you add what only people know, and the next lead signs with name and password. Where none is there, F7 closes it with a reason. F8 closes the counter of an officer who was forgotten signed in, with a mark that says when he was last seen. F9 prints the sheets of past shifts.</source>
        <translation>Siapa yang membuka konter otomatis termasuk gilir tugas yang terbuka. F2 membuka gilir tugas; F6 menyerahkannya: program menyebutkan apa yang masih terbuka, Anda menambahkan yang hanya diketahui orang, dan kepala regu berikutnya menandatangani dengan nama dan kata sandi. Bila tidak ada, F7 menutupnya dengan alasan. F8 menutup konter petugas yang lupa keluar, dengan catatan kapan terakhir terlihat. F9 mencetak lembar serah terima yang lalu.</translation>
    </message>
    <message>
        <source>open shift</source>
        <translation>buka gilir</translation>
    </message>
    <message>
        <source>hand over</source>
        <translation>serahkan</translation>
    </message>
    <message>
        <source>close shift</source>
        <translation>tutup gilir</translation>
    </message>
    <message>
        <source>close counter</source>
        <translation>tutup konter</translation>
    </message>
    <message>
        <source>sheets</source>
        <translation>lembar</translation>
    </message>
    <message>
        <source>close the day</source>
        <translation>tutup hari</translation>
    </message>
    <message>
        <source>At the counters</source>
        <translation>Di konter</translation>
    </message>
    <message>
        <source>No shift is open</source>
        <translation>Belum ada gilir tugas yang terbuka</translation>
    </message>
    <message>
        <source>{regu} · led by {lead} · since {since}</source>
        <translation>{regu} · dipimpin {lead} · sejak {since}</translation>
    </message>
    <message>
        <source>The shift is open.</source>
        <translation>Gilir tugas sudah dibuka.</translation>
    </message>
    <message>
        <source>Handed over under {number}. F9 prints the sheet.</source>
        <translation>Diserahkan dengan nomor {number}. F9 mencetak lembarnya.</translation>
    </message>
    <message>
        <source>Closed under {number}. F9 prints the sheet.</source>
        <translation>Ditutup dengan nomor {number}. F9 mencetak lembarnya.</translation>
    </message>
    <message>
        <source>The counter is closed, and the mark stands on the sheet.</source>
        <translation>Konter ditutup, dan catatannya tertulis di lembar serah terima.</translation>
    </message>
    <message>
        <source>{number} was given to the printer.</source>
        <translation>{number} sudah dikirim ke pencetak.</translation>
    </message>
    <message>
        <source>{number} is in the file.</source>
        <translation>{number} sudah ada di berkas.</translation>
    </message>
    <message>
        <source>Close counter {counter}?</source>
        <translation>Tutup konter {counter}?</translation>
    </message>
    <message>
        <source>{officer} is signed in there since {since}; last record: {seen}. Close it only where the officer was forgotten: the mark with your name stands on the sheet of the shift.</source>
        <translation>{officer} masuk di sana sejak {since}; catatan terakhir: {seen}. Tutup hanya bila petugas lupa keluar: catatan dengan nama Anda tertulis di lembar serah terima.</translation>
    </message>
</context>
<context>
    <name>ShiftWatch</name>
    <message>
        <source>F2 on the page of the shift opens one. Counters work without it.</source>
        <translation>F2 di halaman gilir tugas membukanya. Konter tetap bekerja tanpa itu.</translation>
    </message>
    <message>
        <source>No shift is open</source>
        <translation>Belum ada gilir tugas</translation>
    </message>
</context>
<context>
    <name>ShownDialog</name>
    <message>
        <source>This cannot be shown here. Keep a copy to look at it.</source>
        <translation>Ini tidak dapat ditampilkan di sini. Simpan salinannya untuk melihatnya.</translation>
    </message>
    <message>
        <source>Keep a copy</source>
        <translation>Simpan salinan</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>The copy could not be written there. Choose another place.</source>
        <translation>Salinan tidak dapat ditulis di sana. Pilih tempat lain.</translation>
    </message>
</context>
<context>
    <name>SignInView</name>
    <message>
        <source>Sign in</source>
        <translation>Masuk</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Memeriksa …</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong passwords. Wait %n second(s).</source>
        <translation>
            <numerusform>Terlalu banyak kata sandi salah. Tunggu %n detik.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StaffModel</name>
    <message>
        <source>in service</source>
        <translation>aktif</translation>
    </message>
    <message>
        <source>out of service</source>
        <translation>nonaktif</translation>
    </message>
    <message>
        <source>trained for children</source>
        <translation>terlatih untuk anak</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>Nama masuk</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Peran</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>StatisticsScreen</name>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>Choose a view, or what is counted, down and across. On the table, 1 to 9 and 0 choose the days: today, yesterday, this week … F4 goes there, and to days that are typed. F3 counts only some; F6 puts other days beside, F7 shows parts in per cent, F10 the largest first. F2 keeps the view under a name for everybody at the post, Shift+F2 gives the name up. F8 saves what is shown as CSV, XLSX or JSON; F9 the same for partners, where small counts are hidden as the settings say. The figures are those of the papers.</source>
        <translation>Pilih tampilan, atau apa yang dihitung, ke bawah dan ke samping. Di tabel, tombol 1 sampai 9 dan 0 memilih hari: hari ini, kemarin, minggu ini … F4 menuju ke sana, juga ke hari yang diketik. F3 menghitung sebagian saja; F6 membandingkan dengan hari lain, F7 menunjukkan bagian dalam persen, F10 yang terbesar lebih dulu. F2 menyimpan tampilan dengan nama untuk semua orang di pos, Shift+F2 melepas nama itu. F8 menyimpan yang ditampilkan sebagai CSV, XLSX, atau JSON; F9 sama untuk mitra, dengan angka kecil disembunyikan menurut pengaturan. Angkanya sama dengan angka di laporan.</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>hentikan</translation>
    </message>
    <message>
        <source>keep view</source>
        <translation>simpan tampilan</translation>
    </message>
    <message>
        <source>give up view</source>
        <translation>lepas tampilan</translation>
    </message>
    <message>
        <source>only some</source>
        <translation>sebagian</translation>
    </message>
    <message>
        <source>days</source>
        <translation>hari</translation>
    </message>
    <message>
        <source>count anew</source>
        <translation>hitung ulang</translation>
    </message>
    <message>
        <source>compare</source>
        <translation>bandingkan</translation>
    </message>
    <message>
        <source>save</source>
        <translation>simpan</translation>
    </message>
    <message>
        <source>for partners</source>
        <translation>untuk mitra</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>berurutan</translation>
    </message>
    <message>
        <source>largest first</source>
        <translation>terbesar dulu</translation>
    </message>
    <message>
        <source>Counting … Esc stops it.</source>
        <translation>Menghitung … Esc menghentikannya.</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>Simpan angka</translation>
    </message>
    <message>
        <source>Table (*.xlsx)</source>
        <translation>Tabel (*.xlsx)</translation>
    </message>
    <message>
        <source>Text (*.csv)</source>
        <translation>Teks (*.csv)</translation>
    </message>
    <message>
        <source>For programs (*.json)</source>
        <translation>Untuk program (*.json)</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Tampilan</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Grafik</translation>
    </message>
</context>
<context>
    <name>StatisticsTelling</name>
    <message>
        <source>The counting was stopped. F5 counts again.</source>
        <translation>Penghitungan dihentikan. F5 menghitung lagi.</translation>
    </message>
    <message>
        <source>NIHIL: there is nothing of this in these days.</source>
        <translation>NIHIL: tidak ada pada hari-hari ini.</translation>
    </message>
    <message>
        <source>Saved as {place}.</source>
        <translation>Disimpan sebagai {place}.</translation>
    </message>
    <message>
        <source>Saved as {place}. Counts below {limit} are hidden in it.</source>
        <translation>Disimpan sebagai {place}. Angka di bawah {limit} disembunyikan di dalamnya.</translation>
    </message>
    <message>
        <source>Kept as {name}.</source>
        <translation>Disimpan dengan nama {name}.</translation>
    </message>
    <message>
        <source>{name} is not kept any more.</source>
        <translation>{name} tidak disimpan lagi.</translation>
    </message>
</context>
<context>
    <name>StickDialog</name>
    <message>
        <source>On the stick</source>
        <translation>Di stik</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Berkas lain</translation>
    </message>
    <message>
        <source>Read the file</source>
        <translation>Baca berkas</translation>
    </message>
</context>
<context>
    <name>SummaryPage</name>
    <message>
        <source>Counters</source>
        <translation>Konter</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Pos</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Tempat</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Terbuka</translation>
    </message>
    <message>
        <source>Operational day begins at</source>
        <translation>Hari operasional mulai pukul</translation>
    </message>
    <message>
        <source>Across the border</source>
        <translation>Di seberang</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Jalur</translation>
    </message>
</context>
<context>
    <name>TakeAwayDialog</name>
    <message>
        <source>Lists signed with it are refused from now on. Those in force stay.</source>
        <translation>Daftar yang ditandatangani dengannya ditolak mulai sekarang. Yang berlaku tetap berlaku.</translation>
    </message>
    <message>
        <source>Trust this key no more?</source>
        <translation>Tidak lagi percayai kunci ini?</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Must be filled</source>
        <translation>Wajib diisi</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Cabut</translation>
    </message>
    <message>
        <source>Write the reason first.</source>
        <translation>Tulis alasannya dahulu.</translation>
    </message>
</context>
<context>
    <name>TakeBackDialog</name>
    <message>
        <source>Take the last edit back?</source>
        <translation>Batalkan perubahan terakhir?</translation>
    </message>
</context>
<context>
    <name>TallyModel</name>
    <message>
        <source>Of them</source>
        <translation>Rincian</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Jumlah</translation>
    </message>
</context>
<context>
    <name>TellDialog</name>
    <message>
        <source>Plate</source>
        <translation>Nomor polisi</translation>
    </message>
    <message>
        <source>Kind of group</source>
        <translation>Jenis rombongan</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Kendaraan</translation>
    </message>
    <message>
        <source>Purpose of all who are asked</source>
        <translation>Tujuan semua yang ditanya</translation>
    </message>
    <message>
        <source>Address of all who are asked</source>
        <translation>Alamat semua yang ditanya</translation>
    </message>
    <message>
        <source>True of the whole group</source>
        <translation>Berlaku bagi seluruh rombongan</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Simpan</translation>
    </message>
</context>
<context>
    <name>TermDialog</name>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Number of the decision</source>
        <translation>Nomor keputusan</translation>
    </message>
    <message>
        <source>Day of the decision</source>
        <translation>Tanggal keputusan</translation>
    </message>
    <message>
        <source>New last day</source>
        <translation>Hari terakhir yang baru</translation>
    </message>
    <message>
        <source>Must be filled</source>
        <translation>Wajib diisi</translation>
    </message>
    <message>
        <source>Make it an exit ban</source>
        <translation>Jadikan pencegahan</translation>
    </message>
    <message>
        <source>The decision arrived</source>
        <translation>Keputusan sudah tiba</translation>
    </message>
    <message>
        <source>Extend the entry</source>
        <translation>Perpanjang entri</translation>
    </message>
    <message>
        <source>Last day by now: {day}</source>
        <translation>Hari terakhir saat ini: {day}</translation>
    </message>
    <message>
        <source>At most until {day} ({source})</source>
        <translation>Paling lama sampai {day} ({source})</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>The program cannot start</source>
        <translation>Program tidak dapat dimulai</translation>
    </message>
</context>
<context>
    <name>TrustDialog</name>
    <message>
        <source>Trust the lists that this key signs?</source>
        <translation>Percayai daftar yang ditandatangani kunci ini?</translation>
    </message>
    <message>
        <source>Read this fingerprint of {file} to the owner of the lists on the telephone. A key that came with a list, on the same stick, proves nothing.</source>
        <translation>Bacakan sidik {file} ini kepada pemilik daftar lewat telepon. Kunci yang datang bersama daftar, pada stik yang sama, tidak membuktikan apa pun.</translation>
    </message>
    <message>
        <source>Name of the key</source>
        <translation>Nama kunci</translation>
    </message>
    <message>
        <source>From whom it came, and how</source>
        <translation>Dari siapa, dan bagaimana sampainya</translation>
    </message>
    <message>
        <source>Must be filled</source>
        <translation>Wajib diisi</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Trust the key</source>
        <translation>Percayai kunci</translation>
    </message>
</context>
<context>
    <name>TypingPage</name>
    <message>
        <source>Number of a known pass, or the lines of the zone</source>
        <translation>Nomor pas yang sudah dikenal, atau baris MRZ</translation>
    </message>
    <message>
        <source>Or every field by hand</source>
        <translation>Atau isi semua kolom</translation>
    </message>
    <message>
        <source>Must be filled</source>
        <translation>Wajib diisi</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokumen</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>Issuing state</source>
        <translation>Negara penerbit</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nama lengkap</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Kewarganegaraan</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Jenis kelamin</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Lahir</translation>
    </message>
    <message>
        <source>Good until</source>
        <translation>Berlaku s.d.</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Diterbitkan tanggal</translation>
    </message>
    <message>
        <source>District (kecamatan)</source>
        <translation>Kecamatan</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Diterbitkan oleh</translation>
    </message>
    <message>
        <source>National number (NIK)</source>
        <translation>Nomor identitas (NIK)</translation>
    </message>
    <message>
        <source>Not a whole date: day, month and year</source>
        <translation>Bukan tanggal lengkap: hari, bulan, dan tahun</translation>
    </message>
    <message>
        <source>Three letters, such as IDN or MYS</source>
        <translation>Tiga huruf, misalnya IDN atau MYS</translation>
    </message>
    <message>
        <source>This day is still to come</source>
        <translation>Hari ini belum tiba</translation>
    </message>
    <message>
        <source>Ends before it was issued</source>
        <translation>Berakhir sebelum diterbitkan</translation>
    </message>
</context>
<context>
    <name>UnfinishedDialog</name>
    <message>
        <source>On the page {page}. Finish it there, or put it away by the key below; then leave.</source>
        <translation>Di halaman {page}. Selesaikan di sana, atau batalkan dengan tombol di bawah layar; lalu keluar.</translation>
    </message>
    <message>
        <source>Something is half typed</source>
        <translation>Ada yang belum selesai diketik</translation>
    </message>
    <message>
        <source>Back to it</source>
        <translation>Kembali ke sana</translation>
    </message>
</context>
<context>
    <name>VersionsDesk</name>
    <message>
        <source>Undo version {version} of {name}?</source>
        <translation>Batalkan versi {version} dari {name}?</translation>
    </message>
    <message>
        <source>The list says again what it said before, at every counter. Entries that come back: {back}. Entries that are ended: {ended}. Entries put back to their text before: {changed}.</source>
        <translation>Di semua konter, daftar kembali berbunyi seperti sebelumnya. Entri yang kembali berlaku: {back}. Entri yang diakhiri: {ended}. Entri yang dikembalikan ke bunyi semula: {changed}.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Biarkan</translation>
    </message>
    <message>
        <source>Undo it</source>
        <translation>Batalkan</translation>
    </message>
    <message>
        <source>Undoing …</source>
        <translation>Membatalkan …</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Versions of the lists</source>
        <translation>Versi daftar</translation>
    </message>
    <message>
        <source>Every verdict keeps the number of the version that was asked. The newest version of a list can be undone: what the list said before is in force again at once.</source>
        <translation>Setiap putusan mencatat nomor versi yang ditanyai. Versi terbaru suatu daftar dapat dibatalkan: bunyi daftar sebelumnya langsung berlaku kembali.</translation>
    </message>
    <message>
        <source>Undo this version</source>
        <translation>Batalkan versi ini</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>No list was imported yet, and no entry made: there is nothing to undo.</source>
        <translation>Belum ada daftar yang diimpor dan belum ada entri: tidak ada yang dapat dibatalkan.</translation>
    </message>
</context>
<context>
    <name>VictimDesk</name>
    <message>
        <source>screening</source>
        <translation>penapisan</translation>
    </message>
    <message>
        <source>recommendation</source>
        <translation>rekomendasi</translation>
    </message>
    <message>
        <source>nobody trained</source>
        <translation>tiada yang terlatih</translation>
    </message>
    <message>
        <source>Can no trained officer come?</source>
        <translation>Tidak ada petugas terlatih yang dapat datang?</translation>
    </message>
    <message>
        <source>Then another officer talks with the child, gently and never alone with it. Call UPTD PPA as soon as you can.</source>
        <translation>Maka petugas lain yang berbicara dengan anak, dengan lembut dan tidak pernah berdua saja. Hubungi UPTD PPA secepatnya.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Lanjutkan</translation>
    </message>
    <message>
        <source>Why nobody can come</source>
        <translation>Mengapa tidak ada yang dapat datang</translation>
    </message>
</context>
<context>
    <name>WatchPanel</name>
    <message>
        <source>To see to</source>
        <translation>Perlu perhatian</translation>
    </message>
    <message>
        <source>The devices of this counter work.</source>
        <translation>Perangkat konter ini bekerja.</translation>
    </message>
    <message>
        <source>No alert ends within 7 days.</source>
        <translation>Tidak ada entri yang berakhir dalam 7 hari.</translation>
    </message>
    <message>
        <source>Alerts ending within 7 days: {ending}; lapsed since yesterday: {lapsed}</source>
        <translation>Entri berakhir dalam 7 hari: {ending}; gugur sejak kemarin: {lapsed}</translation>
    </message>
    <message>
        <source>No alert list was ever taken over.</source>
        <translation>Belum pernah ada daftar yang diambil alih.</translation>
    </message>
    <message>
        <source>{name}: {age} old</source>
        <translation>{name}: berumur {age}</translation>
    </message>
    <message>
        <source>Younger lists: {count}</source>
        <translation>Daftar yang lebih baru: {count}</translation>
    </message>
    <message>
        <source>under an hour</source>
        <translation>kurang dari satu jam</translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>{count} jam</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} hari</translation>
    </message>
</context>
<context>
    <name>WaysOut</name>
    <message>
        <source>Save who is inside</source>
        <translation>Simpan daftar yang di dalam</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Set up this post</source>
        <translation>Siapkan pos ini</translation>
    </message>
    <message>
        <source>Choose the post, name its counters and the first administrator. It takes about two minutes.</source>
        <translation>Pilih pos, beri nama konter, dan tunjuk administrator pertama. Butuh sekitar dua menit.</translation>
    </message>
    <message>
        <source>Practice mode</source>
        <translation>Mode latihan</translation>
    </message>
    <message>
        <source>Try everything with invented travellers, in a database of its own. Nothing there is real.</source>
        <translation>Cobalah semuanya dengan pelintas rekaan, dalam basis data tersendiri. Tidak ada yang nyata di sana.</translation>
    </message>
</context>
<context>
    <name>WithdrawDialog</name>
    <message>
        <source>Nothing that was ever signed with it is genuine any more.</source>
        <translation>Semua yang pernah ditandatangani dengannya tidak lagi dianggap asli.</translation>
    </message>
    <message>
        <source>Trust this certificate no more?</source>
        <translation>Tidak lagi memercayai sertifikat ini?</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Must be filled</source>
        <translation>Wajib diisi</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Tarik</translation>
    </message>
    <message>
        <source>Write the reason first.</source>
        <translation>Tulis alasannya dahulu.</translation>
    </message>
</context>
<context>
    <name>WordingsScreen</name>
    <message>
        <source>Papers</source>
        <translation>Surat</translation>
    </message>
    <message>
        <source>How the papers of refusals, postponements and hand-overs are worded. What stands between {{ and }} is filled in; the list at the right says which places there are, and Enter puts one into the text. The page shows an invented traveller. F2 uses the text from now on, as a new version; one that makes no paper is refused. Choose an older version to go back to it. Papers that were issued stay as they were.</source>
        <translation>Naskah surat penolakan, penundaan, dan serah terima. Yang berada di antara {{ dan }} diisi program; daftar di kanan menyebut isian yang ada, dan Enter menaruhnya ke dalam teks. Halaman menampilkan pelintas rekaan. F2 memberlakukan teks sebagai versi baru; teks yang tidak menjadi surat ditolak. Pilih versi lama untuk kembali kepadanya. Surat yang sudah dikeluarkan tidak berubah.</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>simpan</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>urungkan</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>surat</translation>
    </message>
    <message>
        <source>text</source>
        <translation>teks</translation>
    </message>
    <message>
        <source>places</source>
        <translation>isian</translation>
    </message>
    <message>
        <source>versions</source>
        <translation>versi</translation>
    </message>
    <message>
        <source>smaller</source>
        <translation>perkecil</translation>
    </message>
    <message>
        <source>larger</source>
        <translation>perbesar</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Surat</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versi</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teks</translation>
    </message>
    <message>
        <source>Places that are filled in</source>
        <translation>Isian yang diisi program</translation>
    </message>
    <message>
        <source>The page, for an invented traveller</source>
        <translation>Halaman untuk pelintas rekaan</translation>
    </message>
    <message>
        <source>= title, # heading, - item, label :: text, ~ who signs :: name, --- a rule; an empty line ends a paragraph. {% if reason %} … {% endif %} says something only where the place is filled.</source>
        <translation>= judul, # subjudul, - butir, label :: isi, ~ yang menandatangani :: nama, --- garis; baris kosong mengakhiri alinea. {% if reason %} … {% endif %} hanya tampil bila isiannya ada.</translation>
    </message>
    <message>
        <source>wording of the program</source>
        <translation>naskah program</translation>
    </message>
    <message>
        <source>{version}: {day} {time}, {name}</source>
        <translation>{version}: {day} {time}, {name}</translation>
    </message>
    <message>
        <source>Version {version} holds from the next paper on.</source>
        <translation>Versi {version} berlaku mulai surat berikutnya.</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Today</source>
        <translation>Hari ini</translation>
    </message>
    <message numerus="yes">
        <source>%n in</source>
        <translation>
            <numerusform>%n masuk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n out</source>
        <translation>
            <numerusform>%n keluar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held back</source>
        <translation>
            <numerusform>%n tertahan atau dirujuk</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ZoneField</name>
    <message>
        <source>Enter reads it. The next line of a zone begins with Shift+Enter.</source>
        <translation>Enter membacanya. Baris MRZ berikutnya dimulai dengan Shift+Enter.</translation>
    </message>
    <message>
        <source>Number or zone</source>
        <translation>Nomor atau MRZ</translation>
    </message>
</context>
<context>
    <name>alerts</name>
    <message>
        <source>Not yet in force</source>
        <translation>Belum berlaku</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Berlaku</translation>
    </message>
    <message>
        <source>Ending soon</source>
        <translation>Akan berakhir</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Berakhir</translation>
    </message>
    <message>
        <source>Exit ban</source>
        <translation>Cegah</translation>
    </message>
    <message>
        <source>Urgent exit ban</source>
        <translation>Cegah mendesak</translation>
    </message>
    <message>
        <source>Entry ban</source>
        <translation>Tangkal</translation>
    </message>
    <message>
        <source>Wanted (DPO)</source>
        <translation>DPO</translation>
    </message>
    <message>
        <source>Lost document</source>
        <translation>Dokumen hilang</translation>
    </message>
    <message>
        <source>SOI</source>
        <translation>SOI</translation>
    </message>
    <message>
        <source>Risk of TPPO</source>
        <translation>Risiko TPPO</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Masuk</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Keluar</translation>
    </message>
    <message>
        <source>Entry and exit</source>
        <translation>Masuk dan keluar</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Dua arah</translation>
    </message>
    <message>
        <source>The kind is missing</source>
        <translation>Jenis belum diisi</translation>
    </message>
    <message>
        <source>No kind is called so: write cegah, tangkal, dpo, soi …</source>
        <translation>Jenis itu tidak ada: tulis cegah, tangkal, dpo, soi …</translation>
    </message>
    <message>
        <source>Neither a name nor a number</source>
        <translation>Tanpa nama dan tanpa nomor</translation>
    </message>
    <message>
        <source>Not a date of birth: write 1985, 1985-08 or 1985-08-17</source>
        <translation>Bukan tanggal lahir: tulis 1985, 1985-08, atau 1985-08-17</translation>
    </message>
    <message>
        <source>Not a day: write it like 2026-08-17</source>
        <translation>Bukan tanggal: tulis seperti 2026-08-17</translation>
    </message>
    <message>
        <source>It ends before it begins</source>
        <translation>Berakhir sebelum dimulai</translation>
    </message>
    <message>
        <source>Not a sex: write F, M or X</source>
        <translation>Bukan jenis kelamin: tulis P, L, atau X</translation>
    </message>
    <message>
        <source>No state has this code: write three letters, such as IDN</source>
        <translation>Tidak ada negara berkode ini: tulis tiga huruf, misalnya IDN</translation>
    </message>
    <message>
        <source>Not a direction: write entry, exit or both</source>
        <translation>Bukan arah: tulis entry, exit, atau both</translation>
    </message>
    <message>
        <source>A cegah holds on exit only, a tangkal on entry only</source>
        <translation>Cegah hanya saat keluar, tangkal hanya saat masuk</translation>
    </message>
    <message>
        <source>The same reference stands on an earlier row, which is taken</source>
        <translation>Nomor acuan sama dengan baris sebelumnya, yang sudah diambil</translation>
    </message>
    <message>
        <source>The text is too long</source>
        <translation>Teks terlalu panjang</translation>
    </message>
    <message>
        <source>More cells than columns: a comma too many, or a quotation mark missing</source>
        <translation>Sel lebih banyak daripada kolom: kelebihan koma, atau tanda kutip kurang</translation>
    </message>
    <message>
        <source>The quotation marks do not pair; the row cannot be read</source>
        <translation>Tanda kutip tidak berpasangan; baris tidak dapat dibaca</translation>
    </message>
    <message>
        <source>Fewer cells than columns</source>
        <translation>Jumlah sel lebih sedikit daripada jumlah kolom</translation>
    </message>
    <message>
        <source>The line is damaged and cannot be read</source>
        <translation>Baris rusak dan tidak dapat dibaca</translation>
    </message>
    <message>
        <source>More names, dates or numbers than one person has; not all are taken</source>
        <translation>Nama, tanggal, atau nomor lebih banyak daripada yang dimiliki satu orang; tidak semua diambil</translation>
    </message>
    <message>
        <source>A spreadsheet has rounded the number: keep the column as text</source>
        <translation>Nomor telah dibulatkan oleh lembar kerja: simpan kolomnya sebagai teks</translation>
    </message>
    <message>
        <source>Not the number of a document</source>
        <translation>Bukan nomor dokumen</translation>
    </message>
    <message>
        <source>Not a range of numbers: too wide, or its end is before its beginning</source>
        <translation>Bukan rentang nomor: terlalu lebar, atau akhirnya mendahului awalnya</translation>
    </message>
    <message>
        <source>Must be filled</source>
        <translation>Wajib diisi</translation>
    </message>
    <message>
        <source>Give a name or a number</source>
        <translation>Isi nama atau nomor</translation>
    </message>
    <message>
        <source>No state has this code</source>
        <translation>Tidak ada negara berkode ini</translation>
    </message>
    <message>
        <source>This day is still to come</source>
        <translation>Hari ini belum tiba</translation>
    </message>
    <message>
        <source>The first day is missing, and the law counts from it ({source}).</source>
        <translation>Hari pertama tidak disebut, padahal masa berlaku dihitung darinya ({source}).</translation>
    </message>
    <message>
        <source>No last day: in force until somebody ends it; by law only for life ({source}).</source>
        <translation>Tanpa hari terakhir: berlaku sampai diakhiri; menurut hukum hanya jika seumur hidup ({source}).</translation>
    </message>
    <message>
        <source>No first day: it counts from the first import of the list ({source}).</source>
        <translation>Tanpa hari pertama: dihitung sejak daftar pertama kali diimpor ({source}).</translation>
    </message>
    <message>
        <source>No last day: it ends on the last that an extension can give it ({source}).</source>
        <translation>Tanpa hari terakhir: berakhir pada batas terpanjang perpanjangan ({source}).</translation>
    </message>
    <message>
        <source>Longer than one decision can ban: lawful only if it was extended ({source}).</source>
        <translation>Lebih lama daripada satu keputusan: sah hanya jika ada perpanjangan ({source}).</translation>
    </message>
    <message>
        <source>Longer than the law allows, even when extended ({source}).</source>
        <translation>Lebih lama daripada yang diizinkan, termasuk perpanjangannya ({source}).</translation>
    </message>
    <message>
        <source>Nobody would be found by this: a name so short needs the date of birth or a number.</source>
        <translation>Tidak seorang pun akan ditemukan: nama sesingkat ini memerlukan tanggal lahir atau nomor.</translation>
    </message>
    <message>
        <source>Only the number finds this person. By the name too, if the date of birth is added.</source>
        <translation>Hanya nomornya yang menemukan orang ini. Dengan tanggal lahir, namanya juga.</translation>
    </message>
    <message>
        <source>The state that issued the document is missing; others may bear this number too.</source>
        <translation>Negara penerbit dokumen tidak disebut; nomor ini mungkin juga dipakai negara lain.</translation>
    </message>
    <message>
        <source>A citizen is never barred from entry: this applies to nobody (UU 6/2011 Ps 14).</source>
        <translation>WNI tidak pernah ditolak masuk: entri ini tidak berlaku bagi siapa pun (UU 6/2011 Ps 14).</translation>
    </message>
    <message>
        <source>The last day has passed: this applies to nobody any more.</source>
        <translation>Hari terakhirnya sudah lewat: entri ini tidak berlaku lagi.</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Entri pos</translation>
    </message>
    <message>
        <source>List imported</source>
        <translation>Daftar diimpor</translation>
    </message>
    <message>
        <source>List of numbers imported</source>
        <translation>Daftar nomor diimpor</translation>
    </message>
    <message>
        <source>Import undone</source>
        <translation>Impor dibatalkan</translation>
    </message>
    <message>
        <source>Left out as companies, ships or aircraft: {count}</source>
        <translation>Tidak diambil karena perusahaan, kapal, atau pesawat: {count}</translation>
    </message>
    <message>
        <source>Without what stands in {files}: put these files beside the list.</source>
        <translation>Tanpa isi {files}: letakkan berkas itu di folder yang sama dengan daftar.</translation>
    </message>
    <message>
        <source>Rows taken that could not be read in full: {count}</source>
        <translation>Baris diambil tetapi tidak terbaca seluruhnya: {count}</translation>
    </message>
    <message>
        <source>A list of changes: what it does not name stays in force.</source>
        <translation>Daftar perubahan: yang tidak disebut di dalamnya tetap berlaku.</translation>
    </message>
</context>
<context>
    <name>auditing</name>
    <message>
        <source>is not what was recorded</source>
        <translation>tidak sama dengan yang dicatat</translation>
    </message>
    <message>
        <source>was recorded, and is no longer there</source>
        <translation>pernah dicatat, dan tidak ada lagi</translation>
    </message>
    <message>
        <source>is in the register, but not on the audit trail</source>
        <translation>ada di register, tetapi tidak ada di jejak audit</translation>
    </message>
    <message>
        <source>No. {number} of {day}</source>
        <translation>No. {number} tanggal {day}</translation>
    </message>
    <message>
        <source>The record of entry {entry}</source>
        <translation>Catatan perlintasan dari entri {entry}</translation>
    </message>
    <message>
        <source>A record without number or day</source>
        <translation>Catatan tanpa nomor atau tanggal</translation>
    </message>
</context>
<context>
    <name>backups</name>
    <message>
        <source>Deleted: {name}</source>
        <translation>Dihapus: {name}</translation>
    </message>
    <message>
        <source>This is a copy of practice, with invented travellers.</source>
        <translation>Ini salinan mode latihan, dengan pelintas rekaan.</translation>
    </message>
    <message>
        <source>Backup: just now</source>
        <translation>Cadangan: baru saja</translation>
    </message>
    <message>
        <source>Backup: {count} min ago</source>
        <translation>Cadangan: {count} mnt lalu</translation>
    </message>
    <message>
        <source>Backup: {count} h ago</source>
        <translation>Cadangan: {count} jam lalu</translation>
    </message>
    <message>
        <source>proven</source>
        <translation>terbukti</translation>
    </message>
    <message>
        <source>no room in the folder</source>
        <translation>folder tidak cukup tempat</translation>
    </message>
    <message>
        <source>the folder was not there</source>
        <translation>folder tidak ada</translation>
    </message>
    <message>
        <source>the folder may not be written</source>
        <translation>folder tidak boleh ditulisi</translation>
    </message>
    <message>
        <source>it broke off</source>
        <translation>terputus di tengah jalan</translation>
    </message>
    <message>
        <source>the copy was faulty</source>
        <translation>salinannya rusak</translation>
    </message>
    <message>
        <source>it was stopped</source>
        <translation>dihentikan</translation>
    </message>
    <message>
        <source>No backup</source>
        <translation>Belum ada cadangan</translation>
    </message>
    <message>
        <source>Backup: {count} days ago</source>
        <translation>Cadangan: {count} hari lalu</translation>
    </message>
    <message>
        <source>{age}, proven</source>
        <translation>{age}, terbukti</translation>
    </message>
    <message>
        <source>{age}: F6 on the page of the closing makes one</source>
        <translation>{age}: F6 di halaman tutup hari membuatnya</translation>
    </message>
    <message>
        <source>The backup of {moment} failed: {why}</source>
        <translation>Cadangan {moment} gagal: {why}</translation>
    </message>
    <message>
        <source>Backup made and proven: {name} in {folder} ({size} MB).</source>
        <translation>Cadangan dibuat dan terbukti: {name} di {folder} ({size} MB).</translation>
    </message>
    <message>
        <source>It lies on the disk of the database, which would take both with it: use another disk or a stick.</source>
        <translation>Letaknya di disk basis data: bila disk itu rusak, keduanya hilang. Pakai disk lain atau flashdisk.</translation>
    </message>
    <message>
        <source>The keys are not in it: keep report.key, seal.secret and pseudonym.key from the data folder too, but not beside the backup: on a stick of their own, locked away.</source>
        <translation>Kunci tidak ikut di dalamnya: simpan juga report.key, seal.secret, dan pseudonym.key dari folder data, tetapi jangan di samping cadangan: di flashdisk tersendiri, terkunci.</translation>
    </message>
</context>
<context>
    <name>blank_sheet</name>
    <message>
        <source>Crossings written by hand</source>
        <translation>Perlintasan yang dicatat dengan tangan</translation>
    </message>
    <message>
        <source>For when the reader or the power fails. Each line is entered afterwards in the journal, with the time at which it was; alerts are asked by telephone before anybody passes.</source>
        <translation>Dipakai bila alat baca atau listrik mati. Setiap baris dimasukkan kemudian ke jurnal dengan jam yang sebenarnya; cekal ditanyakan lewat telepon sebelum pelintas boleh lewat.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Konter</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Petugas</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Lembar</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Jam</translation>
    </message>
    <message>
        <source>In/out</source>
        <translation>Arah</translation>
    </message>
    <message>
        <source>Name as in the document</source>
        <translation>Nama sesuai dokumen</translation>
    </message>
    <message>
        <source>M/F</source>
        <translation>L/P</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Lahir</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Negara</translation>
    </message>
    <message>
        <source>Document and number</source>
        <translation>Dokumen dan nomor</translation>
    </message>
    <message>
        <source>Good until</source>
        <translation>Berlaku s.d.</translation>
    </message>
    <message>
        <source>Purpose, address, plate</source>
        <translation>Keperluan, alamat, nopol</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Hari</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Anak ikut</translation>
    </message>
    <message>
        <source>Stamp, initials</source>
        <translation>Cap, paraf</translation>
    </message>
</context>
<context>
    <name>card</name>
    <message>
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>Good until</source>
        <translation>Berlaku s.d.</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Lahir</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Jenis kelamin</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Kewarganegaraan</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Kecamatan</translation>
    </message>
    <message>
        <source>National number</source>
        <translation>Nomor induk (NIK)</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Diterbitkan oleh</translation>
    </message>
    <message>
        <source>Check digit agrees</source>
        <translation>Digit pemeriksa cocok</translation>
    </message>
    <message>
        <source>Check digit does not agree</source>
        <translation>Digit pemeriksa tidak cocok</translation>
    </message>
    <message>
        <source>Hard to read on the picture</source>
        <translation>Sulit terbaca pada gambar</translation>
    </message>
    <message>
        <source>check digits</source>
        <translation>digit pemeriksa</translation>
    </message>
    <message>
        <source>validity</source>
        <translation>masa berlaku</translation>
    </message>
</context>
<context>
    <name>cases</name>
    <message>
        <source>Alert hit</source>
        <translation>Kena daftar</translation>
    </message>
    <message>
        <source>Doubtful document</source>
        <translation>Dokumen diragukan</translation>
    </message>
    <message>
        <source>Overstay</source>
        <translation>Melebihi izin tinggal</translation>
    </message>
    <message>
        <source>Lost or stolen document</source>
        <translation>Dokumen hilang atau dicuri</translation>
    </message>
    <message>
        <source>Child without parents</source>
        <translation>Anak tanpa orang tua</translation>
    </message>
    <message>
        <source>Possible trafficking</source>
        <translation>Dugaan TPPO</translation>
    </message>
    <message>
        <source>Illness</source>
        <translation>Sakit</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Barang bawaan</translation>
    </message>
    <message>
        <source>Other matter</source>
        <translation>Hal lain</translation>
    </message>
    <message>
        <source>Immigration</source>
        <translation>Imigrasi</translation>
    </message>
    <message>
        <source>Police (Polri)</source>
        <translation>Kepolisian (Polri)</translation>
    </message>
    <message>
        <source>Migrant worker service (BP3MI)</source>
        <translation>Pelindungan pekerja migran (BP3MI)</translation>
    </message>
    <message>
        <source>Social service (Dinsos)</source>
        <translation>Dinas Sosial (Dinsos)</translation>
    </message>
    <message>
        <source>Women and children's service (UPTD PPA)</source>
        <translation>Layanan perempuan dan anak (UPTD PPA)</translation>
    </message>
    <message>
        <source>Quarantine (animals, fish, plants)</source>
        <translation>Karantina (hewan, ikan, tumbuhan)</translation>
    </message>
    <message>
        <source>Health quarantine (BKK)</source>
        <translation>Karantina kesehatan (BKK)</translation>
    </message>
    <message>
        <source>Customs</source>
        <translation>Bea Cukai</translation>
    </message>
    <message>
        <source>Border guard (Pamtas)</source>
        <translation>Satgas Pamtas</translation>
    </message>
    <message>
        <source>Issuer or foreign mission</source>
        <translation>Penerbit atau perwakilan asing</translation>
    </message>
    <message>
        <source>Another agency</source>
        <translation>Instansi lain</translation>
    </message>
    <message>
        <source>Came to the second line</source>
        <translation>Datang ke lini kedua</translation>
    </message>
    <message>
        <source>Found by the border guard</source>
        <translation>Ditemukan Pamtas</translation>
    </message>
    <message>
        <source>Brought by another agency</source>
        <translation>Diantar instansi lain</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Menunggu</translation>
    </message>
    <message>
        <source>In hand</source>
        <translation>Ditangani</translation>
    </message>
    <message>
        <source>Decided, to be closed</source>
        <translation>Selesai diputus, belum ditutup</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Ditutup</translation>
    </message>
    <message>
        <source>Case taken</source>
        <translation>Perkara diambil</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Statement of the traveller</source>
        <translation>Keterangan pelintas</translation>
    </message>
    <message>
        <source>Step done</source>
        <translation>Langkah selesai</translation>
    </message>
    <message>
        <source>Step left out</source>
        <translation>Langkah dilewati</translation>
    </message>
    <message>
        <source>Attached</source>
        <translation>Dilampirkan</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Dihubungi</translation>
    </message>
    <message>
        <source>Now about</source>
        <translation>Jenis diubah</translation>
    </message>
    <message>
        <source>Marked for protection</source>
        <translation>Ditandai untuk dilindungi</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>Penapisan</translation>
    </message>
    <message>
        <source>No officer trained for children can come</source>
        <translation>Tidak ada petugas terlatih untuk anak yang dapat datang</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Diputuskan</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Diserahkan</translation>
    </message>
    <message>
        <source>Case closed</source>
        <translation>Perkara ditutup</translation>
    </message>
    <message>
        <source>Case opened again</source>
        <translation>Perkara dibuka lagi</translation>
    </message>
    <message>
        <source>Case opened</source>
        <translation>Perkara dibuka</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} mnt</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} j {minutes} mnt</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation>Dirujuk</translation>
    </message>
    <message>
        <source>Call: {whom}</source>
        <translation>Hubungi: {whom}</translation>
    </message>
    <message>
        <source>{source} (unverified)</source>
        <translation>{source} (belum diverifikasi)</translation>
    </message>
    <message>
        <source>left out: {reason}</source>
        <translation>dilewati: {reason}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>selesai</translation>
    </message>
    <message>
        <source>{time} over time</source>
        <translation>lewat {time}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>sisa {time}</translation>
    </message>
</context>
<context>
    <name>claims</name>
    <message>
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>Issuing state</source>
        <translation>Negara penerbit</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Kewarganegaraan</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Jenis kelamin</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Tanggal lahir</translation>
    </message>
    <message>
        <source>Date of issue</source>
        <translation>Tanggal terbit</translation>
    </message>
    <message>
        <source>Good until</source>
        <translation>Berlaku s.d.</translation>
    </message>
    <message>
        <source>District (kecamatan)</source>
        <translation>Kecamatan</translation>
    </message>
    <message>
        <source>machine-readable zone</source>
        <translation>MRZ</translation>
    </message>
    <message>
        <source>code</source>
        <translation>kode</translation>
    </message>
    <message>
        <source>seal</source>
        <translation>segel</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>ketikan</translation>
    </message>
    <message>
        <source>recorded before</source>
        <translation>catatan terdahulu</translation>
    </message>
    <message>
        <source>{field} written in two ways</source>
        <translation>{field} ditulis dengan dua cara</translation>
    </message>
    <message>
        <source>{field}: {one} and {other} do not agree</source>
        <translation>{field}: {one} dan {other} tidak cocok</translation>
    </message>
    <message>
        <source>The seal holds: the page was altered, or the seal is another document's. Keep the document for the second line.</source>
        <translation>Segelnya sah: halaman telah diubah, atau segel itu milik dokumen lain. Tahan dokumen untuk pemeriksaan lanjutan.</translation>
    </message>
    <message>
        <source>Look at the page again: it may be mistyped.</source>
        <translation>Lihat lagi halamannya: mungkin salah ketik.</translation>
    </message>
    <message>
        <source>Compare both with the printed page and look for signs of tampering.</source>
        <translation>Bandingkan keduanya dengan halaman tercetak dan cari tanda pemalsuan.</translation>
    </message>
    <message>
        <source>{source}: {value}</source>
        <translation>{source}: {value}</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Rows read: {count}</source>
        <translation>Baris dibaca: {count}</translation>
    </message>
    <message>
        <source>Filing the entries: {count}</source>
        <translation>Menata entri: {count}</translation>
    </message>
    <message>
        <source>Travellers measured: {count}</source>
        <translation>Pelintas diukur: {count}</translation>
    </message>
    <message>
        <source>Tidying up: {count}</source>
        <translation>Merapikan: {count}</translation>
    </message>
    <message>
        <source>{new} new, {changed} changed, {unchanged} unchanged, {gone} gone</source>
        <translation>{new} baru, {changed} berubah, {unchanged} tetap, {gone} hilang</translation>
    </message>
    <message>
        <source>Line {line}, {name}: {doubt}</source>
        <translation>Baris {line}, {name}: {doubt}</translation>
    </message>
    <message>
        <source>Line {line}, {column}: {why}</source>
        <translation>Baris {line}, {column}: {why}</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>… dan {count} lagi</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Baru</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Berubah</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Tetap</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Hilang</translation>
    </message>
    <message>
        <source>In doubt, stays in force</source>
        <translation>Diragukan, tetap berlaku</translation>
    </message>
    <message>
        <source>Several passes bear this number: {names}.</source>
        <translation>Beberapa pas memakai nomor ini: {names}.</translation>
    </message>
    <message>
        <source>Broken at entry {number}: it is not what was written.</source>
        <translation>Putus pada entri {number}: isinya bukan yang dahulu ditulis.</translation>
    </message>
    <message>
        <source>{number} is not known at this post.</source>
        <translation>{number} belum dikenal di pos ini.</translation>
    </message>
    <message>
        <source>There is no display here. `checkpoint tour` needs none.</source>
        <translation>Tidak ada layar di sini. `checkpoint tour` tidak memerlukannya.</translation>
    </message>
    <message>
        <source>{travellers} travellers, {hits} hits, {ms} ms each</source>
        <translation>{travellers} pelintas, {hits} temuan, masing-masing {ms} ms</translation>
    </message>
    <message>
        <source>No list has an entry of that reference then.</source>
        <translation>Tidak ada daftar yang memuat entri dengan nomor itu pada saat itu.</translation>
    </message>
    <message>
        <source>Version {undone} is undone. The book is now at version {now}.</source>
        <translation>Versi {undone} dibatalkan. Buku kini pada versi {now}.</translation>
    </message>
    <message>
        <source>No list was hit yet.</source>
        <translation>Belum ada daftar dengan temuan.</translation>
    </message>
    <message>
        <source>No mapping is called {name}. See `checkpoint alerts mappings`.</source>
        <translation>Tidak ada pemetaan bernama {name}. Lihat `checkpoint alerts mappings`.</translation>
    </message>
    <message>
        <source>Read by the columns of {mapping}</source>
        <translation>Dibaca menurut kolom {mapping}</translation>
    </message>
    <message>
        <source>No entry is called {name}.</source>
        <translation>Tidak ada entri bernama {name}.</translation>
    </message>
    <message>
        <source>{name} ({kind}) stands until {day}.</source>
        <translation>{name} ({kind}) berlaku sampai {day}.</translation>
    </message>
    <message>
        <source>Entries written to {file}: {count}</source>
        <translation>Entri ditulis ke {file}: {count}</translation>
    </message>
    <message>
        <source>Nothing that version {version} brought means anybody here.</source>
        <translation>Tidak ada isi versi {version} yang maksudnya orang di sini.</translation>
    </message>
    <message>
        <source>Version {version} is in force, but who is inside or waiting was not held against it. Do that with: checkpoint alerts recheck {version}</source>
        <translation>Versi {version} sudah berlaku, tetapi orang yang di dalam atau menunggu belum dicocokkan dengannya. Lakukan dengan: checkpoint alerts recheck {version}</translation>
    </message>
    <message>
        <source>Name a file that ends in .pdf or .md.</source>
        <translation>Sebutkan berkas yang berakhir dengan .pdf atau .md.</translation>
    </message>
    <message>
        <source>Cases written: {count}</source>
        <translation>Perkara ditulis: {count}</translation>
    </message>
    <message>
        <source>No shift is open.</source>
        <translation>Tidak ada gilir tugas yang terbuka.</translation>
    </message>
    <message>
        <source>{regu}, led by {lead}, since {since} {zone}</source>
        <translation>{regu}, dipimpin {lead}, sejak {since} {zone}</translation>
    </message>
    <message>
        <source>No counter is open.</source>
        <translation>Tidak ada konter yang terbuka.</translation>
    </message>
    <message>
        <source>Counter {counter}: {officer}, {direction}, {lane}, since {since}</source>
        <translation>Konter {counter}: {officer}, {direction}, {lane}, sejak {since}</translation>
    </message>
    <message>
        <source>also at counter {names}</source>
        <translation>juga di konter {names}</translation>
    </message>
    <message>
        <source>There are more; --most shows them.</source>
        <translation>Masih ada lagi; --most menampilkannya.</translation>
    </message>
    <message>
        <source>Records written to {file}: {count}</source>
        <translation>Catatan ditulis ke {file}: {count}</translation>
    </message>
    <message>
        <source>There are older ones, which did not fit: write another file with --until {day}.</source>
        <translation>Ada yang lebih lama dan tidak muat: tulis berkas lain dengan --until {day}.</translation>
    </message>
    <message>
        <source>The day was not closed: finish what stops it.</source>
        <translation>Hari tidak ditutup: selesaikan dulu yang menghalanginya.</translation>
    </message>
    <message>
        <source>NIHIL: nothing was found.</source>
        <translation>NIHIL: tidak ada yang ditemukan.</translation>
    </message>
    <message>
        <source>None of them has a folder of its own. Name it in the settings, under outboxes.</source>
        <translation>Tidak satu pun di antaranya mempunyai folder sendiri. Sebutkan di pengaturan, pada outboxes.</translation>
    </message>
    <message>
        <source>No shift ended on that day.</source>
        <translation>Tidak ada gilir tugas yang berakhir pada hari itu.</translation>
    </message>
</context>
<context>
    <name>clocks</name>
    <message>
        <source>It is {here} {zone} here.</source>
        <translation>Di sini pukul {here} {zone}.</translation>
    </message>
    <message>
        <source>It is {here} {zone} here, and {there} in {state}.</source>
        <translation>Di sini pukul {here} {zone}, di {state} pukul {there}.</translation>
    </message>
</context>
<context>
    <name>closing</name>
    <message>
        <source>The day is over</source>
        <translation>Hari sudah berakhir</translation>
    </message>
    <message>
        <source>The day still runs</source>
        <translation>Hari masih berjalan</translation>
    </message>
    <message>
        <source>Closed now, its papers are provisional; final ones follow.</source>
        <translation>Bila ditutup sekarang, laporannya sementara; yang akhir menyusul.</translation>
    </message>
    <message>
        <source>No counter is locked</source>
        <translation>Tidak ada konter terkunci</translation>
    </message>
    <message>
        <source>A counter is locked: {names}</source>
        <translation>Konter terkunci: {names}</translation>
    </message>
    <message>
        <source>Answer the lock: the traveller still counts.</source>
        <translation>Jawab kunciannya: pelintas itu masih harus dihitung.</translation>
    </message>
    <message>
        <source>No group is half recorded</source>
        <translation>Tidak ada rombongan yang belum selesai</translation>
    </message>
    <message>
        <source>A group is open at counter {names}</source>
        <translation>Rombongan masih terbuka di konter {names}</translation>
    </message>
    <message>
        <source>Record it to its end, or have it closed at that counter.</source>
        <translation>Catat sampai selesai, atau minta ditutup di konter itu.</translation>
    </message>
    <message>
        <source>Nobody stands undecided on this screen</source>
        <translation>Tidak ada pelintas tanpa keputusan di layar ini</translation>
    </message>
    <message>
        <source>A traveller stands undecided at this counter</source>
        <translation>Ada pelintas tanpa keputusan di konter ini</translation>
    </message>
    <message>
        <source>Decide, or put the traveller aside.</source>
        <translation>Putuskan, atau kesampingkan pelintas itu.</translation>
    </message>
    <message>
        <source>No case is open</source>
        <translation>Tidak ada kasus terbuka</translation>
    </message>
    <message>
        <source>Cases are open ({count}): {names}</source>
        <translation>Kasus masih terbuka ({count}): {names}</translation>
    </message>
    <message>
        <source>Decide them, or leave them to the next shift.</source>
        <translation>Putuskan, atau serahkan kepada regu berikutnya.</translation>
    </message>
    <message>
        <source>No incident is open</source>
        <translation>Tidak ada kejadian terbuka</translation>
    </message>
    <message>
        <source>Incidents are open ({count}): {names}</source>
        <translation>Kejadian masih terbuka ({count}): {names}</translation>
    </message>
    <message>
        <source>Hand over and close them, or leave them to the next shift.</source>
        <translation>Serahkan dan tutup, atau teruskan kepada regu berikutnya.</translation>
    </message>
    <message>
        <source>No shift of this day is open</source>
        <translation>Tidak ada gilir hari ini yang terbuka</translation>
    </message>
    <message>
        <source>The shift is open: {names}</source>
        <translation>Gilir masih terbuka: {names}</translation>
    </message>
    <message>
        <source>Hand it over or close it: its sheet goes with the papers.</source>
        <translation>Serah terimakan atau tutup: lembarnya ikut dengan laporan.</translation>
    </message>
    <message>
        <source>No officer was forgotten signed in</source>
        <translation>Tidak ada petugas yang lupa keluar</translation>
    </message>
    <message>
        <source>Somebody was long not seen at counter {names}</source>
        <translation>Petugas lama tidak terlihat di konter {names}</translation>
    </message>
    <message>
        <source>Close that counter with a mark, if nobody sits there.</source>
        <translation>Tutup konter itu dengan tanda bila tidak ada orangnya.</translation>
    </message>
    <message>
        <source>No record lacks the one before it</source>
        <translation>Tidak ada catatan yang tidak lengkap</translation>
    </message>
    <message>
        <source>The same direction twice ({count}): {names}</source>
        <translation>Arah yang sama dua kali ({count}): {names}</translation>
    </message>
    <message>
        <source>Enter the missing crossing, or correct the direction.</source>
        <translation>Masukkan perlintasan yang kurang, atau koreksi arahnya.</translation>
    </message>
    <message>
        <source>No hand-over says that sheets are left to enter</source>
        <translation>Tidak ada lembar yang disebut belum dimasukkan</translation>
    </message>
    <message>
        <source>Still to be entered: {names}</source>
        <translation>Belum dimasukkan: {names}</translation>
    </message>
    <message>
        <source>Enter the sheets, or make a supplement when they are in.</source>
        <translation>Masukkan lembarnya, atau buat suplemen setelah masuk.</translation>
    </message>
    <message>
        <source>The clock was not set</source>
        <translation>Jam tidak diubah</translation>
    </message>
    <message>
        <source>The clock was set: {names}</source>
        <translation>Jam diubah: {names}</translation>
    </message>
    <message>
        <source>Look at the times of the records around it.</source>
        <translation>Periksa waktu catatan di sekitarnya.</translation>
    </message>
    <message>
        <source>No record bears the time of a wrong clock</source>
        <translation>Tidak ada catatan dengan waktu dari jam yang salah</translation>
    </message>
    <message>
        <source>Recorded by a wrong clock, at counter {names}</source>
        <translation>Dicatat dengan jam yang salah, di konter {names}</translation>
    </message>
    <message>
        <source>Ctrl+F in the journal finds them; two correct the time.</source>
        <translation>Ctrl+F di jurnal menemukannya; dua orang mengoreksi waktunya.</translation>
    </message>
    <message>
        <source>All papers given out of this day still hold</source>
        <translation>Semua laporan hari ini yang sudah keluar masih berlaku</translation>
    </message>
    <message>
        <source>Papers given out hold no longer: {names}</source>
        <translation>Laporan yang tidak berlaku lagi: {names}</translation>
    </message>
    <message>
        <source>F10 makes new versions of them.</source>
        <translation>F10 membuat versi barunya.</translation>
    </message>
    <message>
        <source>No earlier day needs a supplement</source>
        <translation>Tidak ada hari sebelumnya yang perlu suplemen</translation>
    </message>
    <message>
        <source>Supplement due: {names}</source>
        <translation>Perlu suplemen: {names}</translation>
    </message>
    <message>
        <source>Enter leads to that day; F10 makes it there.</source>
        <translation>Enter membuka hari itu; F10 membuatnya di sana.</translation>
    </message>
    <message>
        <source>Papers of weeks and months still hold</source>
        <translation>Laporan mingguan dan bulanan masih berlaku</translation>
    </message>
    <message>
        <source>Outdated papers of several days: {names}</source>
        <translation>Laporan beberapa hari yang tidak berlaku lagi: {names}</translation>
    </message>
    <message>
        <source>Enter leads to the reports: give out a new version there.</source>
        <translation>Enter membuka laporan: serahkan versi baru di sana.</translation>
    </message>
    <message>
        <source>Every earlier day was closed</source>
        <translation>Semua hari sebelumnya sudah ditutup</translation>
    </message>
    <message>
        <source>Never closed: {names}</source>
        <translation>Belum pernah ditutup: {names}</translation>
    </message>
    <message>
        <source>Enter leads to that day.</source>
        <translation>Enter membuka hari itu.</translation>
    </message>
    <message>
        <source>No fault was found in the audit trail</source>
        <translation>Tidak ditemukan kesalahan pada jejak audit</translation>
    </message>
    <message>
        <source>The audit trail is not what was written</source>
        <translation>Jejak audit tidak sesuai dengan yang ditulis</translation>
    </message>
    <message>
        <source>Call the administrator, and tell the office.</source>
        <translation>Hubungi administrator, dan laporkan ke kantor.</translation>
    </message>
    <message>
        <source>The audit trail was proven within a week</source>
        <translation>Jejak audit dibuktikan dalam seminggu ini</translation>
    </message>
    <message>
        <source>The audit trail was not proven for a week</source>
        <translation>Jejak audit belum dibuktikan dalam seminggu</translation>
    </message>
    <message>
        <source>Enter on the page of the closing proves it, within some minutes.</source>
        <translation>Enter di halaman tutup hari membuktikannya; bisa beberapa menit.</translation>
    </message>
    <message>
        <source>An alert list was taken over within a day</source>
        <translation>Ada daftar yang diperbarui dalam sehari</translation>
    </message>
    <message>
        <source>No alert list was taken over for a day</source>
        <translation>Sudah sehari tidak ada daftar yang diperbarui</translation>
    </message>
    <message>
        <source>Import the newest lists before the next shift.</source>
        <translation>Impor daftar terbaru sebelum gilir berikutnya.</translation>
    </message>
    <message>
        <source>A backup was made and proven: {names}</source>
        <translation>Cadangan sudah dibuat dan terbukti: {names}</translation>
    </message>
    <message>
        <source>F6 makes one now; Ctrl+F6 says where to.</source>
        <translation>F6 membuatnya sekarang; Ctrl+F6 memilih tempatnya.</translation>
    </message>
    <message>
        <source>No backup of today is known</source>
        <translation>Cadangan hari ini tidak diketahui</translation>
    </message>
    <message>
        <source>STOP</source>
        <translation>STOP</translation>
    </message>
    <message>
        <source>LOOK</source>
        <translation>PERIKSA</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>beres</translation>
    </message>
    <message>
        <source>Closed provisionally</source>
        <translation>Ditutup sementara</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Ditutup</translation>
    </message>
    <message>
        <source>Supplement {number}</source>
        <translation>Suplemen {number}</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>dan {count} lagi</translation>
    </message>
</context>
<context>
    <name>comparison</name>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Lahir</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Jenis kelamin</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Kewarganegaraan</translation>
    </message>
    <message>
        <source>Place of birth</source>
        <translation>Tempat lahir</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokumen</translation>
    </message>
    <message>
        <source>National number (NIK)</source>
        <translation>Nomor identitas (NIK)</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>cocok</translation>
    </message>
    <message>
        <source>close</source>
        <translation>mirip</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>berbeda</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>tidak diketahui</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Daftar</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Berlaku s.d.</translation>
    </message>
    <message>
        <source>Requested by</source>
        <translation>Instansi pemohon</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>Instruksi</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>{alias}, other name of {name}</source>
        <translation>{alias}, nama lain dari {name}</translation>
    </message>
</context>
<context>
    <name>delivery</name>
    <message>
        <source>TIMPORA (list of who is inside)</source>
        <translation>TIMPORA (daftar orang asing)</translation>
    </message>
    <message>
        <source>The folder takes papers.</source>
        <translation>Folder menerima laporan.</translation>
    </message>
    <message>
        <source>Type the whole path, from the root or the drive on.</source>
        <translation>Ketik alamat folder lengkap, mulai dari akar atau huruf diska.</translation>
    </message>
    <message>
        <source>The folder is not there now: plug the stick in, or choose another folder.</source>
        <translation>Folder sedang tidak ada: pasang diska lepas, atau pilih folder lain.</translation>
    </message>
    <message>
        <source>That is a file and no folder: choose a folder.</source>
        <translation>Itu berkas, bukan folder: pilih sebuah folder.</translation>
    </message>
    <message>
        <source>The folder may not be written: look whether the stick is locked, or choose another.</source>
        <translation>Folder tidak boleh ditulisi: periksa apakah diska lepas terkunci, atau pilih yang lain.</translation>
    </message>
    <message>
        <source>There is no room left in the folder: free some space there.</source>
        <translation>Folder sudah penuh: kosongkan sebagian isinya.</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Uji coba</translation>
    </message>
    <message>
        <source>This sheet says that papers arrive here. It is no report and holds nothing of anybody: throw it away. On paper, all four corners can be seen, and the line is 100 mm long.</source>
        <translation>Lembar ini menunjukkan bahwa laporan sampai di sini. Ini bukan laporan dan tidak memuat data siapa pun: buang saja. Di kertas, keempat sudutnya terlihat dan garisnya sepanjang 100 mm.</translation>
    </message>
    <message>
        <source>Papers for</source>
        <translation>Laporan untuk</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>Dikirim ke</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Dikirim pada</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Dikirim oleh</translation>
    </message>
</context>
<context>
    <name>devices</name>
    <message>
        <source>There is no camera. Plug one in; it starts by itself.</source>
        <translation>Tidak ada kamera. Colokkan kamera; kamera menyala sendiri.</translation>
    </message>
    <message>
        <source>This computer keeps the program from the camera. Have the administrator permit it, then press F3 twice.</source>
        <translation>Komputer ini tidak mengizinkan program memakai kamera. Minta administrator mengizinkannya, lalu tekan F3 dua kali.</translation>
    </message>
    <message>
        <source>Another program uses the camera. Close that program; the camera then goes on by itself.</source>
        <translation>Kamera sedang dipakai program lain. Tutup program itu; kamera lalu berjalan lagi sendiri.</translation>
    </message>
    <message>
        <source>The camera does not work. Pull its plug and put it in again.</source>
        <translation>Kamera tidak berfungsi. Cabut kabelnya, lalu colokkan lagi.</translation>
    </message>
    <message>
        <source>The camera is unplugged. Plug it in; it goes on by itself.</source>
        <translation>Kamera tercabut. Colokkan; kamera berjalan lagi sendiri.</translation>
    </message>
    <message>
        <source>The camera sends no picture. Close other programs that may use it, or pull its plug and put it in again.</source>
        <translation>Kamera tidak mengirim gambar. Tutup program lain yang mungkin memakainya, atau cabut kabelnya lalu colokkan lagi.</translation>
    </message>
    <message>
        <source>This computer lacks the libraries for a camera. Have the administrator install them.</source>
        <translation>Komputer ini belum memiliki pustaka untuk kamera. Minta administrator memasangnya.</translation>
    </message>
    <message>
        <source>The serial reader ({device}) is not there. Plug it in; if it is, have the administrator look at serial_port in the settings.</source>
        <translation>Pembaca serial ({device}) tidak ada. Colokkan; jika sudah, minta administrator memeriksa serial_port di pengaturan.</translation>
    </message>
    <message>
        <source>This computer keeps the program from the serial reader ({device}). Have the administrator permit the port to this account.</source>
        <translation>Komputer ini tidak mengizinkan program memakai pembaca serial ({device}). Minta administrator mengizinkan port itu untuk akun ini.</translation>
    </message>
    <message>
        <source>Another program uses the serial reader ({device}). Close that program; the reader then goes on by itself.</source>
        <translation>Pembaca serial ({device}) sedang dipakai program lain. Tutup program itu; pembaca lalu berjalan lagi sendiri.</translation>
    </message>
    <message>
        <source>The serial reader ({device}) does not work. Pull its plug and put it in again.</source>
        <translation>Pembaca serial ({device}) tidak berfungsi. Cabut kabelnya, lalu colokkan lagi.</translation>
    </message>
    <message>
        <source>The serial reader ({device}) is unplugged. Plug it in; it goes on by itself.</source>
        <translation>Pembaca serial ({device}) tercabut. Colokkan; pembaca berjalan lagi sendiri.</translation>
    </message>
    <message>
        <source>What the serial reader ({device}) sent was spoiled. Scan again; if it stays so, have the administrator look at serial_model in the settings.</source>
        <translation>Kiriman pembaca serial ({device}) rusak. Pindai lagi; jika tetap begitu, minta administrator memeriksa serial_model di pengaturan.</translation>
    </message>
    <message>
        <source>This computer lacks the libraries for a serial reader. Have the administrator install them.</source>
        <translation>Komputer ini belum memiliki pustaka untuk pembaca serial. Minta administrator memasangnya.</translation>
    </message>
    <message>
        <source>The folder of the flatbed scanner is not there: {device}. Have the administrator look at watched_folder in the settings.</source>
        <translation>Folder pemindai tidak ada: {device}. Minta administrator memeriksa watched_folder di pengaturan.</translation>
    </message>
    <message>
        <source>This account of the computer may not look into the flatbed scanner's folder: {device}. Have the administrator permit it.</source>
        <translation>Akun komputer ini tidak boleh membuka folder pemindai: {device}. Minta administrator mengizinkannya.</translation>
    </message>
    <message>
        <source>The scanner's program holds a picture in {device} and lets nobody read it. Close the picture there.</source>
        <translation>Program pemindai menahan gambar di {device} sehingga tidak dapat dibaca. Tutup gambar itu di sana.</translation>
    </message>
    <message>
        <source>The folder of the flatbed scanner cannot be reached: {device}. Look at the network or the stick; it goes on by itself.</source>
        <translation>Folder pemindai tidak terjangkau: {device}. Periksa jaringan atau flashdisk; folder dibaca lagi sendiri.</translation>
    </message>
    <message>
        <source>A picture that was read cannot be moved away in {device}. Have the administrator permit writing there.</source>
        <translation>Gambar yang sudah dibaca tidak dapat dipindahkan di {device}. Minta administrator mengizinkan penulisan di sana.</translation>
    </message>
</context>
<context>
    <name>documents</name>
    <message>
        <source>document code</source>
        <translation>kode dokumen</translation>
    </message>
    <message>
        <source>issuing state</source>
        <translation>negara penerbit</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nama</translation>
    </message>
    <message>
        <source>document number</source>
        <translation>nomor dokumen</translation>
    </message>
    <message>
        <source>nationality</source>
        <translation>kewarganegaraan</translation>
    </message>
    <message>
        <source>date of birth</source>
        <translation>tanggal lahir</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>jenis kelamin</translation>
    </message>
    <message>
        <source>expiry date</source>
        <translation>tanggal akhir berlaku</translation>
    </message>
    <message>
        <source>optional data</source>
        <translation>data tambahan</translation>
    </message>
    <message>
        <source>further optional data</source>
        <translation>data tambahan kedua</translation>
    </message>
    <message>
        <source>overall check digit</source>
        <translation>digit pemeriksa gabungan</translation>
    </message>
    <message>
        <source>{field}: check digit {found} does not agree</source>
        <translation>{field}: digit pemeriksa {found} tidak cocok</translation>
    </message>
    <message>
        <source>{field}: {found} cannot stand there</source>
        <translation>{field}: {found} tidak mungkin di situ</translation>
    </message>
    <message>
        <source>{field}: no such day ({found})</source>
        <translation>{field}: tanggal tidak ada ({found})</translation>
    </message>
    <message>
        <source>{field} is missing</source>
        <translation>{field} tidak ada</translation>
    </message>
    <message>
        <source>{field}: letters behind its end ({found})</source>
        <translation>{field}: ada huruf setelah akhirnya ({found})</translation>
    </message>
    <message>
        <source>The scan was empty. Lay the document down flat and scan again.</source>
        <translation>Hasil pindai kosong. Letakkan dokumen rata, lalu pindai lagi.</translation>
    </message>
    <message>
        <source>This is no machine-readable zone. Scan again, or type the fields by hand.</source>
        <translation>Ini bukan zona baca mesin (MRZ). Pindai lagi, atau ketik kolomnya satu per satu.</translation>
    </message>
    <message>
        <source>Only part of the zone was read. Scan all its lines again, or type them all.</source>
        <translation>Baru sebagian MRZ terbaca. Pindai semua barisnya lagi, atau ketik semuanya.</translation>
    </message>
    <message>
        <source>The name could not be read. Scan again, or type the fields by hand.</source>
        <translation>Nama tidak terbaca. Pindai lagi, atau ketik kolomnya satu per satu.</translation>
    </message>
    <message>
        <source>The lines are too long or too short for a zone. Scan again.</source>
        <translation>Baris terlalu panjang atau terlalu pendek untuk MRZ. Pindai lagi.</translation>
    </message>
    <message>
        <source>The scanner is set to another keyboard layout than the computer. Have it set to US English; type this document with F2.</source>
        <translation>Tata letak papan ketik pemindai berbeda dengan komputer. Minta diatur ke US English; ketik dokumen ini dengan F2.</translation>
    </message>
    <message>
        <source>{field}: {found} was read, {proven} is proven</source>
        <translation>{field}: terbaca {found}, terbukti {proven}</translation>
    </message>
</context>
<context>
    <name>enums</name>
    <message>
        <source>Passport</source>
        <translation>Paspor</translation>
    </message>
    <message>
        <source>Service passport</source>
        <translation>Paspor dinas</translation>
    </message>
    <message>
        <source>Diplomatic passport</source>
        <translation>Paspor diplomatik</translation>
    </message>
    <message>
        <source>Travel letter (SPLP)</source>
        <translation>Surat Perjalanan Laksana Paspor (SPLP)</translation>
    </message>
    <message>
        <source>Group travel letter (SPLP)</source>
        <translation>SPLP kolektif</translation>
    </message>
    <message>
        <source>Border pass (PLB)</source>
        <translation>Pas Lintas Batas (PLB)</translation>
    </message>
    <message>
        <source>Traditional border card (KLB/TBC)</source>
        <translation>Kartu Lintas Batas (KLB/TBC)</translation>
    </message>
    <message>
        <source>Malaysian border pass (PMS)</source>
        <translation>Pas Menyeberang Sempadan (PMS)</translation>
    </message>
    <message>
        <source>Identity card</source>
        <translation>Kartu identitas</translation>
    </message>
    <message>
        <source>Recommendation letter</source>
        <translation>Surat rekomendasi</translation>
    </message>
    <message>
        <source>No document</source>
        <translation>Tanpa dokumen</translation>
    </message>
    <message>
        <source>Other document</source>
        <translation>Dokumen lain</translation>
    </message>
    <message>
        <source>SPLP</source>
        <translation>SPLP</translation>
    </message>
    <message>
        <source>Group SPLP</source>
        <translation>SPLP kolektif</translation>
    </message>
    <message>
        <source>PLB</source>
        <translation>PLB</translation>
    </message>
    <message>
        <source>KLB/TBC</source>
        <translation>KLB/TBC</translation>
    </message>
    <message>
        <source>PMS</source>
        <translation>PMS</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Perempuan</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Laki-laki</translation>
    </message>
    <message>
        <source>Not specified</source>
        <translation>Tidak dinyatakan</translation>
    </message>
    <message>
        <source>F</source>
        <translation>P</translation>
    </message>
    <message>
        <source>M</source>
        <translation>L</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Masuk</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Keluar</translation>
    </message>
    <message>
        <source>Passport lane</source>
        <translation>Jalur paspor</translation>
    </message>
    <message>
        <source>Border pass lane</source>
        <translation>Jalur PLB</translation>
    </message>
    <message>
        <source>Vehicle lane</source>
        <translation>Jalur kendaraan</translation>
    </message>
    <message>
        <source>Deportee lane</source>
        <translation>Jalur deportan</translation>
    </message>
    <message>
        <source>Crew lane</source>
        <translation>Jalur awak</translation>
    </message>
    <message>
        <source>Let through</source>
        <translation>Diizinkan</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Ditolak</translation>
    </message>
    <message>
        <source>Departure postponed</source>
        <translation>Keberangkatan ditunda</translation>
    </message>
    <message>
        <source>Referred to the second line</source>
        <translation>Dirujuk ke lini kedua</translation>
    </message>
    <message>
        <source>Refusal of entry</source>
        <translation>Penolakan masuk</translation>
    </message>
    <message>
        <source>Refusal of exit</source>
        <translation>Penolakan keluar</translation>
    </message>
    <message>
        <source>Postponement of departure</source>
        <translation>Penundaan keberangkatan</translation>
    </message>
    <message>
        <source>On the entry ban list</source>
        <translation>Namanya tercantum dalam daftar Penangkalan</translation>
    </message>
    <message>
        <source>No valid and current travel document</source>
        <translation>Tidak memiliki dokumen perjalanan yang sah dan berlaku</translation>
    </message>
    <message>
        <source>Forged immigration document</source>
        <translation>Memiliki dokumen keimigrasian yang palsu</translation>
    </message>
    <message>
        <source>No visa, and not exempt from it</source>
        <translation>Tidak memiliki visa, dan tidak dibebaskan dari kewajiban itu</translation>
    </message>
    <message>
        <source>Untrue statements to obtain the visa</source>
        <translation>Memberi keterangan tidak benar untuk memperoleh visa</translation>
    </message>
    <message>
        <source>Infectious disease that endangers public health</source>
        <translation>Menderita penyakit menular yang membahayakan kesehatan umum</translation>
    </message>
    <message>
        <source>Involved in international or organised transnational crime</source>
        <translation>Terlibat kejahatan internasional atau tindak pidana transnasional terorganisasi</translation>
    </message>
    <message>
        <source>On the wanted list of a foreign state</source>
        <translation>Termasuk dalam daftar pencarian orang suatu negara asing</translation>
    </message>
    <message>
        <source>Involved in a plot against the Government</source>
        <translation>Terlibat dalam kegiatan makar terhadap Pemerintah</translation>
    </message>
    <message>
        <source>In a network of prostitution, trafficking or smuggling of persons</source>
        <translation>Termasuk dalam jaringan prostitusi, perdagangan orang, atau penyelundupan manusia</translation>
    </message>
    <message>
        <source>Needed for an investigation at the request of the authority</source>
        <translation>Diperlukan untuk penyidikan atas permintaan pejabat yang berwenang</translation>
    </message>
    <message>
        <source>On the exit ban list</source>
        <translation>Namanya tercantum dalam daftar Pencegahan</translation>
    </message>
    <message>
        <source>Obligations in Indonesia still to be met</source>
        <translation>Masih mempunyai kewajiban di Indonesia yang harus diselesaikan</translation>
    </message>
    <message>
        <source>Papers for the journey incomplete</source>
        <translation>Kelengkapan dokumen untuk perjalanan kurang</translation>
    </message>
    <message>
        <source>High-risk destination</source>
        <translation>Negara atau tempat tujuan berisiko tinggi</translation>
    </message>
    <message>
        <source>Signs of a migrant worker without procedure</source>
        <translation>Terindikasi CPMI nonprosedural</translation>
    </message>
    <message>
        <source>Second-line check</source>
        <translation>Pemeriksaan lanjutan</translation>
    </message>
    <message>
        <source>Customs</source>
        <translation>Bea Cukai</translation>
    </message>
    <message>
        <source>Quarantine (animals, fish, plants)</source>
        <translation>Karantina (hewan, ikan, tumbuhan)</translation>
    </message>
    <message>
        <source>Health quarantine (BKK)</source>
        <translation>Karantina kesehatan (BKK)</translation>
    </message>
    <message>
        <source>Migrant worker service (BP3MI)</source>
        <translation>Pelindungan pekerja migran (BP3MI)</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>Polri</translation>
    </message>
    <message>
        <source>Family visit</source>
        <translation>Kunjungan keluarga</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>Berdagang</translation>
    </message>
    <message>
        <source>Shopping</source>
        <translation>Berbelanja</translation>
    </message>
    <message>
        <source>Tourism</source>
        <translation>Wisata</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Bekerja</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Belajar</translation>
    </message>
    <message>
        <source>Medical treatment</source>
        <translation>Berobat</translation>
    </message>
    <message>
        <source>Worship</source>
        <translation>Ibadah</translation>
    </message>
    <message>
        <source>Official duty</source>
        <translation>Urusan dinas</translation>
    </message>
    <message>
        <source>Transit</source>
        <translation>Transit</translation>
    </message>
    <message>
        <source>Return home</source>
        <translation>Pulang</translation>
    </message>
    <message>
        <source>Other purpose</source>
        <translation>Tujuan lain</translation>
    </message>
    <message>
        <source>Visa-free visit (BVK)</source>
        <translation>Bebas Visa Kunjungan (BVK)</translation>
    </message>
    <message>
        <source>Visa on arrival (VKSK)</source>
        <translation>Visa saat kedatangan (VKSK)</translation>
    </message>
    <message>
        <source>Visit visa</source>
        <translation>Visa kunjungan</translation>
    </message>
    <message>
        <source>Limited stay permit (ITAS)</source>
        <translation>Izin Tinggal Terbatas (ITAS)</translation>
    </message>
    <message>
        <source>Permanent stay permit (ITAP)</source>
        <translation>Izin Tinggal Tetap (ITAP)</translation>
    </message>
    <message>
        <source>Border pass alone</source>
        <translation>Pas lintas batas saja</translation>
    </message>
    <message>
        <source>Other permit</source>
        <translation>Izin lain</translation>
    </message>
    <message>
        <source>Motorcycle</source>
        <translation>Sepeda motor</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>Mobil</translation>
    </message>
    <message>
        <source>Bus</source>
        <translation>Bus</translation>
    </message>
    <message>
        <source>Truck</source>
        <translation>Truk</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Hijau</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Kuning</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Merah</translation>
    </message>
    <message>
        <source>Scanned</source>
        <translation>Dipindai</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>Diketik</translation>
    </message>
    <message>
        <source>From the post's register of passes</source>
        <translation>Dari buku pas di pos</translation>
    </message>
    <message>
        <source>Entered afterwards</source>
        <translation>Dicatat susulan</translation>
    </message>
    <message>
        <source>Counter officer</source>
        <translation>Petugas konter</translation>
    </message>
    <message>
        <source>Shift lead</source>
        <translation>Kepala Regu</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Exit ban (cegah)</source>
        <translation>Pencegahan (cegah)</translation>
    </message>
    <message>
        <source>Urgent exit ban (cegah)</source>
        <translation>Pencegahan mendesak</translation>
    </message>
    <message>
        <source>Entry ban (tangkal)</source>
        <translation>Penangkalan (tangkal)</translation>
    </message>
    <message>
        <source>Wanted by the police (DPO)</source>
        <translation>Daftar Pencarian Orang (DPO)</translation>
    </message>
    <message>
        <source>Lost or stolen document</source>
        <translation>Dokumen hilang atau dicuri</translation>
    </message>
    <message>
        <source>Subject of interest (SOI)</source>
        <translation>Subject of Interest (SOI)</translation>
    </message>
    <message>
        <source>Risk of trafficking (TPPO)</source>
        <translation>Risiko TPPO</translation>
    </message>
    <message>
        <source>Note of this post</source>
        <translation>Catatan pos ini</translation>
    </message>
    <message>
        <source>Immigration</source>
        <translation>Imigrasi</translation>
    </message>
    <message>
        <source>Port health (BKK)</source>
        <translation>Karantina kesehatan (BKK)</translation>
    </message>
    <message>
        <source>BP3MI (migrant workers)</source>
        <translation>BP3MI (pekerja migran)</translation>
    </message>
    <message>
        <source>Social service (people sent back)</source>
        <translation>Dinas Sosial (pemulangan)</translation>
    </message>
    <message>
        <source>PLBN administrator (BNPP)</source>
        <translation>Administrator PLBN (BNPP)</translation>
    </message>
    <message>
        <source>Post archive</source>
        <translation>Arsip pos</translation>
    </message>
</context>
<context>
    <name>findings</name>
    <message>
        <source>On the list: {kind}</source>
        <translation>Ada di daftar: {kind}</translation>
    </message>
    <message>
        <source>Probably on the list: {kind}</source>
        <translation>Sangat mirip daftar: {kind}</translation>
    </message>
    <message>
        <source>Resembles someone on the list: {kind}</source>
        <translation>Mirip orang di daftar: {kind}</translation>
    </message>
    <message>
        <source>The expiry date is not known</source>
        <translation>Tanggal akhir berlaku tidak diketahui</translation>
    </message>
    <message>
        <source>Look at the document and write down what it says.</source>
        <translation>Lihat dokumennya dan tulis apa yang tertera.</translation>
    </message>
    <message>
        <source>A citizen without a good document</source>
        <translation>WNI tanpa dokumen yang berlaku</translation>
    </message>
    <message>
        <source>Entry may not be refused: ask for other proof and write it down.</source>
        <translation>Tidak boleh ditolak masuk: minta bukti lain dan tuliskan.</translation>
    </message>
    <message>
        <source>Not free of a visa: {country}</source>
        <translation>Tidak bebas visa: {country}</translation>
    </message>
    <message>
        <source>Look for a visa or a stay permit.</source>
        <translation>Cari visa atau izin tinggal.</translation>
    </message>
    <message>
        <source>Look for a visa or a stay permit, or ask whether a visa on arrival is given: {days} days for {fee}.</source>
        <translation>Cari visa atau izin tinggal, atau tanyakan apakah visa saat kedatangan diberikan: {days} hari dengan biaya {fee}.</translation>
    </message>
    <message>
        <source>None is made out for so long: look for signs of tampering.</source>
        <translation>Tidak pernah diterbitkan selama itu: cari tanda-tanda pengubahan.</translation>
    </message>
    <message>
        <source>Perhaps no document to travel on here: {kind}</source>
        <translation>Mungkin bukan dokumen perjalanan di sini: {kind}</translation>
    </message>
    <message>
        <source>Look at it, and ask the shift lead whether it is taken.</source>
        <translation>Periksa dokumennya, dan tanyakan kepada kepala regu apakah diterima.</translation>
    </message>
    <message>
        <source>No travel document</source>
        <translation>Tanpa dokumen perjalanan</translation>
    </message>
    <message>
        <source>Not a travel document: {kind}</source>
        <translation>Bukan dokumen perjalanan: {kind}</translation>
    </message>
    <message>
        <source>The machine-readable zone does not add up: {faults}</source>
        <translation>MRZ tidak cocok: {faults}</translation>
    </message>
    <message>
        <source>Scan again; if it stays, compare with the printed page and look for signs of tampering.</source>
        <translation>Pindai lagi; bila tetap, bandingkan dengan halaman tercetak dan cari tanda pemalsuan.</translation>
    </message>
    <message>
        <source>Misread characters were put right: {repairs}</source>
        <translation>Huruf salah baca telah dibetulkan: {repairs}</translation>
    </message>
    <message>
        <source>Compare with the printed page.</source>
        <translation>Bandingkan dengan halaman tercetak.</translation>
    </message>
    <message>
        <source>Hard to read on the picture: {fields}</source>
        <translation>Sulit terbaca pada gambar: {fields}</translation>
    </message>
    <message>
        <source>Compare letter by letter with the page, or scan again.</source>
        <translation>Bandingkan huruf demi huruf dengan halamannya, atau pindai lagi.</translation>
    </message>
    <message>
        <source>No state or organisation has the code {code}</source>
        <translation>Tidak ada negara atau organisasi berkode {code}</translation>
    </message>
    <message>
        <source>Look whether the code was misread.</source>
        <translation>Periksa apakah kodenya salah baca.</translation>
    </message>
    <message>
        <source>A specimen document: {code} is the state of samples</source>
        <translation>Dokumen contoh (spesimen): {code} adalah kode negara contoh</translation>
    </message>
    <message>
        <source>No state issues it: treat it as a false document.</source>
        <translation>Tidak ada negara yang menerbitkannya: perlakukan sebagai dokumen palsu.</translation>
    </message>
    <message>
        <source>The scanner's keyboard layout does not fit; put right</source>
        <translation>Tata letak papan ketik pemindai tidak cocok; sudah diperbaiki</translation>
    </message>
    <message>
        <source>Have the scanner set to US English.</source>
        <translation>Minta pemindai diatur ke tata letak US English.</translation>
    </message>
    <message>
        <source>The scanner's keyboard layout does not fit: letters such as Y and Z may be swapped ({name} or {other})</source>
        <translation>Tata letak papan ketik pemindai tidak cocok: huruf seperti Y dan Z mungkin tertukar ({name} atau {other})</translation>
    </message>
    <message>
        <source>Compare every Y and Z with the printed page. Have the scanner set to US English.</source>
        <translation>Bandingkan setiap Y dan Z dengan halaman tercetak. Minta pemindai diatur ke tata letak US English.</translation>
    </message>
    <message>
        <source>Resembles someone on the list, and is not: {kind}</source>
        <translation>Mirip seseorang di daftar, tetapi bukan dia: {kind}</translation>
    </message>
    <message>
        <source>Was on the list, which has ended: {kind}</source>
        <translation>Pernah di daftar, sudah berakhir: {kind}</translation>
    </message>
    <message>
        <source>On the list, without force in this direction: {kind}</source>
        <translation>Ada di daftar, tidak berlaku untuk arah ini: {kind}</translation>
    </message>
    <message>
        <source>Let pass; tell the shift lead so that {who} is informed.</source>
        <translation>Izinkan; lapor kepala regu agar {who} diberi tahu.</translation>
    </message>
    <message>
        <source>The counter locked on this traveller before</source>
        <translation>Konter pernah terkunci atas pelintas ini</translation>
    </message>
    <message>
        <source>What locked it is no longer found; a shift lead must answer all the same.</source>
        <translation>Yang menguncinya tidak ditemukan lagi; kepala regu tetap harus menjawab.</translation>
    </message>
    <message>
        <source>entered {entered}, stay until {last}</source>
        <translation>masuk {entered}, izin s.d. {last}</translation>
    </message>
    <message>
        <source>the day of arrival is the first day</source>
        <translation>hari tiba dihitung sebagai hari pertama</translation>
    </message>
    <message>
        <source>the day after arrival is the first day</source>
        <translation>hari sesudah tiba dihitung sebagai hari pertama</translation>
    </message>
    <message>
        <source>{fee} for each day, up to {count} days</source>
        <translation>{fee} per hari, sampai {count} hari</translation>
    </message>
    <message>
        <source>Perhaps the same person as {who}</source>
        <translation>Mungkin orang yang sama dengan {who}</translation>
    </message>
    <message>
        <source>Compare the photographs, and answer with F2.</source>
        <translation>Bandingkan fotonya, lalu jawab dengan F2.</translation>
    </message>
    <message>
        <source>The pass is only for nationals of its issuer: {issuer}</source>
        <translation>Pas hanya untuk warga negara penerbitnya: {issuer}</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>belum diverifikasi</translation>
    </message>
    <message>
        <source>the requester</source>
        <translation>instansi peminta</translation>
    </message>
    <message>
        <source>Counter {counter} is locked on this traveller</source>
        <translation>Konter {counter} terkunci karena pelintas ini</translation>
    </message>
    <message>
        <source>Ask the shift lead, who answers the lock first.</source>
        <translation>Hubungi kepala regu, yang lebih dulu menjawab kunci itu.</translation>
    </message>
    <message>
        <source>Last time here: {outcome}, {when}</source>
        <translation>Terakhir di sini: {outcome}, {when}</translation>
    </message>
    <message>
        <source>Ask the second line how it ended.</source>
        <translation>Tanyakan hasilnya ke pemeriksaan lanjutan.</translation>
    </message>
    <message>
        <source>Came in twice without going out: last entry {when}, counter {counter}</source>
        <translation>Dua kali masuk tanpa keluar: masuk terakhir {when}, konter {counter}</translation>
    </message>
    <message>
        <source>Went out twice without coming in: last exit {when}, counter {counter}</source>
        <translation>Dua kali keluar tanpa masuk: keluar terakhir {when}, konter {counter}</translation>
    </message>
    <message>
        <source>This post does not take this pass: {kind}, {issuer}</source>
        <translation>Pas ini tidak diterima di pos ini: {kind}, {issuer}</translation>
    </message>
    <message>
        <source>Ask for a passport.</source>
        <translation>Minta paspor.</translation>
    </message>
    <message>
        <source>A record is missing: ask when and where, and enter it afterwards (F3); or write down what you hear.</source>
        <translation>Ada catatan yang kurang: tanyakan kapan dan di mana, lalu catat susulan (F3); atau tulis apa yang dikatakannya.</translation>
    </message>
    <message>
        <source>No fee and no administrative action: this traveller may be a victim (UU 6/2011 Ps 86-87).</source>
        <translation>Tanpa biaya beban dan tanpa tindakan administratif: pelintas ini mungkin korban (UU 6/2011 Ps 86-87).</translation>
    </message>
    <message>
        <source>Refer for the overstay fee of {fee}; note the receipt.</source>
        <translation>Rujuk untuk biaya beban {fee}; catat tanda terimanya.</translation>
    </message>
    <message>
        <source>More than {count} days: refer for administrative action (TAK).</source>
        <translation>Lebih dari {count} hari: rujuk untuk tindakan administratif (TAK).</translation>
    </message>
    <message>
        <source>The pass is from another district: {district}</source>
        <translation>Pas dari kecamatan lain: {district}</translation>
    </message>
    <message>
        <source>Taken here from: {districts}.</source>
        <translation>Diterima di sini dari: {districts}.</translation>
    </message>
    <message>
        <source>The other side does not take this pass at present: {kind}</source>
        <translation>Pihak sebelah saat ini tidak menerima pas ini: {kind}</translation>
    </message>
    <message>
        <source>Tell the traveller before he goes.</source>
        <translation>Beri tahu pelintas sebelum ia berangkat.</translation>
    </message>
</context>
<context>
    <name>groups</name>
    <message>
        <source>Family</source>
        <translation>Keluarga</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Kendaraan</translation>
    </message>
    <message>
        <source>Bus</source>
        <translation>Bus</translation>
    </message>
    <message>
        <source>Convoy of deportees</source>
        <translation>Konvoi deportan</translation>
    </message>
    <message>
        <source>Crew</source>
        <translation>Awak</translation>
    </message>
    <message>
        <source>Own child</source>
        <translation>Anak kandung</translation>
    </message>
    <message>
        <source>Grandchild</source>
        <translation>Cucu</translation>
    </message>
    <message>
        <source>Brother or sister</source>
        <translation>Saudara kandung</translation>
    </message>
    <message>
        <source>Other relative</source>
        <translation>Kerabat lain</translation>
    </message>
    <message>
        <source>Not related</source>
        <translation>Bukan kerabat</translation>
    </message>
    <message>
        <source>CLEAR</source>
        <translation>HIJAU</translation>
    </message>
    <message>
        <source>To be answered</source>
        <translation>Perlu dijawab</translation>
    </message>
    <message>
        <source>ATTENTION</source>
        <translation>PERHATIAN</translation>
    </message>
    <message>
        <source>LOCKED</source>
        <translation>TERKUNCI</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Tercatat</translation>
    </message>
    <message>
        <source>No passport</source>
        <translation>Tanpa paspor</translation>
    </message>
    <message>
        <source>No permit</source>
        <translation>Tanpa izin</translation>
    </message>
    <message>
        <source>Gambling</source>
        <translation>Judi</translation>
    </message>
    <message>
        <source>Drugs</source>
        <translation>Narkoba</translation>
    </message>
    <message>
        <source>Crime</source>
        <translation>Tindak pidana</translation>
    </message>
    <message>
        <source>Followed the parents</source>
        <translation>Ikut orang tua</translation>
    </message>
    <message>
        <source>Asked the consulate</source>
        <translation>Datang ke KJRI</translation>
    </message>
    <message>
        <source>Other case</source>
        <translation>Kasus lain</translation>
    </message>
    <message>
        <source>Deportation</source>
        <translation>Deportasi</translation>
    </message>
    <message>
        <source>Repatriation</source>
        <translation>Repatriasi</translation>
    </message>
    <message>
        <source>Social service</source>
        <translation>Dinas Sosial</translation>
    </message>
    <message>
        <source>BP3MI shelter</source>
        <translation>Selter BP3MI</translation>
    </message>
    <message>
        <source>Own way</source>
        <translation>Pulang sendiri</translation>
    </message>
</context>
<context>
    <name>incident_papers</name>
    <message>
        <source>Incident report</source>
        <translation>Laporan kejadian</translation>
    </message>
    <message>
        <source>Incidents and illegal crossings</source>
        <translation>Kejadian dan lintasan ilegal</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>COPY</source>
        <translation>SALINAN</translation>
    </message>
    <message>
        <source>ORIGINAL</source>
        <translation>ASLI</translation>
    </message>
    <message>
        <source>Incidents of the day</source>
        <translation>Daftar kejadian harian</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Hari</translation>
    </message>
    <message>
        <source>Head of the report</source>
        <translation>Bagian kepala laporan</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Ditemukan</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Dilaporkan</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Pelapor dinas</translation>
    </message>
    <message>
        <source>How it became known</source>
        <translation>Cara diketahui</translation>
    </message>
    <message>
        <source>Detected by</source>
        <translation>Ditemukan oleh</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Perihal</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Tempat</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Jalan tikus</translation>
    </message>
    <message>
        <source>Near</source>
        <translation>Dekat</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>Koordinat</translation>
    </message>
    <message>
        <source>Agencies present</source>
        <translation>Instansi yang hadir</translation>
    </message>
    <message>
        <source>Joint operation</source>
        <translation>Operasi gabungan</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Terbuka</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Ditutup</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Uraian kejadian</translation>
    </message>
    <message>
        <source>Action taken</source>
        <translation>Tindakan</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Orang</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Inisial</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Jenis kelamin</translation>
    </message>
    <message>
        <source>Born or age</source>
        <translation>Lahir atau usia</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Kewarganegaraan</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokumen</translation>
    </message>
    <message>
        <source>Origin, matter</source>
        <translation>Asal, hal</translation>
    </message>
    <message>
        <source>{count} years</source>
        <translation>{count} tahun</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Barang</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Pemilik</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Barang bukti</translation>
    </message>
    <message>
        <source>Handed over to</source>
        <translation>Diserahkan kepada</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Tindak lanjut</translation>
    </message>
    <message>
        <source>Corrected {at} by {name}: {reason}</source>
        <translation>Dikoreksi {at} oleh {name}: {reason}</translation>
    </message>
    <message>
        <source>NIL</source>
        <translation>NIHIL</translation>
    </message>
    <message>
        <source>Reporting officer</source>
        <translation>Petugas pelapor</translation>
    </message>
    <message>
        <source>Shift lead</source>
        <translation>Kepala Regu</translation>
    </message>
    <message>
        <source>Head of the post</source>
        <translation>Kepala Pos</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Bulan</translation>
    </message>
    <message>
        <source>Incidents of every kind</source>
        <translation>Kejadian semua jenis</translation>
    </message>
    <message>
        <source>Of these still open</source>
        <translation>Di antaranya masih terbuka</translation>
    </message>
    <message>
        <source>Joint operations in the month</source>
        <translation>Operasi gabungan dalam bulan ini</translation>
    </message>
    <message>
        <source>Records of the post in them</source>
        <translation>Catatan pos di dalamnya</translation>
    </message>
    <message>
        <source>Illegal crossings by who detected them</source>
        <translation>Lintasan ilegal menurut penemu</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Instansi</translation>
    </message>
    <message>
        <source>With joint operation</source>
        <translation>Dengan operasi gabungan</translation>
    </message>
    <message>
        <source>Without joint operation</source>
        <translation>Tanpa operasi gabungan</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation>Tanpa operasi</translation>
    </message>
    <message>
        <source>All crossings</source>
        <translation>Semua lintasan</translation>
    </message>
    <message>
        <source>All people</source>
        <translation>Semua orang</translation>
    </message>
    <message>
        <source>Crossings</source>
        <translation>Lintasan</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Orang</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>Persons by sex and age</source>
        <translation>Orang menurut jenis kelamin dan usia</translation>
    </message>
    <message>
        <source>Persons by nationality</source>
        <translation>Orang menurut kewarganegaraan</translation>
    </message>
    <message>
        <source>Incidents by kind</source>
        <translation>Kejadian menurut jenis</translation>
    </message>
    <message>
        <source>Illegal crossings by source</source>
        <translation>Lintasan ilegal menurut sumber</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Tidak diketahui</translation>
    </message>
    <message>
        <source>Other nationalities: {count}</source>
        <translation>Kewarganegaraan lain: {count}</translation>
    </message>
    <message>
        <source>PROVISIONAL</source>
        <translation>SEMENTARA</translation>
    </message>
    <message>
        <source>Counted on the day on which it was found. Persons: those who crossed, and their guides.</source>
        <translation>Dihitung pada hari ditemukan. Orang: mereka yang melintas dan pemandunya.</translation>
    </message>
</context>
<context>
    <name>incidents</name>
    <message>
        <source>Found at a path</source>
        <translation>Ditemukan di jalan tikus</translation>
    </message>
    <message>
        <source>Handed over by the border guard</source>
        <translation>Diserahkan oleh Pamtas</translation>
    </message>
    <message>
        <source>Reported by villagers</source>
        <translation>Dilaporkan warga</translation>
    </message>
    <message>
        <source>Sensor of another agency</source>
        <translation>Sensor instansi lain</translation>
    </message>
    <message>
        <source>Camera of another agency</source>
        <translation>Kamera instansi lain</translation>
    </message>
    <message>
        <source>Drone of another agency</source>
        <translation>Drone instansi lain</translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation>Di konter</translation>
    </message>
    <message>
        <source>Illegal crossing</source>
        <translation>Lintasan ilegal</translation>
    </message>
    <message>
        <source>No document</source>
        <translation>Tanpa dokumen</translation>
    </message>
    <message>
        <source>Forged document</source>
        <translation>Dokumen palsu</translation>
    </message>
    <message>
        <source>Alert hit</source>
        <translation>Kena daftar</translation>
    </message>
    <message>
        <source>Trafficking in persons (TPPO)</source>
        <translation>Perdagangan orang (TPPO)</translation>
    </message>
    <message>
        <source>Smuggling of persons (TPPM)</source>
        <translation>Penyelundupan manusia (TPPM)</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Barang</translation>
    </message>
    <message>
        <source>Violence</source>
        <translation>Kekerasan</translation>
    </message>
    <message>
        <source>Medical</source>
        <translation>Medis</translation>
    </message>
    <message>
        <source>System down</source>
        <translation>Sistem mati</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Lainnya</translation>
    </message>
    <message>
        <source>Crossed the border</source>
        <translation>Melintasi batas</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Pemandu</translation>
    </message>
    <message>
        <source>Carried goods</source>
        <translation>Membawa barang</translation>
    </message>
    <message>
        <source>Other part</source>
        <translation>Peran lain</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Laki-laki dewasa</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Perempuan dewasa</translation>
    </message>
    <message>
        <source>Adults, sex not noted</source>
        <translation>Dewasa, jenis kelamin tidak dicatat</translation>
    </message>
    <message>
        <source>Boys</source>
        <translation>Anak laki-laki</translation>
    </message>
    <message>
        <source>Girls</source>
        <translation>Anak perempuan</translation>
    </message>
    <message>
        <source>Children, sex not noted</source>
        <translation>Anak, jenis kelamin tidak dicatat</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Dilaporkan</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Dikoreksi</translation>
    </message>
    <message>
        <source>Person added</source>
        <translation>Orang ditambahkan</translation>
    </message>
    <message>
        <source>Goods added</source>
        <translation>Barang ditambahkan</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Barang bukti</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Tindak lanjut</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Diserahkan</translation>
    </message>
    <message>
        <source>Joint operation</source>
        <translation>Operasi gabungan</translation>
    </message>
    <message>
        <source>Possible victim sent to the second line</source>
        <translation>Dugaan korban dikirim ke lini kedua</translation>
    </message>
    <message>
        <source>Incident closed</source>
        <translation>Kejadian ditutup</translation>
    </message>
    <message>
        <source>Incident opened again</source>
        <translation>Kejadian dibuka kembali</translation>
    </message>
    <message>
        <source>At the post</source>
        <translation>Di pos</translation>
    </message>
    <message>
        <source>Villagers</source>
        <translation>Warga</translation>
    </message>
    <message>
        <source>Name not known</source>
        <translation>Nama tidak diketahui</translation>
    </message>
    <message>
        <source>Again on {day}</source>
        <translation>Dilihat lagi pada {day}</translation>
    </message>
</context>
<context>
    <name>inside</name>
    <message>
        <source>Foreigners inside</source>
        <translation>Orang asing yang masih di dalam</translation>
    </message>
    <message>
        <source>For TIMPORA (Permenimipas 2/2025, Art. 53)</source>
        <translation>Untuk TIMPORA (Permenimipas 2/2025 Pasal 53)</translation>
    </message>
    <message>
        <source>An exit through another post is not known here: who stands on this list may have left.</source>
        <translation>Keluar lewat pos lain tidak diketahui di sini: yang ada dalam daftar ini mungkin sudah keluar.</translation>
    </message>
    <message>
        <source>Stays counted on {day}</source>
        <translation>Izin tinggal dihitung per {day}</translation>
    </message>
    <message>
        <source>Register as of {moment}</source>
        <translation>Catatan per {moment}</translation>
    </message>
    <message>
        <source>Who was inside as that day ended (24:00 {zone}), by the register as of {moment}: what was recorded late or put right since is in it.</source>
        <translation>Yang berada di dalam pada akhir hari itu (24.00 {zone}), menurut register per {moment}: yang dicatat terlambat atau dibetulkan sesudahnya sudah termasuk.</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Di dalam</translation>
    </message>
    <message>
        <source>The people on the list</source>
        <translation>Orang dalam daftar</translation>
    </message>
    <message>
        <source>Stay ends within {count} days</source>
        <translation>Izin berakhir dalam {count} hari</translation>
    </message>
    <message>
        <source>Overstayed</source>
        <translation>Lewat izin tinggal</translation>
    </message>
    <message>
        <source>Border pass holders</source>
        <translation>Pemegang pas lintas batas</translation>
    </message>
    <message>
        <source>Border pass holders past their days</source>
        <translation>Pemegang pas yang lewat hari</translation>
    </message>
    <message>
        <source>Days granted not known</source>
        <translation>Lama izin tidak diketahui</translation>
    </message>
    <message>
        <source>Address not known</source>
        <translation>Alamat tidak diketahui</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>Lainnya</translation>
    </message>
    <message>
        <source>Counted and not named, for their protection: {count}</source>
        <translation>Dihitung tanpa nama demi perlindungan: {count}</translation>
    </message>
    <message>
        <source>By stay</source>
        <translation>Menurut izin tinggal</translation>
    </message>
    <message>
        <source>By nationality</source>
        <translation>Menurut kewarganegaraan</translation>
    </message>
    <message>
        <source>By purpose</source>
        <translation>Menurut tujuan</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <translation>Segera berakhir</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Tidak ditanyakan</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Lahir</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Warga negara</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokumen</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Tujuan</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Masuk</translation>
    </message>
    <message>
        <source>Stay until</source>
        <translation>Izin s.d.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Hari</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>deportation</source>
        <translation>deportasi</translation>
    </message>
    <message>
        <source>came in later than now: clock wrong</source>
        <translation>masuk setelah sekarang: jam salah</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>tidak diketahui</translation>
    </message>
    <message>
        <source>This paper names {listed} people of {all}. Not named here: {count}. Ask the post for the file, which names all of them.</source>
        <translation>Lembar ini menyebut {listed} orang dari {all}. Tidak disebut di sini: {count}. Mintalah berkasnya kepada pos, yang menyebut semuanya.</translation>
    </message>
    <message>
        <source>Refused or doubted, {first} to {last}</source>
        <translation>Ditolak atau diragukan, {first} s.d. {last}</translation>
    </message>
    <message>
        <source>Who was refused or doubted</source>
        <translation>Siapa yang ditolak atau diragukan</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Ditolak</translation>
    </message>
    <message>
        <source>Doubted in the second line</source>
        <translation>Diragukan pada pemeriksaan lanjutan</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Waktu</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Arah</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Fee (Rp)</source>
        <translation>Biaya beban (Rp)</translation>
    </message>
    <message>
        <source>{count} over</source>
        <translation>lewat {count}</translation>
    </message>
    <message>
        <source>{count} left</source>
        <translation>sisa {count}</translation>
    </message>
    <message>
        <source>last day today</source>
        <translation>hari terakhir</translation>
    </message>
    <message>
        <source>The day of arrival counts as the first day</source>
        <translation>Hari kedatangan dihitung sebagai hari pertama</translation>
    </message>
    <message>
        <source>The day after arrival counts as the first day</source>
        <translation>Hari setelah kedatangan dihitung sebagai hari pertama</translation>
    </message>
</context>
<context>
    <name>journeys</name>
    <message>
        <source>day {count} of the stay</source>
        <translation>hari ke-{count} tinggal</translation>
    </message>
    <message>
        <source>today is the last day</source>
        <translation>hari ini hari terakhir</translation>
    </message>
    <message>
        <source>Record missing: {way} since {since}</source>
        <translation>Catatan tidak lengkap: {way} sejak {since}</translation>
    </message>
    <message>
        <source>Record missing: {way} between {since} and {until}</source>
        <translation>Catatan tidak lengkap: {way} antara {since} dan {until}</translation>
    </message>
    <message>
        <source>Day trip before today: {since} to {until}</source>
        <translation>Sudah ulang-alik hari ini: {since} sampai {until}</translation>
    </message>
    <message>
        <source>Day trip: since {since} today</source>
        <translation>Pelintas harian: sejak pukul {since} hari ini</translation>
    </message>
    <message>
        <source>Abroad since {since}</source>
        <translation>Di luar negeri sejak {since}</translation>
    </message>
    <message>
        <source>Here since {since}; the days granted are not known</source>
        <translation>Di sini sejak {since}; lama tinggal yang diberikan tidak diketahui</translation>
    </message>
    <message>
        <source>same national number</source>
        <translation>nomor identitas (NIK) sama</translation>
    </message>
    <message>
        <source>same name and birthday</source>
        <translation>nama dan tanggal lahir sama</translation>
    </message>
    <message>
        <source>Last group, {when}: with {who}</source>
        <translation>Rombongan terakhir, {when}: bersama {who}</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} orang lagi</translation>
    </message>
    <message>
        <source>children: {count}</source>
        <translation>anak: {count}</translation>
    </message>
</context>
<context>
    <name>judgements</name>
    <message>
        <source>judged the same person by {who}, {day}: {reason}</source>
        <translation>dinilai orang yang sama oleh {who}, {day}: {reason}</translation>
    </message>
    <message>
        <source>judged not the same person by {who}, {day}: {reason}</source>
        <translation>dinilai bukan orang yang sama oleh {who}, {day}: {reason}</translation>
    </message>
    <message>
        <source>{name}: hits {hits}, same person {same}, not the same {other}, not judged {unjudged}, false hits {share}</source>
        <translation>{name}: temuan {hits}, orang yang sama {same}, orang lain {other}, belum dinilai {unjudged}, temuan keliru {share}</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>Born</source>
        <translation>Lahir</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Kecamatan</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Berlaku s.d.</translation>
    </message>
    <message>
        <source>Sealed {day}, {reference}</source>
        <translation>Disegel {day}, {reference}</translation>
    </message>
    <message>
        <source>SPECIMEN</source>
        <translation>SPESIMEN</translation>
    </message>
    <message>
        <source>Practice: not a document</source>
        <translation>Latihan: bukan dokumen</translation>
    </message>
    <message>
        <source>Adhesive label, 70 × 30 mm</source>
        <translation>Label tempel, 70 × 30 mm</translation>
    </message>
    <message>
        <source>Card, 85.6 × 54 mm</source>
        <translation>Kartu, 85,6 × 54 mm</translation>
    </message>
</context>
<context>
    <name>list_signing</name>
    <message>
        <source>The key needs a password. Give one.</source>
        <translation>Kunci perlu kata sandi. Berikan satu.</translation>
    </message>
    <message>
        <source>TAKEN AWAY</source>
        <translation>DICABUT</translation>
    </message>
    <message>
        <source>Only signed lists are taken.</source>
        <translation>Hanya daftar bertanda tangan yang diterima.</translation>
    </message>
    <message>
        <source>Unsigned lists are taken too.</source>
        <translation>Daftar tanpa tanda tangan juga diterima.</translation>
    </message>
    <message>
        <source>Signed lists from the watched folder are taken over by themselves.</source>
        <translation>Daftar bertanda tangan dari folder yang dipantau diberlakukan dengan sendirinya.</translation>
    </message>
    <message>
        <source>Each list from the watched folder is looked at first.</source>
        <translation>Setiap daftar dari folder yang dipantau dilihat lebih dahulu.</translation>
    </message>
    <message>
        <source>Signed by {key}; the signature is proven.</source>
        <translation>Ditandatangani oleh {key}; tanda tangannya terbukti.</translation>
    </message>
    <message>
        <source>Not signed: nothing proves whose list this is.</source>
        <translation>Tidak bertanda tangan: tidak ada bukti milik siapa daftar ini.</translation>
    </message>
</context>
<context>
    <name>manual</name>
    <message>
        <source>Red: locks</source>
        <translation>Merah: terkunci</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Kuning</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>The counter locks. The officer may refer the traveller (F5); to let pass, refuse or postpone, a shift lead signs in and writes the reason (F10).</source>
        <translation>Konter terkunci. Petugas boleh merujuk pelintas (F5); untuk meloloskan, menolak, atau menunda, kepala regu masuk dan menulis alasannya (F10).</translation>
    </message>
    <message>
        <source>Look into it. Who lets the traveller pass writes the reason.</source>
        <translation>Periksa lebih lanjut. Siapa yang meloloskan pelintas menulis alasannya.</translation>
    </message>
    <message>
        <source>Worth knowing. Nothing has to be answered.</source>
        <translation>Perlu diketahui. Tidak ada yang harus dijawab.</translation>
    </message>
    <message>
        <source>Refer (F5), or call the shift lead (F10).</source>
        <translation>Rujuk (F5), atau panggil kepala regu (F10).</translation>
    </message>
    <message>
        <source>Look into it, and write the reason.</source>
        <translation>Periksa lebih lanjut, dan tulis alasannya.</translation>
    </message>
    <message>
        <source>Nothing has to be answered.</source>
        <translation>Tidak ada yang harus dijawab.</translation>
    </message>
    <message>
        <source>citizens who come home</source>
        <translation>WNI yang pulang</translation>
    </message>
    <message>
        <source>citizens who leave</source>
        <translation>WNI yang berangkat</translation>
    </message>
    <message>
        <source>foreigners who enter</source>
        <translation>WNA yang masuk</translation>
    </message>
    <message>
        <source>foreigners who leave</source>
        <translation>WNA yang berangkat</translation>
    </message>
    <message>
        <source>citizens, both ways</source>
        <translation>WNI, kedua arah</translation>
    </message>
    <message>
        <source>foreigners, both ways</source>
        <translation>WNA, kedua arah</translation>
    </message>
    <message>
        <source>{whom} (border pass)</source>
        <translation>{whom} (pas lintas batas)</translation>
    </message>
    <message>
        <source>{whom} (passport and other documents)</source>
        <translation>{whom} (paspor dan dokumen lain)</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>semua orang</translation>
    </message>
    <message>
        <source>Manual of the counter: what is checked, and why</source>
        <translation>Buku pedoman konter: apa yang diperiksa, dan mengapa</translation>
    </message>
    <message>
        <source>As of {day}.</source>
        <translation>Keadaan per {day}.</translation>
    </message>
    <message>
        <source>Made from the rules by which the program judges. Where a text of law was not seen by who wrote them, it says so: ask before relying on it. A citizen is never refused entry (UU 6/2011 Ps 14). Names, days and numbers under "What is found" are examples.</source>
        <translation>Dibuat dari aturan yang dipakai program untuk menilai. Bila teks hukumnya tidak dilihat sendiri oleh penyusun, hal itu disebutkan: tanyakan dulu sebelum mengandalkannya. WNI tidak pernah ditolak masuk (UU 6/2011 Ps 14). Nama, hari, dan angka di bawah "Yang ditemukan" adalah contoh.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Warna</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Artinya</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Aturan</translation>
    </message>
    <message>
        <source>Why: {law}</source>
        <translation>Mengapa: {law}</translation>
    </message>
    <message>
        <source>What is found</source>
        <translation>Yang ditemukan</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Untuk siapa</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Yang dilakukan</translation>
    </message>
    <message>
        <source>Grounds to refuse or to postpone</source>
        <translation>Alasan menolak atau menunda</translation>
    </message>
    <message>
        <source>On no other ground is anybody held back, and from who may be a victim none is taken that punishes (UU 6/2011 Ps 86). What is written down stands on the notice and in the record.</source>
        <translation>Tidak seorang pun ditahan dengan alasan lain, dan terhadap orang yang mungkin korban tidak dipakai alasan yang menghukum (UU 6/2011 Ps 86). Yang dituliskan tertera pada pemberitahuan dan berita acara.</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Mengapa</translation>
    </message>
    <message>
        <source>What is written down</source>
        <translation>Yang dituliskan</translation>
    </message>
    <message>
        <source>practice at the posts</source>
        <translation>praktik di pos</translation>
    </message>
    <message>
        <source>What no rule judges</source>
        <translation>Yang tidak dinilai oleh aturan</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Yang terjadi</translation>
    </message>
    <message>
        <source>Policy in force</source>
        <translation>Kebijakan yang berlaku</translation>
    </message>
    <message>
        <source>No row is in force.</source>
        <translation>Tidak ada baris yang berlaku.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Untuk</translation>
    </message>
    <message>
        <source>What holds</source>
        <translation>Yang berlaku</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kapan</translation>
    </message>
    <message>
        <source>Legal source</source>
        <translation>Dasar hukum</translation>
    </message>
    <message>
        <source>The entry of the list and its decree.</source>
        <translation>Entri daftar dan surat keputusannya.</translation>
    </message>
    <message>
        <source>Which document, its last day, its damage; on entry also less than six months.</source>
        <translation>Dokumen yang mana, hari terakhirnya, kerusakannya; saat masuk juga bila kurang dari enam bulan.</translation>
    </message>
    <message>
        <source>What the examination has shown.</source>
        <translation>Hasil pemeriksaannya.</translation>
    </message>
    <message>
        <source>The nationality, and which visa it would need.</source>
        <translation>Kewarganegaraannya, dan visa apa yang diperlukan.</translation>
    </message>
    <message>
        <source>What was stated to get the visa, and what contradicts it.</source>
        <translation>Apa yang dinyatakan untuk memperoleh visa, dan apa yang membantahnya.</translation>
    </message>
    <message>
        <source>The note of the health quarantine.</source>
        <translation>Catatan karantina kesehatan.</translation>
    </message>
    <message>
        <source>The letter of the authority.</source>
        <translation>Surat instansi yang berwenang.</translation>
    </message>
    <message>
        <source>The request, or the notice of Interpol.</source>
        <translation>Permintaannya, atau pemberitahuan Interpol.</translation>
    </message>
    <message>
        <source>The request of the authority.</source>
        <translation>Permintaan instansi yang berwenang.</translation>
    </message>
    <message>
        <source>The report and the signs; never of who may be a victim.</source>
        <translation>Laporan dan tanda-tandanya; tidak pernah terhadap orang yang mungkin korban.</translation>
    </message>
    <message>
        <source>Which document, its last day, its damage.</source>
        <translation>Dokumen yang mana, hari terakhirnya, kerusakannya.</translation>
    </message>
    <message>
        <source>The request of the investigators.</source>
        <translation>Permintaan penyidik.</translation>
    </message>
    <message>
        <source>Which obligation, and who says so.</source>
        <translation>Kewajiban yang mana, dan siapa yang menyatakannya.</translation>
    </message>
    <message>
        <source>Which papers lack for the journey.</source>
        <translation>Surat apa yang kurang untuk perjalanannya.</translation>
    </message>
    <message>
        <source>Where to, and what is known of it.</source>
        <translation>Ke mana, dan apa yang diketahui tentang tujuan itu.</translation>
    </message>
    <message>
        <source>Who promised which work, and which papers of a worker lack.</source>
        <translation>Siapa menjanjikan pekerjaan apa, dan surat pekerja migran apa yang kurang.</translation>
    </message>
    <message>
        <source>The counter is locked</source>
        <translation>Konter terkunci</translation>
    </message>
    <message>
        <source>The officer who met it never releases it: another one with the right to do so signs in and writes why. The traveller need not see the screen.</source>
        <translation>Petugas yang mengalaminya tidak pernah membukanya sendiri: orang lain yang berwenang masuk dan menulis alasannya. Pelintas tidak perlu melihat layarnya.</translation>
    </message>
    <message>
        <source>Somebody may be a victim of trafficking</source>
        <translation>Seseorang mungkin korban TPPO</translation>
    </message>
    <message>
        <source>Refer to the second line, where he is marked for protection: no penalty and no fee, and only shift leads see who he is.</source>
        <translation>Rujuk ke pemeriksaan lanjutan; di sana ia ditandai untuk dilindungi: tanpa sanksi dan tanpa biaya, dan hanya kepala regu yang melihat siapa dia.</translation>
    </message>
    <message>
        <source>A child without a document of its own</source>
        <translation>Anak tanpa dokumen sendiri</translation>
    </message>
    <message>
        <source>Record it with the adult as an accompanying child: it is counted apart. If it is alone, or not with its parents, refer it.</source>
        <translation>Catat bersama orang dewasanya sebagai anak ikut: ia dihitung tersendiri. Bila ia sendirian, atau tidak bersama orang tuanya, rujuk.</translation>
    </message>
    <message>
        <source>Deportees on one collective travel letter</source>
        <translation>Deportan dengan satu SPLP kolektif</translation>
    </message>
    <message>
        <source>Open a group in the lane of deportees and enter line by line: sex, child, province, case, sector, and who takes them over.</source>
        <translation>Buka rombongan di jalur deportan dan isi baris demi baris: jenis kelamin, anak, provinsi, kasus, sektor, dan siapa yang menerima mereka.</translation>
    </message>
    <message>
        <source>The same person crosses twice a day</source>
        <translation>Orang yang sama melintas dua kali sehari</translation>
    </message>
    <message>
        <source>No fault: the last crossing is shown.</source>
        <translation>Bukan kesalahan: perlintasan terakhirnya ditampilkan.</translation>
    </message>
    <message>
        <source>An urgent exit ban of twenty days ago</source>
        <translation>Pencegahan mendesak dari dua puluh hari yang lalu</translation>
    </message>
    <message>
        <source>It lapses by itself without a decision and stops nobody any more; the shift lead sees beforehand which will.</source>
        <translation>Gugur sendiri bila tidak ada keputusan dan tidak menahan siapa pun lagi; kepala regu melihat sebelumnya mana yang akan gugur.</translation>
    </message>
    <message>
        <source>Only the age or the year of birth is known</source>
        <translation>Hanya umur atau tahun lahirnya yang diketahui</translation>
    </message>
    <message>
        <source>Type what the document says and leave the rest open; it is searched with.</source>
        <translation>Ketik apa yang tertera di dokumen dan biarkan sisanya kosong; pencarian memakai yang ada.</translation>
    </message>
    <message>
        <source>One name, or a name that is not divided</source>
        <translation>Satu nama, atau nama yang tidak terbagi</translation>
    </message>
    <message>
        <source>Type it as it stands: names are compared word by word, in any order.</source>
        <translation>Ketik sebagaimana tertulis: nama dibandingkan kata demi kata, dalam urutan apa pun.</translation>
    </message>
    <message>
        <source>The reader fails, or the power</source>
        <translation>Alat pembaca rusak, atau listrik padam</translation>
    </message>
    <message>
        <source>Type by hand; without power write on the blank sheet. What stands there is entered afterwards with its own time and the reason, and is marked.</source>
        <translation>Ketik dengan tangan; tanpa listrik tulis di lembar kosong. Isinya dicatat susulan dengan waktunya sendiri dan alasannya, dan diberi tanda.</translation>
    </message>
    <message>
        <source>The clock is wrong</source>
        <translation>Jam salah</translation>
    </message>
    <message>
        <source>While it is behind the last record, nothing is recorded: have it set right first.</source>
        <translation>Selama jam tertinggal dari catatan terakhir, tidak ada yang dicatat: minta jam disetel dulu.</translation>
    </message>
    <message>
        <source>Somebody crosses after closing</source>
        <translation>Seseorang melintas setelah pos tutup</translation>
    </message>
    <message>
        <source>It counts for the operational day that the post has set.</source>
        <translation>Dihitung pada hari operasional yang ditetapkan pos.</translation>
    </message>
</context>
<context>
    <name>matches</name>
    <message>
        <source>same document number</source>
        <translation>nomor dokumen sama</translation>
    </message>
    <message>
        <source>same document number, issuer not stated</source>
        <translation>nomor dokumen sama, penerbit tidak disebut</translation>
    </message>
    <message>
        <source>document number alike but for look-alike characters</source>
        <translation>nomor dokumen sama kecuali huruf yang serupa</translation>
    </message>
    <message>
        <source>same national number</source>
        <translation>nomor identitas (NIK) sama</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>nama sama persis</translation>
    </message>
    <message>
        <source>same name, spelled otherwise</source>
        <translation>nama sama, ejaan lain</translation>
    </message>
    <message>
        <source>words in another order</source>
        <translation>urutan kata lain</translation>
    </message>
    <message>
        <source>another name</source>
        <translation>nama lain</translation>
    </message>
    <message>
        <source>the list is not sure of this name</source>
        <translation>nama ini belum pasti menurut daftar</translation>
    </message>
    <message>
        <source>same date of birth</source>
        <translation>tanggal lahir sama</translation>
    </message>
    <message>
        <source>day and month of birth swapped</source>
        <translation>hari dan bulan lahir tertukar</translation>
    </message>
    <message>
        <source>one digit of the birth date differs</source>
        <translation>tanggal lahir beda satu angka</translation>
    </message>
    <message>
        <source>born a year apart</source>
        <translation>tahun lahir beda satu</translation>
    </message>
    <message>
        <source>birth date agrees as far as known</source>
        <translation>tanggal lahir cocok sejauh diketahui</translation>
    </message>
    <message>
        <source>birth date not known</source>
        <translation>tanggal lahir tidak diketahui</translation>
    </message>
    <message>
        <source>another birth date</source>
        <translation>tanggal lahir lain</translation>
    </message>
    <message>
        <source>same nationality</source>
        <translation>kewarganegaraan sama</translation>
    </message>
    <message>
        <source>another nationality</source>
        <translation>kewarganegaraan lain</translation>
    </message>
    <message>
        <source>same sex</source>
        <translation>jenis kelamin sama</translation>
    </message>
    <message>
        <source>another sex</source>
        <translation>jenis kelamin lain</translation>
    </message>
    <message>
        <source>same place of birth</source>
        <translation>tempat lahir sama</translation>
    </message>
    <message>
        <source>another place of birth</source>
        <translation>tempat lahir lain</translation>
    </message>
    <message>
        <source>{document} (same)</source>
        <translation>{document} (sama persis)</translation>
    </message>
    <message>
        <source>{document} = {listed} (shortened)</source>
        <translation>{document} = {listed} (singkatan)</translation>
    </message>
    <message>
        <source>{document} = {listed} (old and new spelling)</source>
        <translation>{document} = {listed} (ejaan lama/baru)</translation>
    </message>
    <message>
        <source>{document} = {listed} (spelling)</source>
        <translation>{document} = {listed} (beda ejaan)</translation>
    </message>
    <message>
        <source>{document} = {listed} (joined)</source>
        <translation>{document} = {listed} (digabung)</translation>
    </message>
    <message>
        <source>{document} ≈ {listed} (sounds alike)</source>
        <translation>{document} ≈ {listed} (bunyi sama)</translation>
    </message>
    <message>
        <source>{document} ≈ {listed} (cut off)</source>
        <translation>{document} ≈ {listed} (terpotong)</translation>
    </message>
    <message>
        <source>{document} ≈ {listed} (1 letter differs)</source>
        <translation>{document} ≈ {listed} (beda 1 huruf)</translation>
    </message>
    <message>
        <source>{document} ≈ {listed} (another language)</source>
        <translation>{document} ≈ {listed} (bahasa lain)</translation>
    </message>
    <message>
        <source>{document} ≈ {listed} (initial)</source>
        <translation>{document} ≈ {listed} (inisial)</translation>
    </message>
    <message>
        <source>{document} ≈ {listed} (2 letters differ)</source>
        <translation>{document} ≈ {listed} (beda 2 huruf)</translation>
    </message>
    <message>
        <source>{document} ≈ {listed} (doubtful)</source>
        <translation>{document} ≈ {listed} (meragukan)</translation>
    </message>
    <message>
        <source>name {percent} % alike</source>
        <translation>nama {percent} % mirip</translation>
    </message>
    <message>
        <source>alias {name}</source>
        <translation>alias {name}</translation>
    </message>
    <message>
        <source>not on the document: {names}</source>
        <translation>tidak ada di dokumen: {names}</translation>
    </message>
    <message>
        <source>not on the list: {names}</source>
        <translation>tidak ada di daftar: {names}</translation>
    </message>
</context>
<context>
    <name>papers</name>
    <message>
        <source>There is no text yet.</source>
        <translation>Belum ada teks.</translation>
    </message>
    <message>
        <source>The text is too long for a paper.</source>
        <translation>Teks terlalu panjang untuk sebuah surat.</translation>
    </message>
    <message>
        <source>Something here is not closed, or stands where it cannot: {what}</source>
        <translation>Ada yang belum ditutup atau salah tempat di sini: {what}</translation>
    </message>
    <message>
        <source>There is no place called {what} on this paper. Look at the list of places.</source>
        <translation>Surat ini tidak punya isian bernama {what}. Lihat daftar isian.</translation>
    </message>
    <message>
        <source>A wording may hold places, if, and one for through a list, but not this: {what}</source>
        <translation>Naskah boleh memuat isian, if, dan satu for untuk daftar, tetapi bukan ini: {what}</translation>
    </message>
    <message>
        <source>Too many ifs stand within each other.</source>
        <translation>Terlalu banyak if bersarang.</translation>
    </message>
    <message>
        <source>With the longest names and reasons, the paper needs too many pages. Shorten it.</source>
        <translation>Dengan nama dan uraian terpanjang, surat ini memerlukan terlalu banyak halaman. Pendekkan.</translation>
    </message>
    <message>
        <source>Line {line}: {what}</source>
        <translation>Baris {line}: {what}</translation>
    </message>
    <message>
        <source>Notice of refusal of entry</source>
        <translation>Surat pemberitahuan penolakan masuk</translation>
    </message>
    <message>
        <source>Record of refusal of entry</source>
        <translation>Berita acara penolakan masuk</translation>
    </message>
    <message>
        <source>Notice of refusal of exit</source>
        <translation>Surat pemberitahuan penolakan keluar</translation>
    </message>
    <message>
        <source>Record of refusal of exit</source>
        <translation>Berita acara penolakan keluar</translation>
    </message>
    <message>
        <source>Notice of postponed departure</source>
        <translation>Surat pemberitahuan penundaan keberangkatan</translation>
    </message>
    <message>
        <source>Record of postponed departure</source>
        <translation>Berita acara penundaan keberangkatan</translation>
    </message>
    <message>
        <source>Hand-over record (BAST)</source>
        <translation>Berita acara serah terima (BAST)</translation>
    </message>
    <message>
        <source>Note of other proof</source>
        <translation>Catatan bukti lain</translation>
    </message>
    <message>
        <source>Somebody else holds the document</source>
        <translation>Dokumen dipegang orang lain</translation>
    </message>
    <message>
        <source>Another person answers</source>
        <translation>Dijawab oleh orang lain</translation>
    </message>
    <message>
        <source>Fear, injury, or watched by another</source>
        <translation>Takut, terluka, atau diawasi orang lain</translation>
    </message>
    <message>
        <source>Cannot name destination, employer or purpose</source>
        <translation>Tidak dapat menyebut tujuan, majikan, atau keperluan</translation>
    </message>
    <message>
        <source>Answers change or sound learnt</source>
        <translation>Jawaban berubah atau seperti dihafal</translation>
    </message>
    <message>
        <source>No return ticket, lodging or money</source>
        <translation>Tanpa tiket pulang, penginapan, atau uang</translation>
    </message>
    <message>
        <source>Length of stay unclear</source>
        <translation>Lama tinggal tidak jelas</translation>
    </message>
    <message>
        <source>Journey arranged or paid by others</source>
        <translation>Perjalanan diatur atau dibiayai orang lain</translation>
    </message>
    <message>
        <source>Job promised without contract or visa</source>
        <translation>Dijanjikan kerja tanpa kontrak atau visa</translation>
    </message>
    <message>
        <source>No recommendation or permission</source>
        <translation>Tanpa surat rekomendasi atau izin</translation>
    </message>
    <message>
        <source>Departure postponed before</source>
        <translation>Keberangkatan pernah ditunda</translation>
    </message>
    <message>
        <source>Group of one leader, same story</source>
        <translation>Rombongan satu ketua dengan cerita yang sama</translation>
    </message>
    <message>
        <source>Repeated short crossings</source>
        <translation>Perlintasan singkat berulang</translation>
    </message>
    <message>
        <source>Pilgrimage, study, internship or marriage as a pretext</source>
        <translation>Dalih umrah, belajar, magang, atau menikah</translation>
    </message>
    <message>
        <source>Child not with parents</source>
        <translation>Anak tidak bersama orang tua</translation>
    </message>
    <message>
        <source>Belongings do not fit the story</source>
        <translation>Bawaan tidak sesuai dengan cerita</translation>
    </message>
    <message>
        <source>New passport issued far from home</source>
        <translation>Paspor baru diterbitkan jauh dari tempat tinggal</translation>
    </message>
    <message>
        <source>Contact of an earlier case</source>
        <translation>Nomor kontak pernah muncul dalam kasus</translation>
    </message>
    <message>
        <source>Name of the post</source>
        <translation>Nama pos</translation>
    </message>
    <message>
        <source>Regency and province</source>
        <translation>Kabupaten dan provinsi</translation>
    </message>
    <message>
        <source>Day of the decision</source>
        <translation>Hari keputusan</translation>
    </message>
    <message>
        <source>Time of the decision, with zone</source>
        <translation>Pukul keputusan, dengan zona waktu</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Konter</translation>
    </message>
    <message>
        <source>Day and number in the journal</source>
        <translation>Hari dan nomor dalam jurnal</translation>
    </message>
    <message>
        <source>Way: in or out</source>
        <translation>Arah: masuk atau keluar</translation>
    </message>
    <message>
        <source>Traveller's name</source>
        <translation>Nama pelintas</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Jenis kelamin</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Tanggal lahir</translation>
    </message>
    <message>
        <source>Place of birth</source>
        <translation>Tempat lahir</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Kewarganegaraan</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>Jenis dokumen</translation>
    </message>
    <message>
        <source>Number of the document</source>
        <translation>Nomor dokumen</translation>
    </message>
    <message>
        <source>Last day of the document</source>
        <translation>Hari terakhir berlaku dokumen</translation>
    </message>
    <message>
        <source>Ground, in words</source>
        <translation>Alasan, dalam kata-kata</translation>
    </message>
    <message>
        <source>Article of law</source>
        <translation>Pasal</translation>
    </message>
    <message>
        <source>Officer's reason; empty where it could be that of an alert list</source>
        <translation>Uraian petugas; kosong bila dapat mengungkap isi daftar</translation>
    </message>
    <message>
        <source>What a citizen showed instead of a document</source>
        <translation>Bukti yang ditunjukkan WNI sebagai ganti dokumen</translation>
    </message>
    <message>
        <source>Officer at the counter</source>
        <translation>Petugas konter</translation>
    </message>
    <message>
        <source>Shift lead who approved</source>
        <translation>Kepala regu yang menyetujui</translation>
    </message>
    <message>
        <source>Where the traveller waits</source>
        <translation>Tempat pelintas menunggu</translation>
    </message>
    <message>
        <source>Ticked indicators, a list</source>
        <translation>Tanda yang dicentang, berupa daftar</translation>
    </message>
    <message>
        <source>Summary of the interview</source>
        <translation>Ringkasan wawancara</translation>
    </message>
    <message>
        <source>Companions</source>
        <translation>Teman seperjalanan</translation>
    </message>
    <message>
        <source>Recruiter</source>
        <translation>Perekrut</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Nomor telepon</translation>
    </message>
    <message>
        <source>Destination of the journey</source>
        <translation>Tujuan perjalanan</translation>
    </message>
    <message>
        <source>Agency that received</source>
        <translation>Instansi penerima</translation>
    </message>
    <message>
        <source>Receiver's name</source>
        <translation>Nama penerima</translation>
    </message>
    <message>
        <source>Receiver's function</source>
        <translation>Jabatan penerima</translation>
    </message>
    <message>
        <source>Day and time of the hand-over</source>
        <translation>Hari dan pukul penyerahan</translation>
    </message>
    <message>
        <source>Documents and goods handed over</source>
        <translation>Dokumen dan barang yang diserahkan</translation>
    </message>
    <message>
        <source>Day from which departure is possible again</source>
        <translation>Hari mulai dapat berangkat lagi</translation>
    </message>
    <message>
        <source>Number of the recommendation</source>
        <translation>Nomor rekomendasi</translation>
    </message>
    <message>
        <source>Several who are handed over together, a list</source>
        <translation>Beberapa orang yang diserahkan bersama, berupa daftar</translation>
    </message>
    <message>
        <source>{place}, in English</source>
        <translation>{place}, dalam bahasa Inggris</translation>
    </message>
    <message>
        <source>children without a document: {count} ({known})</source>
        <translation>anak tanpa dokumen: {count} ({known})</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>COPY</source>
        <translation>SALINAN</translation>
    </message>
    <message>
        <source>wording of the program</source>
        <translation>naskah program</translation>
    </message>
    <message>
        <source>wording {version} of the post</source>
        <translation>naskah pos versi {version}</translation>
    </message>
</context>
<context>
    <name>patterns</name>
    <message>
        <source>Repeat short crossings</source>
        <translation>Perlintasan singkat berulang</translation>
    </message>
    <message>
        <source>Many different young companions</source>
        <translation>Banyak pendamping muda yang berlainan</translation>
    </message>
    <message>
        <source>First exit on a new passport</source>
        <translation>Keluar pertama dengan paspor baru</translation>
    </message>
    <message>
        <source>Contact shared with a case</source>
        <translation>Kontak sama dengan suatu kasus</translation>
    </message>
    <message>
        <source>address given {day}, case of {case}</source>
        <translation>alamat diberikan {day}, kasus {case}</translation>
    </message>
    <message>
        <source>plate given {day}, case of {case}</source>
        <translation>nomor polisi diberikan {day}, kasus {case}</translation>
    </message>
    <message>
        <source>telephone given {day}, case of {case}</source>
        <translation>telepon diberikan {day}, kasus {case}</translation>
    </message>
    <message>
        <source>{count} short crossings in {days} days, each under {under} days</source>
        <translation>{count} perlintasan singkat dalam {days} hari, masing-masing di bawah {under} hari</translation>
    </message>
    <message>
        <source>Ask what he does there; write what you hear.</source>
        <translation>Tanyakan apa kegiatannya di sana; tulis jawabannya.</translation>
    </message>
    <message>
        <source>Crossed beside {count} different people under {age} in {days} days</source>
        <translation>Melintas bersama {count} orang berlainan di bawah {age} tahun dalam {days} hari</translation>
    </message>
    <message>
        <source>Ask who they are to him, and them apart from him.</source>
        <translation>Tanyakan hubungannya dengan mereka, dan tanyai mereka terpisah darinya.</translation>
    </message>
    <message>
        <source>First exit known here, on a passport of {day}</source>
        <translation>Keluar pertama yang tercatat di sini, dengan paspor terbitan {day}</translation>
    </message>
    <message>
        <source>First exit known here, on a passport of about {day}</source>
        <translation>Keluar pertama yang tercatat di sini, dengan paspor terbitan sekitar {day}</translation>
    </message>
    <message>
        <source>Ask where he goes, to whom, and who arranged it.</source>
        <translation>Tanyakan ke mana, kepada siapa, dan siapa yang mengurus perjalanannya.</translation>
    </message>
    <message>
        <source>Gave before what is also known from a case here</source>
        <translation>Pernah memberi kontak yang juga dikenal dari suatu kasus di sini</translation>
    </message>
    <message>
        <source>Ask how he knows it; the second line knows the case.</source>
        <translation>Tanyakan dari mana ia mengetahuinya; lini kedua mengetahui kasusnya.</translation>
    </message>
    <message>
        <source>lately {days}</source>
        <translation>terakhir {days}</translation>
    </message>
</context>
<context>
    <name>pivots</name>
    <message>
        <source>Total</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Selisih</translation>
    </message>
    <message>
        <source>Change in %</source>
        <translation>Selisih %</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>disembunyikan</translation>
    </message>
</context>
<context>
    <name>policy</name>
    <message>
        <source>Border passes by post</source>
        <translation>Pas lintas batas menurut pos</translation>
    </message>
    <message>
        <source>Free of a visa (BVK)</source>
        <translation>Bebas visa (BVK)</translation>
    </message>
    <message>
        <source>Visa on arrival (VKSK)</source>
        <translation>Visa saat kedatangan (VKSK)</translation>
    </message>
    <message>
        <source>Months a document must still run</source>
        <translation>Bulan dokumen masih harus berlaku</translation>
    </message>
    <message>
        <source>When an end is mentioned</source>
        <translation>Kapan akhir masa berlaku diingatkan</translation>
    </message>
    <message>
        <source>What is asked of a permit</source>
        <translation>Yang diminta dari izin</translation>
    </message>
    <message>
        <source>Documents to travel on</source>
        <translation>Dokumen untuk bepergian</translation>
    </message>
    <message>
        <source>What is asked at the counter</source>
        <translation>Yang ditanyakan di konter</translation>
    </message>
    <message>
        <source>Patterns over many crossings</source>
        <translation>Pola dari banyak perlintasan</translation>
    </message>
    <message>
        <source>How stays are counted, and overstays</source>
        <translation>Cara menghitung izin tinggal, dan overstay</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ditambahkan</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>diperbaiki</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>diakhiri</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>dibatalkan</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Pos</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Pos</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokumen</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Penerbit</translation>
    </message>
    <message>
        <source>Issuers</source>
        <translation>Penerbit</translation>
    </message>
    <message>
        <source>Districts of residence</source>
        <translation>Kecamatan tempat tinggal</translation>
    </message>
    <message>
        <source>How far on the other side</source>
        <translation>Sejauh mana di seberang</translation>
    </message>
    <message>
        <source>Document runs at most (months)</source>
        <translation>Masa berlaku terlama (bulan)</translation>
    </message>
    <message>
        <source>Days of one visit</source>
        <translation>Hari sekali kunjungan</translation>
    </message>
    <message>
        <source>Extensions of a visit</source>
        <translation>Perpanjangan kunjungan</translation>
    </message>
    <message>
        <source>Days with all extensions</source>
        <translation>Hari dengan semua perpanjangan</translation>
    </message>
    <message>
        <source>The other side takes it</source>
        <translation>Pihak seberang menerimanya</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Kewarganegaraan</translation>
    </message>
    <message>
        <source>Nationalities</source>
        <translation>Kewarganegaraan</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Hari</translation>
    </message>
    <message>
        <source>Days of the extension</source>
        <translation>Hari perpanjangan</translation>
    </message>
    <message>
        <source>Fee (rupiah)</source>
        <translation>Biaya (rupiah)</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Bulan</translation>
    </message>
    <message>
        <source>Permit</source>
        <translation>Izin</translation>
    </message>
    <message>
        <source>Asked before the record</source>
        <translation>Ditanyakan sebelum dicatat</translation>
    </message>
    <message>
        <source>Of whom</source>
        <translation>Milik siapa</translation>
    </message>
    <message>
        <source>Directions</source>
        <translation>Arah</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pertanyaan</translation>
    </message>
    <message>
        <source>Must be answered</source>
        <translation>Harus dijawab</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Jalur</translation>
    </message>
    <message>
        <source>On what document</source>
        <translation>Dengan dokumen apa</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Pola</translation>
    </message>
    <message>
        <source>Looked for</source>
        <translation>Dicari</translation>
    </message>
    <message>
        <source>From how many on</source>
        <translation>Mulai dari berapa</translation>
    </message>
    <message>
        <source>Within how many days</source>
        <translation>Dalam berapa hari</translation>
    </message>
    <message>
        <source>Short: under how many days</source>
        <translation>Singkat: di bawah berapa hari</translation>
    </message>
    <message>
        <source>Young: under how many years</source>
        <translation>Muda: di bawah berapa tahun</translation>
    </message>
    <message>
        <source>Beside: within how many minutes</source>
        <translation>Bersama: dalam berapa menit</translation>
    </message>
    <message>
        <source>Nobody's own if more give it than</source>
        <translation>Bukan milik pribadi bila pemberinya lebih dari</translation>
    </message>
    <message>
        <source>Day of arrival is the first day</source>
        <translation>Hari tiba adalah hari pertama</translation>
    </message>
    <message>
        <source>Fee for a day of overstay (rupiah)</source>
        <translation>Biaya beban per hari overstay (rupiah)</translation>
    </message>
    <message>
        <source>Settled by fee up to (days)</source>
        <translation>Selesai dengan biaya beban sampai (hari)</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Hari pertama</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Hari terakhir</translation>
    </message>
    <message>
        <source>Legal source</source>
        <translation>Dasar hukum</translation>
    </message>
    <message>
        <source>The text itself was seen</source>
        <translation>Teksnya sendiri sudah dilihat</translation>
    </message>
    <message>
        <source>Indonesian citizens</source>
        <translation>WNI</translation>
    </message>
    <message>
        <source>Foreigners</source>
        <translation>WNA</translation>
    </message>
    <message>
        <source>its number</source>
        <translation>nomornya</translation>
    </message>
    <message>
        <source>its last day</source>
        <translation>hari terakhirnya</translation>
    </message>
    <message>
        <source>days granted</source>
        <translation>hari yang diberikan</translation>
    </message>
    <message>
        <source>Say on what authority the row stands.</source>
        <translation>Sebutkan dasar berlakunya baris ini.</translation>
    </message>
    <message>
        <source>The row would end before it begins.</source>
        <translation>Baris ini akan berakhir sebelum mulai.</translation>
    </message>
    <message>
        <source>Nobody travels on no document.</source>
        <translation>Tidak ada yang bepergian tanpa dokumen.</translation>
    </message>
    <message>
        <source>Name at least one.</source>
        <translation>Sebutkan sedikitnya satu.</translation>
    </message>
    <message>
        <source>{said} is not the three-letter code of a state.</source>
        <translation>{said} bukan kode tiga huruf suatu negara.</translation>
    </message>
    <message>
        <source>Name the post by its code.</source>
        <translation>Sebutkan pos dengan kodenya.</translation>
    </message>
    <message>
        <source>A document runs for at least one month.</source>
        <translation>Dokumen berlaku sedikitnya satu bulan.</translation>
    </message>
    <message>
        <source>This is not a border pass.</source>
        <translation>Ini bukan pas lintas batas.</translation>
    </message>
    <message>
        <source>A district has a name.</source>
        <translation>Kecamatan punya nama.</translation>
    </message>
    <message>
        <source>A stay has at least one day.</source>
        <translation>Masa tinggal sedikitnya satu hari.</translation>
    </message>
    <message>
        <source>Extended, a visit is not shorter than before.</source>
        <translation>Setelah diperpanjang, kunjungan tidak lebih pendek daripada sebelumnya.</translation>
    </message>
    <message>
        <source>Less than nothing cannot be.</source>
        <translation>Tidak mungkin kurang dari nol.</translation>
    </message>
    <message>
        <source>The pattern needs this number, of at least one.</source>
        <translation>Pola ini memerlukan angka tersebut, paling sedikit satu.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} s.d. {last}</translation>
    </message>
    <message>
        <source>from {first}</source>
        <translation>sejak {first}</translation>
    </message>
    <message>
        <source>until {last}</source>
        <translation>sampai {last}</translation>
    </message>
    <message>
        <source>without dates</source>
        <translation>tanpa tanggal</translation>
    </message>
    <message>
        <source>open list</source>
        <translation>daftar terbuka</translation>
    </message>
    <message>
        <source>Foreigners who enter</source>
        <translation>WNA yang masuk</translation>
    </message>
    <message>
        <source>Documents that end soon</source>
        <translation>Dokumen yang segera berakhir</translation>
    </message>
    <message>
        <source>Stays of foreigners</source>
        <translation>Izin tinggal orang asing</translation>
    </message>
    <message>
        <source>from {districts}</source>
        <translation>dari {districts}</translation>
    </message>
    <message>
        <source>as far as {reach}</source>
        <translation>sampai {reach}</translation>
    </message>
    <message>
        <source>booklet: {count} months</source>
        <translation>buku: {count} bulan</translation>
    </message>
    <message>
        <source>visit: {count} days</source>
        <translation>kunjungan: {count} hari</translation>
    </message>
    <message>
        <source>extensions: {count}</source>
        <translation>perpanjangan: {count}</translation>
    </message>
    <message>
        <source>in all {count} days at most</source>
        <translation>seluruhnya paling lama {count} hari</translation>
    </message>
    <message>
        <source>the other side does not take it</source>
        <translation>pihak seberang tidak menerimanya</translation>
    </message>
    <message>
        <source>{count} days before</source>
        <translation>{count} hari sebelumnya</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>dimatikan</translation>
    </message>
    <message>
        <source>from {count} on</source>
        <translation>mulai dari {count}</translation>
    </message>
    <message>
        <source>within {count} days</source>
        <translation>dalam {count} hari</translation>
    </message>
    <message>
        <source>each under {count} days</source>
        <translation>masing-masing di bawah {count} hari</translation>
    </message>
    <message>
        <source>under {count} years</source>
        <translation>di bawah {count} tahun</translation>
    </message>
    <message>
        <source>within {count} minutes</source>
        <translation>dalam {count} menit</translation>
    </message>
    <message>
        <source>not what more than {count} people give</source>
        <translation>bukan yang diberikan lebih dari {count} orang</translation>
    </message>
    <message>
        <source>the day of arrival is the first day</source>
        <translation>hari tiba adalah hari pertama</translation>
    </message>
    <message>
        <source>the day after arrival is the first day</source>
        <translation>hari setelah tiba adalah hari pertama</translation>
    </message>
    <message>
        <source>a day of overstay: {fee}</source>
        <translation>overstay per hari: {fee}</translation>
    </message>
    <message>
        <source>settled by the fee up to {count} days</source>
        <translation>selesai dengan biaya beban sampai {count} hari</translation>
    </message>
    <message>
        <source>runs {count} months at most</source>
        <translation>berlaku paling lama {count} bulan</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} hari</translation>
    </message>
    <message>
        <source>extended by {count} days</source>
        <translation>diperpanjang {count} hari</translation>
    </message>
    <message>
        <source>{count} months</source>
        <translation>{count} bulan</translation>
    </message>
    <message>
        <source>{count} days at most</source>
        <translation>paling lama {count} hari</translation>
    </message>
    <message>
        <source>must be answered</source>
        <translation>harus dijawab</translation>
    </message>
    <message>
        <source>may be left open</source>
        <translation>boleh dikosongkan</translation>
    </message>
    <message>
        <source>Border pass</source>
        <translation>Pas lintas batas</translation>
    </message>
    <message>
        <source>Passport and other documents</source>
        <translation>Paspor dan dokumen lain</translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <source>The printer is ready.</source>
        <translation>Pencetak siap.</translation>
    </message>
    <message>
        <source>The printer is printing.</source>
        <translation>Pencetak sedang mencetak.</translation>
    </message>
    <message>
        <source>The printer has stopped, and what is sent waits there: look for paper, a jam or its switch.</source>
        <translation>Pencetak berhenti dan kiriman menunggu di sana: periksa kertas, kertas macet, atau sakelarnya.</translation>
    </message>
    <message>
        <source>This computer has no printer of that name: choose another.</source>
        <translation>Komputer ini tidak mempunyai pencetak itu: pilih yang lain.</translation>
    </message>
</context>
<context>
    <name>problems</name>
    <message>
        <source>The file is empty. Ask for the list again.</source>
        <translation>Berkas kosong. Minta daftarnya lagi.</translation>
    </message>
    <message>
        <source>The file cannot be opened. Put it on this computer, then choose it again.</source>
        <translation>Berkas tidak dapat dibuka. Salin ke komputer ini, lalu pilih lagi.</translation>
    </message>
    <message>
        <source>The file has {size} MB; no list of this kind has more than {limit} MB.</source>
        <translation>Berkas berukuran {size} MB; daftar jenis ini paling besar {limit} MB.</translation>
    </message>
    <message>
        <source>Line {line} is not written in UTF-8, but in {encoding}. Save the list as "CSV UTF-8", then import it again.</source>
        <translation>Baris {line} tidak ditulis dalam UTF-8, tetapi {encoding}. Simpan daftar sebagai "CSV UTF-8", lalu impor lagi.</translation>
    </message>
    <message>
        <source>This is a spreadsheet, or a damaged file. Save the list as "CSV UTF-8", then import it again.</source>
        <translation>Ini lembar sebar atau berkas rusak. Simpan daftar sebagai "CSV UTF-8", lalu impor lagi.</translation>
    </message>
    <message>
        <source>The file is damaged, or only a part of it was copied. Copy it again from where it came.</source>
        <translation>Berkas rusak, atau hanya sebagian yang tersalin. Salin kembali dari sumbernya.</translation>
    </message>
    <message>
        <source>The workbook has no sheet {sheet} that could be read. Choose another sheet.</source>
        <translation>Buku kerja tidak memiliki lembar {sheet} yang dapat dibaca. Pilih lembar lain.</translation>
    </message>
    <message>
        <source>{file} is damaged at line {line}, or was not copied to its end. Copy it again from where it came. Nothing was imported.</source>
        <translation>{file} rusak pada baris {line}, atau tidak tersalin sampai akhir. Salin lagi dari sumbernya. Tidak ada yang diimpor.</translation>
    </message>
    <message>
        <source>The file holds what no list has and harmful files do. Get the list anew from who publishes it. Nothing was imported.</source>
        <translation>Berkas memuat sesuatu yang tidak ada pada daftar mana pun, tetapi ada pada berkas berbahaya. Ambil lagi daftar dari penerbitnya. Tidak ada yang diimpor.</translation>
    </message>
    <message>
        <source>The first row must name the column {columns}. Complete it, then import the list again.</source>
        <translation>Baris pertama harus memuat kolom {columns}. Lengkapi, lalu impor lagi.</translation>
    </message>
    <message>
        <source>The first row names the column {columns} twice. Leave it once, then import the list again.</source>
        <translation>Baris pertama memuat kolom {columns} dua kali. Sisakan satu, lalu impor lagi.</translation>
    </message>
    <message>
        <source>Lists of this kind cannot be read. Save the list as "CSV UTF-8".</source>
        <translation>Jenis berkas ini tidak dapat dibaca. Simpan daftar sebagai "CSV UTF-8".</translation>
    </message>
    <message>
        <source>That did not work. Try again.</source>
        <translation>Tidak berhasil. Coba lagi.</translation>
    </message>
    <message>
        <source>A value cannot be right. Look at the fields.</source>
        <translation>Ada isian yang tidak mungkin benar. Periksa kolom-kolomnya.</translation>
    </message>
    <message>
        <source>The password needs at least {least} characters and may not be the name.</source>
        <translation>Kata sandi paling sedikit {least} huruf dan tidak boleh sama dengan nama.</translation>
    </message>
    <message>
        <source>Somebody else signs in by this name. Choose another.</source>
        <translation>Nama masuk ini sudah dipakai orang lain. Pilih yang lain.</translation>
    </message>
    <message>
        <source>The last administrator cannot be taken away. Name another one first.</source>
        <translation>Administrator terakhir tidak dapat dinonaktifkan. Tunjuk yang lain dahulu.</translation>
    </message>
    <message>
        <source>Who crossed, which way and when is put right by two: have another shift lead sign as well.</source>
        <translation>Siapa yang melintas, ke arah mana, dan kapan dikoreksi oleh dua orang: minta kepala regu lain ikut menandatangani.</translation>
    </message>
    <message>
        <source>This record was already corrected. Correct the newer one.</source>
        <translation>Catatan ini sudah dikoreksi. Koreksi catatan yang lebih baru.</translation>
    </message>
    <message>
        <source>This record is a cancellation. Correct it, if the crossing is to count again.</source>
        <translation>Catatan ini adalah pembatalan. Koreksi catatan ini bila perlintasan harus dihitung lagi.</translation>
    </message>
    <message>
        <source>The correction changes nothing. Change a field first.</source>
        <translation>Koreksi ini tidak mengubah apa pun. Ubah salah satu kolom dahulu.</translation>
    </message>
    <message>
        <source>Your role does not permit this. Ask the shift lead or the administrator.</source>
        <translation>Peran Anda tidak mengizinkan ini. Minta kepala regu atau administrator.</translation>
    </message>
    <message>
        <source>Practice goes by what comes with the program. Change the codes in the window of the post.</source>
        <translation>Latihan memakai aturan bawaan program. Ubah kode di jendela pos yang sebenarnya.</translation>
    </message>
    <message>
        <source>Only a shift lead may answer. Have one give name and password.</source>
        <translation>Hanya kepala regu yang boleh menjawab. Minta ia mengisi nama dan kata sandi.</translation>
    </message>
    <message>
        <source>Another shift lead must answer: nobody answers for his own counter.</source>
        <translation>Kepala regu lain yang harus menjawab: konter sendiri tidak boleh dijawab sendiri.</translation>
    </message>
    <message>
        <source>The post has been set up already. Sign in.</source>
        <translation>Pos sudah disiapkan. Silakan masuk.</translation>
    </message>
    <message>
        <source>Name or password is wrong. Try again.</source>
        <translation>Nama atau kata sandi salah. Coba lagi.</translation>
    </message>
    <message>
        <source>Too many wrong passwords. Wait until {until}, then try again.</source>
        <translation>Terlalu banyak kata sandi salah. Tunggu sampai {until}, lalu coba lagi.</translation>
    </message>
    <message>
        <source>This decision does not fit the traveller. Choose another.</source>
        <translation>Keputusan ini tidak cocok untuk pelintas. Pilih yang lain.</translation>
    </message>
    <message>
        <source>Write the reason first.</source>
        <translation>Tulis alasannya dahulu.</translation>
    </message>
    <message>
        <source>A shift lead who is not the counter's officer must answer.</source>
        <translation>Harus dijawab kepala regu yang bukan petugas konter ini.</translation>
    </message>
    <message>
        <source>Choose the legal ground first.</source>
        <translation>Pilih dasar hukumnya dahulu.</translation>
    </message>
    <message>
        <source>This permit is not given to this nationality here, or not for so many days, or it has ended. Choose another permit, or fewer days.</source>
        <translation>Izin ini tidak diberikan kepada kewarganegaraan ini di sini, atau tidak untuk hari sebanyak itu, atau sudah berakhir. Pilih izin lain, atau hari yang lebih sedikit.</translation>
    </message>
    <message>
        <source>Fill the fields that are marked first.</source>
        <translation>Isi dahulu kolom yang bertanda.</translation>
    </message>
    <message>
        <source>The file cannot be opened. Copy it onto this computer, then try again.</source>
        <translation>Berkas tidak dapat dibuka. Salin ke komputer ini, lalu coba lagi.</translation>
    </message>
    <message>
        <source>There is no such file. Look at its name, its folder and the stick it is on.</source>
        <translation>Berkas itu tidak ada. Periksa nama, folder, dan flash disk tempatnya.</translation>
    </message>
    <message>
        <source>This account of the computer may not read the file. Have the administrator permit it.</source>
        <translation>Akun komputer ini tidak boleh membaca berkas itu. Minta administrator mengizinkannya.</translation>
    </message>
    <message>
        <source>This is a folder. Name a file in it.</source>
        <translation>Ini folder. Sebutkan berkas di dalamnya.</translation>
    </message>
    <message>
        <source>This is a visa, not a travel document. Scan the passport it belongs to.</source>
        <translation>Ini visa, bukan dokumen perjalanan. Pindai paspornya.</translation>
    </message>
    <message>
        <source>The documents of two people are on this picture, and none was taken. Scan each by itself.</source>
        <translation>Ada dokumen dua orang pada gambar ini, dan tidak ada yang diambil. Pindai satu per satu.</translation>
    </message>
    <message>
        <source>This is the receipt of an All Indonesia declaration. Scan the traveller's document first, then the receipt.</source>
        <translation>Ini tanda terima deklarasi All Indonesia. Pindai dulu dokumen pelintas, lalu tanda terimanya.</translation>
    </message>
    <message>
        <source>The file is empty. Scan the document again.</source>
        <translation>Berkas kosong. Pindai dokumennya lagi.</translation>
    </message>
    <message>
        <source>The file is not a picture that can be read. Use PNG, JPEG or TIFF.</source>
        <translation>Berkas bukan gambar yang dapat dibaca. Pakai PNG, JPEG, atau TIFF.</translation>
    </message>
    <message>
        <source>The picture is damaged. Scan the document again.</source>
        <translation>Gambar rusak. Pindai dokumennya lagi.</translation>
    </message>
    <message>
        <source>The picture is too large. Scan with fewer dots per inch.</source>
        <translation>Gambar terlalu besar. Pindai dengan resolusi (dpi) lebih kecil.</translation>
    </message>
    <message>
        <source>These are several pictures, and none was taken. Give one at a time.</source>
        <translation>Ini beberapa gambar, dan tidak ada yang diambil. Berikan satu per satu.</translation>
    </message>
    <message>
        <source>No code and no MRZ was found on the picture. Scan again, or type it by hand.</source>
        <translation>Tidak ada kode atau MRZ pada gambar. Pindai lagi, atau ketik sendiri.</translation>
    </message>
    <message>
        <source>The picture could not be read in time, and was given up. Scan again, or type it by hand.</source>
        <translation>Gambar tidak terbaca dalam waktunya dan dihentikan. Pindai lagi, atau ketik sendiri.</translation>
    </message>
    <message>
        <source>The document could not be read. Scan again, or type it by hand.</source>
        <translation>Dokumen tidak terbaca. Pindai lagi, atau ketik isinya.</translation>
    </message>
    <message>
        <source>That is what holds of these documents already. Choose the other answer.</source>
        <translation>Itu sudah berlaku untuk kedua dokumen ini. Pilih jawaban yang lain.</translation>
    </message>
    <message>
        <source>That time is still to come. A crossing is entered after it was.</source>
        <translation>Waktu itu belum tiba. Perlintasan dicatat sesudah terjadi.</translation>
    </message>
    <message>
        <source>There is a record of this person at that very time. Look in the journal.</source>
        <translation>Orang ini sudah tercatat pada waktu yang persis sama. Lihat di jurnal.</translation>
    </message>
    <message>
        <source>The missing crossing was between the two that are known. Look at the time.</source>
        <translation>Perlintasan yang kurang terjadi di antara dua yang diketahui. Periksa waktunya.</translation>
    </message>
    <message>
        <source>The missing crossing was entered meanwhile. Put the traveller aside and scan.</source>
        <translation>Perlintasan yang kurang sudah dicatat oleh petugas lain. Kosongkan layar, lalu pindai lagi.</translation>
    </message>
    <message>
        <source>The counter is locked on another traveller. Put this one aside with Esc, open the counter again with F6, and have that lock answered first.</source>
        <translation>Konter terkunci untuk pelintas lain. Kesampingkan pelintas ini dengan Esc, buka konter lagi dengan F6, dan minta kunci itu dijawab dahulu.</translation>
    </message>
    <message>
        <source>This document is in the group already.</source>
        <translation>Dokumen ini sudah ada dalam rombongan.</translation>
    </message>
    <message>
        <source>The group is full. Close it, and open another for the rest.</source>
        <translation>Rombongan sudah penuh. Tutup, lalu buka rombongan lain untuk sisanya.</translation>
    </message>
    <message>
        <source>A group is open at this counter. Close it first, then open another.</source>
        <translation>Masih ada rombongan terbuka di konter ini. Tutup dahulu, lalu buka yang lain.</translation>
    </message>
    <message>
        <source>This group is not open any more. Open the list anew with F4.</source>
        <translation>Rombongan ini sudah tidak terbuka. Buka daftarnya lagi dengan F4.</translation>
    </message>
    <message>
        <source>This traveller, or somebody of the vehicle, is recorded. Correct the record.</source>
        <translation>Pelintas ini, atau seseorang di kendaraan itu, sudah tercatat. Koreksi catatannya.</translation>
    </message>
    <message>
        <source>Nobody who was let through waits for this agency.</source>
        <translation>Tidak ada yang sudah diizinkan lewat dan menunggu instansi ini.</translation>
    </message>
    <message>
        <source>Somebody in the group is not decided on. Decide on him, or take him out.</source>
        <translation>Masih ada yang belum diputuskan dalam rombongan. Putuskan, atau keluarkan.</translation>
    </message>
    <message>
        <source>This traveller is locked. Refer him, or have a shift lead answer; he does not walk off.</source>
        <translation>Pelintas ini terkunci. Rujuk, atau minta kepala regu menjawab; ia tidak boleh pergi begitu saja.</translation>
    </message>
    <message>
        <source>No passenger could be read from this file. Look at its headings and its sheet.</source>
        <translation>Tidak ada penumpang yang terbaca dari berkas ini. Periksa judul kolom dan lembarnya.</translation>
    </message>
    <message>
        <source>The list names too many people for one group. Split the file.</source>
        <translation>Daftar menyebut terlalu banyak orang untuk satu rombongan. Bagi berkasnya.</translation>
    </message>
    <message>
        <source>The list cannot be imported as it is.</source>
        <translation>Daftar tidak dapat diimpor apa adanya.</translation>
    </message>
    <message>
        <source>No row of this file can be taken. Correct the file, then choose it again.</source>
        <translation>Tidak ada baris berkas ini yang dapat diambil. Perbaiki berkasnya, lalu pilih lagi.</translation>
    </message>
    <message>
        <source>This name is kept for entries made by hand. Give the list another one.</source>
        <translation>Nama ini dipakai untuk entri yang dibuat sendiri. Beri daftar nama lain.</translation>
    </message>
    <message>
        <source>A list needs a name, by which its next version is known. Give it one.</source>
        <translation>Daftar harus diberi nama, karena dengan nama itu versi berikutnya dikenali. Beri nama.</translation>
    </message>
    <message>
        <source>The alert book was changed meanwhile. Look at the changes again.</source>
        <translation>Buku daftar sudah berubah sementara itu. Periksa perubahannya lagi.</translation>
    </message>
    <message>
        <source>Another list was begun meanwhile. Choose the file of this one again.</source>
        <translation>Sementara itu daftar lain mulai diproses. Pilih lagi berkas daftar ini.</translation>
    </message>
    <message>
        <source>The import was given up. The version before is in force as it was.</source>
        <translation>Impor dihentikan. Versi sebelumnya tetap berlaku seperti semula.</translation>
    </message>
    <message>
        <source>Only the newest version of a list can be undone, and only once. Import the version that is wanted instead.</source>
        <translation>Hanya versi terbaru suatu daftar yang dapat dibatalkan, dan hanya sekali. Imporlah versi yang dikehendaki.</translation>
    </message>
    <message>
        <source>No list of this name has entries.</source>
        <translation>Tidak ada daftar bernama itu yang berisi entri.</translation>
    </message>
    <message>
        <source>No list has a version of that number.</source>
        <translation>Tidak ada daftar yang memiliki versi bernomor itu.</translation>
    </message>
    <message>
        <source>An entry of this reference or content was made before. Give another reference, or end the old entry first.</source>
        <translation>Entri dengan rujukan atau isi ini sudah ada. Beri rujukan lain, atau akhiri entri lama dahulu.</translation>
    </message>
    <message>
        <source>That is not in the registers.</source>
        <translation>Tidak ada dalam register.</translation>
    </message>
    <message>
        <source>Nothing was kept of how this document was read: it was typed by hand, or there was no room for it.</source>
        <translation>Tidak ada yang disimpan dari pembacaan dokumen ini: dokumen diketik dengan tangan, atau tidak ada ruang untuk menyimpannya.</translation>
    </message>
    <message>
        <source>What was kept of how this document was read has been deleted, for its time was over. The record stays.</source>
        <translation>Bukti pembacaan dokumen ini sudah dihapus karena masa simpannya habis. Catatannya tetap ada.</translation>
    </message>
    <message>
        <source>This entry was ended by somebody else meanwhile.</source>
        <translation>Entri ini sudah diakhiri orang lain sementara itu.</translation>
    </message>
    <message>
        <source>The database cannot be written. Nothing was lost: it is tried again every few seconds. Call the administrator.</source>
        <translation>Basis data tidak dapat ditulis. Tidak ada yang hilang: dicoba lagi tiap beberapa detik. Hubungi administrator.</translation>
    </message>
    <message>
        <source>The disk is full. The traveller stays here and is recorded as soon as there is room: free some space, or call the administrator.</source>
        <translation>Disk penuh. Pelintas tetap di layar dan dicatat begitu ada ruang: kosongkan disk, atau hubungi administrator.</translation>
    </message>
    <message>
        <source>The database was written by a newer version of the program. Start that version.</source>
        <translation>Basis data ditulis oleh versi program yang lebih baru. Jalankan versi itu.</translation>
    </message>
    <message>
        <source>The program is already running on this database. Use the window that is open.</source>
        <translation>Program sudah berjalan dengan basis data ini. Pakai jendela yang sudah terbuka.</translation>
    </message>
    <message>
        <source>The database is busy with another program's work. It is tried again every few seconds.</source>
        <translation>Basis data sedang dipakai program lain. Dicoba lagi tiap beberapa detik.</translation>
    </message>
    <message>
        <source>There is no database where it should lie. Have the administrator look at the settings.</source>
        <translation>Basis data tidak ada di tempatnya. Minta administrator memeriksa pengaturan.</translation>
    </message>
    <message>
        <source>Practice and real records are kept apart, and this file is of the other kind. Have the administrator look at which database the settings name.</source>
        <translation>Catatan latihan dan catatan nyata dipisahkan, dan berkas ini dari jenis yang lain. Minta administrator memeriksa basis data dalam pengaturan.</translation>
    </message>
    <message>
        <source>The database is damaged, or is none of this program. Have the administrator restore the last copy.</source>
        <translation>Basis data rusak atau bukan milik program ini. Minta administrator memulihkan salinan terakhir.</translation>
    </message>
    <message>
        <source>The decision on the traveller at the counter is not recorded yet. Wait until it is, or put the traveller aside there with Esc, unrecorded.</source>
        <translation>Keputusan atas pelintas di konter belum tercatat. Tunggu sampai tercatat, atau kesampingkan pelintas itu dengan Esc di konter tanpa dicatat.</translation>
    </message>
    <message>
        <source>A counter is locked on a traveller. Have a shift lead answer there first; then change the code of the post or that counter.</source>
        <translation>Sebuah konter terkunci atas seorang pelintas. Minta kepala regu menjawab dulu di sana; baru ubah kode pos atau konter itu.</translation>
    </message>
    <message>
        <source>A traveller is at the counter. Decide, or put the traveller aside with Esc; then leave.</source>
        <translation>Ada pelintas di konter. Putuskan dulu, atau kesampingkan dengan Esc; baru tinggalkan.</translation>
    </message>
    <message>
        <source>The counter is locked. Have a shift lead answer (F10), or refer the traveller (F5); then scan again.</source>
        <translation>Konter terkunci. Minta jawaban kepala regu (F10), atau rujuk pelintas (F5); lalu pindai lagi.</translation>
    </message>
    <message>
        <source>The program made a mistake, and nothing was done. Try again; if it comes back, call the administrator.</source>
        <translation>Program ini keliru, dan tidak ada yang dilakukan. Coba lagi; bila terulang, panggil administrator.</translation>
    </message>
    <message>
        <source>No register has those days. Look at the year, and type it again.</source>
        <translation>Tidak ada register dengan tanggal itu. Periksa tahunnya, lalu ketik lagi.</translation>
    </message>
    <message>
        <source>The last day lies before the first. Turn them round.</source>
        <translation>Hari terakhir mendahului hari pertama. Tukar keduanya.</translation>
    </message>
    <message>
        <source>Figures are shown by four things at most, each once. Leave some of them out.</source>
        <translation>Angka dirinci menurut paling banyak empat hal, masing-masing sekali. Kurangi rinciannya.</translation>
    </message>
    <message>
        <source>The post's key for papers cannot be opened, so no paper can be signed. Call the administrator: the file report.key in the data folder is damaged or may not be read.</source>
        <translation>Kunci pos untuk laporan tidak dapat dibuka, sehingga laporan tidak dapat ditandatangani. Hubungi administrator: berkas report.key di folder data rusak atau tidak boleh dibaca.</translation>
    </message>
    <message>
        <source>This file is no PDF that can be read. Open the paper as it was given out.</source>
        <translation>Berkas ini bukan PDF yang dapat dibaca. Buka laporan seperti saat diterbitkan.</translation>
    </message>
    <message>
        <source>This is no code of a paper. Scan it again, or type it whole, from CPR1 to its last letter.</source>
        <translation>Ini bukan kode laporan. Pindai lagi, atau ketik lengkap dari CPR1 sampai huruf terakhir.</translation>
    </message>
    <message>
        <source>A paper is of a year at most. Choose fewer days.</source>
        <translation>Satu laporan paling lama mencakup satu tahun. Pilih rentang hari yang lebih pendek.</translation>
    </message>
    <message>
        <source>What is counted cannot be told apart by that. Leave it out, or count something else.</source>
        <translation>Yang dihitung tidak dapat dirinci menurut itu. Hilangkan, atau hitung yang lain.</translation>
    </message>
    <message>
        <source>A view is kept under a name of {longest} letters at most. Type one.</source>
        <translation>Tampilan disimpan dengan nama paling panjang {longest} huruf. Ketik namanya.</translation>
    </message>
    <message>
        <source>No view bears that name. Choose one of those that are there.</source>
        <translation>Tidak ada tampilan dengan nama itu. Pilih salah satu yang ada.</translation>
    </message>
    <message>
        <source>That view names what there is no more, and cannot be shown. Keep another one under its name with F2.</source>
        <translation>Tampilan itu menyebut sesuatu yang sudah tidak ada, sehingga tidak dapat ditampilkan. Simpan tampilan lain dengan nama itu lewat F2.</translation>
    </message>
    <message>
        <source>The counting was stopped.</source>
        <translation>Penghitungan dihentikan.</translation>
    </message>
    <message>
        <source>That day has not begun: nothing can be told of it yet. Choose an earlier one.</source>
        <translation>Hari itu belum dimulai: belum ada yang dapat disampaikan tentangnya. Pilih hari yang lebih awal.</translation>
    </message>
    <message>
        <source>The paper could not be saved as {place}. Choose another place.</source>
        <translation>Laporan tidak dapat disimpan sebagai {place}. Pilih tempat lain.</translation>
    </message>
    <message>
        <source>What this command says could not be written where it was sent. Free some space there, or send it to another place.</source>
        <translation>Keluaran perintah ini tidak dapat ditulis ke tujuannya. Kosongkan ruang di sana, atau kirim ke tempat lain.</translation>
    </message>
    <message>
        <source>There is no room for {place}. Free some space there, or choose another place.</source>
        <translation>Tidak ada ruang untuk {place}. Kosongkan ruang di sana, atau pilih tempat lain.</translation>
    </message>
    <message>
        <source>{place} may not be written, or is open in another program. Close it there, or choose another place.</source>
        <translation>{place} tidak boleh ditulis, atau sedang terbuka di program lain. Tutup dahulu, atau pilih tempat lain.</translation>
    </message>
    <message>
        <source>No file can be called {place}, on Windows at least. Choose a shorter name without signs such as : ? * and ".</source>
        <translation>Tidak ada berkas yang dapat bernama {place}, setidaknya di Windows. Pilih nama yang lebih pendek tanpa tanda seperti : ? * dan ".</translation>
    </message>
    <message>
        <source>The folder of {place} is not there. Plug the stick in again, or choose another folder.</source>
        <translation>Folder untuk {place} tidak ada. Pasang kembali diska lepas, atau pilih folder lain.</translation>
    </message>
    <message>
        <source>{place} cannot be used: {what} Have the administrator correct it.</source>
        <translation>{place} tidak dapat dipakai: {what} Minta administrator membetulkannya.</translation>
    </message>
    <message>
        <source>The certificate is not trusted as it is.</source>
        <translation>Sertifikat ini tidak dapat dipercaya begitu saja.</translation>
    </message>
    <message>
        <source>There is no certificate in this file. Choose one in PEM or DER.</source>
        <translation>Tidak ada sertifikat dalam berkas ini. Pilih berkas PEM atau DER.</translation>
    </message>
    <message>
        <source>The file is too large for certificates. Choose another.</source>
        <translation>Berkas terlalu besar untuk sertifikat. Pilih berkas lain.</translation>
    </message>
    <message>
        <source>The certificate's key is of a kind that no seal is checked with here.</source>
        <translation>Jenis kunci sertifikat ini tidak dipakai untuk memeriksa segel di sini.</translation>
    </message>
    <message>
        <source>No authority of its state that is known here has signed this certificate. Import the authority's first, or say that this one is trusted by itself.</source>
        <translation>Tidak ada otoritas negaranya yang dikenal di sini yang menandatangani sertifikat ini. Impor dahulu sertifikat otoritasnya, atau nyatakan bahwa sertifikat ini dipercaya secara langsung.</translation>
    </message>
    <message>
        <source>The certificate was withdrawn meanwhile. Look at the list again.</source>
        <translation>Sertifikat itu sementara ini sudah ditarik. Lihat kembali daftarnya.</translation>
    </message>
    <message>
        <source>No pass of this number is on the register. Record the pass at a counter first.</source>
        <translation>Tidak ada pas dengan nomor ini dalam register. Catat dahulu pas itu di konter.</translation>
    </message>
    <message>
        <source>Passes of several states bear this number. Name the state too.</source>
        <translation>Nomor ini dimiliki pas dari beberapa negara. Sebutkan juga negaranya.</translation>
    </message>
    <message>
        <source>The visa's seal is forged: keep the visa, and scan the passport to go on.</source>
        <translation>Segel visa ini palsu: tahan visanya, lalu pindai paspor untuk melanjutkan.</translation>
    </message>
    <message>
        <source>The post's key for seals cannot be opened: its secret is not in the data folder. Have the administrator put it back, or make a new key.</source>
        <translation>Kunci segel pos tidak dapat dibuka: rahasianya tidak ada di folder data. Minta administrator mengembalikannya, atau membuat kunci baru.</translation>
    </message>
    <message>
        <source>This post takes signed lists only, and {file} is not signed. Get its signature ({file}.sig) from the owner of the list and put it beside the file, then choose the file again.</source>
        <translation>Pos ini hanya menerima daftar bertanda tangan, dan {file} tidak bertanda tangan. Minta tanda tangannya ({file}.sig) dari pemilik daftar dan letakkan di samping berkas, lalu pilih berkas lagi.</translation>
    </message>
    <message>
        <source>The signature beside {file} does not prove it: the file was changed, or it was signed with a key that is not trusted here. Get both files anew from the owner of the list, or have the administrator put in the owner's key.</source>
        <translation>Tanda tangan di samping {file} tidak membuktikannya: berkas telah diubah, atau ditandatangani dengan kunci yang tidak dipercaya di sini. Minta lagi kedua berkas dari pemilik daftar, atau minta administrator memasukkan kunci pemilik.</translation>
    </message>
    <message>
        <source>{file} is not a signature as it is read here: 64 bytes of Ed25519. Ask the owner of the list for one, as checkpoint alerts sign or openssl pkeyutl -sign -rawin writes it.</source>
        <translation>{file} bukan tanda tangan yang dapat dibaca di sini: 64 byte Ed25519. Minta dari pemilik daftar, seperti yang ditulis checkpoint alerts sign atau openssl pkeyutl -sign -rawin.</translation>
    </message>
    <message>
        <source>The list is signed, but {file}, which belongs to it, is not signed with the same key. Get all files of the list and their signatures anew from its owner.</source>
        <translation>Daftar bertanda tangan, tetapi {file} yang termasuk di dalamnya tidak ditandatangani dengan kunci yang sama. Minta lagi semua berkas daftar dan tanda tangannya dari pemiliknya.</translation>
    </message>
    <message>
        <source>The key that proved this list was taken away meanwhile. Ask the administrator, then choose the file again.</source>
        <translation>Kunci yang membuktikan daftar ini sementara itu dicabut. Tanyakan kepada administrator, lalu pilih berkas lagi.</translation>
    </message>
    <message>
        <source>There is no room on this computer to check the signature of the list. Free some space, then choose the file again.</source>
        <translation>Tidak ada ruang pada komputer ini untuk memeriksa tanda tangan daftar. Kosongkan ruang, lalu pilih berkas lagi.</translation>
    </message>
    <message>
        <source>The key cannot be trusted as it is.</source>
        <translation>Kunci ini tidak dapat dipercaya.</translation>
    </message>
    <message>
        <source>This is no public key of Ed25519. Ask the owner of the lists for it, as PEM or base64.</source>
        <translation>Ini bukan kunci publik Ed25519. Minta kepada pemilik daftar, sebagai PEM atau base64.</translation>
    </message>
    <message>
        <source>This is the private key, and was not kept. It belongs to the owner of the lists alone: ask for the public key, and tell the owner that the private one has left its place.</source>
        <translation>Ini kunci privat, dan tidak disimpan. Kunci itu hanya milik pemilik daftar: minta kunci publiknya, dan beri tahu pemilik bahwa kunci privatnya telah keluar dari tempatnya.</translation>
    </message>
    <message>
        <source>This key is trusted already.</source>
        <translation>Kunci ini sudah dipercaya.</translation>
    </message>
    <message>
        <source>Another key bears this name. Give this one another name.</source>
        <translation>Kunci lain memakai nama ini. Beri nama lain.</translation>
    </message>
    <message>
        <source>This key was taken away by somebody else meanwhile.</source>
        <translation>Kunci ini sementara itu dicabut oleh orang lain.</translation>
    </message>
    <message>
        <source>The private key cannot be opened: it is no key of Ed25519 as PEM, or the password is wrong.</source>
        <translation>Kunci privat tidak dapat dibuka: bukan kunci Ed25519 sebagai PEM, atau kata sandinya salah.</translation>
    </message>
    <message>
        <source>Two rows would hold on the same day for {named}: this one ({wanted}) and the one of {standing}. End that one first, or choose other days.</source>
        <translation>Dua baris akan berlaku pada hari yang sama untuk {named}: yang ini ({wanted}) dan yang {standing}. Akhiri dulu baris itu, atau pilih hari lain.</translation>
    </message>
    <message>
        <source>On some day no row would count for {named}: behind this one ({wanted}) follows {later}. Let each begin on the day after the one before it; the last has no end.</source>
        <translation>Pada suatu hari tidak ada baris yang berlaku untuk {named}: setelah baris ini ({wanted}) menyusul {later}. Setiap baris harus mulai sehari setelah baris sebelumnya; baris terakhir tanpa batas akhir.</translation>
    </message>
    <message>
        <source>The row cannot be right: {faults}</source>
        <translation>Baris ini tidak mungkin benar: {faults}</translation>
    </message>
    <message>
        <source>Somebody else edited the policy meanwhile. Look at the row again.</source>
        <translation>Orang lain mengubah kebijakan sementara itu. Lihat lagi barisnya.</translation>
    </message>
    <message>
        <source>The row says that already. Change it first.</source>
        <translation>Baris itu sudah menyatakan demikian. Ubah dulu isinya.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>tidak ada</translation>
    </message>
    <message>
        <source>Something became known of this traveller meanwhile, and nothing was recorded. Look at what is found now, and decide again.</source>
        <translation>Sementara itu ada hal baru tentang pelintas ini, dan belum ada yang dicatat. Lihat temuan yang sekarang, lalu putuskan lagi.</translation>
    </message>
    <message>
        <source>Somebody else decided on this traveller meanwhile. Look at what was decided.</source>
        <translation>Pelintas ini sementara itu sudah diputuskan orang lain. Lihat apa yang diputuskan.</translation>
    </message>
    <message>
        <source>This case is closed. Open it again first.</source>
        <translation>Perkara ini sudah ditutup. Buka lagi dahulu.</translation>
    </message>
    <message>
        <source>This case is open already.</source>
        <translation>Perkara ini sudah terbuka.</translation>
    </message>
    <message>
        <source>A case is closed after the traveller was decided on or handed over.</source>
        <translation>Perkara ditutup sesudah pelintas diputuskan atau diserahkan.</translation>
    </message>
    <message>
        <source>Somebody else took this case meanwhile. Look at it again, and ask him.</source>
        <translation>Perkara ini sementara itu diambil orang lain. Lihat lagi, dan tanyakan kepadanya.</translation>
    </message>
    <message>
        <source>The second line decides or hands over; it does not refer again.</source>
        <translation>Pemeriksaan lanjutan memutuskan atau menyerahkan; tidak merujuk lagi.</translation>
    </message>
    <message>
        <source>This traveller may be a victim and is not held back on such a ground (UU 6/2011 Ps 86). Let pass, postpone, or hand over for protection.</source>
        <translation>Pelintas ini mungkin korban dan tidak ditahan dengan dasar seperti itu (UU 6/2011 Ps 86). Izinkan, tunda, atau serahkan untuk dilindungi.</translation>
    </message>
    <message>
        <source>With a child another officer talks, who is trained for children and did not refer the child. If none can come, a shift lead says so (Ctrl+U).</source>
        <translation>Dengan anak, yang berbicara ialah petugas lain yang terlatih untuk anak dan tidak merujuk anak itu. Jika tidak ada yang dapat datang, kepala regu menyatakannya (Ctrl+U).</translation>
    </message>
    <message>
        <source>This is said by a shift lead, and of a child's case alone.</source>
        <translation>Hal ini dinyatakan oleh kepala regu, dan hanya pada perkara anak.</translation>
    </message>
    <message>
        <source>Names go only to an agency that takes people over: BP3MI, police, social service or UPTD PPA. Name one of them, or export without names.</source>
        <translation>Nama hanya untuk instansi yang menerima orangnya: BP3MI, Polri, Dinsos, atau UPTD PPA. Sebutkan salah satunya, atau ekspor tanpa nama.</translation>
    </message>
    <message>
        <source>The last day stands before the first. Turn them round.</source>
        <translation>Hari terakhir mendahului hari pertama. Tukar keduanya.</translation>
    </message>
    <message>
        <source>No departure of this traveller is postponed, or not any more.</source>
        <translation>Tidak ada keberangkatan pelintas ini yang ditunda, atau sudah tidak lagi.</translation>
    </message>
    <message>
        <source>The recommendation bears a day that is still to come. Look at it again.</source>
        <translation>Tanggal surat rekomendasi itu belum tiba. Periksa lagi.</translation>
    </message>
    <message>
        <source>The post's key for pseudonyms cannot be read. Ask the administrator to look after the file pseudonym.key in the data folder; nothing was written.</source>
        <translation>Kunci nama samaran pos tidak dapat dibaca. Minta administrator memeriksa berkas pseudonym.key di folder data; tidak ada yang ditulis.</translation>
    </message>
    <message>
        <source>This lock was answered meanwhile. Nobody waits there any more.</source>
        <translation>Kunci ini sementara itu sudah dijawab. Tidak ada lagi yang menunggu di sana.</translation>
    </message>
    <message>
        <source>Only pictures (JPEG, PNG, WebP) and PDF files can be attached.</source>
        <translation>Hanya gambar (JPEG, PNG, WebP) dan berkas PDF yang dapat dilampirkan.</translation>
    </message>
    <message>
        <source>The file is too large: 5 MB are kept at most. Make it smaller.</source>
        <translation>Berkas terlalu besar: paling banyak 5 MB yang disimpan. Perkecil dahulu.</translation>
    </message>
    <message>
        <source>This case has as many attachments as are kept. Put several pages into one PDF.</source>
        <translation>Lampiran perkara ini sudah penuh. Gabungkan beberapa halaman menjadi satu PDF.</translation>
    </message>
    <message>
        <source>This has been deleted, for its time was over. The case stays, and that it was attached.</source>
        <translation>Ini sudah dihapus karena masa simpannya habis. Perkara tetap ada, begitu juga catatan bahwa ini dilampirkan.</translation>
    </message>
    <message>
        <source>This wording makes no paper. Correct it; the one before is in force.</source>
        <translation>Naskah ini tidak menjadi surat. Perbaiki; naskah sebelumnya tetap berlaku.</translation>
    </message>
    <message>
        <source>This is no picture that a letterhead can bear. Take a PNG or JPEG of 32 to 5000 pixels a side, and of 5 MB at most.</source>
        <translation>Gambar ini tidak dapat dipakai pada kop surat. Ambil PNG atau JPEG bersisi 32 sampai 5000 piksel, paling besar 5 MB.</translation>
    </message>
    <message>
        <source>A line of the letterhead or a name is too long, or the logo is too large.</source>
        <translation>Baris kop surat atau nama terlalu panjang, atau logo terlalu besar.</translation>
    </message>
    <message>
        <source>A pattern for the numbers of papers cannot be used. Look at the form.</source>
        <translation>Pola nomor laporan tidak dapat dipakai. Periksa formulirnya.</translation>
    </message>
    <message>
        <source>This is the wording in force already. Change something first.</source>
        <translation>Naskah ini sudah berlaku. Ubah sesuatu dahulu.</translation>
    </message>
    <message>
        <source>The record has no such paper. It may have been corrected or cancelled since.</source>
        <translation>Catatan ini tidak mempunyai surat itu. Mungkin sudah dikoreksi atau dibatalkan.</translation>
    </message>
    <message>
        <source>The case of this traveller is protected. Its papers are made by those named for it.</source>
        <translation>Kasus pelintas ini dilindungi. Suratnya dibuat oleh petugas yang ditunjuk untuk itu.</translation>
    </message>
    <message>
        <source>By the records nobody is here on this border pass. Look for the entry that is missing.</source>
        <translation>Menurut catatan, tidak ada yang berada di sini dengan pas lintas batas ini. Cari catatan masuk yang belum ada.</translation>
    </message>
    <message>
        <source>The policy of this post allows no further extension of this visit. Have the row of the pass looked at on the Policy screen.</source>
        <translation>Kebijakan pos ini tidak mengizinkan perpanjangan lagi untuk kunjungan ini. Minta baris pas itu diperiksa di layar Kebijakan.</translation>
    </message>
    <message>
        <source>That day is not after the last day that holds. Choose a later one.</source>
        <translation>Hari itu tidak sesudah hari terakhir yang berlaku. Pilih hari yang lebih lambat.</translation>
    </message>
    <message>
        <source>The longest visit ends on {day}. Choose that day or an earlier one.</source>
        <translation>Kunjungan terlama berakhir pada {day}. Pilih hari itu atau yang lebih awal.</translation>
    </message>
    <message>
        <source>There is no extension that could be taken back.</source>
        <translation>Tidak ada perpanjangan yang dapat ditarik kembali.</translation>
    </message>
    <message>
        <source>By the records nobody is inside by this entry any more. Look at the list anew (F5).</source>
        <translation>Menurut catatan, tidak ada lagi yang berada di dalam dengan catatan masuk ini. Muat ulang daftar (F5).</translation>
    </message>
    <message>
        <source>Stopped: nothing was written or printed. Ask for it again when you want it.</source>
        <translation>Dihentikan: tidak ada yang ditulis atau dicetak. Mintalah lagi bila diperlukan.</translation>
    </message>
    <message>
        <source>A shift is open already. It is handed over or closed before another begins.</source>
        <translation>Sudah ada gilir tugas yang terbuka. Serahkan atau tutup dulu sebelum membuka yang lain.</translation>
    </message>
    <message>
        <source>This shift is not open any more: somebody handed it over or closed it meanwhile. Look at what stands there now.</source>
        <translation>Gilir tugas ini tidak terbuka lagi: sementara itu sudah diserahkan atau ditutup. Lihat keadaannya sekarang.</translation>
    </message>
    <message>
        <source>Neither of the two leads this shift. Have its lead sign, or close it with a reason.</source>
        <translation>Tidak satu pun dari keduanya memimpin gilir tugas ini. Minta kepala regunya menandatangani, atau tutup dengan alasan.</translation>
    </message>
    <message>
        <source>Write the name of the team, in at most 40 letters.</source>
        <translation>Tulis nama regu, paling banyak 40 huruf.</translation>
    </message>
    <message>
        <source>Write why nobody takes the shift over, and close it then.</source>
        <translation>Tulis mengapa tidak ada yang menerima gilir tugas, lalu tutup.</translation>
    </message>
    <message>
        <source>Two leads sign: have the other one give name and password.</source>
        <translation>Dua kepala regu menandatangani: minta yang lain mengisi nama dan kata sandi.</translation>
    </message>
    <message>
        <source>The officer has left that counter meanwhile, or another has opened it.</source>
        <translation>Sementara itu petugas sudah meninggalkan konter itu, atau petugas lain membukanya.</translation>
    </message>
    <message>
        <source>That time is still to come. Look at the day and the hour.</source>
        <translation>Waktu itu belum tiba. Periksa hari dan jamnya.</translation>
    </message>
    <message>
        <source>One report holds 150 persons and 60 goods. Make a second report of the rest.</source>
        <translation>Satu laporan memuat 150 orang dan 60 barang. Buat laporan kedua untuk sisanya.</translation>
    </message>
    <message>
        <source>These are no coordinates. Write them as 0.9661, 110.3915, or leave them out.</source>
        <translation>Ini bukan koordinat. Tulis seperti 0.9661, 110.3915, atau kosongkan.</translation>
    </message>
    <message>
        <source>These coordinates lie far from this border. Latitude comes first, then longitude.</source>
        <translation>Koordinat ini jauh dari perbatasan ini. Lintang dahulu, lalu bujur.</translation>
    </message>
    <message>
        <source>This incident is closed. A shift lead opens it again first.</source>
        <translation>Kejadian ini sudah ditutup. Kepala regu membukanya kembali dahulu.</translation>
    </message>
    <message>
        <source>This incident is open already.</source>
        <translation>Kejadian ini masih terbuka.</translation>
    </message>
    <message>
        <source>Somebody else added to this report meanwhile. Look at it again, then correct it anew.</source>
        <translation>Sementara itu orang lain menambah laporan ini. Lihat lagi, lalu koreksi ulang.</translation>
    </message>
    <message>
        <source>The second line has this person already.</source>
        <translation>Orang ini sudah ada di lini kedua.</translation>
    </message>
    <message>
        <source>The operation ends before it begins. Turn the days round.</source>
        <translation>Operasi berakhir sebelum dimulai. Tukar harinya.</translation>
    </message>
    <message>
        <source>The record is of a day on which this operation was not. Look at its days.</source>
        <translation>Catatan itu dari hari di luar operasi ini. Periksa hari-harinya.</translation>
    </message>
    <message>
        <source>A joint operation has two agencies at least. Tick the others too.</source>
        <translation>Operasi gabungan sedikitnya dua instansi. Centang juga yang lain.</translation>
    </message>
    <message>
        <source>This picture has been deleted, for its time was over. The incident stays, and what was secured.</source>
        <translation>Gambar ini sudah dihapus karena masa simpannya habis. Kejadian tetap ada, juga catatan barang bukti yang diamankan.</translation>
    </message>
    <message>
        <source>There is no such month. Write it as 2026-11.</source>
        <translation>Bulan itu tidak ada. Tulis seperti 2026-11.</translation>
    </message>
    <message>
        <source>That month has not begun. Choose this month or an earlier one.</source>
        <translation>Bulan itu belum mulai. Pilih bulan ini atau sebelumnya.</translation>
    </message>
    <message>
        <source>The day was closed already, by {by} on {moment}. Look at it anew: where its figures change later, a supplement is made.</source>
        <translation>Hari itu sudah ditutup oleh {by} pada {moment}. Periksa ulang: bila angkanya berubah kemudian, dibuat suplemen.</translation>
    </message>
    <message>
        <source>{by} changed this on {moment}, while you looked at it. What stands now is shown: change that, if you still want to.</source>
        <translation>{by} mengubahnya pada {moment}, saat Anda melihatnya. Yang tampil sekarang adalah keadaan terbaru: ubahlah bila masih perlu.</translation>
    </message>
    <message>
        <source>The day cannot be closed yet: its papers would be wrong. Finish what is marked as a stop.</source>
        <translation>Hari belum dapat ditutup: laporannya akan salah. Selesaikan yang bertanda STOP.</translation>
    </message>
    <message>
        <source>The paper left, but the database could not note it. Do not hand it over: make it again when the database is well.</source>
        <translation>Laporan sudah keluar, tetapi basis data tidak dapat mencatatnya. Jangan diserahkan: buat lagi setelah basis data pulih.</translation>
    </message>
    <message>
        <source>The computer's clock stands before the last record. If it is wrong, set it and record again; if it is right now, press Ctrl+W and have a shift lead sign for it. Without one, write on paper until {moment}.</source>
        <translation>Jam komputer berada sebelum catatan terakhir. Jika jam salah, setel lalu catat lagi; jika sekarang sudah benar, tekan Ctrl+W dan minta kepala regu menandatanganinya. Tanpa kepala regu, tulis di kertas sampai {moment}.</translation>
    </message>
    <message>
        <source>The clock stands before no record. Nobody need sign for it: record again.</source>
        <translation>Jam tidak berada sebelum catatan mana pun. Tidak perlu tanda tangan: catat lagi.</translation>
    </message>
    <message>
        <source>Write what was wrong with the clock, before a shift lead signs for it.</source>
        <translation>Tulis dahulu apa yang salah dengan jam, sebelum kepala regu menandatanganinya.</translation>
    </message>
    <message>
        <source>No backup was made. Try again.</source>
        <translation>Cadangan tidak dibuat. Coba lagi.</translation>
    </message>
    <message>
        <source>No backup was made: it needs {needed} MB in {place}, and {free} MB are free. Free some space there, or take another folder.</source>
        <translation>Cadangan tidak dibuat: perlu {needed} MB di {place}, dan yang kosong {free} MB. Kosongkan tempat di sana, atau pilih folder lain.</translation>
    </message>
    <message>
        <source>The backup broke off, and nothing of it was left: {place} filled up, or takes no file so large, as a stick in FAT32 takes none over 4 GB. Free some space, or take another one.</source>
        <translation>Cadangan terputus, dan tidak ada sisanya: {place} penuh, atau tidak menerima berkas sebesar itu, seperti flashdisk FAT32 yang tidak menerima lebih dari 4 GB. Kosongkan tempat, atau pakai yang lain.</translation>
    </message>
    <message>
        <source>No backup was made: the folder {place} is not there. Plug the stick in again, or take another folder.</source>
        <translation>Cadangan tidak dibuat: folder {place} tidak ada. Pasang lagi flashdisknya, atau pilih folder lain.</translation>
    </message>
    <message>
        <source>No backup was made: nothing may be written into {place}. Take another folder.</source>
        <translation>Cadangan tidak dibuat: {place} tidak boleh ditulisi. Pilih folder lain.</translation>
    </message>
    <message>
        <source>The backup broke off, and nothing of it was left: {place} went away, or its disk is damaged. Plug the stick in again, or take another one.</source>
        <translation>Cadangan terputus, dan tidak ada sisanya: {place} hilang, atau disknya rusak. Pasang lagi flashdisknya, atau pakai yang lain.</translation>
    </message>
    <message>
        <source>The backup was not what had been copied, and nothing of it was left. The disk of {place} is not to be trusted: take another one.</source>
        <translation>Cadangan tidak sama dengan aslinya, dan tidak ada sisanya. Disk {place} tidak dapat dipercaya: pakai yang lain.</translation>
    </message>
    <message>
        <source>The backup was stopped, and nothing of it was left.</source>
        <translation>Cadangan dihentikan, dan tidak ada sisanya.</translation>
    </message>
    <message>
        <source>Nobody has said where backups are to lie. Name a folder on another disk or a stick.</source>
        <translation>Belum ditentukan di mana cadangan disimpan. Sebutkan folder di disk lain atau flashdisk.</translation>
    </message>
    <message>
        <source>This database lies on a server, and is copied by the server's own tools, as pg_dump. Ask who keeps it.</source>
        <translation>Basis data ini ada di server, dan disalin dengan alat server itu sendiri, misalnya pg_dump. Tanyakan kepada pengelolanya.</translation>
    </message>
    <message>
        <source>This file is no whole copy of a database of this program. Take another backup.</source>
        <translation>Berkas ini bukan salinan utuh basis data program ini. Pakai cadangan lain.</translation>
    </message>
</context>
<context>
    <name>proof</name>
    <message>
        <source>Genuine, and the newest: {number} was given out on {moment}.</source>
        <translation>Asli dan terbaru: {number} diterbitkan pada {moment}.</translation>
    </message>
    <message>
        <source>Genuine, but replaced: {number} was given out on {moment}. Version {newest} has taken its place: ask for that one.</source>
        <translation>Asli, tetapi sudah diganti: {number} diterbitkan pada {moment}. Versi {newest} telah menggantikannya: mintalah versi itu.</translation>
    </message>
    <message>
        <source>Never given out: this post gave out no such paper as {number}.</source>
        <translation>Tidak pernah diterbitkan: pos ini tidak menerbitkan laporan {number} seperti ini.</translation>
    </message>
    <message>
        <source>Altered: this is not what was given out as {number} on {moment}.</source>
        <translation>Diubah: ini bukan yang diterbitkan sebagai {number} pada {moment}.</translation>
    </message>
    <message>
        <source>The code is genuine, of {number}, given out on {moment}. But the file is another: a scan or a copy, or altered. Compare its figures with those of the post.</source>
        <translation>Kodenya asli, dari {number}, diterbitkan pada {moment}. Tetapi berkasnya lain: hasil pindai atau salinan, atau diubah. Bandingkan angkanya dengan angka di pos.</translation>
    </message>
    <message>
        <source>Should be on it and is not: {figure} {count}</source>
        <translation>Seharusnya ada tetapi tidak ada: {figure} {count}</translation>
    </message>
    <message>
        <source>And other figures: {count}</source>
        <translation>Dan angka lain: {count}</translation>
    </message>
    <message>
        <source>The holder of this key signed the code of {number}, version {version}. Whether a newer version was given out, only the post knows; compare the figures with the paper it gave you.</source>
        <translation>Pemegang kunci ini menandatangani kode {number}, versi {version}. Hanya pos yang tahu apakah ada versi yang lebih baru; bandingkan angkanya dengan laporan yang diberikan pos.</translation>
    </message>
    <message>
        <source>The code of {number} is not signed with this key: it is forged, or of another post.</source>
        <translation>Kode {number} tidak ditandatangani dengan kunci ini: dipalsukan, atau dari pos lain.</translation>
    </message>
    <message>
        <source>The holder of this key signed this very file.</source>
        <translation>Pemegang kunci ini menandatangani berkas ini apa adanya.</translation>
    </message>
    <message>
        <source>The signature beside the file is not of this file by this key: it was altered.</source>
        <translation>Tanda tangan di samping berkas bukan milik berkas ini dengan kunci ini: berkas telah diubah.</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>dicetak</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>disimpan</translation>
    </message>
    <message>
        <source>saved with files</source>
        <translation>disimpan dengan berkas data</translation>
    </message>
</context>
<context>
    <name>rechecking</name>
    <message>
        <source>inside, entered {when} at counter {counter}</source>
        <translation>di dalam, masuk {when} di konter {counter}</translation>
    </message>
    <message>
        <source>at counter {counter}, which is locked since {when}</source>
        <translation>di konter {counter}, yang terkunci sejak {when}</translation>
    </message>
    <message>
        <source>waiting, referred {when} from counter {counter}</source>
        <translation>menunggu, dirujuk {when} dari konter {counter}</translation>
    </message>
    <message>
        <source>departure put off {when} at counter {counter}</source>
        <translation>keberangkatan ditunda {when} di konter {counter}</translation>
    </message>
    <message>
        <source>plate {plate}</source>
        <translation>pelat {plate}</translation>
    </message>
    <message>
        <source>May be meant: {count} of {held} who are inside or waiting. Have the shift lead choose the entry and press F10.</source>
        <translation>Mungkin dimaksud: {count} dari {held} orang yang di dalam atau menunggu. Minta kepala regu memilih entri dan menekan F10.</translation>
    </message>
    <message>
        <source>May be meant: {count} of {held} who are inside or waiting.</source>
        <translation>Mungkin dimaksud: {count} dari {held} orang yang di dalam atau menunggu.</translation>
    </message>
    <message>
        <source>Nobody is inside or waiting.</source>
        <translation>Tidak ada orang yang di dalam atau menunggu.</translation>
    </message>
    <message>
        <source>Nobody of the {held} who are inside or waiting is meant.</source>
        <translation>Tidak seorang pun dari {held} orang yang di dalam atau menunggu dimaksud.</translation>
    </message>
    <message>
        <source>The entry is not in force yet: nobody may be held for it.</source>
        <translation>Entri belum berlaku: tidak seorang pun boleh ditahan karenanya.</translation>
    </message>
    <message>
        <source>An entry ban (tangkal) holds back nobody who leaves. Tell {who} that the traveller is here.</source>
        <translation>Tangkal tidak menahan orang yang keluar. Beri tahu {who} bahwa pelintas ada di sini.</translation>
    </message>
    <message>
        <source>The entry does not hold in this direction. Let pass, and tell {who}.</source>
        <translation>Entri tidak berlaku untuk arah ini. Biarkan lewat, dan beri tahu {who}.</translation>
    </message>
    <message>
        <source>Every counter will know the traveller on the way out. Tell {who} now: the traveller may leave elsewhere.</source>
        <translation>Setiap konter akan mengenali pelintas saat keluar. Beri tahu {who} sekarang: pelintas mungkin keluar di tempat lain.</translation>
    </message>
    <message>
        <source>Go there before the traveller is let go, and tell {who}.</source>
        <translation>Datangi sebelum pelintas dilepas, dan beri tahu {who}.</translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message>
        <source>Daily crossing report</source>
        <translation>Laporan Harian Perlintasan</translation>
    </message>
    <message>
        <source>Weekly crossing report</source>
        <translation>Laporan Mingguan Perlintasan</translation>
    </message>
    <message>
        <source>Monthly crossing report</source>
        <translation>Laporan Bulanan Perlintasan</translation>
    </message>
    <message>
        <source>Crossing report of several days</source>
        <translation>Laporan Perlintasan Periode</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>Hours covered</source>
        <translation>Rentang waktu</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Dicetak</translation>
    </message>
    <message>
        <source>Printed {at} by {name}</source>
        <translation>Dicetak {at} oleh {name}</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Versi {version}</translation>
    </message>
    <message>
        <source>PROVISIONAL</source>
        <translation>SEMENTARA</translation>
    </message>
    <message>
        <source>Version {version}, replaces all earlier ones</source>
        <translation>Versi {version}, menggantikan semua versi sebelumnya</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Halaman {page} dari {pages}</translation>
    </message>
    <message>
        <source>RESTRICTED</source>
        <translation>TERBATAS</translation>
    </message>
    <message>
        <source>PRACTICE</source>
        <translation>LATIHAN</translation>
    </message>
    <message>
        <source>PRACTICE: invented travellers, not an official paper</source>
        <translation>LATIHAN: pelintas rekaan, bukan dokumen resmi</translation>
    </message>
    <message>
        <source>NIL</source>
        <translation>NIHIL</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Masuk</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Keluar</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>WNI</source>
        <translation>WNI</translation>
    </message>
    <message>
        <source>WNA</source>
        <translation>WNA</translation>
    </message>
    <message>
        <source>Citizens (WNI) in all</source>
        <translation>Jumlah WNI</translation>
    </message>
    <message>
        <source>Foreigners (WNA) in all</source>
        <translation>Jumlah WNA</translation>
    </message>
    <message>
        <source>Others (each with a count under {limit})</source>
        <translation>Lainnya (ada hitungan &lt; {limit})</translation>
    </message>
    <message>
        <source>Children without a document</source>
        <translation>Anak tanpa dokumen</translation>
    </message>
    <message>
        <source>Counted: travellers let through, each by a record of his own.</source>
        <translation>Yang dihitung: pelintas yang diizinkan lewat, masing-masing dengan catatan sendiri.</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Masuk</translation>
    </message>
    <message>
        <source>Exits</source>
        <translation>Keluar</translation>
    </message>
    <message>
        <source>All travellers</source>
        <translation>Seluruh pelintas</translation>
    </message>
    <message>
        <source>Arrivals</source>
        <translation>Kedatangan</translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation>Kendaraan</translation>
    </message>
    <message>
        <source>Goods referred</source>
        <translation>Media pembawa dirujuk</translation>
    </message>
    <message>
        <source>Without a health certificate</source>
        <translation>Tanpa sertifikat kesehatan</translation>
    </message>
    <message>
        <source>Travellers by hour ({zone})</source>
        <translation>Pelintas menurut jam ({zone})</translation>
    </message>
    <message>
        <source>Travellers by day</source>
        <translation>Pelintas menurut hari</translation>
    </message>
    <message>
        <source>Travellers by seven days</source>
        <translation>Pelintas per tujuh hari</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Kini</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Sebelumnya</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Selisih</translation>
    </message>
    <message>
        <source>Against {days}</source>
        <translation>Dibanding {days}</translation>
    </message>
    <message>
        <source>Busiest hours</source>
        <translation>Jam tersibuk</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Jam</translation>
    </message>
    <message>
        <source>By nationality, document and sex</source>
        <translation>Menurut kewarganegaraan, dokumen, dan jenis kelamin</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Kewarganegaraan</translation>
    </message>
    <message>
        <source>By document</source>
        <translation>Menurut dokumen</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokumen</translation>
    </message>
    <message>
        <source>Refusals and postponements</source>
        <translation>Penolakan dan penundaan</translation>
    </message>
    <message>
        <source>Measure and ground</source>
        <translation>Tindakan dan dasar</translation>
    </message>
    <message>
        <source>Exits after the stay ran out</source>
        <translation>Keluar setelah izin tinggal habis</translation>
    </message>
    <message>
        <source>Alert list hits</source>
        <translation>Kena daftar cekal dan perhatian</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Travellers referred</source>
        <translation>Pelintas dirujuk</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Diserahkan ke</translation>
    </message>
    <message>
        <source>By counter</source>
        <translation>Menurut konter</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Konter</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>How recorded</source>
        <translation>Cara pencatatan</translation>
    </message>
    <message>
        <source>Verdict: {verdict}</source>
        <translation>Hasil periksa: {verdict}</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Koreksi</translation>
    </message>
    <message>
        <source>Cancellations</source>
        <translation>Pembatalan</translation>
    </message>
    <message>
        <source>Stamps and stickers used</source>
        <translation>Cap dan stiker terpakai</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>Times used</source>
        <translation>Pemakaian</translation>
    </message>
    <message>
        <source>Passport and border pass (PLB, KLB, PMS)</source>
        <translation>Paspor dan pas lintas batas (PLB, KLB, PMS)</translation>
    </message>
    <message>
        <source>Traveller</source>
        <translation>Pelintas</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Paspor</translation>
    </message>
    <message>
        <source>Border pass</source>
        <translation>Pas lintas batas</translation>
    </message>
    <message>
        <source>Other papers</source>
        <translation>Dokumen lain</translation>
    </message>
    <message>
        <source>Foreigners (WNA) by nationality</source>
        <translation>WNA menurut kewarganegaraan</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Kendaraan</translation>
    </message>
    <message>
        <source>Border trade and referrals</source>
        <translation>Perdagangan lintas batas dan rujukan</translation>
    </message>
    <message>
        <source>KILB holders in</source>
        <translation>Pemegang KILB masuk</translation>
    </message>
    <message>
        <source>KILB holders out</source>
        <translation>Pemegang KILB keluar</translation>
    </message>
    <message>
        <source>Travellers referred to customs</source>
        <translation>Pelintas dirujuk ke Bea dan Cukai</translation>
    </message>
    <message>
        <source>Arrivals by nationality</source>
        <translation>Kedatangan menurut kewarganegaraan</translation>
    </message>
    <message>
        <source>Arrivals by last country</source>
        <translation>Kedatangan menurut negara terakhir</translation>
    </message>
    <message>
        <source>Last country</source>
        <translation>Negara terakhir</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Tidak ditanyakan</translation>
    </message>
    <message>
        <source>Goods referred to quarantine</source>
        <translation>Media pembawa yang dirujuk ke karantina</translation>
    </message>
    <message>
        <source>Commodity</source>
        <translation>Komoditas</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Asal</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Sertifikat</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ya</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Tidak</translation>
    </message>
    <message>
        <source>Without All Indonesia</source>
        <translation>Tanpa All Indonesia</translation>
    </message>
    <message>
        <source>Passed on to you, by last country</source>
        <translation>Dirujuk kepada Anda, menurut negara terakhir</translation>
    </message>
    <message>
        <source>Passed on to you</source>
        <translation>Dirujuk kepada Anda</translation>
    </message>
    <message>
        <source>Travellers passed on to BP3MI</source>
        <translation>Pelintas dirujuk ke BP3MI</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>Dipulangkan</translation>
    </message>
    <message>
        <source>Go their own way</source>
        <translation>Pulang sendiri</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Anak</translation>
    </message>
    <message>
        <source>Grown-ups</source>
        <translation>Dewasa</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Jenis kelamin</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Umur</translation>
    </message>
    <message>
        <source>Age not known</source>
        <translation>Umur tidak diketahui</translation>
    </message>
    <message>
        <source>Of whom</source>
        <translation>Rincian</translation>
    </message>
    <message>
        <source>Sent back, by sex</source>
        <translation>Dipulangkan menurut jenis kelamin</translation>
    </message>
    <message>
        <source>Sent back, by case</source>
        <translation>Dipulangkan menurut kasus</translation>
    </message>
    <message>
        <source>Sent back, by document</source>
        <translation>Dipulangkan menurut dokumen</translation>
    </message>
    <message>
        <source>Deportation or repatriation</source>
        <translation>Deportasi atau repatriasi</translation>
    </message>
    <message>
        <source>Sent back, by who takes over</source>
        <translation>Dipulangkan menurut penerima</translation>
    </message>
    <message>
        <source>Sent back, by home province</source>
        <translation>Dipulangkan menurut provinsi asal</translation>
    </message>
    <message>
        <source>Sent back, by depot</source>
        <translation>Dipulangkan menurut depo</translation>
    </message>
    <message>
        <source>Sent back, by sector of work</source>
        <translation>Dipulangkan menurut sektor kerja</translation>
    </message>
    <message>
        <source>Departures put off</source>
        <translation>Keberangkatan ditunda</translation>
    </message>
    <message>
        <source>Departures put off, by reason</source>
        <translation>Keberangkatan ditunda menurut alasan</translation>
    </message>
    <message>
        <source>Departures put off, by age</source>
        <translation>Keberangkatan ditunda menurut umur</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Jumlah seluruhnya</translation>
    </message>
    <message>
        <source>Of the records, entered afterwards: {late}; put right: {amended}.</source>
        <translation>Di antara catatan, dimasukkan kemudian: {late}; dibetulkan: {amended}.</translation>
    </message>
    <message>
        <source>Changed since version {version}</source>
        <translation>Berubah sejak versi {version}</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Angka</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Semula</translation>
    </message>
    <message>
        <source>Is now</source>
        <translation>Sekarang</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>berubah</translation>
    </message>
    <message>
        <source>and others: {count}</source>
        <translation>dan lainnya: {count}</translation>
    </message>
    <message>
        <source>Public key for the papers of</source>
        <translation>Kunci publik untuk laporan</translation>
    </message>
    <message>
        <source>With this key anybody can prove, without a line to the post, that the code on a paper is of this post. It opens nothing and need not be kept secret; but take it from no other hand, and compare the fingerprint with the post by telephone.</source>
        <translation>Dengan kunci ini siapa pun dapat membuktikan, tanpa sambungan ke pos, bahwa kode pada laporan berasal dari pos ini. Kunci ini tidak membuka apa pun dan tidak rahasia; tetapi jangan menerimanya dari pihak lain, dan cocokkan sidik kuncinya dengan pos melalui telepon.</translation>
    </message>
    <message>
        <source>The key (Ed25519, base64)</source>
        <translation>Kuncinya (Ed25519, base64)</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Sidik kunci</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Dibuat oleh</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Diperiksa oleh</translation>
    </message>
    <message>
        <source>Known to</source>
        <translation>Mengetahui</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Petugas</translation>
    </message>
    <message>
        <source>Shift lead</source>
        <translation>Kepala Regu</translation>
    </message>
    <message>
        <source>Head of the post</source>
        <translation>Kepala Pos</translation>
    </message>
    <message>
        <source>Staff no.</source>
        <translation>NIP</translation>
    </message>
    <message>
        <source>for the Immigration Office</source>
        <translation>untuk Kantor Imigrasi</translation>
    </message>
    <message>
        <source>for Customs and Excise</source>
        <translation>untuk Bea dan Cukai</translation>
    </message>
    <message>
        <source>for Quarantine (animals, fish, plants)</source>
        <translation>untuk Karantina (hewan, ikan, dan tumbuhan)</translation>
    </message>
    <message>
        <source>for Port Health (BKK)</source>
        <translation>untuk Karantina Kesehatan (BKK)</translation>
    </message>
    <message>
        <source>for BP3MI (migrant workers)</source>
        <translation>untuk BP3MI (pekerja migran)</translation>
    </message>
    <message>
        <source>for those who take over people sent back</source>
        <translation>untuk Dinas Sosial dan Satgas Pemulangan</translation>
    </message>
    <message>
        <source>for the Administrator of the PLBN (BNPP)</source>
        <translation>untuk Administrator PLBN (BNPP)</translation>
    </message>
    <message>
        <source>for the archive of the post</source>
        <translation>untuk arsip pos</translation>
    </message>
    <message>
        <source>Foreigners inside, for TIMPORA</source>
        <translation>Orang asing yang masih di dalam, untuk TIMPORA</translation>
    </message>
    <message>
        <source>Hand-over of a shift</source>
        <translation>Serah terima regu</translation>
    </message>
    <message>
        <source>Report of an incident</source>
        <translation>Laporan kejadian</translation>
    </message>
    <message>
        <source>Incidents of the day</source>
        <translation>Kejadian sehari</translation>
    </message>
    <message>
        <source>Incidents of the month</source>
        <translation>Kejadian sebulan</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>On an alert list</source>
        <translation>Ada dalam daftar cekal</translation>
    </message>
    <message>
        <source>Document and name are looked up in every alert list. An exit ban binds on the way out, an entry ban on a foreigner's way in; what has ended, or does not concern this direction, is told and stops nobody.</source>
        <translation>Dokumen dan nama dicari dalam setiap daftar. Pencegahan mengikat pada keberangkatan, penangkalan pada WNA yang masuk; yang sudah berakhir atau tidak menyangkut arah ini diberitahukan dan tidak menahan siapa pun.</translation>
    </message>
    <message>
        <source>A document to travel on</source>
        <translation>Dokumen untuk bepergian</translation>
    </message>
    <message>
        <source>What was shown is of a kind on which this person may cross, this way, at this post. A citizen who comes home without one is not refused: other proof is asked for.</source>
        <translation>Yang ditunjukkan adalah jenis dokumen yang boleh dipakai orang ini melintas, ke arah ini, di pos ini. WNI yang pulang tanpa dokumen tidak ditolak: bukti lain diminta.</translation>
    </message>
    <message>
        <source>No longer than it is ever made out for</source>
        <translation>Tidak lebih lama daripada yang pernah diterbitkan</translation>
    </message>
    <message>
        <source>From its day of issue to its last day the document runs no longer than its kind does.</source>
        <translation>Sejak hari terbit sampai hari terakhirnya dokumen tidak berlaku lebih lama daripada jenisnya.</translation>
    </message>
    <message>
        <source>Not expired</source>
        <translation>Belum habis berlaku</translation>
    </message>
    <message>
        <source>The document is good today; one that soon ends is mentioned. A citizen who comes home on an expired one is not refused.</source>
        <translation>Dokumen berlaku hari ini; yang segera berakhir disebutkan. WNI yang pulang dengan dokumen habis berlaku tidak ditolak.</translation>
    </message>
    <message>
        <source>Months still to run</source>
        <translation>Bulan yang masih tersisa</translation>
    </message>
    <message>
        <source>A foreigner who enters has a document that runs for some months more; a citizen who leaves on less is told, for the other side asks the same.</source>
        <translation>WNA yang masuk memiliki dokumen yang masih berlaku beberapa bulan; WNI yang berangkat dengan sisa lebih pendek diberi tahu, karena pihak seberang meminta hal yang sama.</translation>
    </message>
    <message>
        <source>A visa, unless free of it</source>
        <translation>Visa, kecuali bebas visa</translation>
    </message>
    <message>
        <source>A foreigner who enters on a passport is of a nationality that is free of a visa; if not, a visa or a stay permit is looked for.</source>
        <translation>WNA yang masuk dengan paspor berkewarganegaraan yang bebas visa; bila tidak, visa atau izin tinggalnya dicari.</translation>
    </message>
    <message>
        <source>The terms of border passes at this post</source>
        <translation>Ketentuan pas lintas batas di pos ini</translation>
    </message>
    <message>
        <source>This post takes this kind of pass, the holder's district is named for it, and the other side takes it at present.</source>
        <translation>Pos ini menerima jenis pas ini, kecamatan pemegangnya disebut untuknya, dan pihak seberang menerimanya saat ini.</translation>
    </message>
    <message>
        <source>A border pass of the holder's own state</source>
        <translation>Pas lintas batas dari negara pemegang sendiri</translation>
    </message>
    <message>
        <source>The holder is a national of the state that made the pass out.</source>
        <translation>Pemegangnya warga negara penerbit pas itu.</translation>
    </message>
    <message>
        <source>No longer than was granted</source>
        <translation>Tidak lebih lama daripada yang diberikan</translation>
    </message>
    <message>
        <source>A foreigner who leaves does so by the last day of the stay that was granted.</source>
        <translation>WNA yang berangkat melakukannya paling lambat pada hari terakhir masa tinggal yang diberikan.</translation>
    </message>
    <message>
        <source>The machine-readable zone adds up</source>
        <translation>Zona terbaca mesin cocok</translation>
    </message>
    <message>
        <source>Its check digits agree; what they prove to be misread is put right and shown.</source>
        <translation>Digit pemeriksanya cocok; yang terbukti salah baca diperbaiki dan ditunjukkan.</translation>
    </message>
    <message>
        <source>The scanner's keyboard layout</source>
        <translation>Tata letak papan ketik pemindai</translation>
    </message>
    <message>
        <source>The scanner types by the layout that the computer is set to, or it is undone.</source>
        <translation>Pemindai mengetik menurut tata letak yang diatur di komputer, atau hal itu diperbaiki.</translation>
    </message>
    <message>
        <source>Read for sure</source>
        <translation>Terbaca dengan pasti</translation>
    </message>
    <message>
        <source>What no check digit covers, such as the name, was read without doubt.</source>
        <translation>Yang tidak dilindungi digit pemeriksa, seperti nama, terbaca tanpa keraguan.</translation>
    </message>
    <message>
        <source>States that there are</source>
        <translation>Negara yang memang ada</translation>
    </message>
    <message>
        <source>Issuer and nationality are codes that some state or organisation bears.</source>
        <translation>Penerbit dan kewarganegaraan adalah kode milik suatu negara atau organisasi.</translation>
    </message>
    <message>
        <source>All that speaks of the document agrees</source>
        <translation>Semua keterangan tentang dokumen sama</translation>
    </message>
    <message>
        <source>Zone, code, seal, page and the post's own register say the same.</source>
        <translation>Zona, kode, segel, halaman, dan register pos sendiri menyatakan hal yang sama.</translation>
    </message>
    <message>
        <source>The label is of the newest registration</source>
        <translation>Label dari pendaftaran terbaru</translation>
    </message>
    <message>
        <source>The signed label says what the pass was last registered with at this post.</source>
        <translation>Label bersegel menyatakan apa yang terakhir didaftarkan untuk pas itu di pos ini.</translation>
    </message>
    <message>
        <source>Seals are genuine</source>
        <translation>Segel asli</translation>
    </message>
    <message>
        <source>Each signed seal holds, and its signer is one whom the post trusts.</source>
        <translation>Setiap segel bertanda tangan sah, dan penandatangannya dipercaya pos ini.</translation>
    </message>
    <message>
        <source>What a seal is printed on has not expired</source>
        <translation>Yang memuat segel belum habis berlaku</translation>
    </message>
    <message>
        <source>A visa with a seal is good through the day that it states.</source>
        <translation>Visa bersegel berlaku sampai hari yang disebutkannya.</translation>
    </message>
    <message>
        <source>In and out by turns</source>
        <translation>Masuk dan keluar bergantian</translation>
    </message>
    <message>
        <source>Who came in last goes out next, and the other way round; else a record lacks.</source>
        <translation>Siapa yang terakhir masuk berikutnya keluar, dan sebaliknya; bila tidak, ada catatan yang kurang.</translation>
    </message>
    <message>
        <source>One person on several documents</source>
        <translation>Satu orang dengan beberapa dokumen</translation>
    </message>
    <message>
        <source>Who bears the name and birthday, or the number, of somebody who crossed on another document may be that person: an officer says so once, and both have one history.</source>
        <translation>Siapa yang nama dan tanggal lahirnya, atau nomornya, sama dengan orang yang melintas dengan dokumen lain mungkin orang itu juga: petugas menyatakannya sekali, lalu riwayat keduanya menjadi satu.</translation>
    </message>
    <message>
        <source>Held back the last time</source>
        <translation>Ditahan terakhir kali</translation>
    </message>
    <message>
        <source>Who was refused, postponed or referred the last time is looked at again.</source>
        <translation>Siapa yang terakhir kali ditolak, ditunda, atau dirujuk diperiksa lagi.</translation>
    </message>
    <message>
        <source>Locked at another counter</source>
        <translation>Terkunci di konter lain</translation>
    </message>
    <message>
        <source>Who stands at a locked counter does not pass at the next one meanwhile.</source>
        <translation>Siapa yang ditahan di konter terkunci tidak lewat di konter sebelah sementara itu.</translation>
    </message>
    <message>
        <source>A departure that was postponed</source>
        <translation>Keberangkatan yang ditunda</translation>
    </message>
    <message>
        <source>Whose departure was put off for the traveller's own good leaves after a recommendation was shown; the second line enters its number.</source>
        <translation>Siapa yang keberangkatannya ditunda demi kebaikannya sendiri boleh berangkat setelah rekomendasi ditunjukkan; nomornya dimasukkan di pemeriksaan lanjutan.</translation>
    </message>
    <message>
        <source>A screening that is suggested</source>
        <translation>Penapisan yang disarankan</translation>
    </message>
    <message>
        <source>A child, somebody on a list of people at risk, whose departure was put off, or whose contact or story is that of other cases: a talk aside is suggested. Origin, sex and means play no part, and nobody is refused for it.</source>
        <translation>Anak, orang pada daftar orang berisiko, yang keberangkatannya pernah ditunda, atau yang kontak maupun ceritanya sama dengan perkara lain: disarankan percakapan di tempat terpisah. Asal, jenis kelamin, dan keadaan ekonomi tidak berperan, dan tidak ada yang ditolak karenanya.</translation>
    </message>
    <message>
        <source>Short crossings again and again</source>
        <translation>Perlintasan singkat berulang kali</translation>
    </message>
    <message>
        <source>Who sets out anew after many crossings of a day or two is asked why. Crossings on a border pass do not count: it is made for coming and going.</source>
        <translation>Siapa yang berangkat lagi setelah banyak perlintasan sehari dua hari ditanyai alasannya. Perlintasan dengan pas lintas batas tidak dihitung: pas itu dibuat untuk pulang pergi.</translation>
    </message>
    <message>
        <source>One companion of many young people</source>
        <translation>Satu pendamping bagi banyak orang muda</translation>
    </message>
    <message>
        <source>Beside whom many different young people crossed, at one counter within minutes and with the same plate or address, is asked who they are.</source>
        <translation>Siapa yang melintas bersama banyak orang muda yang berlainan, di satu konter dalam beberapa menit dan dengan nomor polisi atau alamat yang sama, ditanyai siapa mereka.</translation>
    </message>
    <message>
        <source>First exit on a new passport</source>
        <translation>Keluar pertama dengan paspor baru</translation>
    </message>
    <message>
        <source>A citizen of whom the post has no crossing, and whose passport is new, is asked where he goes and who arranged it.</source>
        <translation>Warga negara yang belum tercatat melintas di pos ini, dan paspornya baru, ditanyai ke mana ia pergi dan siapa yang mengurusnya.</translation>
    </message>
    <message>
        <source>A contact that belongs to a case</source>
        <translation>Kontak yang terkait suatu kasus</translation>
    </message>
    <message>
        <source>An address, plate or telephone number given before is that of a case of somebody else. Nothing of the case is shown but its day.</source>
        <translation>Alamat, nomor polisi, atau nomor telepon yang pernah diberikan sama dengan milik kasus orang lain. Dari kasus itu hanya tanggalnya yang ditampilkan.</translation>
    </message>
    <message>
        <source>On the alert list</source>
        <translation>Kena daftar</translation>
    </message>
    <message>
        <source>Judged another person</source>
        <translation>Dinilai orang lain</translation>
    </message>
    <message>
        <source>Alert without force here</source>
        <translation>Ada di daftar, tidak berlaku di sini</translation>
    </message>
    <message>
        <source>Not a travel document</source>
        <translation>Bukan dokumen perjalanan</translation>
    </message>
    <message>
        <source>Travel document in doubt</source>
        <translation>Dokumen perjalanan diragukan</translation>
    </message>
    <message>
        <source>Citizen without a good document</source>
        <translation>WNI tanpa dokumen yang sah</translation>
    </message>
    <message>
        <source>Document good for too long a time</source>
        <translation>Masa berlaku dokumen terlalu panjang</translation>
    </message>
    <message>
        <source>Document expired</source>
        <translation>Dokumen kedaluwarsa</translation>
    </message>
    <message>
        <source>Document expires soon</source>
        <translation>Dokumen segera berakhir</translation>
    </message>
    <message>
        <source>Expiry date not known</source>
        <translation>Tanggal berakhir tidak diketahui</translation>
    </message>
    <message>
        <source>Document good for too short a time</source>
        <translation>Masa berlaku dokumen kurang</translation>
    </message>
    <message>
        <source>Pass of another district</source>
        <translation>Pas dari kecamatan lain</translation>
    </message>
    <message>
        <source>Pass not of the holder's state</source>
        <translation>Pas bukan dari negara pemegangnya</translation>
    </message>
    <message>
        <source>Pass not taken on the other side</source>
        <translation>Pas tidak diterima di seberang</translation>
    </message>
    <message>
        <source>Machine-readable zone does not add up</source>
        <translation>MRZ tidak sesuai digit pemeriksa</translation>
    </message>
    <message>
        <source>Misread characters put right</source>
        <translation>Salah baca sudah diperbaiki</translation>
    </message>
    <message>
        <source>Scanner with another keyboard layout</source>
        <translation>Tata letak papan ketik pemindai lain</translation>
    </message>
    <message>
        <source>Hard to read on the picture</source>
        <translation>Sulit terbaca pada gambar</translation>
    </message>
    <message>
        <source>Code of no known state</source>
        <translation>Kode negara tidak dikenal</translation>
    </message>
    <message>
        <source>Same direction twice running</source>
        <translation>Arah sama dua kali berturut-turut</translation>
    </message>
    <message>
        <source>Perhaps known by another document</source>
        <translation>Mungkin dikenal dengan dokumen lain</translation>
    </message>
    <message>
        <source>Not let through the last time</source>
        <translation>Terakhir kali tidak diizinkan</translation>
    </message>
    <message>
        <source>Another counter was locked on him</source>
        <translation>Konter lain terkunci karena dia</translation>
    </message>
    <message>
        <source>Departure postponed before</source>
        <translation>Keberangkatan pernah ditunda</translation>
    </message>
    <message>
        <source>A talk aside was suggested</source>
        <translation>Disarankan percakapan di tempat terpisah</translation>
    </message>
    <message>
        <source>Label older than the registration</source>
        <translation>Label lebih lama daripada pendaftaran</translation>
    </message>
    <message>
        <source>Signed seal genuine</source>
        <translation>Segel bertanda tangan asli</translation>
    </message>
    <message>
        <source>Signed seal FORGED</source>
        <translation>Segel bertanda tangan PALSU</translation>
    </message>
    <message>
        <source>Signer of the seal unknown</source>
        <translation>Penanda tangan segel tidak dikenal</translation>
    </message>
    <message>
        <source>Seal signed out of date</source>
        <translation>Segel ditandatangani di luar masa berlaku</translation>
    </message>
    <message>
        <source>Signed seal not readable</source>
        <translation>Segel bertanda tangan tidak terbaca</translation>
    </message>
    <message>
        <source>Sealed paper expired</source>
        <translation>Surat bersegel kedaluwarsa</translation>
    </message>
    <message>
        <source>Entered afterwards: no list was asked</source>
        <translation>Dicatat susulan: daftar tidak ditanya</translation>
    </message>
    <message>
        <source>Not free of a visa</source>
        <translation>Tidak bebas visa</translation>
    </message>
    <message>
        <source>Pass not taken at this post</source>
        <translation>Pas tidak diterima di pos ini</translation>
    </message>
    <message>
        <source>Stay exceeded (overstay)</source>
        <translation>Masa tinggal terlampaui (overstay)</translation>
    </message>
    <message>
        <source>Specimen document</source>
        <translation>Dokumen contoh</translation>
    </message>
    <message>
        <source>Sources contradict each other</source>
        <translation>Sumber saling bertentangan</translation>
    </message>
    <message>
        <source>Locked before</source>
        <translation>Pernah terkunci</translation>
    </message>
    <message>
        <source>Many short crossings</source>
        <translation>Banyak perlintasan singkat</translation>
    </message>
    <message>
        <source>Many young companions</source>
        <translation>Banyak pendamping muda</translation>
    </message>
    <message>
        <source>New passport and first exit</source>
        <translation>Paspor baru dan keluar pertama</translation>
    </message>
    <message>
        <source>Contact of a case</source>
        <translation>Kontak suatu kasus</translation>
    </message>
</context>
<context>
    <name>screening</name>
    <message>
        <source>under 18</source>
        <translation>di bawah 18 tahun</translation>
    </message>
    <message>
        <source>on a list of people at risk</source>
        <translation>ada pada daftar orang berisiko</translation>
    </message>
    <message>
        <source>departure postponed before</source>
        <translation>keberangkatan pernah ditunda</translation>
    </message>
    <message>
        <source>contact of an earlier case</source>
        <translation>kontak dari perkara sebelumnya</translation>
    </message>
    <message>
        <source>same story as others behind one leader</source>
        <translation>cerita sama dengan orang lain di belakang satu pemimpin</translation>
    </message>
    <message>
        <source>With a parent or guardian</source>
        <translation>Dengan orang tua atau wali</translation>
    </message>
    <message>
        <source>With another adult</source>
        <translation>Dengan orang dewasa lain</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>Sendirian</translation>
    </message>
    <message>
        <source>Suggested: further interview, aside. No single sign proves anything.</source>
        <translation>Disarankan: wawancara lanjutan, di tempat terpisah. Satu tanda saja tidak membuktikan apa pun.</translation>
    </message>
    <message>
        <source>companions</source>
        <translation>teman seperjalanan</translation>
    </message>
    <message>
        <source>recruiter</source>
        <translation>perekrut</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>telepon</translation>
    </message>
    <message>
        <source>destination</source>
        <translation>tujuan</translation>
    </message>
    <message>
        <source>Departure was postponed {when}; recommendation {number} of {day}, {who}</source>
        <translation>Keberangkatan ditunda {when}; rekomendasi {number} tanggal {day}, {who}</translation>
    </message>
    <message>
        <source>Departure was postponed {when}</source>
        <translation>Keberangkatan ditunda {when}</translation>
    </message>
    <message>
        <source>Ask for the recommendation; its number is put in at the second line (Ctrl+R). Nobody is refused for this.</source>
        <translation>Tanyakan rekomendasinya; nomornya dimasukkan di pemeriksaan lanjutan (Ctrl+R). Tidak ada yang ditolak karena ini.</translation>
    </message>
    <message>
        <source>A talk aside is suggested: {causes}</source>
        <translation>Disarankan percakapan di tempat terpisah: {causes}</translation>
    </message>
    <message>
        <source>Is a parent there? If not, another officer who is trained for children talks with the child, in the second line.</source>
        <translation>Adakah orang tuanya? Jika tidak, petugas lain yang terlatih untuk anak berbicara dengan anak itu, di pemeriksaan lanjutan.</translation>
    </message>
    <message>
        <source>In the second line, if you think so too. Nothing is decided by this.</source>
        <translation>Di pemeriksaan lanjutan, jika menurut Anda juga perlu. Tidak ada yang diputuskan oleh ini.</translation>
    </message>
</context>
<context>
    <name>seals</name>
    <message>
        <source>Visa</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>Emergency travel document</source>
        <translation>Dokumen perjalanan darurat</translation>
    </message>
    <message>
        <source>Arrival attestation (Germany)</source>
        <translation>Surat kedatangan (Jerman)</translation>
    </message>
    <message>
        <source>Residence permit (Germany)</source>
        <translation>Izin tinggal (Jerman)</translation>
    </message>
    <message>
        <source>Supplementary sheet (Germany)</source>
        <translation>Lembar tambahan (Jerman)</translation>
    </message>
    <message>
        <source>Social insurance card (Germany)</source>
        <translation>Kartu jaminan sosial (Jerman)</translation>
    </message>
    <message>
        <source>Address sticker (Germany)</source>
        <translation>Stiker alamat (Jerman)</translation>
    </message>
    <message>
        <source>Residence sticker (Germany)</source>
        <translation>Stiker tempat tinggal (Jerman)</translation>
    </message>
    <message>
        <source>Border pass label</source>
        <translation>Label pas lintas batas</translation>
    </message>
    <message>
        <source>Proof of testing</source>
        <translation>Bukti tes kesehatan</translation>
    </message>
    <message>
        <source>Proof of vaccination</source>
        <translation>Bukti vaksinasi</translation>
    </message>
    <message>
        <source>Other sealed paper</source>
        <translation>Surat bersegel lain</translation>
    </message>
    <message>
        <source>its end is missing</source>
        <translation>bagian akhirnya hilang</translation>
    </message>
    <message>
        <source>it is longer than a seal can be</source>
        <translation>lebih panjang daripada segel mana pun</translation>
    </message>
    <message>
        <source>its version is not known here</source>
        <translation>versinya tidak dikenal di sini</translation>
    </message>
    <message>
        <source>its letters are not written as they must be</source>
        <translation>penulisan hurufnya tidak sesuai standar</translation>
    </message>
    <message>
        <source>it has a date that does not exist</source>
        <translation>memuat tanggal yang tidak ada</translation>
    </message>
    <message>
        <source>its parts do not fit together</source>
        <translation>bagian-bagiannya tidak cocok</translation>
    </message>
    <message>
        <source>it bears no signature</source>
        <translation>tidak bertanda tangan</translation>
    </message>
    <message>
        <source>Genuine</source>
        <translation>Asli</translation>
    </message>
    <message>
        <source>Signer unknown</source>
        <translation>Penanda tangan tidak dikenal</translation>
    </message>
    <message>
        <source>Signed out of date</source>
        <translation>Ditandatangani di luar masa berlaku</translation>
    </message>
    <message>
        <source>Forged</source>
        <translation>Palsu</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Tidak terbaca</translation>
    </message>
    <message>
        <source>State authority (CSCA)</source>
        <translation>Otoritas negara (CSCA)</translation>
    </message>
    <message>
        <source>Seal signer</source>
        <translation>Penanda tangan segel</translation>
    </message>
    <message>
        <source>This post</source>
        <translation>Pos ini</translation>
    </message>
    <message>
        <source>{kind}: expired on {day}, as its seal says</source>
        <translation>{kind}: kedaluwarsa {day}, menurut segelnya</translation>
    </message>
    <message>
        <source>Ask for one that is good.</source>
        <translation>Minta yang masih berlaku.</translation>
    </message>
    <message>
        <source>Seal genuine: {kind}, signed by {signer}</source>
        <translation>Segel asli: {kind}, ditandatangani {signer}</translation>
    </message>
    <message>
        <source>Seal FORGED: {kind}, in the name of {signer}</source>
        <translation>Segel PALSU: {kind}, atas nama {signer}</translation>
    </message>
    <message>
        <source>What it says is not what was signed: keep the document, and call the second line.</source>
        <translation>Isinya bukan yang ditandatangani: tahan dokumennya, lalu panggil lini kedua.</translation>
    </message>
    <message>
        <source>Seal not proven, its signer is unknown: {kind}, {signer}</source>
        <translation>Segel tidak terbukti, penanda tangannya tidak dikenal: {kind}, {signer}</translation>
    </message>
    <message>
        <source>Trust only what is printed. The administrator can import the signer's certificate.</source>
        <translation>Percayai hanya yang tercetak. Administrator dapat mengimpor sertifikat penanda tangannya.</translation>
    </message>
    <message>
        <source>Seal signed when its certificate was not good: {kind}, {signer}</source>
        <translation>Segel ditandatangani saat sertifikatnya tidak berlaku: {kind}, {signer}</translation>
    </message>
    <message>
        <source>Look at the document's date of issue, and ask who issued it.</source>
        <translation>Lihat tanggal terbit dokumen, dan tanyakan siapa yang menerbitkannya.</translation>
    </message>
    <message>
        <source>Label of {signed}, older than the pass's registration of {registered} and other than it</source>
        <translation>Label bertanggal {signed}, lebih lama daripada pendaftaran pas tanggal {registered} dan isinya berbeda</translation>
    </message>
    <message>
        <source>Hold what differs against the page; where it is right, print a new label.</source>
        <translation>Cocokkan yang berbeda dengan halaman pas; jika benar, cetak label baru.</translation>
    </message>
    <message>
        <source>its certificate cannot be read</source>
        <translation>sertifikatnya tidak dapat dibaca</translation>
    </message>
    <message>
        <source>Signed seal cannot be read: {fault}</source>
        <translation>Segel bertanda tangan tidak dapat dibaca: {fault}</translation>
    </message>
    <message>
        <source>Scan again; if it stays, look for signs of tampering.</source>
        <translation>Pindai lagi; bila tetap demikian, cari tanda-tanda pemalsuan.</translation>
    </message>
    <message>
        <source>All of them were trusted already.</source>
        <translation>Semuanya sudah dipercaya sebelumnya.</translation>
    </message>
    <message>
        <source>good until {day}</source>
        <translation>berlaku sampai {day}</translation>
    </message>
    <message>
        <source>WITHDRAWN</source>
        <translation>DITARIK</translation>
    </message>
</context>
<context>
    <name>sheet</name>
    <message>
        <source>Cancellation</source>
        <translation>Pembatalan</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Koreksi</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Digantikan</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Hari</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Waktu</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Arah</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Kewarganegaraan</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokumen</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Nomor dokumen</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Jalur</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Konter</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Dasar</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Putusan</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>Cara baca</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Petugas</translation>
    </message>
    <message>
        <source>Amended</source>
        <translation>Perubahan</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Perkara</translation>
    </message>
    <message>
        <source>Step of the case</source>
        <translation>Langkah perkara</translation>
    </message>
</context>
<context>
    <name>shifts</name>
    <message>
        <source>HAND-OVER OF THE SHIFT</source>
        <translation>SERAH TERIMA REGU</translation>
    </message>
    <message>
        <source>SHIFT CLOSED WITHOUT HAND-OVER</source>
        <translation>GILIR TUGAS DITUTUP TANPA SERAH TERIMA</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Regu</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>Kepala regu</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>Dari – sampai</translation>
    </message>
    <message>
        <source>Taken over by</source>
        <translation>Diterima oleh</translation>
    </message>
    <message>
        <source>Closed because</source>
        <translation>Alasan ditutup</translation>
    </message>
    <message>
        <source>Crossings</source>
        <translation>Perlintasan</translation>
    </message>
    <message>
        <source>Entered afterwards</source>
        <translation>Dicatat susulan</translation>
    </message>
    <message>
        <source>Entered for earlier shifts</source>
        <translation>Dicatat susulan untuk regu sebelumnya</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>Konter</translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>Kasus terbuka</translation>
    </message>
    <message>
        <source>Open locks</source>
        <translation>Kunci belum dijawab</translation>
    </message>
    <message>
        <source>Alert entries</source>
        <translation>Entri cegah/tangkal</translation>
    </message>
    <message>
        <source>Stamps used</source>
        <translation>Cap terpakai</translation>
    </message>
    <message>
        <source>Clock was wrong</source>
        <translation>Jam pernah salah</translation>
    </message>
    <message>
        <source>Faulty devices</source>
        <translation>Perangkat rusak</translation>
    </message>
    <message>
        <source>Still to be entered</source>
        <translation>Belum dicatat</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Handed over by</source>
        <translation>Diserahkan oleh</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation>Ditutup oleh</translation>
    </message>
    <message>
        <source>Known to: {title}</source>
        <translation>Mengetahui: {title}</translation>
    </message>
    <message>
        <source>Known to: head of the post</source>
        <translation>Mengetahui: kepala pos</translation>
    </message>
    <message>
        <source>NIL</source>
        <translation>NIHIL</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>masih bertugas</translation>
    </message>
    <message>
        <source>{entries} in · {exits} out · {held} held back</source>
        <translation>{entries} masuk · {exits} keluar · {held} tertahan atau dirujuk</translation>
    </message>
    <message>
        <source>{ending} end within 7 days · {lapsed} ended since yesterday</source>
        <translation>{ending} berakhir dalam 7 hari · {lapsed} berakhir sejak kemarin</translation>
    </message>
    <message>
        <source>Counter {counter}: {officer}, {hours}</source>
        <translation>Konter {counter}: {officer}, {hours}</translation>
    </message>
    <message>
        <source>forgotten signed in, last seen {seen}, closed by {lead}</source>
        <translation>lupa keluar, terakhir terlihat {seen}, ditutup oleh {lead}</translation>
    </message>
    <message>
        <source>{record}: {kind}, {stage}, since {since}</source>
        <translation>{record}: {kind}, {stage}, sejak {since}</translation>
    </message>
    <message>
        <source>Marked for protection: {count}</source>
        <translation>Ditandai untuk perlindungan: {count}</translation>
    </message>
    <message>
        <source>Counter {counter}: {officer}, since {since}</source>
        <translation>Konter {counter}: {officer}, sejak {since}</translation>
    </message>
    <message>
        <source>{numbers} ({uses} times)</source>
        <translation>{numbers} ({uses} kali)</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>dan {count} lagi</translation>
    </message>
</context>
<context>
    <name>statistics</name>
    <message>
        <source>Travellers let through</source>
        <translation>Pelintas yang diizinkan</translation>
    </message>
    <message>
        <source>Children without a document</source>
        <translation>Anak tanpa dokumen</translation>
    </message>
    <message>
        <source>Refused, postponed or referred</source>
        <translation>Ditolak, ditunda, atau dirujuk</translation>
    </message>
    <message>
        <source>Left after the end of the stay</source>
        <translation>Keluar setelah izin tinggal berakhir</translation>
    </message>
    <message>
        <source>Without All Indonesia</source>
        <translation>Tanpa All Indonesia</translation>
    </message>
    <message>
        <source>Standing records</source>
        <translation>Catatan yang berlaku</translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation>Kendaraan</translation>
    </message>
    <message>
        <source>Referred to an agency</source>
        <translation>Dirujuk ke instansi</translation>
    </message>
    <message>
        <source>Alert hits</source>
        <translation>Kena daftar cekal</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Hari</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Minggu</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Bulan</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Tahun</translation>
    </message>
    <message>
        <source>Day of the week</source>
        <translation>Hari dalam minggu</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Jam</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Konter</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Jalur</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Arah</translation>
    </message>
    <message>
        <source>Citizen or foreigner</source>
        <translation>WNI atau WNA</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Kewarganegaraan</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokumen</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Jenis kelamin</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Umur</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Keputusan</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Alasan hukum</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Hasil pemeriksaan</translation>
    </message>
    <message>
        <source>How it was entered</source>
        <translation>Cara pencatatan</translation>
    </message>
    <message>
        <source>Purpose of the journey</source>
        <translation>Tujuan perjalanan</translation>
    </message>
    <message>
        <source>Kind of vehicle</source>
        <translation>Jenis kendaraan</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Instansi</translation>
    </message>
    <message>
        <source>Kind of alert</source>
        <translation>Jenis daftar</translation>
    </message>
    <message>
        <source>Citizens (WNI)</source>
        <translation>Warga negara Indonesia (WNI)</translation>
    </message>
    <message>
        <source>Foreigners (WNA)</source>
        <translation>Warga negara asing (WNA)</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Tidak diketahui</translation>
    </message>
    <message>
        <source>Without a counterpart</source>
        <translation>Tanpa padanan</translation>
    </message>
    <message>
        <source>Week {week} of {year}</source>
        <translation>Minggu ke-{week} tahun {year}</translation>
    </message>
    <message>
        <source>Counter {name}</source>
        <translation>Konter {name}</translation>
    </message>
</context>
<context>
    <name>terms</name>
    <message>
        <source>This entry stands on the list {list}: a newer version of the list extends it. Until that comes, make an entry of the post's own with F2.</source>
        <translation>Entri ini berasal dari daftar {list}: versi daftar yang lebih baru yang memperpanjangnya. Sebelum versi itu tiba, buat entri pos dengan F2.</translation>
    </message>
    <message>
        <source>An urgent exit ban is not extended: within 20 days a decision takes its place ({source}).</source>
        <translation>Pencegahan mendesak tidak diperpanjang: dalam 20 hari digantikan oleh keputusan ({source}).</translation>
    </message>
    <message>
        <source>Only an urgent exit ban is confirmed by a decision. This one can be extended.</source>
        <translation>Hanya pencegahan mendesak yang ditetapkan dengan keputusan. Yang ini dapat diperpanjang.</translation>
    </message>
    <message>
        <source>This entry has no last day. It stands until somebody ends it.</source>
        <translation>Entri ini tanpa hari terakhir. Berlaku sampai ada yang mengakhirinya.</translation>
    </message>
    <message>
        <source>This was extended once, and the law allows no more ({source}).</source>
        <translation>Sudah diperpanjang satu kali; hukum tidak mengizinkan lebih ({source}).</translation>
    </message>
    <message>
        <source>This stands as long as the law allows, or longer ({source}).</source>
        <translation>Sudah berlaku selama yang diizinkan hukum, atau lebih lama ({source}).</translation>
    </message>
    <message>
        <source>Must be filled</source>
        <translation>Wajib diisi</translation>
    </message>
    <message>
        <source>This day is still to come</source>
        <translation>Tanggal ini belum tiba</translation>
    </message>
    <message>
        <source>The ban had ended by law on {last}. A later decision is a new ban: make a new entry.</source>
        <translation>Pencegahan atau penangkalan ini berakhir demi hukum pada {last}. Keputusan sesudahnya adalah yang baru: buat entri baru.</translation>
    </message>
    <message>
        <source>That is before the request, which holds from {first}</source>
        <translation>Ini sebelum permintaannya, yang berlaku sejak {first}</translation>
    </message>
    <message>
        <source>It stands until {last} already</source>
        <translation>Sudah berlaku sampai {last}</translation>
    </message>
    <message>
        <source>It ends before it begins</source>
        <translation>Berakhir sebelum mulai</translation>
    </message>
    <message>
        <source>Longer than the law allows ({source})</source>
        <translation>Lebih lama daripada yang diizinkan hukum ({source})</translation>
    </message>
    <message>
        <source>Not on its list since {moment}: {file}</source>
        <translation>Tidak ada di daftarnya sejak {moment}: {file}</translation>
    </message>
    <message>
        <source>Ended by {who}, {moment}</source>
        <translation>Diakhiri oleh {who}, {moment}</translation>
    </message>
    <message>
        <source>letter {letter}</source>
        <translation>surat {letter}</translation>
    </message>
</context>
<context>
    <name>views</name>
    <message>
        <source>By month and direction</source>
        <translation>Menurut bulan dan arah</translation>
    </message>
    <message>
        <source>By nationality</source>
        <translation>Menurut kewarganegaraan</translation>
    </message>
    <message>
        <source>Hours and days of the week</source>
        <translation>Jam dan hari dalam minggu</translation>
    </message>
    <message>
        <source>By age and sex</source>
        <translation>Menurut umur dan jenis kelamin</translation>
    </message>
    <message>
        <source>By document</source>
        <translation>Menurut dokumen</translation>
    </message>
    <message>
        <source>Lanes and counters</source>
        <translation>Jalur dan konter</translation>
    </message>
    <message>
        <source>Refusals by ground</source>
        <translation>Penolakan menurut alasan</translation>
    </message>
    <message>
        <source>Overstays by nationality</source>
        <translation>Overstay menurut kewarganegaraan</translation>
    </message>
    <message>
        <source>Purposes of journeys</source>
        <translation>Tujuan perjalanan</translation>
    </message>
    <message>
        <source>Vehicles by kind</source>
        <translation>Kendaraan menurut jenis</translation>
    </message>
    <message>
        <source>Referrals by agency</source>
        <translation>Rujukan menurut instansi</translation>
    </message>
    <message>
        <source>Alert hits by kind</source>
        <translation>Kena daftar menurut jenis</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hari ini</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Kemarin</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Minggu ini</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Minggu lalu</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Bulan ini</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Bulan lalu</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Tahun ini</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Tahun lalu</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 hari terakhir</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>365 hari terakhir</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Tidak</translation>
    </message>
    <message>
        <source>Days before</source>
        <translation>Sebelumnya</translation>
    </message>
    <message>
        <source>A year before</source>
        <translation>Tahun lalu</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Angka</translation>
    </message>
    <message>
        <source>% of all</source>
        <translation>% dari semua</translation>
    </message>
    <message>
        <source>% of the row</source>
        <translation>% dari baris</translation>
    </message>
    <message>
        <source>% of the column</source>
        <translation>% dari kolom</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} s.d. {last}</translation>
    </message>
    <message>
        <source>only {dimension}: {values}</source>
        <translation>hanya {dimension}: {values}</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message numerus="yes">
        <source>Whole: %n entries, the last one is {head}</source>
        <translation>
            <numerusform>Utuh: %n entri, yang terakhir {head}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are as they were recorded</source>
        <translation>
            <numerusform>%n catatan sama dengan yang dicatat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older record(s) without a digest: there, but not compared</source>
        <translation>
            <numerusform>%n catatan lama tanpa sidik: ada, tetapi tidak dibandingkan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more record(s)</source>
        <translation>
            <numerusform>dan %n catatan lagi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Document expired %n day(s) ago</source>
        <translation>
            <numerusform>Dokumen berakhir %n hari yang lalu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Document expires in %n day(s)</source>
        <translation>
            <numerusform>Dokumen berakhir dalam %n hari</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Document runs for less than %n month(s)</source>
        <translation>
            <numerusform>Masa berlaku dokumen kurang dari %n bulan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Document runs for more than %n month(s)</source>
        <translation>
            <numerusform>Masa berlaku dokumen lebih dari %n bulan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stay ran out %n day(s) ago</source>
        <translation>
            <numerusform>Izin tinggal habis %n hari yang lalu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n child(ren) without a document</source>
        <translation>
            <numerusform>dan %n anak ikut tanpa dokumen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %n traveller(s)</source>
        <translation>
            <numerusform>dari %n pelintas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not asked</source>
        <translation>
            <numerusform>%n tidak ditanyakan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more range(s)</source>
        <translation>
            <numerusform>dan %n rentang lain</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is imported, for %n row(s) are faulty. Correct the file, or take the good rows alone with --leave-out-faulty.</source>
        <translation>
            <numerusform>Tidak ada yang diimpor karena %n baris salah. Perbaiki berkasnya, atau ambil baris yang baik saja dengan --leave-out-faulty.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) over</source>
        <translation>
            <numerusform>lewat %n hari</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>sisa %n hari</numerusform>
        </translation>
    </message>
</context>
</TS>
