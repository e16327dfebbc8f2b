# Japanese (ja). The same messages as en.ftl. Written without native review.
#
# Plural categories: only other, so no noun needs a selector. There are no spaces between words and sentences.
# thing-*  value: the counter that follows the number; .bare: the noun, which stands apart from its number
#          (りんごを6個); .counted: "何" (how many) and the counter, where there is no number.
# noun-*   value: the counter after a number; "日間" (days), "歳" (years of age) and "袋" (bagfuls) need no noun beside
#          them. .counted: as above.
# name-*   with "さん". Verbs agree with nobody, and "they" is "二人", so no form is needed.

layout-plain = { $story }{ $question }
layout-distractor-first = { $distractor }{ $story }{ $question }
layout-distractor-middle = { $story }{ $distractor }{ $question }

name-1 = 花子さん
name-2 = 健太さん
name-3 = 美咲さん
name-4 = 翔太さん
name-5 = 由美さん
name-6 = 大輔さん
name-7 = 真央さん
name-8 = 直樹さん
name-9 = 愛子さん
name-10 = 拓也さん

thing-apple = 個
    .bare = りんご
    .counted = 何個
thing-orange = 個
    .bare = オレンジ
    .counted = 何個
thing-banana = 本
    .bare = バナナ
    .counted = 何本
thing-mango = 個
    .bare = マンゴー
    .counted = 何個
thing-lemon = 個
    .bare = レモン
    .counted = 何個
thing-egg = 個
    .bare = 卵
    .counted = 何個
thing-tomato = 個
    .bare = トマト
    .counted = 何個
thing-potato = 個
    .bare = じゃがいも
    .counted = 何個
thing-flower = 本
    .bare = 花
    .counted = 何本
thing-book = 冊
    .bare = 本
    .counted = 何冊
thing-notebook = 冊
    .bare = ノート
    .counted = 何冊
thing-pencil = 本
    .bare = 鉛筆
    .counted = 何本
thing-ball = 個
    .bare = ボール
    .counted = 何個
thing-coin = 枚
    .bare = コイン
    .counted = 何枚
thing-cup = 個
    .bare = コップ
    .counted = 何個
thing-plate = 枚
    .bare = 皿
    .counted = 何枚
thing-spoon = 本
    .bare = スプーン
    .counted = 何本
thing-candle = 本
    .bare = ろうそく
    .counted = 何本
thing-button = 個
    .bare = ボタン
    .counted = 何個
thing-stone = 個
    .bare = 石
    .counted = 何個
thing-bottle = 本
    .bare = びん
    .counted = 何本
thing-balloon = 個
    .bare = 風船
    .counted = 何個
thing-hat = 個
    .bare = 帽子
    .counted = 何個
thing-card = 枚
    .bare = カード
    .counted = 何枚

noun-box = 個
    .counted = 何個
noun-bag = 袋
noun-friend = 人
noun-child = 人
noun-shelf = 台
noun-day = 日間
noun-year = 歳
noun-tree = 本
noun-window = 個

# Sentences that give a number nobody needs.
distractor-age = { $name3 }は{ $d }{ $year_d }です。
distractor-trees = 庭には木が{ $d }{ $tree_d }あります。
distractor-windows = その家には窓が{ $d }{ $window_d }あります。
distractor-other = { $name3 }は{ $other_bare }を{ $d }{ $other_d }持っています。

# Addition.
add-gift = { $name1 }は{ $item_bare }を{ $p }{ $item_p }持っています。{ $name2 }は{ $name1 }に{ $item_bare }をさらに{ $q }{ $item_q }あげました。
    .question = { $name1 }は今、{ $item_bare }を{ $item_counted }持っていますか？
add-places = テーブルの上に{ $item_bare }が{ $q }{ $item_q }、かごの中に{ $item_bare }が{ $p }{ $item_p }あります。
    .question = { $item_bare }は全部で{ $item_counted }ありますか？
add-buy = { $name1 }は{ $item_bare }を、朝に{ $q }{ $item_q }、夕方に{ $p }{ $item_p }買いました。
    .question = { $name1 }は{ $item_bare }を全部で{ $item_counted }買いましたか？
add-together = { $name1 }は{ $item_bare }を{ $p }{ $item_p }見つけ、{ $name2 }は{ $item_bare }を{ $q }{ $item_q }見つけました。
    .question = 二人は{ $item_bare }を合わせて{ $item_counted }見つけましたか？

