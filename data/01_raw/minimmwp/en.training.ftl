# English (en): own wordings of the templates of en.ftl, for training only; test problems never use them.
# `<template>--<n>` says the same as `<template>`, with the same roles of $p, $q, $r and $d, in other words and orders.

# Distractors.
distractor-age--2 = The age of { $name3 } is { $d } { $year_d }.
distractor-age--3 = { $d } { $year_d } ago { $name3 } was born.
distractor-trees--2 = In the garden stand { $d } { $tree_d }.
distractor-trees--3 = { $d } { $tree_d } grow near the school.
distractor-windows--2 = In the house there are { $d } { $window_d }.
distractor-windows--3 = Near the garden is a school with { $d } { $window_d }.
distractor-other--2 = On a shelf { $name3 } keeps { $d } { $other_d }.
distractor-other--3 = { $d } { $other_d } belong to { $name3 }.

# Addition.
add-gift--2 = To { $name1_gender ->
        [feminine] her
       *[masculine] his
    } { $p } { $item_p } { $name1 } adds { $q } more.
    .question = How many { $item_plural } are there now?
add-gift--3 = { $name2 } brings { $name1 } { $q } { $item_q }. Before that, { $name1 } had { $p }.
    .question = Now { $name1 } has how many { $item_plural }?
add-gift--4 = { $q } { $item_q } come from { $name2 } as a gift to { $name1 }, who already has { $p }.
    .question = How many { $item_plural } does this make for { $name1 } in total?
add-places--2 = In the basket there are { $p } { $item_p }, on the table { $q }.
    .question = Altogether, how many { $item_plural } are there?
add-places--3 = On the table lie { $q } { $item_q }; { $p } more lie on the shelf.
    .question = What is the total number of { $item_plural }?
add-places--4 = A shop keeps { $p } { $item_p } in bags and { $q } more in boxes.
    .question = How many { $item_plural } does the shop have in all?
add-buy--2 = In the evening { $name1 } buys { $p } { $item_p }, in the morning { $q }.
    .question = In total, how many { $item_plural } does { $name1 } buy?
add-buy--3 = Today { $name1 } buys { $q } { $item_q } and tomorrow { $p } more.
    .question = After that, how many { $item_plural } does { $name1 } have?
add-buy--4 = { $p } { $item_p } from one shop and { $q } { $item_q } from another: { $name1 } buys them all.
    .question = What number of { $item_plural } is this together?
add-together--2 = In the garden { $name2 } finds { $q } and { $name1 } finds { $p } { $item_p }.
    .question = Together, how many { $item_plural } do they have?
add-together--3 = { $p } { $item_p } come from { $name1 }, { $q } { $item_q } from { $name2 }. They put them all into one basket.
    .question = How many { $item_plural } are in the basket?
add-together--4 = With { $q } { $item_q } from { $name2 } and { $p } from { $name1 } the bag is full.
    .question = The full bag holds how many { $item_plural }?

# Subtraction.
sub-give--2 = To { $name2 }, { $name1 } gives { $q } of { $name1_gender ->
        [feminine] her
       *[masculine] his
    } { $p } { $item_p }.
    .question = How many { $item_plural } remain for { $name1 }?
sub-give--3 = From a box with { $p } { $item_p } { $name1 } takes { $q } for { $name2 }.
    .question = How many { $item_plural } stay in the box?
sub-give--4 = { $name2 } gets { $q } { $item_q } from { $name1 }, who had { $p } before.
    .question = After this, how many { $item_plural } does { $name1 } still have?
sub-compare--2 = { $name2 } has { $p } { $item_p }, { $name1 } only { $q }.
    .question = How many fewer { $item_plural } does { $name1 } have than { $name2 }?
sub-compare--3 = { $q } { $item_q } belong to { $name1 }, { $p } { $item_p } to { $name2 }.
    .question = By how many { $item_plural } does { $name2 } have more than { $name1 }?
sub-compare--4 = On one table there are { $p } { $item_p }, on another only { $q }.
    .question = What is the difference between these numbers of { $item_plural }?
sub-sold--2 = Today the shop sells { $q } of its { $p } { $item_p }.
    .question = How many { $item_plural } are not sold?
sub-sold--3 = In the morning there are { $p } { $item_p } in the shop; by the evening { $q } are gone.
    .question = How many { $item_plural } are still there?
sub-sold--4 = People buy { $q } { $item_q } in a shop that had { $p } before.
    .question = Now the shop has how many { $item_plural } left?
sub-need--2 = { $name1 } needs { $p } { $item_p }, but has only { $q }.
    .question = How many more { $item_plural } must { $name1 } find?
sub-need--3 = For school { $p } { $item_p } are needed, and { $q } are already in the bag.
    .question = How many { $item_plural } are missing?
sub-need--4 = With only { $q } { $item_q } in the basket, { $name1 } still needs more: in total there must be { $p }.
    .question = How many { $item_plural } must { $name1 } add?

# Multiplication.
mul-boxes--2 = Each box holds { $p } { $item_p }, and there are { $q } { $box_q }.
    .question = How many { $item_plural } do the boxes hold in total?
mul-boxes--3 = In the shop stand { $q } { $box_q } with { $p } { $item_p } in each.
    .question = What is the total number of { $item_plural }?
mul-boxes--4 = { $p } { $item_p } lie in each of the { $q } { $box_q }.
    .question = Altogether, how many { $item_plural } lie in the boxes?
mul-bags--2 = { $name1 } has { $q } { $bag_q } and puts { $p } { $item_p } into each bag.
    .question = In all, how many { $item_plural } does { $name1 } put into the bags?
mul-bags--3 = Into every one of { $q } { $bag_q } go { $p } { $item_p }.
    .question = What number of { $item_plural } do the bags hold together?
