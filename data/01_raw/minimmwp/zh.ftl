# Chinese, simplified (zh). The same messages as en.ftl. Written without native review.
#
# Plural categories: only other, so no noun needs a selector. There are no spaces between words and sentences.
# thing-*  value: measure word and noun, as after a number; .counted: the same after "多少" (how many), where there is no
#          number; .bare: the noun alone.
# noun-*   value: measure word and noun after a number; "天" (days) and "岁" (years of age) are measure words themselves.
#          .counted: as above.
# name-*   .gender, for "they": 她们 where both are girls, 他们 otherwise.

layout-plain = { $story }{ $question }
layout-distractor-first = { $distractor }{ $story }{ $question }
layout-distractor-middle = { $story }{ $distractor }{ $question }

name-1 = 小红
    .gender = feminine
name-2 = 小明
    .gender = masculine
name-3 = 小丽
    .gender = feminine
name-4 = 小刚
    .gender = masculine
name-5 = 小芳
    .gender = feminine
name-6 = 小强
    .gender = masculine
name-7 = 小梅
    .gender = feminine
name-8 = 小军
    .gender = masculine
name-9 = 小兰
    .gender = feminine
name-10 = 小龙
    .gender = masculine

thing-apple = 个苹果
    .counted = 个苹果
    .bare = 苹果
thing-orange = 个橙子
    .counted = 个橙子
    .bare = 橙子
thing-banana = 根香蕉
    .counted = 根香蕉
    .bare = 香蕉
thing-mango = 个芒果
    .counted = 个芒果
    .bare = 芒果
thing-lemon = 个柠檬
    .counted = 个柠檬
    .bare = 柠檬
thing-egg = 个鸡蛋
    .counted = 个鸡蛋
    .bare = 鸡蛋
thing-tomato = 个西红柿
    .counted = 个西红柿
    .bare = 西红柿
thing-potato = 个土豆
    .counted = 个土豆
    .bare = 土豆
thing-flower = 朵花
    .counted = 朵花
    .bare = 花
thing-book = 本书
    .counted = 本书
    .bare = 书
thing-notebook = 个笔记本
    .counted = 个笔记本
    .bare = 笔记本
thing-pencil = 支铅笔
    .counted = 支铅笔
    .bare = 铅笔
thing-ball = 个球
    .counted = 个球
    .bare = 球
thing-coin = 枚硬币
    .counted = 枚硬币
    .bare = 硬币
thing-cup = 个杯子
    .counted = 个杯子
    .bare = 杯子
thing-plate = 个盘子
    .counted = 个盘子
    .bare = 盘子
thing-spoon = 把勺子
    .counted = 把勺子
    .bare = 勺子
thing-candle = 支蜡烛
    .counted = 支蜡烛
    .bare = 蜡烛
thing-button = 颗纽扣
    .counted = 颗纽扣
    .bare = 纽扣
thing-stone = 块石头
    .counted = 块石头
    .bare = 石头
thing-bottle = 个瓶子
    .counted = 个瓶子
    .bare = 瓶子
thing-balloon = 个气球
    .counted = 个气球
    .bare = 气球
thing-hat = 顶帽子
    .counted = 顶帽子
    .bare = 帽子
thing-card = 张卡片
    .counted = 张卡片
    .bare = 卡片

noun-box = 个盒子
    .counted = 个盒子
noun-bag = 个袋子
noun-friend = 个朋友
noun-child = 个孩子
noun-shelf = 个架子
noun-day = 天
noun-year = 岁
noun-tree = 棵树
noun-window = 扇窗户
# Sentences that give a number nobody needs.
distractor-age = { $name3 }{ $d }{ $year_d }。
distractor-trees = 花园里有{ $d }{ $tree_d }。
distractor-windows = 这座房子有{ $d }{ $window_d }。
distractor-other = { $name3 }有{ $d }{ $other_d }。

# Addition.
add-gift = { $name1 }有{ $p }{ $item_p }。{ $name2 }又给了{ $name1 }{ $q }{ $item_q }。
    .question = { $name1 }现在有多少{ $item_counted }？