# Subtraction.
sub-give = { $name1 }は{ $item_bare }を{ $p }{ $item_p }持っています。{ $name1 }は{ $name2 }に{ $item_bare }を{ $q }{ $item_q }あげました。
    .question = { $name1 }の{ $item_bare }は{ $item_counted }残っていますか？
sub-compare = { $name1 }は{ $item_bare }を{ $q }{ $item_q }、{ $name2 }は{ $item_bare }を{ $p }{ $item_p }持っています。
    .question = { $name2 }は{ $name1 }より{ $item_bare }を{ $item_counted }多く持っていますか？
sub-sold = お店に{ $item_bare }が{ $p }{ $item_p }あります。今日、{ $item_bare }が{ $q }{ $item_q }売れました。
    .question = お店に{ $item_bare }は{ $item_counted }残っていますか？
sub-need = { $name1 }は{ $item_bare }をすでに{ $q }{ $item_q }持っていますが、必要な{ $item_bare }は全部で{ $p }{ $item_p }です。
    .question = { $name1 }には{ $item_bare }があと{ $item_counted }足りませんか？

# Multiplication.
mul-boxes = 箱が{ $q }{ $box_q }あります。どの箱にも{ $item_bare }が{ $p }{ $item_p }ずつ入っています。
    .question = すべての箱を合わせると、{ $item_bare }は{ $item_counted }ありますか？
mul-bags = 一つの袋には{ $item_bare }が{ $p }{ $item_p }入ります。{ $name1 }は{ $q }{ $bag_q }をいっぱいにしました。
    .question = 袋の中に{ $item_bare }は全部で{ $item_counted }ありますか？
mul-daily = { $name1 }は{ $item_bare }を毎日{ $p }{ $item_p }売ります。
    .question = { $name1 }は{ $q }{ $day_q }で{ $item_bare }を{ $item_counted }売りますか？
mul-children = { $q }{ $child_q }の子どもが学校に来ました。子どもはそれぞれ{ $item_bare }を{ $p }{ $item_p }ずつ持ってきました。
    .question = 子どもたちは{ $item_bare }を全部で{ $item_counted }持ってきましたか？

# Division.
div-share = { $name1 }は{ $item_bare }{ $p }{ $item_p }を{ $q }{ $friend_q }の友だちに同じ数ずつ分けます。
    .question = 友だちは一人につき{ $item_bare }を{ $item_counted }もらえますか？
div-children = { $q }{ $child_q }の子どもが、{ $item_bare }{ $p }{ $item_p }をみんなで同じ数ずつ分けます。
    .question = 子どもは一人につき{ $item_bare }を{ $item_counted }もらえますか？
div-pack = { $name1 }は{ $item_bare }{ $p }{ $item_p }を箱に詰めます。一つの箱には{ $item_bare }が{ $q }{ $item_q }入ります。
    .question = 箱は{ $box_counted }必要ですか？
div-shelves = 部屋に棚が{ $q }{ $shelf_q }あります。{ $name1 }は{ $item_bare }{ $p }{ $item_p }を、どの棚も同じ数になるように棚に置きます。
    .question = 一つの棚に{ $item_bare }は{ $item_counted }ありますか？

# Two steps.
two-buy-give = { $name1 }は{ $item_bare }を{ $p }{ $item_p }持っています。さらに{ $item_bare }を{ $q }{ $item_q }買いました。そのあと、{ $name1 }は{ $name2 }に{ $item_bare }を{ $r }{ $item_r }あげました。
    .question = { $name1 }は今、{ $item_bare }を{ $item_counted }持っていますか？
two-boxes-lose = { $name1 }は箱を{ $q }{ $box_q }持っていて、どの箱にも{ $item_bare }が{ $p }{ $item_p }ずつ入っています。{ $name1 }は{ $item_bare }を{ $r }{ $item_r }なくしました。
    .question = { $name1 }の{ $item_bare }は{ $item_counted }残っていますか？
two-lose-share = { $name1 }は{ $item_bare }を{ $p }{ $item_p }持っていましたが、{ $q }{ $item_q }なくしました。{ $name1 }は残りの{ $item_bare }を{ $r }{ $friend_r }の友だちに同じ数ずつ分けます。
    .question = 友だちは一人につき{ $item_bare }を{ $item_counted }もらえますか？
two-pool-bags = { $name1 }は{ $item_bare }を{ $q }{ $item_q }、{ $name2 }は{ $item_bare }を{ $p }{ $item_p }持っています。二人はすべての{ $item_bare }を、同じ数ずつ{ $r }{ $bag_r }に分けて入れました。
    .question = 一つの袋に{ $item_bare }は{ $item_counted }ありますか？
