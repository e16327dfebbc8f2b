# English (en). The reference file: every other language has the same messages.
#
# thing-*  countable things. Value: the noun as it stands after a number ($n is that number).
#          .plural: the noun as in "how many ...".
# noun-*   further counted nouns, in the same way.
# name-*   people's names; .gender is read by selectors.
# Templates: the value tells the story, .question asks. Their variables:
#   $p $q $r $d     the numbers, as text          $p_n ... the same as numbers, for selectors
#   $item_p         the thing's value with that number; $item_p_xyz its attribute .xyz with that number
#   $item_xyz       the thing's attribute .xyz without a number; $other_... another thing
#   $box_q ...      noun-box with that number, in the same way
#   $name1 $name1_xyz   a name and its attributes

layout-plain = { $story } { $question }
layout-distractor-first = { $distractor } { $story } { $question }
layout-distractor-middle = { $story } { $distractor } { $question }

name-1 = Anna
    .gender = feminine
name-2 = Ben
    .gender = masculine
name-3 = Clara
    .gender = feminine
name-4 = David
    .gender = masculine
name-5 = Emma
    .gender = feminine
name-6 = Frank
    .gender = masculine
name-7 = Grace
    .gender = feminine
name-8 = Henry
    .gender = masculine
name-9 = Julia
    .gender = feminine
name-10 = Martin
    .gender = masculine

thing-apple = { $n ->
        [one] apple
       *[other] apples
    }
    .plural = apples
thing-orange = { $n ->
        [one] orange
       *[other] oranges
    }
    .plural = oranges
thing-banana = { $n ->
        [one] banana
       *[other] bananas
    }
    .plural = bananas
thing-mango = { $n ->
        [one] mango
       *[other] mangoes
    }
    .plural = mangoes
thing-lemon = { $n ->
        [one] lemon
       *[other] lemons
    }
    .plural = lemons
thing-egg = { $n ->
        [one] egg
       *[other] eggs
    }
    .plural = eggs
thing-tomato = { $n ->
        [one] tomato
       *[other] tomatoes
    }
    .plural = tomatoes
thing-potato = { $n ->
        [one] potato
       *[other] potatoes
    }
    .plural = potatoes
thing-flower = { $n ->
        [one] flower
       *[other] flowers
    }
    .plural = flowers
thing-book = { $n ->
        [one] book
       *[other] books
    }
    .plural = books
thing-notebook = { $n ->
        [one] notebook
       *[other] notebooks
    }
    .plural = notebooks
thing-pencil = { $n ->
        [one] pencil
       *[other] pencils
    }
    .plural = pencils
thing-ball = { $n ->
        [one] ball
       *[other] balls
    }
    .plural = balls
thing-coin = { $n ->
        [one] coin
       *[other] coins
    }
    .plural = coins
thing-cup = { $n ->
        [one] cup
       *[other] cups
    }
    .plural = cups
thing-plate = { $n ->
        [one] plate
       *[other] plates
    }
    .plural = plates
thing-spoon = { $n ->
        [one] spoon
       *[other] spoons
    }
    .plural = spoons
thing-candle = { $n ->
        [one] candle
       *[other] candles
    }
    .plural = candles
thing-button = { $n ->
        [one] button
       *[other] buttons
    }
    .plural = buttons
thing-stone = { $n ->
        [one] stone
       *[other] stones
    }
    .plural = stones
thing-bottle = { $n ->
        [one] bottle
       *[other] bottles
    }
    .plural = bottles
thing-balloon = { $n ->
        [one] balloon
       *[other] balloons
    }
    .plural = balloons
thing-hat = { $n ->
        [one] hat
       *[other] hats
    }
    .plural = hats
thing-card = { $n ->
        [one] card
       *[other] cards
    }
    .plural = cards

noun-box = { $n ->
        [one] box
       *[other] boxes
    }
    .plural = boxes
noun-bag = { $n ->
        [one] bag
       *[other] bags
    }
    .plural = bags
noun-friend = { $n ->
        [one] friend
       *[other] friends
    }
    .plural = friends
noun-child = { $n ->
        [one] child
       *[other] children
    }
    .plural = children
noun-shelf = { $n ->
        [one] shelf
       *[other] shelves
    }
    .plural = shelves
