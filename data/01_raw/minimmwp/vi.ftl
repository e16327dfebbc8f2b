# Vietnamese (vi). One plural category (other): a noun keeps one form after every number, so there are no selectors.
# The value of a thing holds its classifier (quả táo, quyển sách), as it stands after a number.
# .plural: the noun after "bao nhiêu" (how many) and "các" (plural), with the classifier too; a noun-* may drop it there.
# .gender: gender of a name, as in en.ftl; Vietnamese sentences do not need it.
# Written without native review.

layout-plain = { $story } { $question }
layout-distractor-first = { $distractor } { $story } { $question }
layout-distractor-middle = { $story } { $distractor } { $question }

name-1 = Lan
    .gender = feminine
name-2 = Nam
    .gender = masculine
name-3 = Hà
    .gender = feminine
name-4 = Bình
    .gender = masculine
name-5 = Linh
    .gender = feminine
name-6 = Dũng
    .gender = masculine
name-7 = Thảo
    .gender = feminine
name-8 = Hùng
    .gender = masculine
name-9 = Trang
    .gender = feminine
name-10 = Minh
    .gender = masculine

thing-apple = quả táo
    .plural = quả táo
thing-orange = quả cam
    .plural = quả cam
thing-banana = quả chuối
    .plural = quả chuối
thing-mango = quả xoài
    .plural = quả xoài
thing-lemon = quả chanh
    .plural = quả chanh
thing-egg = quả trứng
    .plural = quả trứng
thing-tomato = quả cà chua
    .plural = quả cà chua
thing-potato = củ khoai tây
    .plural = củ khoai tây
thing-flower = bông hoa
    .plural = bông hoa
thing-book = quyển sách
    .plural = quyển sách
thing-notebook = quyển vở
    .plural = quyển vở
thing-pencil = cái bút chì
    .plural = cái bút chì
thing-ball = quả bóng
    .plural = quả bóng
thing-coin = đồng xu
    .plural = đồng xu
thing-cup = cái cốc
    .plural = cái cốc
thing-plate = cái đĩa
    .plural = cái đĩa
thing-spoon = cái thìa
    .plural = cái thìa
thing-candle = cây nến
    .plural = cây nến
thing-button = cái cúc áo
    .plural = cái cúc áo
thing-stone = hòn đá
    .plural = hòn đá
thing-bottle = cái chai
    .plural = cái chai
thing-balloon = quả bóng bay
    .plural = quả bóng bay
thing-hat = cái mũ
    .plural = cái mũ
thing-card = tấm thẻ
    .plural = tấm thẻ

noun-box = cái hộp
    .plural = hộp
noun-bag = cái túi
    .plural = túi
noun-friend = người bạn
    .plural = người bạn
noun-child = em nhỏ
    .plural = em nhỏ
noun-shelf = cái kệ
    .plural = kệ
noun-day = ngày
    .plural = ngày
noun-year = tuổi
    .plural = tuổi
noun-tree = cây
    .plural = cây
noun-window = cửa sổ
    .plural = cửa sổ

# Distractors: sentences that give a number nobody needs.
distractor-age = { $name3 } { $d } { $year_d }.
distractor-trees = Trong vườn có { $d } { $tree_d }.
distractor-windows = Ngôi nhà có { $d } { $window_d }.
distractor-other = { $name3 } có { $d } { $other_d }.

# Addition.
add-gift = { $name1 } có { $p } { $item_p }. { $name2 } cho { $name1 } thêm { $q } { $item_q }.
    .question = Bây giờ { $name1 } có bao nhiêu { $item_plural }?
add-places = Trên bàn có { $q } { $item_q } và trong giỏ có { $p } { $item_p }.
    .question = Có tổng cộng bao nhiêu { $item_plural }?
add-buy = { $name1 } mua { $q } { $item_q } vào buổi sáng và { $p } { $item_p } vào buổi tối.
    .question = { $name1 } mua tất cả bao nhiêu { $item_plural }?
add-together = { $name1 } tìm được { $p } { $item_p } và { $name2 } tìm được { $q } { $item_q }.
    .question = Họ cùng nhau tìm được bao nhiêu { $item_plural }?

# Subtraction.
sub-give = { $name1 } có { $p } { $item_p }. { $name1 } cho { $name2 } { $q } { $item_q }.
    .question = { $name1 } còn lại bao nhiêu { $item_plural }?
sub-compare = { $name1 } có { $q } { $item_q } và { $name2 } có { $p } { $item_p }.
    .question = { $name2 } có nhiều hơn { $name1 } bao nhiêu { $item_plural }?
sub-sold = Trong cửa hàng có { $p } { $item_p }. Hôm nay { $q } { $item_q } được bán.
    .question = Trong cửa hàng còn lại bao nhiêu { $item_plural }?
sub-need = { $name1 } đã có { $q } { $item_q } nhưng cần { $p } { $item_p }.
    .question = { $name1 } còn thiếu bao nhiêu { $item_plural }?

# Multiplication.
mul-boxes = Có { $q } { $box_q }. Trong mỗi hộp có { $p } { $item_p }.
    .question = Trong tất cả các hộp có bao nhiêu { $item_plural }?
mul-bags = Một túi đựng { $p } { $item_p }. { $name1 } xếp đầy { $q } { $bag_q }.
    .question = Trong các túi có bao nhiêu { $item_plural }?
mul-daily = Mỗi ngày { $name1 } bán { $p } { $item_p }.
    .question = Trong { $q } { $day_q }, { $name1 } bán bao nhiêu { $item_plural }?
mul-children = { $q } { $child_q } đến trường. Mỗi em nhỏ mang đến { $p } { $item_p }.
    .question = Các em nhỏ mang đến bao nhiêu { $item_plural }?

# Division.
div-share = { $name1 } chia đều { $p } { $item_p } cho { $q } { $friend_q }.
    .question = Mỗi người bạn được bao nhiêu { $item_plural }?
div-children = { $q } { $child_q } chia đều { $p } { $item_p } cho nhau.
    .question = Mỗi em nhỏ nhận được bao nhiêu { $item_plural }?
div-pack = { $name1 } đóng { $p } { $item_p } vào các hộp. Một hộp đựng { $q } { $item_q }.
    .question = { $name1 } cần bao nhiêu cái hộp?
div-shelves = Trong phòng có { $q } { $shelf_q }. { $name1 } đặt { $p } { $item_p } lên đó, số lượng trên mỗi kệ bằng nhau.
    .question = Trên mỗi kệ có bao nhiêu { $item_plural }?

# Two steps.
two-buy-give = { $name1 } có { $p } { $item_p } và mua thêm { $q } { $item_q }. Sau đó { $name1 } cho { $name2 } { $r } { $item_r }.
    .question = Bây giờ { $name1 } có bao nhiêu { $item_plural }?
two-boxes-lose = { $name1 } có { $q } { $box_q }, trong mỗi hộp có { $p } { $item_p }. { $name1 } làm mất { $r } { $item_r }.
    .question = { $name1 } còn lại bao nhiêu { $item_plural }?
two-lose-share = { $name1 } có { $p } { $item_p } và làm mất { $q } { $item_q }. { $name1 } chia đều số còn lại cho { $r } { $friend_r }.
    .question = Mỗi người bạn được bao nhiêu { $item_plural }?
two-pool-bags = { $name1 } có { $q } { $item_q } và { $name2 } có { $p } { $item_p }. Họ bỏ tất cả các { $item_plural } vào { $r } { $bag_r }, số lượng trong mỗi túi bằng nhau.
    .question = Trong mỗi túi có bao nhiêu { $item_plural }?