add-places = 桌子上有{ $q }{ $item_q }，篮子里有{ $p }{ $item_p }。
    .question = 一共有多少{ $item_counted }？
add-buy = { $name1 }早上买了{ $q }{ $item_q }，晚上买了{ $p }{ $item_p }。
    .question = { $name1 }一共买了多少{ $item_counted }？
add-together = { $name1 }找到了{ $p }{ $item_p }，{ $name2 }找到了{ $q }{ $item_q }。
    .question = { $name1_gender ->
        [feminine] { $name2_gender ->
            [feminine] 她们
           *[masculine] 他们
        }
       *[masculine] 他们
    }一共找到了多少{ $item_counted }？

# Subtraction.
sub-give = { $name1 }有{ $p }{ $item_p }。{ $name1 }给了{ $name2 }{ $q }{ $item_q }。
    .question = { $name1 }还剩多少{ $item_counted }？
sub-compare = { $name1 }有{ $q }{ $item_q }，{ $name2 }有{ $p }{ $item_p }。
    .question = { $name2 }比{ $name1 }多多少{ $item_counted }？
sub-sold = 商店里有{ $p }{ $item_p }。今天卖出了{ $q }{ $item_q }。
    .question = 商店里还剩多少{ $item_counted }？
sub-need = { $name1 }已经有{ $q }{ $item_q }，但是需要{ $p }{ $item_p }。
    .question = { $name1 }还缺多少{ $item_counted }？

# Multiplication.
mul-boxes = 有{ $q }{ $box_q }。每个盒子里有{ $p }{ $item_p }。
    .question = 所有盒子里一共有多少{ $item_counted }？
mul-bags = 一个袋子能装{ $p }{ $item_p }。{ $name1 }装满了{ $q }{ $bag_q }。
    .question = 这些袋子里一共有多少{ $item_counted }？
mul-daily = { $name1 }每天卖出{ $p }{ $item_p }。
    .question = { $name1 }{ $q }{ $day_q }一共卖出多少{ $item_counted }？
mul-children = 有{ $q }{ $child_q }来到学校。每个孩子带来{ $p }{ $item_p }。
    .question = 孩子们一共带来多少{ $item_counted }？

# Division.
div-share = { $name1 }把{ $p }{ $item_p }平均分给{ $q }{ $friend_q }。
    .question = 每个朋友分到多少{ $item_counted }？
div-children = { $q }{ $child_q }平均分{ $p }{ $item_p }。
    .question = 每个孩子分到多少{ $item_counted }？
div-pack = { $name1 }把{ $p }{ $item_p }装进盒子里。一个盒子能装{ $q }{ $item_q }。
    .question = { $name1 }需要多少{ $box_counted }？
div-shelves = 房间里有{ $q }{ $shelf_q }。{ $name1 }把{ $p }{ $item_p }放在架子上，每个架子上的数量相同。
    .question = 每个架子上有多少{ $item_counted }？

# Two steps.
two-buy-give = { $name1 }有{ $p }{ $item_p }，又买了{ $q }{ $item_q }。然后{ $name1 }给了{ $name2 }{ $r }{ $item_r }。
    .question = { $name1 }现在有多少{ $item_counted }？
two-boxes-lose = { $name1 }有{ $q }{ $box_q }，每个盒子里有{ $p }{ $item_p }。{ $name1 }弄丢了{ $r }{ $item_r }。
    .question = { $name1 }还剩多少{ $item_counted }？
two-lose-share = { $name1 }有{ $p }{ $item_p }，弄丢了{ $q }{ $item_q }。{ $name1 }把剩下的{ $item_bare }平均分给{ $r }{ $friend_r }。
    .question = 每个朋友分到多少{ $item_counted }？
two-pool-bags = { $name1 }有{ $q }{ $item_q }，{ $name2 }有{ $p }{ $item_p }。{ $name1_gender ->
        [feminine] { $name2_gender ->
            [feminine] 她们
           *[masculine] 他们
        }
       *[masculine] 他们
    }把所有的{ $item_bare }放进{ $r }{ $bag_r }，每个袋子里的数量相同。
    .question = 每个袋子里有多少{ $item_counted }？
