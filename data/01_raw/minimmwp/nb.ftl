# Norwegian Bokmål (nb). The same messages as en.ftl. Written without native review.
#
# Plural categories: one, other (21 takes the plural, so "one" is never met by the numbers 2 to 99). No case; the
# gender of a noun shows in no sentence, for every counted noun is in the plural.
# thing-*  value: the noun after a number; .plural: without a number, as after "hvor mange"; .definite: with the ending
#          of definiteness, as after "alle"; .puts: the verb that goes with putting the thing on a shelf, "setter" for
#          what stands and "legger" for the rest.
# noun-*   in the same way ("år" and "barn" stay the same).
# name-*   names stay unchanged; .gender is given but no sentence needs it.

layout-plain = { $story } { $question }
layout-distractor-first = { $distractor } { $story } { $question }
layout-distractor-middle = { $story } { $distractor } { $question }

name-1 = Ingrid
    .gender = feminine
name-2 = Ola
    .gender = masculine
name-3 = Kari
    .gender = feminine
name-4 = Lars
    .gender = masculine
name-5 = Nora
    .gender = feminine
name-6 = Håkon
    .gender = masculine
name-7 = Solveig
    .gender = feminine
name-8 = Magnus
    .gender = masculine
name-9 = Marit
    .gender = feminine
name-10 = Sindre
    .gender = masculine

thing-apple = { $n ->
        [one] eple
       *[other] epler
    }
    .plural = epler
    .definite = eplene
    .puts = legger
thing-orange = { $n ->
        [one] appelsin
       *[other] appelsiner
    }
    .plural = appelsiner
    .definite = appelsinene
    .puts = legger
thing-banana = { $n ->
        [one] banan
       *[other] bananer
    }
    .plural = bananer
    .definite = bananene
    .puts = legger
thing-mango = { $n ->
        [one] mango
       *[other] mangoer
    }
    .plural = mangoer
    .definite = mangoene
    .puts = legger
thing-lemon = { $n ->
        [one] sitron
       *[other] sitroner
    }
    .plural = sitroner
    .definite = sitronene
    .puts = legger
thing-egg = egg
    .plural = egg
    .definite = eggene
    .puts = legger
thing-tomato = { $n ->
        [one] tomat
       *[other] tomater
    }
    .plural = tomater
    .definite = tomatene
    .puts = legger
thing-potato = { $n ->
        [one] potet
       *[other] poteter
    }
    .plural = poteter
    .definite = potetene
    .puts = legger
thing-flower = { $n ->
        [one] blomst
       *[other] blomster
    }
    .plural = blomster
    .definite = blomstene
    .puts = legger
thing-book = { $n ->
        [one] bok
       *[other] bøker
    }
    .plural = bøker
    .definite = bøkene
    .puts = setter
thing-notebook = { $n ->
        [one] skrivebok
       *[other] skrivebøker
    }
    .plural = skrivebøker
    .definite = skrivebøkene
    .puts = legger
thing-pencil = { $n ->
        [one] blyant
       *[other] blyanter
    }
    .plural = blyanter
    .definite = blyantene
    .puts = legger
thing-ball = { $n ->
        [one] ball
       *[other] baller
    }
    .plural = baller
    .definite = ballene
    .puts = legger
thing-coin = { $n ->
        [one] mynt
       *[other] mynter
    }
    .plural = mynter
    .definite = myntene
    .puts = legger
thing-cup = { $n ->
        [one] kopp
       *[other] kopper
    }
    .plural = kopper
    .definite = koppene
    .puts = setter
thing-plate = { $n ->
        [one] tallerken
       *[other] tallerkener
    }
    .plural = tallerkener
    .definite = tallerkenene
    .puts = setter
thing-spoon = { $n ->
        [one] skje
       *[other] skjeer
    }
    .plural = skjeer
    .definite = skjeene
    .puts = legger
thing-candle = stearinlys
    .plural = stearinlys
    .definite = stearinlysene
    .puts = setter
thing-button = { $n ->
        [one] knapp
       *[other] knapper
    }
    .plural = knapper
    .definite = knappene
    .puts = legger
thing-stone = { $n ->
        [one] stein
       *[other] steiner
    }
    .plural = steiner
    .definite = steinene
    .puts = legger
thing-bottle = { $n ->
        [one] flaske
       *[other] flasker
    }
    .plural = flasker
    .definite = flaskene
    .puts = setter
thing-balloon = { $n ->
        [one] ballong
       *[other] ballonger
    }
    .plural = ballonger
    .definite = ballongene
    .puts = legger
thing-hat = { $n ->
        [one] hatt
       *[other] hatter
    }
    .plural = hatter
    .definite = hattene
    .puts = legger
thing-card = kort
    .plural = kort
    .definite = kortene
    .puts = legger

noun-box = { $n ->
        [one] kasse
       *[other] kasser
    }
    .plural = kasser
noun-bag = { $n ->
        [one] pose
       *[other] poser
    }
    .plural = poser
