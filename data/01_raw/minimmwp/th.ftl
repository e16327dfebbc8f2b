# Thai (th). The same messages as en.ftl. Written without native review.
#
# Plural categories: only other, so no noun needs a selector. There are no spaces between words; a space stands between
# sentences and around numbers, and there is neither full stop nor question mark.
# thing-*  value: the classifier that follows the number; .bare: the noun, which stands before its number (ไข่ 6 ฟอง);
#          .counted: "กี่" (how many) and the classifier, where there is no number.
# noun-*   value: the classifier after a number; "ถุง" (bagfuls), "วัน" (days) and "ปี" (years of age) need no noun
#          beside them. .counted: as above; .classifier: the classifier of the bag itself.
# name-*   verbs agree with nobody, and "they" is "ทั้งสองคน", so no form is needed.

layout-plain = { $story } { $question }
layout-distractor-first = { $distractor } { $story } { $question }
layout-distractor-middle = { $story } { $distractor } { $question }

name-1 = มานี
name-2 = มานะ
name-3 = ชูใจ
name-4 = ปิติ
name-5 = สุดา
name-6 = สมชาย
name-7 = มาลี
name-8 = วิชัย
name-9 = อรุณี
name-10 = ประเสริฐ

thing-apple = ผล
    .bare = แอปเปิล
    .counted = กี่ผล
thing-orange = ผล
    .bare = ส้ม
    .counted = กี่ผล
thing-banana = ลูก
    .bare = กล้วย
    .counted = กี่ลูก
thing-mango = ผล
    .bare = มะม่วง
    .counted = กี่ผล
thing-lemon = ผล
    .bare = เลมอน
    .counted = กี่ผล
thing-egg = ฟอง
    .bare = ไข่
    .counted = กี่ฟอง
thing-tomato = ลูก
    .bare = มะเขือเทศ
    .counted = กี่ลูก
thing-potato = หัว
    .bare = มันฝรั่ง
    .counted = กี่หัว
thing-flower = ดอก
    .bare = ดอกไม้
    .counted = กี่ดอก
thing-book = เล่ม
    .bare = หนังสือ
    .counted = กี่เล่ม
thing-notebook = เล่ม
    .bare = สมุด
    .counted = กี่เล่ม
thing-pencil = แท่ง
    .bare = ดินสอ
    .counted = กี่แท่ง
thing-ball = ลูก
    .bare = ลูกบอล
    .counted = กี่ลูก
thing-coin = เหรียญ
    .bare = เหรียญ
    .counted = กี่เหรียญ
thing-cup = ใบ
    .bare = ถ้วย
    .counted = กี่ใบ
thing-plate = ใบ
    .bare = จาน
    .counted = กี่ใบ
thing-spoon = คัน
    .bare = ช้อน
    .counted = กี่คัน
thing-candle = เล่ม
    .bare = เทียน
    .counted = กี่เล่ม
thing-button = เม็ด
    .bare = กระดุม
    .counted = กี่เม็ด
thing-stone = ก้อน
    .bare = ก้อนหิน
    .counted = กี่ก้อน
thing-bottle = ใบ
    .bare = ขวด
    .counted = กี่ใบ
thing-balloon = ลูก
    .bare = ลูกโป่ง
    .counted = กี่ลูก
thing-hat = ใบ
    .bare = หมวก
    .counted = กี่ใบ
thing-card = ใบ
    .bare = การ์ด
    .counted = กี่ใบ

noun-box = ใบ
    .counted = กี่ใบ
noun-bag = ถุง
    .classifier = ใบ
noun-friend = คน
noun-child = คน
noun-shelf = ชั้น
noun-day = วัน
noun-year = ปี
noun-tree = ต้น
noun-window = บาน

# Sentences that give a number nobody needs.
distractor-age = { $name3 }อายุ { $d } { $year_d }
distractor-trees = ในสวนมีต้นไม้ { $d } { $tree_d }
distractor-windows = บ้านหลังนี้มีหน้าต่าง { $d } { $window_d }
distractor-other = { $name3 }มี{ $other_bare } { $d } { $other_d }

# Addition.
add-gift = { $name1 }มี{ $item_bare } { $p } { $item_p } { $name2 }ให้{ $item_bare }แก่{ $name1 }อีก { $q } { $item_q }
    .question = ตอนนี้{ $name1 }มี{ $item_bare }{ $item_counted }
add-places = บนโต๊ะมี{ $item_bare } { $q } { $item_q } และในตะกร้ามี{ $item_bare } { $p } { $item_p }
    .question = มี{ $item_bare }ทั้งหมด{ $item_counted }
add-buy = { $name1 }ซื้อ{ $item_bare } { $q } { $item_q }ในตอนเช้า และซื้อ{ $item_bare } { $p } { $item_p }ในตอนเย็น
    .question = { $name1 }ซื้อ{ $item_bare }รวมทั้งหมด{ $item_counted }
