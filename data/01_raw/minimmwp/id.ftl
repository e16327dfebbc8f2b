# Indonesian (id). One plural category (other): a noun keeps one form after every number, so there are no selectors.
# .plural: the noun in "berapa banyak ..."; the same form as after a number. Plain nouns, without measure words.
# .gender: gender of a name, as in en.ftl; Indonesian sentences do not need it.
# Written without native review.

layout-plain = { $story } { $question }
layout-distractor-first = { $distractor } { $story } { $question }
layout-distractor-middle = { $story } { $distractor } { $question }

name-1 = Ani
    .gender = feminine
name-2 = Budi
    .gender = masculine
name-3 = Citra
    .gender = feminine
name-4 = Dimas
    .gender = masculine
name-5 = Sari
    .gender = feminine
name-6 = Agus
    .gender = masculine
name-7 = Dewi
    .gender = feminine
name-8 = Hendra
    .gender = masculine
name-9 = Siti
    .gender = feminine
name-10 = Joko
    .gender = masculine

thing-apple = apel
    .plural = apel
thing-orange = jeruk
    .plural = jeruk
thing-banana = pisang
    .plural = pisang
thing-mango = mangga
    .plural = mangga
thing-lemon = lemon
    .plural = lemon
thing-egg = telur
    .plural = telur
thing-tomato = tomat
    .plural = tomat
thing-potato = kentang
    .plural = kentang
thing-flower = bunga
    .plural = bunga
thing-book = buku
    .plural = buku
thing-notebook = buku tulis
    .plural = buku tulis
thing-pencil = pensil
    .plural = pensil
thing-ball = bola
    .plural = bola
thing-coin = koin
    .plural = koin
thing-cup = cangkir
    .plural = cangkir
thing-plate = piring
    .plural = piring
thing-spoon = sendok
    .plural = sendok
thing-candle = lilin
    .plural = lilin
thing-button = kancing
    .plural = kancing
thing-stone = batu
    .plural = batu
thing-bottle = botol
    .plural = botol
thing-balloon = balon
    .plural = balon
thing-hat = topi
    .plural = topi
thing-card = kartu
    .plural = kartu

noun-box = kotak
    .plural = kotak
noun-bag = kantong
    .plural = kantong
noun-friend = teman
    .plural = teman
noun-child = anak
    .plural = anak
noun-shelf = rak
    .plural = rak
noun-day = hari
    .plural = hari
noun-year = tahun
    .plural = tahun
noun-tree = pohon
    .plural = pohon
noun-window = jendela
    .plural = jendela

# Distractors: sentences that give a number nobody needs.
distractor-age = { $name3 } berumur { $d } { $year_d }.
distractor-trees = Ada { $d } { $tree_d } di kebun.
distractor-windows = Rumah itu memiliki { $d } { $window_d }.
distractor-other = { $name3 } memiliki { $d } { $other_d }.

# Addition.
add-gift = { $name1 } memiliki { $p } { $item_p }. { $name2 } memberi { $name1 } { $q } { $item_q } lagi.
    .question = Berapa banyak { $item_plural } yang dimiliki { $name1 } sekarang?
add-places = Ada { $q } { $item_q } di atas meja dan { $p } { $item_p } di dalam keranjang.
    .question = Berapa banyak { $item_plural } seluruhnya?
add-buy = { $name1 } membeli { $q } { $item_q } pada pagi hari dan { $p } { $item_p } pada malam hari.
    .question = Berapa banyak { $item_plural } yang dibeli { $name1 } seluruhnya?
add-together = { $name1 } menemukan { $p } { $item_p } dan { $name2 } menemukan { $q } { $item_q }.
    .question = Berapa banyak { $item_plural } yang mereka temukan bersama-sama?

# Subtraction.
sub-give = { $name1 } memiliki { $p } { $item_p }. { $name1 } memberikan { $q } { $item_q } kepada { $name2 }.
    .question = Berapa banyak { $item_plural } { $name1 } yang tersisa?
sub-compare = { $name1 } memiliki { $q } { $item_q } dan { $name2 } memiliki { $p } { $item_p }.
    .question = Berapa lebih banyak { $item_plural } yang dimiliki { $name2 } daripada { $name1 }?
sub-sold = Ada { $p } { $item_p } di toko. Hari ini { $q } { $item_q } terjual.
    .question = Berapa banyak { $item_plural } yang tersisa di toko?
sub-need = { $name1 } sudah memiliki { $q } { $item_q }, tetapi membutuhkan { $p } { $item_p }.
    .question = { $name1 } masih kekurangan berapa banyak { $item_plural }?

# Multiplication.
mul-boxes = Ada { $q } { $box_q }. Di dalam setiap kotak ada { $p } { $item_p }.
    .question = Berapa banyak { $item_plural } di dalam semua kotak itu?
mul-bags = Satu kantong memuat { $p } { $item_p }. { $name1 } mengisi { $q } { $bag_q }.
    .question = Berapa banyak { $item_plural } di dalam kantong-kantong itu?
mul-daily = { $name1 } menjual { $p } { $item_p } setiap hari.
    .question = Berapa banyak { $item_plural } yang dijual { $name1 } dalam { $q } { $day_q }?
mul-children = { $q } { $child_q } datang ke sekolah. Setiap anak membawa { $p } { $item_p }.
    .question = Berapa banyak { $item_plural } yang dibawa anak-anak itu?

# Division.
div-share = { $name1 } membagikan { $p } { $item_p } sama rata kepada { $q } { $friend_q }.
    .question = Berapa banyak { $item_plural } yang didapat setiap teman?
div-children = { $q } { $child_q } membagi { $p } { $item_p } sama rata di antara mereka.
    .question = Berapa banyak { $item_plural } yang diterima setiap anak?
div-pack = { $name1 } mengemas { $p } { $item_p } ke dalam kotak. Satu kotak memuat { $q } { $item_q }.
    .question = Berapa banyak kotak yang dibutuhkan { $name1 }?
div-shelves = Ada { $q } { $shelf_q } di ruangan itu. { $name1 } meletakkan { $p } { $item_p } di rak-rak itu, dengan jumlah yang sama di setiap rak.
    .question = Berapa banyak { $item_plural } di setiap rak?

# Two steps.
two-buy-give = { $name1 } memiliki { $p } { $item_p } dan membeli { $q } { $item_q } lagi. Kemudian { $name1 } memberikan { $r } { $item_r } kepada { $name2 }.
    .question = Berapa banyak { $item_plural } yang dimiliki { $name1 } sekarang?
two-boxes-lose = { $name1 } memiliki { $q } { $box_q } dengan { $p } { $item_p } di dalam setiap kotak. { $name1 } kehilangan { $r } { $item_r }.
    .question = Berapa banyak { $item_plural } { $name1 } yang tersisa?
two-lose-share = { $name1 } memiliki { $p } { $item_p } dan kehilangan { $q } { $item_q }. { $name1 } membagikan sisanya sama rata kepada { $r } { $friend_r }.
    .question = Berapa banyak { $item_plural } yang didapat setiap teman?
two-pool-bags = { $name1 } memiliki { $q } { $item_q } dan { $name2 } memiliki { $p } { $item_p }. Mereka memasukkan semua { $item_plural } ke dalam { $r } { $bag_r }, dengan jumlah yang sama di dalam setiap kantong.
    .question = Berapa banyak { $item_plural } di dalam setiap kantong?