noun-friend = { $n ->
        [one] venn
       *[other] venner
    }
    .plural = venner
noun-child = barn
    .plural = barn
noun-shelf = { $n ->
        [one] hylle
       *[other] hyller
    }
    .plural = hyller
noun-day = { $n ->
        [one] dag
       *[other] dager
    }
    .plural = dager
noun-year = år
    .plural = år
noun-tree = { $n ->
        [one] tre
       *[other] trær
    }
    .plural = trær
noun-window = { $n ->
        [one] vindu
       *[other] vinduer
    }
    .plural = vinduer

# Sentences that give a number nobody needs.
distractor-age = { $name3 } er { $d } { $year_d } gammel.
distractor-trees = Det er { $d } { $tree_d } i hagen.
distractor-windows = Huset har { $d } { $window_d }.
distractor-other = { $name3 } har { $d } { $other_d }.

# Addition.
add-gift = { $name1 } har { $p } { $item_p }. { $name2 } gir { $name1 } { $q } { $item_q } til.
    .question = Hvor mange { $item_plural } har { $name1 } nå?
add-places = Det er { $q } { $item_q } på bordet og { $p } { $item_p } i kurven.
    .question = Hvor mange { $item_plural } er det til sammen?
add-buy = { $name1 } kjøper { $q } { $item_q } om morgenen og { $p } { $item_p } om kvelden.
    .question = Hvor mange { $item_plural } kjøper { $name1 } til sammen?
add-together = { $name1 } finner { $p } { $item_p }, og { $name2 } finner { $q } { $item_q }.
    .question = Hvor mange { $item_plural } finner de til sammen?

# Subtraction.
sub-give = { $name1 } har { $p } { $item_p }. { $name1 } gir { $q } { $item_q } til { $name2 }.
    .question = Hvor mange { $item_plural } har { $name1 } igjen?
sub-compare = { $name1 } har { $q } { $item_q }, og { $name2 } har { $p } { $item_p }.
    .question = Hvor mange flere { $item_plural } har { $name2 } enn { $name1 }?
sub-sold = Det er { $p } { $item_p } i butikken. I dag blir det solgt { $q } { $item_q }.
    .question = Hvor mange { $item_plural } er det igjen i butikken?
sub-need = { $name1 } har allerede { $q } { $item_q }, men trenger { $p } { $item_p }.
    .question = Hvor mange { $item_plural } mangler { $name1 } fortsatt?

# Multiplication.
mul-boxes = Det er { $q } { $box_q }. I hver kasse er det { $p } { $item_p }.
    .question = Hvor mange { $item_plural } er det i alle kassene til sammen?
mul-bags = Det er plass til { $p } { $item_p } i én pose. { $name1 } fyller { $q } { $bag_q }.
    .question = Hvor mange { $item_plural } er det i posene?
mul-daily = { $name1 } selger { $p } { $item_p } hver dag.
    .question = Hvor mange { $item_plural } selger { $name1 } på { $q } { $day_q }?
mul-children = { $q } { $child_q } kommer til skolen. Hvert barn har med seg { $p } { $item_p }.
    .question = Hvor mange { $item_plural } har barna med seg til sammen?

# Division.
div-share = { $name1 } fordeler { $p } { $item_p } likt mellom { $q } { $friend_q }.
    .question = Hvor mange { $item_plural } får hver venn?
div-children = { $q } { $child_q } deler { $p } { $item_p } likt mellom seg.
    .question = Hvor mange { $item_plural } får hvert barn?
div-pack = { $name1 } pakker { $p } { $item_p } i kasser. Det er plass til { $q } { $item_q } i én kasse.
    .question = Hvor mange kasser trenger { $name1 }?
div-shelves = Det er { $q } { $shelf_q } i rommet. { $name1 } { $item_puts } { $p } { $item_p } på dem, like mange på hver hylle.
    .question = Hvor mange { $item_plural } er det på hver hylle?

# Two steps.
two-buy-give = { $name1 } har { $p } { $item_p } og kjøper { $q } { $item_q } til. Deretter gir { $name1 } { $r } { $item_r } til { $name2 }.
    .question = Hvor mange { $item_plural } har { $name1 } nå?
two-boxes-lose = { $name1 } har { $q } { $box_q } med { $p } { $item_p } i hver kasse. { $name1 } mister { $r } { $item_r }.
    .question = Hvor mange { $item_plural } har { $name1 } igjen?
two-lose-share = { $name1 } har { $p } { $item_p } og mister { $q } { $item_q }. { $name1 } fordeler resten likt mellom { $r } { $friend_r }.
    .question = Hvor mange { $item_plural } får hver venn?
two-pool-bags = { $name1 } har { $q } { $item_q }, og { $name2 } har { $p } { $item_p }. De legger alle { $item_definite } i { $r } { $bag_r }, like mange i hver pose.
    .question = Hvor mange { $item_plural } er det i hver pose?