add-together = { $name1 }พบ{ $item_bare } { $p } { $item_p } และ{ $name2 }พบ{ $item_bare } { $q } { $item_q }
    .question = ทั้งสองคนพบ{ $item_bare }รวมกัน{ $item_counted }

# Subtraction.
sub-give = { $name1 }มี{ $item_bare } { $p } { $item_p } { $name1 }ให้{ $item_bare }แก่{ $name2 } { $q } { $item_q }
    .question = { $name1 }เหลือ{ $item_bare }{ $item_counted }
sub-compare = { $name1 }มี{ $item_bare } { $q } { $item_q } และ{ $name2 }มี{ $item_bare } { $p } { $item_p }
    .question = { $name2 }มี{ $item_bare }มากกว่า{ $name1 }{ $item_counted }
sub-sold = ที่ร้านมี{ $item_bare } { $p } { $item_p } วันนี้ขาย{ $item_bare }ไป { $q } { $item_q }
    .question = ที่ร้านเหลือ{ $item_bare }{ $item_counted }
sub-need = { $name1 }มี{ $item_bare }อยู่แล้ว { $q } { $item_q } แต่ต้องการ{ $item_bare }ทั้งหมด { $p } { $item_p }
    .question = { $name1 }ยังขาด{ $item_bare }อีก{ $item_counted }

# Multiplication.
mul-boxes = มีกล่อง { $q } { $box_q } ในกล่องแต่ละใบมี{ $item_bare } { $p } { $item_p }
    .question = ในกล่องทุกใบมี{ $item_bare }รวมทั้งหมด{ $item_counted }
mul-bags = ถุงหนึ่งใบใส่{ $item_bare }ได้ { $p } { $item_p } { $name1 }ใส่{ $item_bare }จนเต็ม { $q } { $bag_q }
    .question = ในถุงเหล่านี้มี{ $item_bare }ทั้งหมด{ $item_counted }
mul-daily = { $name1 }ขาย{ $item_bare }ทุกวัน วันละ { $p } { $item_p }
    .question = ใน { $q } { $day_q } { $name1 }ขาย{ $item_bare }ได้{ $item_counted }
mul-children = เด็ก { $q } { $child_q }มาโรงเรียน เด็กแต่ละคนนำ{ $item_bare }มา { $p } { $item_p }
    .question = เด็ก ๆ นำ{ $item_bare }มาทั้งหมด{ $item_counted }

# Division.
div-share = { $name1 }แบ่ง{ $item_bare } { $p } { $item_p }ให้เพื่อน { $q } { $friend_q } คนละเท่า ๆ กัน
    .question = เพื่อนแต่ละคนได้{ $item_bare }{ $item_counted }
div-children = เด็ก { $q } { $child_q }แบ่ง{ $item_bare } { $p } { $item_p }กันเอง คนละเท่า ๆ กัน
    .question = เด็กแต่ละคนได้รับ{ $item_bare }{ $item_counted }
div-pack = { $name1 }บรรจุ{ $item_bare } { $p } { $item_p }ลงในกล่อง กล่องหนึ่งใบใส่{ $item_bare }ได้ { $q } { $item_q }
    .question = { $name1 }ต้องใช้กล่อง{ $box_counted }
div-shelves = ในห้องมีชั้นวางของ { $q } { $shelf_q } { $name1 }วาง{ $item_bare } { $p } { $item_p }บนชั้นเหล่านั้น ชั้นละเท่า ๆ กัน
    .question = แต่ละชั้นมี{ $item_bare }{ $item_counted }

# Two steps.
two-buy-give = { $name1 }มี{ $item_bare } { $p } { $item_p } และซื้อ{ $item_bare }เพิ่มอีก { $q } { $item_q } จากนั้น{ $name1 }ให้{ $item_bare }แก่{ $name2 } { $r } { $item_r }
    .question = ตอนนี้{ $name1 }มี{ $item_bare }{ $item_counted }
two-boxes-lose = { $name1 }มีกล่อง { $q } { $box_q } ในกล่องแต่ละใบมี{ $item_bare } { $p } { $item_p } { $name1 }ทำ{ $item_bare }หายไป { $r } { $item_r }
    .question = { $name1 }เหลือ{ $item_bare }{ $item_counted }
two-lose-share = { $name1 }มี{ $item_bare } { $p } { $item_p } และทำหายไป { $q } { $item_q } { $name1 }แบ่ง{ $item_bare }ที่เหลือให้เพื่อน { $r } { $friend_r } คนละเท่า ๆ กัน
    .question = เพื่อนแต่ละคนได้{ $item_bare }{ $item_counted }
two-pool-bags = { $name1 }มี{ $item_bare } { $q } { $item_q } และ{ $name2 }มี{ $item_bare } { $p } { $item_p } ทั้งสองคนใส่{ $item_bare }ทั้งหมดลงในถุง { $r } { $bag_r_classifier } ถุงละเท่า ๆ กัน
    .question = ในถุงแต่ละใบมี{ $item_bare }{ $item_counted }
