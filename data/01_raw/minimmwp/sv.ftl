# Swedish (sv). The same messages as en.ftl. Written without native review.
#
# Plural categories: one, other (21 takes the plural, so "one" is never met by the numbers 2 to 99). No case; the
# gender of a noun shows in no sentence, for every counted noun is in the plural.
# thing-*  value: the noun after a number; .plural: without a number, as after "hur många"; .definite: with the ending
#          of definiteness, as after "alla"; .puts: the verb that goes with putting the thing on a shelf, "ställer" for
#          what stands and "lägger" for the rest.
# noun-*   in the same way ("år" and the other neuters without ending stay the same).
# name-*   names stay unchanged; .gender is given but no sentence needs it.

layout-plain = { $story } { $question }
layout-distractor-first = { $distractor } { $story } { $question }
layout-distractor-middle = { $story } { $distractor } { $question }

name-1 = Astrid
    .gender = feminine
name-2 = Erik
    .gender = masculine
name-3 = Linnea
    .gender = feminine
name-4 = Oskar
    .gender = masculine
name-5 = Ebba
    .gender = feminine
name-6 = Gustav
    .gender = masculine
name-7 = Maja
    .gender = feminine
name-8 = Anders
    .gender = masculine
name-9 = Karin
    .gender = feminine
name-10 = Nils
    .gender = masculine

thing-apple = { $n ->
        [one] äpple
       *[other] äpplen
    }
    .plural = äpplen
    .definite = äpplena
    .puts = lägger
thing-orange = { $n ->
        [one] apelsin
       *[other] apelsiner
    }
    .plural = apelsiner
    .definite = apelsinerna
    .puts = lägger
thing-banana = { $n ->
        [one] banan
       *[other] bananer
    }
    .plural = bananer
    .definite = bananerna
    .puts = lägger
thing-mango = { $n ->
        [one] mango
       *[other] mangor
    }
    .plural = mangor
    .definite = mangorna
    .puts = lägger
thing-lemon = { $n ->
        [one] citron
       *[other] citroner
    }
    .plural = citroner
    .definite = citronerna
    .puts = lägger
thing-egg = ägg
    .plural = ägg
    .definite = äggen
    .puts = lägger
thing-tomato = { $n ->
        [one] tomat
       *[other] tomater
    }
    .plural = tomater
    .definite = tomaterna
    .puts = lägger
thing-potato = { $n ->
        [one] potatis
       *[other] potatisar
    }
    .plural = potatisar
    .definite = potatisarna
    .puts = lägger
thing-flower = { $n ->
        [one] blomma
       *[other] blommor
    }
    .plural = blommor
    .definite = blommorna
    .puts = lägger
thing-book = { $n ->
        [one] bok
       *[other] böcker
    }
    .plural = böcker
    .definite = böckerna
    .puts = ställer
thing-notebook = { $n ->
        [one] skrivbok
       *[other] skrivböcker
    }
    .plural = skrivböcker
    .definite = skrivböckerna
    .puts = lägger
thing-pencil = { $n ->
        [one] blyertspenna
       *[other] blyertspennor
    }
    .plural = blyertspennor
    .definite = blyertspennorna
    .puts = lägger
thing-ball = { $n ->
        [one] boll
       *[other] bollar
    }
    .plural = bollar
    .definite = bollarna
    .puts = lägger
thing-coin = mynt
    .plural = mynt
    .definite = mynten
    .puts = lägger
thing-cup = { $n ->
        [one] kopp
       *[other] koppar
    }
    .plural = koppar
    .definite = kopparna
    .puts = ställer
thing-plate = { $n ->
        [one] tallrik
       *[other] tallrikar
    }
    .plural = tallrikar
    .definite = tallrikarna
    .puts = ställer
thing-spoon = { $n ->
        [one] sked
       *[other] skedar
    }
    .plural = skedar
    .definite = skedarna
    .puts = lägger
thing-candle = stearinljus
    .plural = stearinljus
    .definite = stearinljusen
    .puts = ställer
thing-button = { $n ->
        [one] knapp
       *[other] knappar
    }
    .plural = knappar
    .definite = knapparna
    .puts = lägger
thing-stone = { $n ->
        [one] sten
       *[other] stenar
    }
    .plural = stenar
    .definite = stenarna
    .puts = lägger
thing-bottle = { $n ->
        [one] flaska
       *[other] flaskor
    }
    .plural = flaskor
    .definite = flaskorna
    .puts = ställer
thing-balloon = { $n ->
        [one] ballong
       *[other] ballonger
    }
    .plural = ballonger
    .definite = ballongerna
    .puts = lägger
thing-hat = { $n ->
        [one] hatt
       *[other] hattar
    }
    .plural = hattar
    .definite = hattarna
    .puts = lägger
thing-card = kort
    .plural = kort
    .definite = korten
    .puts = lägger