mul-bags--4 = For one bag { $name1 } needs { $p } { $item_p }.
    .question = For { $q } { $bag_q }, how many { $item_plural } does { $name1 } need?
mul-daily--2 = Every day { $p } { $item_p } are sold in the shop.
    .question = In { $q } { $day_q }, how many { $item_plural } are sold?
mul-daily--3 = The number of { $item_plural } that { $name1 } finds each day is { $p }.
    .question = After { $q } { $day_q }, how many { $item_plural } does { $name1 } have?
mul-daily--4 = { $p } { $item_p } a day: this is what { $name1 } sells.
    .question = If the shop is open for { $q } { $day_q }, what number of { $item_plural } does { $name1 } sell?
mul-children--2 = Each child at school has { $p } { $item_p }; there are { $q } { $child_q }.
    .question = All the children together have how many { $item_plural }?
mul-children--3 = To each of { $q } { $child_q } the teacher gives { $p } { $item_p }.
    .question = How many { $item_plural } does the teacher give in total?
mul-children--4 = In a room there are { $q } { $child_q }, and every child gets { $p } { $item_p }.
    .question = How many { $item_plural } do all the children get?

# Division.
div-share--2 = Among { $q } { $friend_q } { $name1 } shares { $p } { $item_p } equally.
    .question = What number of { $item_plural } does one friend get?
div-share--3 = { $p } { $item_p } are for the { $q } { $friend_q } of { $name1 }. Each gets the same number.
    .question = How many { $item_plural } are there for each friend?
div-share--4 = { $q } { $friend_q } come to { $name1 }, who gives them { $p } { $item_p } in equal parts.
    .question = Each friend receives how many { $item_plural }?
div-children--2 = { $p } { $item_p } are divided equally among { $q } { $child_q }.
    .question = How many { $item_plural } are there for one child?
div-children--3 = To { $q } { $child_q } the teacher gives { $p } { $item_p }, the same number to each child.
    .question = Each child gets how many { $item_plural }?
div-children--4 = At school there are { $p } { $item_p }.
    .question = If { $q } { $child_q } share them equally, how many { $item_plural } does one child get?
div-pack--2 = { $q } { $item_q } go into one box. { $name1 } has { $p } { $item_p } to pack.
    .question = For all the { $item_plural }, how many boxes are needed?
div-pack--3 = { $p } { $item_p } must go into boxes, { $q } into each.
    .question = How many boxes does { $name1 } fill?
div-pack--4 = In each box there is room for { $q } { $item_q }.
    .question = If { $name1 } has { $p } { $item_p }, how many boxes must { $name1 } take?
div-shelves--2 = { $p } { $item_p } stand on { $q } { $shelf_q }, with the same number on each.
    .question = One shelf holds how many { $item_plural }?
div-shelves--3 = On { $q } { $shelf_q } { $name1 } puts { $p } { $item_p } in equal parts.
    .question = What number of { $item_plural } is on one shelf?
div-shelves--4 = { $name1 } divides { $p } { $item_p } equally among the { $q } { $shelf_q } of a room.
    .question = How many { $item_plural } go on each shelf?

# Two steps.
two-buy-give--2 = To { $name1_gender ->
        [feminine] her
       *[masculine] his
    } { $p } { $item_p } { $name1 } adds { $q } from the shop. After that, { $name2 } gets { $r } of them.
    .question = How many { $item_plural } remain for { $name1 }?
two-buy-give--3 = In a basket there are { $p } { $item_p }. First { $name1 } puts in { $q } more and then takes out { $r }.
    .question = Now how many { $item_plural } are in the basket?
two-buy-give--4 = Today { $name1 } buys { $q } { $item_q } and already had { $p } before. In the evening { $name1 } gives { $name2 } { $r } of them.
    .question = After this, how many { $item_plural } does { $name1 } still have?
two-boxes-lose--2 = Each of the { $q } { $box_q } holds { $p } { $item_p }. From them { $name1 } takes { $r } for { $name2 }.
    .question = How many { $item_plural } stay in the boxes?
two-boxes-lose--3 = { $p } { $item_p } lie in every box. There are { $q } { $box_q } in the shop, and { $r } of the { $item_plural } are sold.
    .question = How many { $item_plural } are not sold?
two-boxes-lose--4 = { $name1 } fills { $q } { $box_q }, each with { $p } { $item_p }. Then { $r } { $item_r } are lost.
    .question = How many { $item_plural } are still there?
two-lose-share--2 = After losing { $q } of { $name1_gender ->
        [feminine] her
       *[masculine] his
    } { $p } { $item_p }, { $name1 } divides the rest equally among { $r } { $friend_r }.
    .question = What number of { $item_plural } does one friend get?
two-lose-share--3 = From a bag with { $p } { $item_p }, { $q } are lost. { $r } { $friend_r } share the others equally.
    .question = Each friend receives how many { $item_plural }?
two-lose-share--4 = { $q } { $item_q } are lost, but before that { $name1 } had { $p }. Now { $r } { $friend_r } get the rest in equal parts.
    .question = How many { $item_plural } are there for each friend?
two-pool-bags--2 = { $p } { $item_p } come from { $name2 }, { $q } from { $name1 }. Together they go into { $r } { $bag_r } in equal parts.
    .question = One bag holds how many { $item_plural }?
two-pool-bags--3 = To the { $q } { $item_q } of { $name1 }, { $name2 } adds { $p }. All of them are divided equally among { $r } { $bag_r }.
    .question = What number of { $item_plural } is in one bag?
two-pool-bags--4 = There are { $r } { $bag_r } for all the { $item_plural }: { $q } from { $name1 } and { $p } from { $name2 }. Each bag gets the same number.
    .question = How many { $item_plural } go into each bag?