noun-day = { $n ->
        [one] day
       *[other] days
    }
    .plural = days
noun-year = { $n ->
        [one] year
       *[other] years
    }
    .plural = years
noun-tree = { $n ->
        [one] tree
       *[other] trees
    }
    .plural = trees
noun-window = { $n ->
        [one] window
       *[other] windows
    }
    .plural = windows

# Sentences that give a number nobody needs.
distractor-age = { $name3 } is { $d } { $year_d } old.
distractor-trees = There are { $d } { $tree_d } in the garden.
distractor-windows = The house has { $d } { $window_d }.
distractor-other = { $name3 } has { $d } { $other_d }.

# Addition: two templates name the larger number first, two the smaller one.
add-gift = { $name1 } has { $p } { $item_p }. { $name2 } gives { $name1 } { $q } more { $item_q }.
    .question = How many { $item_plural } does { $name1 } have now?
add-places = There are { $q } { $item_q } on the table and { $p } { $item_p } in the basket.
    .question = How many { $item_plural } are there in total?
add-buy = { $name1 } buys { $q } { $item_q } in the morning and { $p } { $item_p } in the evening.
    .question = How many { $item_plural } does { $name1 } buy altogether?
add-together = { $name1 } finds { $p } { $item_p } and { $name2 } finds { $q } { $item_q }.
    .question = How many { $item_plural } do they find together?

# Subtraction.
sub-give = { $name1 } has { $p } { $item_p }. { $name1 } gives { $q } { $item_q } to { $name2 }.
    .question = How many { $item_plural } does { $name1 } have left?
sub-compare = { $name1 } has { $q } { $item_q } and { $name2 } has { $p } { $item_p }.
    .question = How many more { $item_plural } does { $name2 } have than { $name1 }?
sub-sold = There are { $p } { $item_p } in the shop. Today { $q } { $item_q } are sold.
    .question = How many { $item_plural } remain in the shop?
sub-need = { $name1 } already has { $q } { $item_q }, but needs { $p } { $item_p }.
    .question = How many { $item_plural } is { $name1 } still missing?

# Multiplication.
mul-boxes = There are { $q } { $box_q }. In each box there are { $p } { $item_p }.
    .question = How many { $item_plural } are there in all the boxes?
mul-bags = One bag holds { $p } { $item_p }. { $name1 } fills { $q } { $bag_q }.
    .question = How many { $item_plural } are in the bags?
mul-daily = { $name1 } sells { $p } { $item_p } every day.
    .question = How many { $item_plural } does { $name1 } sell in { $q } { $day_q }?
mul-children = { $q } { $child_q } come to school. Each child brings { $p } { $item_p }.
    .question = How many { $item_plural } do the children bring?

# Division.
div-share = { $name1 } shares { $p } { $item_p } equally among { $q } { $friend_q }.
    .question = How many { $item_plural } does each friend get?
div-children = { $q } { $child_q } divide { $p } { $item_p } equally among themselves.
    .question = How many { $item_plural } does each child receive?
div-pack = { $name1 } packs { $p } { $item_p } into boxes. One box holds { $q } { $item_q }.
    .question = How many boxes does { $name1 } need?
div-shelves = There are { $q } { $shelf_q } in the room. { $name1 } puts { $p } { $item_p } on them, the same number on each shelf.
    .question = How many { $item_plural } are on each shelf?

# Two steps.
two-buy-give = { $name1 } has { $p } { $item_p } and buys { $q } more { $item_q }. Then { $name1 } gives { $r } { $item_r } to { $name2 }.
    .question = How many { $item_plural } does { $name1 } have now?
two-boxes-lose = { $name1 } has { $q } { $box_q } with { $p } { $item_p } in each box. { $name1 } loses { $r } { $item_r }.
    .question = How many { $item_plural } does { $name1 } have left?
two-lose-share = { $name1 } has { $p } { $item_p } and loses { $q } { $item_q }. { $name1 } shares the rest equally among { $r } { $friend_r }.
    .question = How many { $item_plural } does each friend get?
two-pool-bags = { $name1 } has { $q } { $item_q } and { $name2 } has { $p } { $item_p }. They put all the { $item_plural } into { $r } { $bag_r }, the same number into each bag.
    .question = How many { $item_plural } are in each bag?