noun-box = { $n ->
        [one] låda
       *[other] lådor
    }
    .plural = lådor
noun-bag = { $n ->
        [one] påse
       *[other] påsar
    }
    .plural = påsar
noun-friend = { $n ->
        [one] vän
       *[other] vänner
    }
    .plural = vänner
noun-child = barn
    .plural = barn
noun-shelf = { $n ->
        [one] hylla
       *[other] hyllor
    }
    .plural = hyllor
noun-day = { $n ->
        [one] dag
       *[other] dagar
    }
    .plural = dagar
noun-year = år
    .plural = år
noun-tree = träd
    .plural = träd
noun-window = fönster
    .plural = fönster

# Sentences that give a number nobody needs.
distractor-age = { $name3 } är { $d } { $year_d } gammal.
distractor-trees = Det finns { $d } { $tree_d } i trädgården.
distractor-windows = Huset har { $d } { $window_d }.
distractor-other = { $name3 } har { $d } { $other_d }.

# Addition.
add-gift = { $name1 } har { $p } { $item_p }. { $name2 } ger { $name1 } { $q } { $item_q } till.
    .question = Hur många { $item_plural } har { $name1 } nu?
add-places = Det finns { $q } { $item_q } på bordet och { $p } { $item_p } i korgen.
    .question = Hur många { $item_plural } finns det sammanlagt?
add-buy = { $name1 } köper { $q } { $item_q } på morgonen och { $p } { $item_p } på kvällen.
    .question = Hur många { $item_plural } köper { $name1 } sammanlagt?
add-together = { $name1 } hittar { $p } { $item_p } och { $name2 } hittar { $q } { $item_q }.
    .question = Hur många { $item_plural } hittar de tillsammans?

# Subtraction.
sub-give = { $name1 } har { $p } { $item_p }. { $name1 } ger { $q } { $item_q } till { $name2 }.
    .question = Hur många { $item_plural } har { $name1 } kvar?
sub-compare = { $name1 } har { $q } { $item_q } och { $name2 } har { $p } { $item_p }.
    .question = Hur många fler { $item_plural } har { $name2 } än { $name1 }?
sub-sold = Det finns { $p } { $item_p } i affären. I dag säljs { $q } { $item_q }.
    .question = Hur många { $item_plural } finns det kvar i affären?
sub-need = { $name1 } har redan { $q } { $item_q } men behöver { $p } { $item_p }.
    .question = Hur många { $item_plural } till behöver { $name1 }?

# Multiplication.
mul-boxes = Det finns { $q } { $box_q }. I varje låda finns det { $p } { $item_p }.
    .question = Hur många { $item_plural } finns det i alla lådorna tillsammans?
mul-bags = En påse rymmer { $p } { $item_p }. { $name1 } fyller { $q } { $bag_q }.
    .question = Hur många { $item_plural } finns det i påsarna?
mul-daily = { $name1 } säljer { $p } { $item_p } varje dag.
    .question = Hur många { $item_plural } säljer { $name1 } på { $q } { $day_q }?
mul-children = { $q } { $child_q } kommer till skolan. Varje barn har med sig { $p } { $item_p }.
    .question = Hur många { $item_plural } har barnen med sig sammanlagt?

# Division.
div-share = { $name1 } fördelar { $p } { $item_p } lika mellan { $q } { $friend_q }.
    .question = Hur många { $item_plural } får varje vän?
div-children = { $q } { $child_q } delar lika på { $p } { $item_p }.
    .question = Hur många { $item_plural } får varje barn?
div-pack = { $name1 } packar { $p } { $item_p } i lådor. En låda rymmer { $q } { $item_q }.
    .question = Hur många lådor behöver { $name1 }?
div-shelves = Det finns { $q } { $shelf_q } i rummet. { $name1 } { $item_puts } { $p } { $item_p } på dem, lika många på varje hylla.
    .question = Hur många { $item_plural } finns det på varje hylla?

# Two steps.
two-buy-give = { $name1 } har { $p } { $item_p } och köper { $q } { $item_q } till. Sedan ger { $name1 } { $r } { $item_r } till { $name2 }.
    .question = Hur många { $item_plural } har { $name1 } nu?
two-boxes-lose = { $name1 } har { $q } { $box_q } med { $p } { $item_p } i varje låda. { $name1 } tappar bort { $r } { $item_r }.
    .question = Hur många { $item_plural } har { $name1 } kvar?
two-lose-share = { $name1 } har { $p } { $item_p } och tappar bort { $q } { $item_q }. { $name1 } fördelar resten lika mellan { $r } { $friend_r }.
    .question = Hur många { $item_plural } får varje vän?
two-pool-bags = { $name1 } har { $q } { $item_q } och { $name2 } har { $p } { $item_p }. De lägger alla { $item_definite } i { $r } { $bag_r }, lika många i varje påse.
    .question = Hur många { $item_plural } finns det i varje påse?
